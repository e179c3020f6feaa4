Invariant: sarc-mit-1
Description: "A mitotic count is not below zero. Correct Observation.valueQuantity.value."
Severity: #error
Expression: "ofType(Quantity).where(value.hasValue()).all(value >= 0)"

// A mean of several counts may be 3.5; floor() because 8.0 is a whole number too.
Invariant: sarc-mit-2
Description: "A count of mitoses in ten high-power fields is usually a whole number. Check the value and the unit; a mean of several counts may stay as it is."
Severity: #warning
Expression: "ofType(Quantity).where(value.hasValue() and code = '/(10.[HPF])').all(value.floor() = value)"

// Microscopes differ: ten fields measure about 1.6 to 3.1 mm2, so counts compare only with the area.
Invariant: sarc-mit-3
Description: "The count is per ten high-power fields without a field area, so it cannot be converted to mm2 or compared between microscopes. If known, add the component field-area (one field) or total-area (all fields counted)."
Severity: #warning
Expression: "value.ofType(Quantity).where(code = '/(10.[HPF])').exists() implies component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-component-cs' and (code = 'field-area' or code = 'total-area')).exists()).value.exists()"

// 'up to 14' (<=) and 'more than 20' (>) are how pathologists write; 'fewer than 0' is not.
Invariant: sarc-mit-4
Description: "Fewer than zero mitoses cannot be counted. Send 0 without a comparator, or a value above zero with '<'."
Severity: #error
Expression: "ofType(Quantity).where(value.hasValue() and comparator = '<').all(value > 0)"

// Catches a lost decimal point (1734 mm2) and the area of ten fields sent as the area of one.
Invariant: sarc-mit-5
Description: "One high-power field usually measures 0.1 to 0.4 mm2. Check the value, the decimal point, and that it is the area of one field; the area of all fields is the component total-area."
Severity: #warning
Expression: "ofType(Quantity).where(value.hasValue() and value > 0).all(value >= 0.1 and value <= 0.4)"

Invariant: sarc-mit-6
Description: "An area is above zero. Correct the area, or leave the component out if it is not known."
Severity: #error
Expression: "ofType(Quantity).where(value.hasValue()).all(value > 0)"

Invariant: sarc-mit-7
Description: "The number of fields counted is a whole number of at least one. Correct the component hpf-count, or leave it out if it is not known."
Severity: #error
Expression: "ofType(integer).all($this >= 1)"

// The same check as sarc-mit-5 for all fields together; ten fields where the number is not given.
Invariant: sarc-mit-8
Description: "The total area does not fit the number of fields counted: one field usually measures 0.1 to 0.4 mm2, ten fields 1 to 4 mm2. Check the decimal point, total-area and hpf-count."
Severity: #warning
Expression: "component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-component-cs' and code = 'hpf-count').exists()).value.ofType(integer).where($this > 0).all((%resource.component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-component-cs' and code = 'total-area').exists()).value.ofType(Quantity).value / $this < 0.1).anyTrue().not() and (%resource.component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-component-cs' and code = 'total-area').exists()).value.ofType(Quantity).value / $this > 0.4).anyTrue().not()) and ((component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-component-cs' and code = 'hpf-count').exists()).empty() and value.ofType(Quantity).where(code = '/(10.[HPF])').exists()) implies component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-component-cs' and code = 'total-area').exists()).value.ofType(Quantity).where(value.hasValue() and value > 0).all(value >= 1 and value <= 4))"

// Areas are printed rounded: 0.24 for 0.2376 mm2.
Invariant: sarc-mit-9
Description: "The areas do not agree: hpf-count times field-area differs from total-area by more than 5 %. Check the three components."
Severity: #warning
Expression: "component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-component-cs' and code = 'total-area').exists()).value.ofType(Quantity).where(value.hasValue() and value > 0 and code = 'mm2' and comparator.empty()).value.all((%resource.component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-component-cs' and code = 'hpf-count').exists()).value.ofType(integer) * %resource.component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-component-cs' and code = 'field-area').exists()).value.ofType(Quantity).where(code = 'mm2' and comparator.empty()).value > $this * 1.05).anyTrue().not() and (%resource.component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-component-cs' and code = 'hpf-count').exists()).value.ofType(integer) * %resource.component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-component-cs' and code = 'field-area').exists()).value.ofType(Quantity).where(code = 'mm2' and comparator.empty()).value < $this * 0.95).anyTrue().not())"

// No rounding makes a factor of two.
Invariant: sarc-mit-10
Description: "The areas contradict each other: hpf-count times field-area is more than twice or less than half of total-area, or one field is larger than all fields together. Correct the component that is wrong, or leave it out."
Severity: #error
Expression: "component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-component-cs' and code = 'total-area').exists()).value.ofType(Quantity).where(value.hasValue() and value > 0 and code = 'mm2' and comparator.empty()).value.all((%resource.component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-component-cs' and code = 'hpf-count').exists()).value.ofType(integer) * %resource.component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-component-cs' and code = 'field-area').exists()).value.ofType(Quantity).where(code = 'mm2' and comparator.empty()).value > $this * 2).anyTrue().not() and (%resource.component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-component-cs' and code = 'hpf-count').exists()).value.ofType(integer) * %resource.component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-component-cs' and code = 'field-area').exists()).value.ofType(Quantity).where(code = 'mm2' and comparator.empty()).value < $this / 2).anyTrue().not() and (%resource.component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-component-cs' and code = 'field-area').exists()).value.ofType(Quantity).where(code = 'mm2' and comparator.empty()).value > $this * 2).anyTrue().not())"

Invariant: sarc-mit-11
Description: "More than 1000 mitoses in ten high-power fields or in 1 mm2 cannot be counted. Correct the value, the decimal point or the unit."
Severity: #error
Expression: "ofType(Quantity).where(value.hasValue()).all(value <= 1000)"
