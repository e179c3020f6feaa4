Profile: SarcomaAdverseEvent
Parent: AdverseEvent
Id: sarcoma-adverse-event
Title: "Sarcoma adverse event"
Description: "One named adverse effect of a treatment: what, how severe, by which therapy, with what outcome. 'Side effects modest' and 'no side effects' name none: they are the Observation adverse-effects-of-treatment (sarcoma-symptom)."
* insert Metadata
* ^purpose = "Toxicity is compared by event, grade and therapy; each has to be on one resource."
* insert SelectedBy(AdverseEventGrade)
* obeys sarc-adv-2

* extension contains AdverseEventGrade named grade 1..1
* extension ^short = "Grade"
* extension ^comment = "Other extensions may stand beside."
* extension[grade] ^short = "Grade 1 to 5, or that it is unknown"
* extension[grade] ^comment = "Always present; a grade that is not stated says so."
* actuality ^short = "actual | potential"
* actuality ^comment = "actual for what happened. potential, for a near miss, is not counted."
* event 1..1
* event from AdverseEventVS (preferred)
* event obeys sarc-say-1 and sarc-adv-3
* event ^short = "What happened"
* event ^comment = "A SNOMED CT finding where one fits, a code of adverse-event-cs otherwise, the words of the source in text."
* subject only Reference(SarcomaPatient)
* subject obeys sarc-ref-1 and sarc-ref-2
* subject ^short = "The patient"
* subject ^comment = "A reference to the patient's resource, or the patient's identifier."
* date 1..1
* date ^short = "When it happened"
* date ^comment = "As exact as known; where no date is stated, only the data-absent-reason extension, code unknown."
* seriousness ^short = "Serious or not"
* seriousness ^comment = "Where stated: serious means hospital stay, lasting harm, danger to life or death. It is not the grade."
* outcome ^short = "How it ended"
* outcome ^comment = "Where stated. fatal goes with grade 5."
* suspectEntity 1..*
* suspectEntity ^short = "The therapy suspected"
* suspectEntity ^comment = "Repeat it where several are suspected. causality where the source judges it."
* suspectEntity.instance only Reference(Procedure or MedicationAdministration)
* suspectEntity.instance obeys sarc-adv-4
* suspectEntity.instance ^short = "Block of therapy, operation or dose"
* suspectEntity.instance ^comment = "The Procedure of the therapy (a block of chemotherapy, an operation), or one dose. Where the source names none, the data-absent-reason extension, code unknown, and display 'not stated'."
* extension[grade] and actuality and event and subject and date and seriousness and outcome and suspectEntity and suspectEntity.instance MS
