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
