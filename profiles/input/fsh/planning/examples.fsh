Instance: board-recommends-surgery-and-chemotherapy
InstanceOf: SarcomaTumorBoard
Title: "Board recommends surgery, then chemotherapy"
Description: "Two recommendations, and one thing that the board advises against."
Usage: #example
* insert TestTag
* status = #completed
* intent = #plan
* category[board] = PlanCategoryCS#tumor-board "Tumor board"
* description = "Resectable disease of the abdomen."
* subject = Reference(woman-with-uterine-leiomyosarcoma)
* period.start = "2021-09-01"
* addresses = Reference(leiomyosarcoma-of-the-uterus)
* activity[0].detail.code.coding[kind] = BoardRecommendationCS#surgery "Surgery"
* activity[0].detail.code.text = "Hysterectomy"
* activity[0].detail.status = #completed
* activity[1].detail.code.coding[kind] = BoardRecommendationCS#systemic-therapy "Systemic therapy"
* activity[1].detail.code.text = "Doxorubicin-based chemotherapy"
* activity[1].detail.status = #completed
* activity[1].detail.description = "after the operation"
* activity[2].detail.code.coding[kind] = BoardRecommendationCS#radiotherapy "Radiotherapy"
* activity[2].detail.status = #not-started
* activity[2].detail.doNotPerform = true

Instance: referral-to-a-sarcoma-center
InstanceOf: SarcomaReferral
Title: "Referral to a sarcoma center"
Description: "The center is named in words."
Usage: #example
* insert TestTag
* status = #completed
* intent = #order
* code.coding[question] = ReferralCS#sarcoma-center "Referral to a sarcoma center"
* subject = Reference(man-who-died-of-liposarcoma)
* authoredOn = "2019-05-02"
* performer.display = "University sarcoma center"
* reasonReference = Reference(dedifferentiated-liposarcoma-of-the-retroperitoneum)

Instance: laxatives-for-constipation
InstanceOf: SarcomaSupportiveMedication
Title: "Laxatives for constipation"
Description: "A class of drugs, no product named."
Usage: #example
* insert TestTag
* status = #completed
* medicationCodeableConcept = $ATC#A06 "DRUGS FOR CONSTIPATION"
* medicationCodeableConcept.text = "Laxatives"
* subject = Reference(man-who-died-of-liposarcoma)
* effectiveDateTime = "2019-06"
* reasonCode = $SCT#14760008 "Constipation (finding)"
* note.text = "Symptoms relieved."
