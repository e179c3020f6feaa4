Invariant: sarc-adv-1
Description: "A grade is 1, 2, 3, 4 or 5, or is said to be unknown. Correct the number, or send it with only the data-absent-reason extension, code unknown."
Severity: #error
Expression: "(hasValue() and toInteger() <= 5) or extension.where(url = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason').exists()"

// Grade 5 is death.
Invariant: sarc-adv-2
Description: "Grade and outcome contradict each other: grade 5 is death, with the outcome fatal, and no other grade is. Correct one of them."
Severity: #error
Expression: "extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/adverse-event-grade').extension.where(url = 'number').value.ofType(positiveInt).where(hasValue()).empty() or outcome.coding.where(system = 'http://terminology.hl7.org/CodeSystem/adverse-event-outcome').empty() or (extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/adverse-event-grade').extension.where(url = 'number').value.ofType(positiveInt).toInteger() = 5) = outcome.coding.where(system = 'http://terminology.hl7.org/CodeSystem/adverse-event-outcome' and code = 'fatal').exists()"

// The absence of adverse events is no adverse event.
Invariant: sarc-adv-3
Description: "The event is an effect that nobody named. Send the Observation adverse-effects-of-treatment of sarcoma-symptom, present or absent; an AdverseEvent names one effect."
Severity: #error
Expression: "coding.where((system = 'https://sarcomafhir.org/fhir/CodeSystem/symptom-cs' and code = 'adverse-effects-of-treatment') or (system = 'http://snomed.info/sct' and (code = '281647001' or code = '62014003' or code = '401207004' or code = '281900007'))).empty()"

Invariant: sarc-adv-4
Description: "The therapy is a display text only. Fill instance.reference (for example Procedure/...) or instance.identifier; where the source names no therapy, instance with the data-absent-reason extension, code unknown."
Severity: #error
Expression: "reference.exists() or identifier.exists() or extension.where(url = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason').exists()"
