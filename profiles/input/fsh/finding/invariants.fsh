Invariant: sarc-fnd-1
Description: "The finding is absent, but its severity is given. Correct the value, or leave severity out."
Severity: #error
Expression: "value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '2667000').exists() implies component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/finding-component-cs' and code = 'severity').exists()).value.empty()"

Invariant: sarc-fnd-2
Description: "The finding has no name. Fill Observation.code with a coding or with the words of the source in text."
Severity: #error
Expression: "coding.where(code.hasValue()).exists() or text.hasValue()"

// A present adherence without the neighbour cannot be understood.
Invariant: sarc-fnd-3
Description: "The tumour is called adherent, but not to what. Fill Observation.bodySite with the neighbouring structure."
Severity: #error
Expression: "(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/clinical-finding-cs' and code = 'tumor-adherence').exists() and value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '52101004').exists()) implies bodySite.exists()"
