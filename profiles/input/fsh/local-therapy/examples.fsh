Instance: radiofrequency-ablation-of-lung-metastases
InstanceOf: SarcomaAblation
Title: "Radiofrequency ablation of lung metastases"
Description: "Two metastases, through the skin, guided by CT."
Usage: #example
* insert TestTag
* extension[lesionsTreated].valuePositiveInt = 2
* extension[imageGuidance].valueCodeableConcept.text = "CT"
* extension[surgicalApproach].valueCodeableConcept = SurgicalApproachCS#percutaneous "Percutaneous"
* status = #completed
* code = $SCT#879916008 "Radiofrequency ablation"
* subject = Reference(woman-with-uterine-leiomyosarcoma)
* performedDateTime = "2024-02-12"
* reasonReference = Reference(lung-metastasis-of-uterine-leiomyosarcoma)
* bodySite = $SCT#3341006 "Right lung structure"

Instance: heated-chemotherapy-of-the-peritoneum
InstanceOf: SarcomaRegionalTherapy
Title: "Heated chemotherapy of the peritoneum"
Description: "At the end of an operation, of which it is a part."
Usage: #example
* insert TestTag
* extension[positionToSurgery].valueCode = #during
* partOf = Reference(re-excision-of-the-tumor-bed)
* status = #completed
* code = RegionalTherapyCS#heated-intraperitoneal-chemotherapy "Heated intraperitoneal chemotherapy"
* subject = Reference(man-who-died-of-liposarcoma)
* performedDateTime = "2019-06-03"
* reasonReference = Reference(dedifferentiated-liposarcoma-of-the-retroperitoneum)
* bodySite.text = "Peritoneal cavity"
