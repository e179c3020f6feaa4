// R1 with 0.5 mm is a true report where the margin must be wider than 1 mm; 'less than 1 mm' (1 with <) is one with R0.
Invariant: sarc-mar-1
Description: "The distance contradicts the margin status: free margins (R0, uninvolved) have a distance above zero. Correct the status or the distance."
Severity: #error
Expression: "value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and (code = '258254000' or code = '55182004')).exists() implies component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/margin-component-cs' and code = 'closest-distance').exists()).value.ofType(Quantity).where(value.hasValue()).all(value > 0)"

Invariant: sarc-mar-2
Description: "The distance of a margin is not below zero and not above 50 cm. Correct the value, the decimal point or the unit."
Severity: #error
Expression: "ofType(Quantity).where(value.hasValue()).all(value >= 0 and (comparator.exists() and comparator = '<' and value <= 0).not() and iif(code = 'cm', value <= 50, value <= 500))"

// The widest definition of R1 in use is tumour within 2 mm of the margin. R2 may lie elsewhere in the patient.
Invariant: sarc-mar-3
Description: "Residual tumour (R1, R2) or an involved margin is reported with a distance of more than 2 mm. Check status, distance and unit; where the report's own definition is wider, or tumour was left elsewhere, say so in method."
Severity: #warning
Expression: "(value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and (code = '278271003' or code = '278272005' or code = '370109009')).exists() and method.empty()) implies component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/margin-component-cs' and code = 'closest-distance').exists()).value.ofType(Quantity).where(value.hasValue() and (comparator.exists() and (comparator = '<' or comparator = '<=')).not()).all(iif(code = 'cm', value < 0.2, value < 2) or (iif(code = 'cm', value <= 0.2, value <= 2) and (comparator.exists() and comparator = '>').not()))"

// R0 with uninvolved margins and R1 with involved ones are translations of one another.
Invariant: sarc-mar-4
Description: "The margin status says two things at once: its codings name different states. Keep the one that the report states."
Severity: #error
Expression: "coding.where(system = 'http://snomed.info/sct' and (code = '258254000' or code = '278271003' or code = '278272005' or code = '258253006')).code.distinct().count() <= 1 and (coding.where(system = 'http://snomed.info/sct' and (code = '258254000' or code = '55182004')).exists() and coding.where(system = 'http://snomed.info/sct' and (code = '278271003' or code = '278272005' or code = '370109009')).exists()).not() and (coding.where(system = 'http://snomed.info/sct' and code = '258253006').exists() and coding.where(system = 'http://snomed.info/sct' and (code = '55182004' or code = '370109009')).exists()).not()"

Invariant: sarc-mar-5
Description: "The margins are called free of tumour (R0), but an involved margin is named. Correct the status, or leave involved-margin out."
Severity: #error
Expression: "value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and (code = '258254000' or code = '55182004')).exists() implies component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/margin-component-cs' and code = 'involved-margin').exists()).value.empty()"

// In a specimen that came in pieces one margin may be seen and the others not.
Invariant: sarc-mar-6
Description: "The margins cannot be assessed (RX), but an involved margin or a distance is given. Check the status: tumour at one margin is R1 or an involved margin."
Severity: #warning
Expression: "value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '258253006').exists() implies component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/margin-component-cs' and (code = 'involved-margin' or code = 'closest-distance')).exists()).value.empty()"

// Only a text that is an R status and nothing else counts.
Invariant: sarc-mar-7
Description: "The text names another margin status than the code, for example R0 with the text R1. Correct the one that is wrong."
Severity: #error
Expression: "((text.where(trim() = 'R0').exists() and coding.where(system = 'http://snomed.info/sct' and code in ('258254000' | '278271003' | '278272005' | '258253006' | '55182004' | '370109009')).exists()) implies coding.where(system = 'http://snomed.info/sct' and (code = '258254000' or code = '55182004')).exists()) and ((text.where(trim() = 'R1').exists() and coding.where(system = 'http://snomed.info/sct' and code in ('258254000' | '278271003' | '278272005' | '258253006' | '55182004' | '370109009')).exists()) implies coding.where(system = 'http://snomed.info/sct' and (code = '278271003' or code = '370109009')).exists()) and ((text.where(trim() = 'R2').exists() and coding.where(system = 'http://snomed.info/sct' and code in ('258254000' | '278271003' | '278272005' | '258253006' | '55182004' | '370109009')).exists()) implies coding.where(system = 'http://snomed.info/sct' and (code = '278272005' or code = '370109009')).exists()) and ((text.where(trim() = 'RX').exists() and coding.where(system = 'http://snomed.info/sct' and code in ('258254000' | '278271003' | '278272005' | '258253006' | '55182004' | '370109009')).exists()) implies coding.where(system = 'http://snomed.info/sct' and code = '258253006').exists())"

// Without it, the status of one of several specimens would be taken for the final one.
Invariant: sarc-mar-8
Description: "It is not said whether this residual tumour status (R0, R1, R2, RX) is that of one specimen or of the whole operation. Add the component extent with specimen or operation; questions about the final status leave the finding out until then."
Severity: #warning
Expression: "value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and (code = '258254000' or code = '278271003' or code = '278272005' or code = '258253006')).exists() implies component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/margin-component-cs' and code = 'extent').exists()).where(value.exists() or dataAbsentReason.exists()).exists()"

// ---- One margin

Invariant: sarc-sma-1
Description: "The status of the margin says two things at once: its codings name different states. Keep the one that the report states."
Severity: #error
Expression: "coding.where(system = 'http://snomed.info/sct' and (code = '55182004' or code = '370109009' or code = '1156316003')).code.distinct().count() <= 1"

Invariant: sarc-sma-2
Description: "The distance contradicts the status: a free margin has a distance above zero. Correct the status or the distance."
Severity: #error
Expression: "value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '55182004').exists() implies component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/margin-component-cs' and code = 'distance').exists()).value.ofType(Quantity).where(value.hasValue()).all(value > 0)"

Invariant: sarc-sma-3
Description: "The margin is called involved at a distance of more than 2 mm. Check status, distance and unit; where the report's own definition is wider, say so in method."
Severity: #warning
Expression: "(value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '370109009').exists() and method.empty()) implies component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/margin-component-cs' and code = 'distance').exists()).value.ofType(Quantity).where(value.hasValue() and (comparator.exists() and (comparator = '<' or comparator = '<=')).not()).all(iif(code = 'cm', value < 0.2, value < 2) or (iif(code = 'cm', value <= 0.2, value <= 2) and (comparator.exists() and comparator = '>').not()))"
