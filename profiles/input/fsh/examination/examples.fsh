Instance: colonoscopy-in-follow-up
InstanceOf: SarcomaExamination
Title: "Colonoscopy in follow-up"
Description: "An endoscopy for symptoms; its result is a clinical finding."
Usage: #example
* insert TestTag
* status = #completed
* code = $SCT#73761001 "Colonoscopy (procedure)"
* subject = Reference(woman-with-uterine-leiomyosarcoma)
* performedDateTime = "2023-11-06"
* reasonReference = Reference(leiomyosarcoma-of-the-uterus)

Instance: colonoscopy-unremarkable
InstanceOf: SarcomaClinicalFinding
Title: "Colonoscopy unremarkable"
Description: "Nothing abnormal was seen."
Usage: #example
* insert TestTag
* status = #final
* partOf = Reference(colonoscopy-in-follow-up)
* category[setting] = $ObservationCategory#procedure "Procedure"
* code = ClinicalFindingCS#abnormality "Abnormality"
* subject = Reference(woman-with-uterine-leiomyosarcoma)
* focus = Reference(leiomyosarcoma-of-the-uterus)
* effectiveDateTime = "2023-11-06"
* valueCodeableConcept = $SCT#2667000 "Absent (qualifier value)"
