// Without focus the desmin of one tumour and the mitoses of another look like one finding.
Invariant: sarc-obs-1
Description: "The finding does not say which tumour it belongs to. Fill Observation.focus with the tumour's Condition; questions that combine several findings of one tumour leave this one out until then."
Severity: #warning
Expression: "focus.exists() or status = 'entered-in-error' or status = 'cancelled'"

// The base rule obs-6 already refuses both at once. A proliferation index is often a percentage and nothing else;
// so is the answer to a code that asks for the share of stained cells. Of one margin, the distance is often all that is stated.
Invariant: sarc-obs-2
Description: "The finding has no result. Fill Observation.value[x] (for the share of stained nuclei, or a single margin, the component with the percentage or the distance is enough), or say in Observation.dataAbsentReason why there is none."
Severity: #error
Expression: "value.exists() or dataAbsentReason.exists() or hasMember.exists() or status = 'entered-in-error' or status = 'cancelled' or status = 'registered' or (code.coding.where((system = 'https://sarcomafhir.org/fhir/CodeSystem/ihc-marker-cs' and (code = 'ki67' or code = 'phospho-histone-h3')) or (system = 'http://loinc.org' and code.matches('^(33055-5|14228-1|14230-7|29593-1|31149-8)$')) or (system = 'http://snomed.info/sct' and code = '1255078008')).exists() and component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-component-cs' and code = 'percent-positive').exists()).where(value.exists() or dataAbsentReason.exists()).exists()) or (code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-observation-cs' and code = 'single-margin').exists() and component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/margin-component-cs' and code = 'distance').exists()).where(value.exists()).exists())"

// A share of necrosis that is coded as treatment effect as well would be read as viable cells.
Invariant: sarc-obs-3
Description: "The finding asks two questions at once: its code names two codes of our lists. Keep one; the other is an Observation of its own."
Severity: #error
Expression: "coding.where(system.startsWith('https://sarcomafhir.org/fhir/CodeSystem/')).select(system & ' ' & code).distinct().count() <= 1"

// Normal and abnormal (N, A) say nothing about the result: a stain may be abnormal because it is positive or because it is not.
Invariant: sarc-obs-4
Description: "Observation.interpretation says the opposite of the result: positive or detected against negative or absent. Correct the one that is wrong, or leave interpretation out."
Severity: #error
Expression: "(value.ofType(CodeableConcept).coding.where((system = 'http://snomed.info/sct' and (code = '10828004' or code = '52101004')) or (system = 'http://loinc.org' and (code = 'LA6576-8' or code = 'LA9633-4'))).exists() implies interpretation.coding.where(system = 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation' and (code = 'NEG' or code = 'ND')).empty()) and (value.ofType(CodeableConcept).coding.where((system = 'http://snomed.info/sct' and (code = '260385009' or code = '2667000')) or (system = 'http://loinc.org' and (code = 'LA6577-6' or code = 'LA9634-2'))).exists() implies interpretation.coding.where(system = 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation' and (code = 'POS' or code = 'DET')).empty())"

// Also refuses '< 0 %' and '> 100 %'.
Invariant: sarc-pct-1
Description: "A percentage lies between 0 and 100. Correct the value."
Severity: #error
Expression: "ofType(Quantity).where(value.hasValue()).all(value >= 0 and value <= 100 and (comparator.exists() and comparator = '<' and value <= 0).not() and (comparator.exists() and comparator = '>' and value >= 100).not())"
