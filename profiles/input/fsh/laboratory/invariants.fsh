Invariant: sarc-lab-1
Description: "The laboratory result says nothing: no value, no interpretation, no reason. Fill value[x] or interpretation (raised H, reduced L, normal N), or say in dataAbsentReason why there is neither."
Severity: #error
Expression: "value.exists() or interpretation.exists() or dataAbsentReason.exists() or status = 'entered-in-error' or status = 'cancelled' or status = 'registered'"

Invariant: sarc-lab-2
Description: "The value has a number without a unit, so it cannot be understood. Fill valueQuantity.system with http://unitsofmeasure.org and valueQuantity.code with the unit; 1 where the number has none."
Severity: #error
Expression: "ofType(Quantity).all(value.hasValue() implies (code.exists() or unit.exists()))"

// Compared only where value and the one range are in the same unit, and only what is certain: 'above 10' may be anything above 10.
Invariant: sarc-lab-3
Description: "The interpretation contradicts value and reference range: raised, but not above the upper limit. Correct one of them."
Severity: #error
Expression: "(referenceRange.count() = 1 and interpretation.coding.where(system = 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation' and (code = 'H' or code = 'HH')).exists() and value.ofType(Quantity).where(value.hasValue() and system.exists() and code.exists() and (comparator.exists() and comparator.startsWith('>')).not()).where(code = %resource.referenceRange.high.code and system = %resource.referenceRange.high.system and value <= %resource.referenceRange.high.value).exists()).not()"

Invariant: sarc-lab-4
Description: "The interpretation contradicts value and reference range: reduced, but not below the lower limit. Correct one of them."
Severity: #error
Expression: "(referenceRange.count() = 1 and interpretation.coding.where(system = 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation' and (code = 'L' or code = 'LL')).exists() and value.ofType(Quantity).where(value.hasValue() and system.exists() and code.exists() and (comparator.exists() and comparator.startsWith('<')).not()).where(code = %resource.referenceRange.low.code and system = %resource.referenceRange.low.system and value >= %resource.referenceRange.low.value).exists()).not()"

Invariant: sarc-lab-5
Description: "The interpretation contradicts value and reference range: normal, but outside the limits. Correct one of them."
Severity: #error
Expression: "(referenceRange.count() = 1 and interpretation.coding.where(system = 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation' and code = 'N').exists() and (value.ofType(Quantity).where(value.hasValue() and system.exists() and code.exists() and (comparator.exists() and comparator.startsWith('<')).not()).where(code = %resource.referenceRange.high.code and system = %resource.referenceRange.high.system and value > %resource.referenceRange.high.value).exists() or value.ofType(Quantity).where(value.hasValue() and system.exists() and code.exists() and (comparator.exists() and comparator.startsWith('>')).not()).where(code = %resource.referenceRange.low.code and system = %resource.referenceRange.low.system and value < %resource.referenceRange.low.value).exists())).not()"
