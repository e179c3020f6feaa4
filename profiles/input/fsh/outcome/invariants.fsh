// ---- All outcomes

// Seen by the type in the reference; urn:uuid references are left to the server.
Invariant: sarc-out-1
Description: "The focus is not a Condition. Name the Condition of the tumour."
Severity: #error
Expression: "(reference.exists() and reference.matches('^([^?]*/)?[A-Z][A-Za-z]+(/[^/?]+(/_history/[^/?]+)?|[?].*)$') and reference.matches('^([^?]*/)?Condition(/[^/?]+(/_history/[^/?]+)?|[?].*)$').not()).not()"

Invariant: sarc-out-2
Description: "The time is not a number above zero with a unit of time. Fill valueQuantity with value, system http://unitsofmeasure.org and code d, wk, mo or a."
Severity: #error
Expression: "value.hasValue() and value > 0 and system.exists() and system = 'http://unitsofmeasure.org' and code.exists() and (code = 'd' or code = 'wk' or code = 'mo' or code = 'a')"

Invariant: sarc-out-3
Description: "A time is given, but not from when it is counted. If the source says it, fill the component counted-from."
Severity: #warning
Expression: "(component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/outcome-component-cs' and (code = 'time-since' or code = 'duration')).exists()).value.exists()) implies (component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/outcome-component-cs' and code = 'counted-from').exists()).exists())"

Invariant: sarc-out-4
Description: "The component has no value, or a value and a reason for having none. Fill its value, or say in its dataAbsentReason why there is none, or leave the component out."
Severity: #error
Expression: "value.exists() xor dataAbsentReason.exists()"

// ---- Disease status

// 550991000124107 and 103338009 full, 551001000124108 and 103337004 partial remission, 414861001 no evidence of recurrence,
// 271299001 worsened, 419835002 progression, 268910001 improved, 359746009 stable.
Invariant: sarc-dis-1
Description: "The SNOMED CT code beside the status says the opposite, for example full remission beside progressive disease. Keep the one that the source means."
Severity: #error
Expression: "value.ofType(CodeableConcept).all(((coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/disease-status-cs' and (code = 'no-evidence-of-disease' or code = 'complete-remission')).exists()) implies (coding.where(system = 'http://snomed.info/sct' and code.matches('^(551001000124108|103337004|271299001|419835002)$')).empty())) and ((coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/disease-status-cs' and (code = 'partial-remission' or code = 'stable-disease')).exists()) implies (coding.where(system = 'http://snomed.info/sct' and code.matches('^(550991000124107|103338009|414861001|271299001|419835002)$')).empty())) and ((coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/disease-status-cs' and (code = 'progressive-disease' or code = 'local-recurrence' or code = 'regional-recurrence' or code = 'distant-recurrence')).exists()) implies (coding.where(system = 'http://snomed.info/sct' and code.matches('^(550991000124107|103338009|551001000124108|103337004|414861001|268910001|359746009)$')).empty())) and ((coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/disease-status-cs' and (code = 'persistent-disease' or code = 'evidence-of-disease')).exists()) implies (coding.where(system = 'http://snomed.info/sct' and code.matches('^(550991000124107|103338009|414861001)$')).empty())))"

// ---- Treatment response

Invariant: sarc-rsp-1
Description: "Two responses are given at once. Keep the one that the source states; a second judgement is an Observation of its own."
Severity: #error
Expression: "ofType(CodeableConcept).all(coding.where((system = 'http://loinc.org' and (code = 'LA28366-5' or code = 'LA28369-9' or code = 'LA28371-5' or code = 'LA28370-7')) or system = 'https://sarcomafhir.org/fhir/CodeSystem/treatment-response-cs').select(system & '|' & code).distinct().count() <= 1)"

// Seen by the type in the reference; urn:uuid references are left to the server.
Invariant: sarc-rsp-2
Description: "The link does not lead to a Procedure. Name the Procedure of the therapy whose effect this is."
Severity: #error
Expression: "(reference.exists() and reference.matches('^([^?]*/)?[A-Z][A-Za-z]+(/[^/?]+(/_history/[^/?]+)?|[?].*)$') and reference.matches('^([^?]*/)?Procedure(/[^/?]+(/_history/[^/?]+)?|[?].*)$').not()).not()"

// iRECIST waits for confirmation; other criteria are not looked at.
Invariant: sarc-rsp-3
Description: "There are new lesions, which is progressive disease under RECIST. Correct the response, the component new-lesions, or the criteria in method."
Severity: #error
Expression: "(method.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/response-criteria-cs' and (code = 'recist-1-1' or code = 'recist-1-0' or code = 'recist-version-not-stated')).exists() and component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/outcome-component-cs' and code = 'new-lesions').exists()).value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '52101004').exists()) implies (value.ofType(CodeableConcept).coding.where(system = 'http://loinc.org' and (code = 'LA28366-5' or code = 'LA28369-9' or code = 'LA28371-5')).empty())"

// The sum is compared with the beginning; progression is judged against the smallest sum, so a decrease may be progression.
// Lymph nodes of normal size stay in the sum of a complete response.
Invariant: sarc-rsp-4
Description: "The change of the sum of diameters does not fit the response by RECIST 1.1: partial is a decrease of at least 30 %, stable less than that and an increase below 20 %, complete no increase. Check both."
Severity: #warning
Expression: "(method.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/response-criteria-cs' and code = 'recist-1-1').exists()) implies (component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/outcome-component-cs' and code = 'diameter-sum-change').exists()).value.ofType(Quantity).where(value.hasValue() and comparator.empty()).all((%resource.value.ofType(CodeableConcept).coding.where(system = 'http://loinc.org' and code = 'LA28366-5').exists() and value > 0).not() and (%resource.value.ofType(CodeableConcept).coding.where(system = 'http://loinc.org' and code = 'LA28369-9').exists() and value + 30 > 0).not() and (%resource.value.ofType(CodeableConcept).coding.where(system = 'http://loinc.org' and code = 'LA28371-5').exists() and (value + 30 <= 0 or value >= 20)).not()))"

Invariant: sarc-rsp-5
Description: "The change of the sum of diameters is not a percentage of -100 or more. Fill valueQuantity with value, system http://unitsofmeasure.org and code %; a decrease is negative."
Severity: #error
Expression: "value.hasValue() and value + 100 >= 0 and system.exists() and system = 'http://unitsofmeasure.org' and code.exists() and code = '%'"

// ---- Follow-up

// 438949009 alive, 419099009 dead.
Invariant: sarc-fol-1
Description: "The patient is said to be alive and dead. Keep the coding that is true."
Severity: #error
Expression: "ofType(CodeableConcept).all(((coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/follow-up-status-cs' and code.startsWith('alive-')).exists()) implies (coding.where(system = 'http://snomed.info/sct' and (code = '419099009' or code = '419620001')).empty())) and ((coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/follow-up-status-cs' and code.startsWith('dead-')).exists()) implies (coding.where(system = 'http://snomed.info/sct' and code = '438949009').empty())))"

// ---- Cause of death

Invariant: sarc-dth-1
Description: "It is not said whether tumour, treatment or something else led to death. If the source says it, fill the component death-related-to."
Severity: #warning
Expression: "status = 'entered-in-error' or status = 'cancelled' or component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/outcome-component-cs' and code = 'death-related-to').exists()).exists()"
