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
* statusReason = TherapyEndReasonCS#board-decision "Board decision"
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
* statusReason = TherapyEndReasonCS#toxicity "Toxicity"
* statusReason.text = "kidney function"
* medicationCodeableConcept = $ATC#L01AA06 "ifosfamide"
* subject = Reference(woman-with-uterine-leiomyosarcoma)
* effectiveDateTime = "2023-07-17"

Instance: doxorubicin-with-intent-and-reason
InstanceOf: SarcomaMedicationAdministration
Title: "Doxorubicin with intent and reason"
Description: "A dose that carries what mCODE asks of an administration: intent, reason and status reason; stopped before all of it was given."
Usage: #example
* insert TestTag
* extension[treatmentBlock].valuePositiveInt = 1
* extension[treatmentCycle].valuePositiveInt = 3
* extension[2].url = $ProcedureIntent
* extension[2].valueCodeableConcept = $SCT#363676003 "Palliative - procedure intent (qualifier value)"
* partOf = Reference(doxorubicin-and-ifosfamide-first-block)
* status = #stopped
* statusReason = TherapyEndReasonCS#toxicity "Toxicity"
* statusReason.text = "reaction at the site of the infusion"
* medicationCodeableConcept = $ATC#L01DB01 "doxorubicin"
* subject = Reference(woman-with-uterine-leiomyosarcoma)
* effectiveDateTime = "2023-05-15"
* reasonReference = Reference(lung-metastasis-of-uterine-leiomyosarcoma)
* dosage.text = "60 of 75 mg/m2"
* dosage.dose = 60 'mg/m2' "mg/m2"
