Profile: SarcomaTumorBoard
Parent: CarePlan
Id: sarcoma-tumor-board
Title: "Sarcoma tumor board decision"
Description: "What a multidisciplinary board concluded about one patient on one day: its view in words, and one activity for each recommendation. A recommendation is not a treatment: what was done is a Procedure or a MedicationAdministration."
* insert Metadata
* ^purpose = "Whether patients get what the board recommends can be asked only if the recommendation is on record apart from the treatment."
* obeys sarc-brd-1 and sarc-brd-4

* status ^short = "active | completed | revoked | entered-in-error | ..."
* status ^comment = "active while the decision stands, completed once it was carried out; revoked for one that was withdrawn, entered-in-error for one that never was. The last two, draft and unknown are not counted."
* intent ^short = "proposal | plan"
* intent ^comment = "plan for what the board and the patient agreed on, proposal for advice."
* category 1..*
* category ^slicing.discriminator.type = #pattern
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category contains board 1..1 MS
* category ^short = "Tumor board, and others"
* category ^comment = "Others, for example SNOMED CT 713126005 or LOINC 85232-7, may stand beside."
* category[board] = PlanCategoryCS#tumor-board
* category[board] ^short = "tumor-board"
* category[board] ^comment = "Always present."
* description ^short = "What the board concluded, in words"
* description ^comment = "Question and conclusion, for example: remaining lesions of lung and liver resectable."
* subject only Reference(SarcomaPatient)
* subject obeys sarc-ref-1 and sarc-ref-2
* subject ^short = "The patient"
* subject ^comment = "A reference to the patient's resource, or the patient's identifier."
* period 1..1
* period ^short = "Since when the decision stands"
* period ^comment = "The standard parameter date searches it."
* period.start 1..1
* period.start ^short = "Day of the board"
* period.start ^comment = "As exact as known; where no date is stated, only the data-absent-reason extension, code unknown."
* addresses obeys sarc-brd-2
* addresses ^short = "The tumour"
* addresses ^comment = "Condition of the primary tumour or the metastases it was about."
* activity ^short = "One recommendation"
* activity ^comment = "None where the board only assessed."
* activity.detail obeys sarc-brd-3
* activity.detail ^short = "The recommendation"
* activity.detail ^comment = "Present where the recommendation is not a resource of its own."
* activity.detail.code 1..1
* activity.detail.code obeys sarc-cod-2
* activity.detail.code ^short = "Kind of recommendation, operation or drugs, words"
* activity.detail.code ^comment = "One coding of board-recommendation-cs; others beside it may name the operation or the regimen; the words of the board go into text."
* activity.detail.code.coding ^slicing.discriminator.type = #value
* activity.detail.code.coding ^slicing.discriminator.path = "system"
* activity.detail.code.coding ^slicing.rules = #open
* activity.detail.code.coding ^short = "Kind, and others"
* activity.detail.code.coding ^comment = "Codings of other systems may stand beside."
* activity.detail.code.coding contains kind 1..1 MS
* activity.detail.code.coding[kind] from BoardRecommendationVS (required)
* activity.detail.code.coding[kind] ^short = "surgery | systemic-therapy | radiotherapy | ..."
* activity.detail.code.coding[kind] ^comment = "Exactly one."
* activity.detail.code.coding[kind].system 1..1
* activity.detail.code.coding[kind].system = Canonical(BoardRecommendationCS) (exactly)
* activity.detail.code.coding[kind].system ^short = "System of our list"
* activity.detail.code.coding[kind].code 1..1
* activity.detail.code.coding[kind].code ^short = "Code of the kind"
* activity.detail.status ^short = "not-started | in-progress | completed | cancelled | unknown | ..."
* activity.detail.status ^comment = "What became of it; unknown where the source does not say, entered-in-error to withdraw it."
* activity.detail.doNotPerform ^short = "true: the board advises against it"
* activity.detail.doNotPerform ^comment = "Leave it out for what is recommended."
* activity.detail.description ^short = "Details in words"
* activity.detail.description ^comment = "For example after the operation."
* note ^short = "What else the source says"
* note ^comment = "Members of the board, votes, wishes of the patient."
* status and intent and category and description and subject and period and addresses and activity and activity.detail and activity.detail.code and activity.detail.status and activity.detail.doNotPerform and activity.detail.description and note MS

