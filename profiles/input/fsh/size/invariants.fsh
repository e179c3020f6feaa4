// Compared in millimetres; a dimension without number or unit is left out. Only a certain contradiction counts:
// beside a longest dimension of more than 10 cm another of 12 cm may be true.
Invariant: sarc-siz-1
Description: "Another dimension is larger than the longest one. Exchange the components: the largest value belongs to 33728-7."
Severity: #error
Expression: "component.where(code.coding.where(system = 'http://loinc.org' and code = '33729-5').exists()).value.ofType(Quantity).where(value.hasValue() and (code = 'cm' or code = 'mm') and (comparator.exists() and (comparator = '<' or comparator = '<=')).not()).all((iif(code = 'cm', value * 10, value) > %resource.component.where(code.coding.where(system = 'http://loinc.org' and code = '33728-7').exists()).value.ofType(Quantity).where(value.hasValue() and (code = 'cm' or code = 'mm') and (comparator.exists() and (comparator = '>' or comparator = '>=')).not()).first().select(iif(code = 'cm', value * 10, value))).anyTrue().not())"

// As in mCODE.
Invariant: sarc-siz-2
Description: "The measurement names both or neither of the tumour in the body and the tumour removed. Fill either focus (a BodyStructure) or specimen."
Severity: #error
Expression: "focus.exists() xor specimen.exists()"

// Two metres: no tumour is longer than the patient.
Invariant: sarc-siz-3
Description: "A dimension is above 0 and at most 200 cm. Correct the value, the decimal point or the unit."
Severity: #error
Expression: "value.hasValue() implies (value > 0 and iif(code = 'cm', value <= 200, value <= 2000))"

// The Condition of the tumour has its own place.
Invariant: sarc-siz-4
Description: "The focus is not a BodyStructure. Name the BodyStructure of the tumour measured; the Condition of the tumour goes into the extension mcode-related-condition."
Severity: #error
Expression: "(reference.exists() and reference.matches('^([^?]*/)?[A-Z][A-Za-z]+(/[^/?]+(/_history/[^/?]+)?|[?].*)$') and reference.matches('^([^?]*/)?BodyStructure(/[^/?]+(/_history/[^/?]+)?|[?].*)$').not()).not()"

Invariant: sarc-siz-5
Description: "The dimension has no number with a unit. Fill valueQuantity with value, system http://unitsofmeasure.org and code cm or mm, or say in component.dataAbsentReason why there is none."
Severity: #error
Expression: "value.ofType(Quantity).where(value.exists() and code.exists() and system.exists() and system = 'http://unitsofmeasure.org').exists() or dataAbsentReason.exists()"
