Instance: hysterectomy-for-uterine-leiomyosarcoma
InstanceOf: SarcomaSurgery
Title: "Hysterectomy for uterine leiomyosarcoma"
Description: "Primary operation with intent, site and residual tumour."
Usage: #example
* insert TestTag
* extension[+].url = $ProcedureIntent
* extension[=].valueCodeableConcept = $SCT#373808002 "Curative - procedure intent (qualifier value)"
* identifier.system = "https://sarcomafhir.org/fhir/NamingSystem/example-hospital-procedure"
* identifier.value = "OP-21-0777"
* status = #completed
* category = $SCT#387713003 "Surgical procedure (procedure)"
* code = $SCT#116140006 "Total hysterectomy (procedure)"
* subject = Reference(woman-with-uterine-leiomyosarcoma)
* performedDateTime = "2021-09-14"
* reasonReference = Reference(leiomyosarcoma-of-the-uterus)
* bodySite = $SCT#35039007 "Uterine structure (body structure)"
* outcome = $SCT#258254000 "Residual tumor stage R0 (finding)"

Instance: wedge-resection-of-lung-after-chemotherapy
InstanceOf: SarcomaSurgery
Title: "Wedge resection of lung after chemotherapy"
Description: "Removal of a metastasis; the chemotherapy that went before is named, the exact date is not known."
Usage: #example
* insert TestTag
* extension[precedingTherapy].valueReference = Reference(doxorubicin-and-ifosfamide-first-block)
* status = #completed
* category = $SCT#387713003 "Surgical procedure (procedure)"
* code = $SCT#444188003 "Thoracoscopic wedge resection of lung (procedure)"
* subject = Reference(woman-with-uterine-leiomyosarcoma)
* performedString = "after the sixth cycle of chemotherapy"
* reasonReference = Reference(lung-metastasis-of-uterine-leiomyosarcoma)
* bodySite = $SCT#3341006 "Right lung structure"

Instance: re-excision-of-the-tumor-bed
InstanceOf: SarcomaSurgery
Title: "Wide re-excision after an operation elsewhere"
Description: "Open and in one piece, with a cuff of healthy tissue; hospital, intent, date and reason as mCODE asks."
Usage: #example
* insert TestTag
* extension[surgicalApproach].valueCodeableConcept = SurgicalApproachCS#open "Open"
* extension[resectionExtent][0].valueCodeableConcept = ResectionExtentCS#en-bloc "En bloc"
* extension[resectionExtent][1].valueCodeableConcept = ResectionExtentCS#wide "Wide"
* extension[surgeryOccasion].valueCodeableConcept = SurgeryOccasionCS#re-excision "Re-excision"
* extension[4].url = $ProcedureIntent
* extension[4].valueCodeableConcept = $SCT#373808002 "Curative - procedure intent (qualifier value)"
* identifier.system = "https://sarcomafhir.org/fhir/NamingSystem/example-hospital-procedure"
* identifier.value = "OP-19-0455"
* status = #completed
* category = $SCT#387713003 "Surgical procedure (procedure)"
* code = $SCT#370612006 "Excision of neoplasm (procedure)"
* code.text = "Re-excision of the tumour bed with the psoas muscle"
* subject = Reference(man-who-died-of-liposarcoma)
* performedDateTime = "2019-06-03"
* performer.actor.display = "University hospital, department of sarcoma surgery"
* reasonReference = Reference(dedifferentiated-liposarcoma-of-the-retroperitoneum)
* bodySite[0] = $SCT#82849001 "Retroperitoneal compartment structure (body structure)"
* bodySite[1].text = "psoas muscle, 8 cm"
* outcome = $SCT#258254000 "Residual tumor stage R0 (finding)"
