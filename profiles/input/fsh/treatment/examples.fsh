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

Instance: core-biopsy-of-the-retroperitoneum
InstanceOf: SarcomaBiopsy
Title: "Core needle biopsy of the retroperitoneal mass"
Description: "CT guided biopsy, coded by kind and guidance."
Usage: #example
* insert TestTag
* status = #completed
* code.coding[+] = $SCT#9911007 "Core needle biopsy (procedure)"
* code.coding[+] = $SCT#277591006 "Computed tomography guided biopsy (procedure)"
* subject = Reference(man-who-died-of-liposarcoma)
* performedDateTime = "2019-05-06"
* reasonReference = Reference(dedifferentiated-liposarcoma-of-the-retroperitoneum)
* bodySite = $SCT#82849001 "Retroperitoneal compartment structure (body structure)"

Instance: doxorubicin-and-ifosfamide-first-block
InstanceOf: SarcomaSystemicTherapy
Title: "Doxorubicin and ifosfamide, first block"
Description: "Six cycles of first-line chemotherapy before a metastasis was removed."
Usage: #example
* insert TestTag
* extension[treatmentBlock].valuePositiveInt = 1
* extension[therapyLine].extension[number].valuePositiveInt = 1
* extension[therapyLine].extension[basis].valueCode = #stated
* extension[cycleCount].valuePositiveInt = 6
* extension[cycleLength].valueDuration = 21 'd' "d"
* extension[positionToSurgery].valueCode = #before
* identifier.system = "https://sarcomafhir.org/fhir/NamingSystem/example-hospital-procedure"
* identifier.value = "CHEMO-23-0012"
* status = #completed
* code.coding[0] = $SCT#367336001 "Chemotherapy (procedure)"
* code.coding[1] = SystemicRegimenCS#doxorubicin-ifosfamide "Doxorubicin and ifosfamide"
* subject = Reference(woman-with-uterine-leiomyosarcoma)
* performedPeriod.start = "2023-04-03"
* performedPeriod.end = "2023-07-31"
* reasonReference = Reference(lung-metastasis-of-uterine-leiomyosarcoma)

Instance: adjuvant-chemotherapy-not-given
InstanceOf: SarcomaSystemicTherapy
Title: "Adjuvant chemotherapy not given"
Description: "Therapy that was considered and not given, with the reason."
Usage: #example
* insert TestTag
* extension[+].url = $ProcedureIntent
* extension[=].valueCodeableConcept = $SCT#373846009 "Adjuvant - intent (qualifier value)"
* status = #not-done
* statusReason.text = "not recommended by the tumour board"
* code.coding[0] = $SCT#367336001 "Chemotherapy (procedure)"
* subject = Reference(man-who-died-of-liposarcoma)
* reasonReference = Reference(dedifferentiated-liposarcoma-of-the-retroperitoneum)

Instance: no-therapy-before-the-hysterectomy
InstanceOf: SarcomaSystemicTherapy
Title: "No therapy before the hysterectomy"
Description: "The pathologist was told that the tumour was not treated before the operation."
Usage: #example
* insert TestTag
* extension[positionToSurgery].valueCode = #before
* status = #not-done
* statusReason.text = "not stated"
* code.coding[0] = $SCT#367336001 "Chemotherapy (procedure)"
* code.text = "no systemic therapy before the operation"
* subject = Reference(woman-with-uterine-leiomyosarcoma)
* performedString = "before the hysterectomy"
* reasonReference = Reference(leiomyosarcoma-of-the-uterus)

Instance: doxorubicin-cycle-two-day-one
InstanceOf: SarcomaMedicationAdministration
Title: "Doxorubicin, cycle 2, day 1"
Description: "A dose per body surface area with its place in the plan."
Usage: #example
* insert TestTag
* extension[treatmentBlock].valuePositiveInt = 1
* extension[therapyLine].extension[number].valuePositiveInt = 1
* extension[therapyLine].extension[basis].valueCode = #stated
* extension[treatmentCycle].valuePositiveInt = 2
* extension[cycleDay].valuePositiveInt = 1
* identifier.system = "https://sarcomafhir.org/fhir/NamingSystem/example-hospital-administration"
* identifier.value = "A-23-0012-2-1"
* partOf = Reference(doxorubicin-and-ifosfamide-first-block)
* status = #completed
* medicationCodeableConcept.coding[+] = $ATC#L01DB01 "doxorubicin"
* medicationCodeableConcept.coding[+] = $RXNORM#3639 "doxorubicin"
* subject = Reference(woman-with-uterine-leiomyosarcoma)
* effectiveDateTime = "2023-04-24"
* reasonReference = Reference(lung-metastasis-of-uterine-leiomyosarcoma)
* dosage.route = $SCT#47625008 "Intravenous route (qualifier value)"
* dosage.dose = 75 'mg/m2' "mg/m2"

Instance: growth-factor-of-an-unnamed-product
InstanceOf: SarcomaMedicationAdministration
Title: "Growth factor of an unnamed product"
Description: "Neither product nor dose nor date is stated; all three absences are said."
Usage: #example
* insert TestTag
* extension[treatmentBlock].valuePositiveInt = 1
* extension[treatmentCycle].valuePositiveInt = 2
* partOf = Reference(doxorubicin-and-ifosfamide-first-block)
* status = #completed
* medicationCodeableConcept = $ATC#L03AA "Colony stimulating factors"
* medicationCodeableConcept.text = "G-CSF, product not named"
* subject = Reference(woman-with-uterine-leiomyosarcoma)
* effectiveDateTime.extension.url = $DataAbsentReasonExtension
* effectiveDateTime.extension.valueCode = #unknown
* dosage.dose.extension.url = $DataAbsentReasonExtension
* dosage.dose.extension.valueCode = #unknown

Instance: ifosfamide-left-out
InstanceOf: SarcomaMedicationAdministration
Title: "Ifosfamide left out"
Description: "A dose that was not given, with the reason."
Usage: #example
* insert TestTag
* extension[treatmentBlock].valuePositiveInt = 1
* extension[treatmentCycle].valuePositiveInt = 6
* partOf = Reference(doxorubicin-and-ifosfamide-first-block)
* status = #not-done
* statusReason.text = "kidney function"
* medicationCodeableConcept = $ATC#L01AA06 "ifosfamide"
* subject = Reference(woman-with-uterine-leiomyosarcoma)
* effectiveDateTime = "2023-07-17"
