// ---- Symptoms

Invariant: sarc-sym-1
Description: "The symptom is absent, but a duration, severity or course is given. Correct the value, or leave these components out."
Severity: #error
Expression: "value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '2667000').exists() implies component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/finding-component-cs' and (code = 'severity' or code = 'duration' or code = 'course')).exists()).value.empty()"

// A duration in kilograms, or of no unit at all.
Invariant: sarc-sym-2
Description: "The duration is not a time above zero. Fill valueQuantity with value, system http://unitsofmeasure.org and code d, wk, mo or a."
Severity: #error
Expression: "value.hasValue() and value > 0 and code.exists() and system.exists() and system = 'http://unitsofmeasure.org'"

// ---- History

Invariant: sarc-hst-1
Description: "What is asked for is absent from the history, but its site, treatment or time is given. Correct the value, or leave these components out."
Severity: #error
Expression: "value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '2667000').exists() implies component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/history-component-cs' and code != 'description').exists()).value.empty()"

Invariant: sarc-hst-2
Description: "Another genetic syndrome is present, but not named. Fill Observation.code.text or the component description with its name."
Severity: #error
Expression: "(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/history-finding-cs' and code = 'other-genetic-syndrome').exists() and value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '52101004').exists()) implies (code.text.exists() or component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/history-component-cs' and code = 'description').exists()).value.exists())"

// ---- Lifestyle and comorbidity

Invariant: sarc-lif-1
Description: "Pack-years are given for somebody who never smoked, or for another question than smoking. Correct the answer, or leave pack-years out."
Severity: #error
Expression: "component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/lifestyle-component-cs' and code = 'pack-years').exists()).value.ofType(Quantity).where(value > 0).exists() implies (code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/lifestyle-cs' and code = 'smoking').exists() and value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/lifestyle-answer-cs' and code = 'never').empty())"

Invariant: sarc-lif-2
Description: "Pack-years are not a number of at least zero. Fill valueQuantity with value, system http://unitsofmeasure.org and code 1."
Severity: #error
Expression: "value.hasValue() and value >= 0 and system.exists() and system = 'http://unitsofmeasure.org' and code.exists() and code = '1'"

Invariant: sarc-com-1
Description: "The Charlson index is a whole number of at least zero. Correct the value."
Severity: #error
Expression: "hasValue() implies toInteger() >= 0"
