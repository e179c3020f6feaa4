Instance: disease-status
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(disease-status, Observation, token)
* url = "https://sarcomafhir.org/fhir/SearchParameter/disease-status"
* name = "DiseaseStatus"
* description = "How the disease stood, for example no-evidence-of-disease: of disease statuses (LOINC 97509-4) that stand (status final, amended or corrected)."
* expression = "Observation.where(modifierExtension.empty() and implicitRules.empty()).where(status != 'registered' and status != 'preliminary' and status != 'cancelled' and status != 'entered-in-error' and status != 'unknown').where(code.coding.where(system = 'http://loinc.org' and code = '97509-4').exists()).value.ofType(CodeableConcept)"

Instance: treatment-response
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(treatment-response, Observation, token)
* url = "https://sarcomafhir.org/fhir/SearchParameter/treatment-response"
* name = "TreatmentResponse"
* description = "What the tumour did under a therapy, for example partial response: of responses (LOINC 88040-1) that stand (status final, amended or corrected). The therapy is asked by a chain from part-of."
* expression = "Observation.where(modifierExtension.empty() and implicitRules.empty()).where(status != 'registered' and status != 'preliminary' and status != 'cancelled' and status != 'entered-in-error' and status != 'unknown').where(code.coding.where(system = 'http://loinc.org' and code = '88040-1').exists()).value.ofType(CodeableConcept)"

Instance: vital-status
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(vital-status, Observation, token)
* url = "https://sarcomafhir.org/fhir/SearchParameter/vital-status"
* name = "VitalStatus"
* description = "Alive or dead, with or without tumour, at a contact with the patient: of follow-ups (LOINC 21976-6) that stand (status final, amended or corrected). A patient who was alive with disease and died later is found by both; the latest date decides."
* expression = "Observation.where(modifierExtension.empty() and implicitRules.empty()).where(status != 'registered' and status != 'preliminary' and status != 'cancelled' and status != 'entered-in-error' and status != 'unknown').where(code.coding.where(system = 'http://loinc.org' and code = '21976-6').exists()).value.ofType(CodeableConcept)"
