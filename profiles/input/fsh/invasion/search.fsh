Instance: tumor-integrity
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(tumor-integrity, Observation, token)
* insert SearchParameterName(tumor-integrity, TumorIntegrity)
* description = "Rupture or morcellation that took place (tumor-rupture, morcellation): of findings that are present and stand (status final, amended or corrected)."
* insert OfStanding([[.where(value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '52101004').exists()).code.where(coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-observation-cs' and (code = 'tumor-rupture' or code = 'morcellation')).exists())]])