Profile: SarcomaReferral
Parent: ServiceRequest
Id: sarcoma-referral
Title: "Sarcoma referral"
Description: "Sending a patient to a sarcoma center or to a specialist, for treatment or a second opinion. Orders of tests and images are ServiceRequests without this profile."
* insert Metadata
* ^purpose = "Whether and when a patient reached a center is a quality measure of sarcoma care."
* insert SelectedBy(ReferralVS)
* obeys sarc-rfl-1

* status ^short = "active | completed | revoked | entered-in-error | ..."
* status ^comment = "completed where the patient arrived; unknown where the source does not say."
* intent ^short = "order, mostly"
* intent ^comment = "order where the patient was referred, proposal where it was only advised."
* code 1..1
* code ^short = "The kind of referral"
* code ^comment = "Codings of other systems may stand beside; the words of the source go into text."
* insert AskedFrom(question, ReferralCS, ReferralVS, [[sarcoma-center | specialist | second-opinion]])
* subject only Reference(SarcomaPatient)
* subject obeys sarc-ref-1 and sarc-ref-2
* subject ^short = "The patient"
* subject ^comment = "A reference to the patient's resource, or the patient's identifier."
* authoredOn 1..1
* authoredOn ^short = "When the patient was referred"
* authoredOn ^comment = "As exact as known; where no date is stated, only the data-absent-reason extension, code unknown."
* performer ^short = "Where to"
* performer ^comment = "The center; its name in display is enough."
* reasonReference ^short = "The tumour"
* reasonReference ^comment = "The Condition, provisional where a sarcoma was only suspected."
* status and intent and code and subject and authoredOn and performer and reasonReference MS

Profile: SarcomaSupportiveMedication
Parent: MedicationStatement
Id: sarcoma-supportive-medication
Title: "Sarcoma supportive medication"
Description: "A drug that the patient takes for symptoms or other illness: laxatives, pain killers, home medication. It does not count as treatment of the tumour. Single doses given with a therapy, such as growth factors, are MedicationAdministrations."
* insert Metadata
* ^purpose = "'Laxatives, symptoms relieved' is part of the course, and must not be counted as therapy of the tumour."

* status ^short = "active | completed | stopped | not-taken | unknown | ..."
* status ^comment = "unknown where the source does not say whether it is still taken."
* medication[x] only CodeableConcept
* medication[x] obeys sarc-say-1 and sarc-smd-1
* medication[x] ^short = "Drug or class"
* medication[x] ^comment = "ATC, RxNorm or SNOMED CT; a class where the source names no more (laxatives: ATC A06); the words of the source in text."
* subject only Reference(SarcomaPatient)
* subject obeys sarc-ref-1 and sarc-ref-2
* subject ^short = "The patient"
* subject ^comment = "A reference to the patient's resource, or the patient's identifier."
* effective[x] 1..1
* effective[x] ^short = "When it was taken"
* effective[x] ^comment = "As exact as known; where nothing is stated, effectiveDateTime with only the data-absent-reason extension, code unknown."
* reasonCode ^short = "Why, in words or code"
* reasonCode ^comment = "The symptom or illness."
* reasonReference ^short = "Why, as a resource"
* reasonReference ^comment = "The Observation of the symptom, or the Condition."
* note ^short = "What the source says beyond"
* note ^comment = "For example symptoms relieved; the relief itself belongs to the symptom, as course relieved."
* status and medication[x] and subject and effective[x] and reasonCode and reasonReference and note MS
