Instance: retroperitoneal-mass-in-the-body
InstanceOf: SarcomaTumor
Title: "Retroperitoneal mass in the body"
Description: "The tumour that the size and the findings on imaging refer to."
Usage: #example
* insert TestTag
* extension[+].url = $RelatedCondition
* extension[=].valueReference = Reference(dedifferentiated-liposarcoma-of-the-retroperitoneum)
* identifier.use = #usual
* identifier.system = "https://sarcomafhir.org/fhir/NamingSystem/example-hospital-lesion"
* identifier.value = "D-4711-1-L1"
* active = true
* morphology = $ICDO3#8858/3 "Dedifferentiated liposarcoma"
* location = $SCT#82849001 "Retroperitoneal compartment structure (body structure)"
* locationQualifier = $SCT#7771000 "Left (qualifier value)"
* patient = Reference(man-who-died-of-liposarcoma)

Instance: lesion-of-the-right-lung
InstanceOf: SarcomaTumor
Title: "Lesion of the right lung"
Description: "One metastasis that is followed, named in words."
Usage: #example
* insert TestTag
* extension[+].url = $RelatedCondition
* extension[=].valueReference = Reference(lung-metastasis-of-uterine-leiomyosarcoma)
* identifier.system = "https://sarcomafhir.org/fhir/NamingSystem/example-hospital-lesion"
* identifier.value = "UT-0001-L1"
* location = $SCT#3341006 "Right lung structure"
* description = "Round lesion below the pleura"
* patient = Reference(woman-with-uterine-leiomyosarcoma)
