// One component of an outcome, recognised by its code from our own list.
RuleSet: OutcomeComponent(slice, max, code, type, short)
* component contains {slice} 0..{max} MS
* component[{slice}] ^short = "{short}"
* component[{slice}].code 1..1
* component[{slice}].code = OutcomeComponentCS#{code}
* component[{slice}].code ^short = "outcome-component-cs: {code}"
* component[{slice}].value[x] only {type}

// An answer with a coding of our own list, others beside it.
RuleSet: AnsweredFrom(slice, system, valueSet, short)
* value[x] only CodeableConcept
* valueCodeableConcept.coding ^slicing.discriminator.type = #value
* valueCodeableConcept.coding ^slicing.discriminator.path = "system"
* valueCodeableConcept.coding ^slicing.rules = #open
* valueCodeableConcept.coding ^short = "In our list, and in others"
* valueCodeableConcept.coding ^comment = "Codings of other systems may stand beside."
* valueCodeableConcept.coding contains {slice} 1..1 MS
* valueCodeableConcept.coding[{slice}] from {valueSet} (required)
* valueCodeableConcept.coding[{slice}] ^short = "{short}"
* valueCodeableConcept.coding[{slice}] ^comment = "Exactly one."
* valueCodeableConcept.coding[{slice}].system 1..1
* valueCodeableConcept.coding[{slice}].system = Canonical({system}) (exactly)
* valueCodeableConcept.coding[{slice}].system ^short = "System of our list"
* valueCodeableConcept.coding[{slice}].code 1..1
* valueCodeableConcept.coding[{slice}].code ^short = "Code of the answer"

Profile: SarcomaOutcome
Parent: Observation
Id: sarcoma-outcome
Title: "Sarcoma outcome"
Description: "What statements about the course of a sarcoma have in common: whose, of which tumour, when, and how long after what. Abstract: use a profile derived from it."
* insert Metadata
* ^abstract = true
* ^purpose = "Survival is time. Where dates are unknown, the time between two events is all that is left of them."
* obeys sarc-obs-2 and sarc-out-3

* status ^short = "State of the statement"
* status ^comment = "final, amended and corrected statements are counted by questions; all others are stored and not counted. entered-in-error withdraws a statement."
* subject 1..1
* subject only Reference(SarcomaPatient)
* subject obeys sarc-ref-1 and sarc-ref-2
* subject ^short = "The patient"
* subject ^comment = "A reference to the patient's resource, or the patient's identifier."
* focus only Reference(Condition)
* focus obeys sarc-ref-3 and sarc-out-1
* focus ^short = "The tumour the statement is about"
* focus ^comment = "The Condition of the primary tumour; metastases or a recurrence beside it, where the statement is about them."
* effective[x] 1..1
* effective[x] only dateTime or Period
* effective[x] ^short = "When it was so"
* effective[x] ^comment = "As exact as known. Where no date is stated, effectiveDateTime with only the data-absent-reason extension, code unknown; the times go into components."
* dataAbsentReason ^short = "Why there is no answer"
* dataAbsentReason ^comment = "For example unknown. Not together with a value."
* note ^short = "What the source says besides"
* note ^comment = "Free text; nothing in it is searched."
* insert ComponentsByCode([[Times, and what the statement rests on]])
* component obeys sarc-out-4 and sarc-cmp-2
* insert OutcomeComponent(timeSince, 1, time-since, Quantity, [[Time since the starting point]])
* component[timeSince].valueQuantity obeys sarc-out-2
* component[timeSince].valueQuantity ^short = "In d, wk, mo or a"
* component[timeSince].valueQuantity ^comment = "As stated: '36 months after the diagnosis' is 36 mo; 'more than two years' is 2 a with comparator >. Do not compute it from dates."
* insert OutcomeComponent(countedFrom, 1, counted-from, CodeableConcept, [[The starting point]])
* component[countedFrom].valueCodeableConcept from StartingPointVS (preferred)
* component[countedFrom].valueCodeableConcept obeys sarc-say-1
* component[countedFrom].valueCodeableConcept ^short = "diagnosis | metastasis-diagnosis | recurrence-diagnosis | surgery | therapy-start | therapy-end | therapy"
* component[countedFrom].valueCodeableConcept ^comment = "The words of the source in text, with a code where one fits."

* status and subject and focus and effective[x] and dataAbsentReason and note and component MS

Profile: SarcomaDiseaseStatus
Parent: SarcomaOutcome
Id: sarcoma-disease-status
Title: "Sarcoma disease status"
Description: "How the sarcoma stands at one time or for one span of time, seen over all sites: no evidence of disease, remission, progression, recurrence. One Observation for each statement. Not for the effect of one therapy (sarcoma-treatment-response), not for the state at the last contact (sarcoma-follow-up)."
* insert Metadata
* ^purpose = "Disease-free and progression-free survival are counted from these statements."
* obeys sarc-dis-1

* insert AskedAs(progression, $LOINC, 97509-4, [[LOINC 97509-4]])
* code ^short = "Disease status"
* code ^comment = "Always LOINC 97509-4."
* focus 1..*
* insert AnsweredFrom(status, DiseaseStatusCS, DiseaseStatusVS, [[no-evidence-of-disease | complete-remission | partial-remission | stable-disease | progressive-disease | persistent-disease | local-recurrence | regional-recurrence | distant-recurrence | evidence-of-disease | undetermined]])
* value[x] ^short = "The status"
* value[x] ^comment = "One code of disease-status-cs; the SNOMED CT codes that mCODE lists may stand beside; the wording of the source in text."
* bodySite obeys sarc-say-1
* bodySite ^short = "Where the tumour is"
* bodySite ^comment = "For a status of one site. Where tumour was found is a Condition of its own: sarcoma-recurrence or sarcoma-secondary-condition."
* derivedFrom obeys sarc-ref-3
* derivedFrom ^short = "The findings it rests on"
* derivedFrom ^comment = "For example the imaging findings."
* insert OutcomeComponent(duration, 1, duration, Quantity, [[How long it lasted]])
* component[duration].valueQuantity obeys sarc-out-2
* component[duration].valueQuantity ^short = "In d, wk, mo or a"
* component[duration].valueQuantity ^comment = "'Free of disease for two years' is 2 a; 'for at least 18 months' is 18 mo with comparator >=."
* insert OutcomeComponent(evidence, *, evidence, CodeableConcept, [[What it rests on]])
* component[evidence].valueCodeableConcept from StatusEvidenceVS (required)
* component[evidence].valueCodeableConcept ^short = "imaging | pathology | clinical | operation | laboratory"
* component[evidence].valueCodeableConcept ^comment = "Once for each. Leave it out where the source does not say."
* code and value[x] and bodySite and derivedFrom MS

Profile: SarcomaTreatmentResponse
Parent: SarcomaOutcome
Id: sarcoma-treatment-response
Title: "Sarcoma treatment response"
Description: "What the tumour did under one block of therapy: response, by which criteria, and the change of lesions. One Observation for each judgement. Regression seen by the pathologist is sarcoma-treatment-effect."
* insert Metadata
* ^purpose = "Which regimen works is asked by regimen: the response is tied to its therapy."
* obeys sarc-rsp-3 and sarc-rsp-4

* partOf 1..*
* partOf only Reference(Procedure)
* partOf obeys sarc-ref-3 and sarc-rsp-2
* partOf ^short = "The therapy"
* partOf ^comment = "The Procedure of the block of therapy; of several, where the response is to them together."
* insert AskedAs(response, $LOINC, 88040-1, [[LOINC 88040-1]])
* code ^short = "Response to treatment"
* code ^comment = "Always LOINC 88040-1."
* value[x] only CodeableConcept
* value[x] from TreatmentResponseVS (required)
* value[x] obeys sarc-rsp-1
* value[x] ^short = "complete | partial | stable | progressive (LOINC answers), or near-complete-response | mixed-response | improved-not-graded | not-evaluable"
* value[x] ^comment = "As the source grades it. 'Further reduction' without a grade is improved-not-graded; do not grade it yourself. The words of the source go into text."
* bodySite obeys sarc-say-1
* bodySite ^short = "Where"
* bodySite ^comment = "Where the response of one organ is judged by itself."
* method from ResponseCriteriaVS (required)
* method ^short = "recist-1-1 | recist-1-0 | recist-version-not-stated | irecist | choi | who | percist | imaging-without-criteria | clinical | not-stated"
* method ^comment = "Leave it out, or say not-stated, where the source does not say."
* derivedFrom obeys sarc-ref-3
* derivedFrom ^short = "The findings it rests on"
* derivedFrom ^comment = "For example tumour sizes and imaging findings."
* insert OutcomeComponent(numberChange, 1, number-change, CodeableConcept, [[Change in number of lesions]])
* component[numberChange].valueCodeableConcept from LesionChangeVS (required)
* component[numberChange].valueCodeableConcept ^short = "gone | decreased | unchanged | increased"
* component[numberChange].valueCodeableConcept ^comment = "'Fewer metastases' is decreased."
* insert OutcomeComponent(sizeChange, 1, size-change, CodeableConcept, [[Change in size of lesions]])
* component[sizeChange].valueCodeableConcept from LesionChangeVS (required)
* component[sizeChange].valueCodeableConcept ^short = "gone | decreased | unchanged | increased"
* component[sizeChange].valueCodeableConcept ^comment = "'Smaller metastases' is decreased."
* insert OutcomeComponent(diameterSumChange, 1, diameter-sum-change, Quantity, [[Change of the sum of diameters in percent]])
* component[diameterSumChange].valueQuantity obeys sarc-rsp-5
* component[diameterSumChange].valueQuantity ^short = "For example -35 %"
* component[diameterSumChange].valueQuantity ^comment = "Against the beginning of the therapy: negative where the tumour has shrunk."
* insert OutcomeComponent(newLesions, 1, new-lesions, CodeableConcept, [[New lesions]])
* component[newLesions].valueCodeableConcept from FindingPresenceVS (required)
* component[newLesions].valueCodeableConcept ^short = "present | absent | indeterminate | cannot be determined"
* component[newLesions].valueCodeableConcept ^comment = "Where they are is an imaging finding or a metastasis of its own."
* partOf and code and value[x] and bodySite and method and derivedFrom MS

Profile: SarcomaFollowUp
Parent: SarcomaOutcome
Id: sarcoma-follow-up
Title: "Sarcoma follow-up"
Description: "The last contact with the patient: when, and whether the patient was alive, with or without tumour. One Observation for each contact that is reported; the latest date is the last contact. Patient.deceased says whether and when the patient died."
* insert Metadata
* ^purpose = "Overall survival needs the date on which a patient was last known to be alive."

* insert AskedAs(outcome, $LOINC, 21976-6, [[LOINC 21976-6]])
* code ^short = "Status at last contact"
* code ^comment = "Always LOINC 21976-6."
* effective[x] only dateTime
* effective[x] ^short = "Date of the last contact"
* effective[x] ^comment = "For dead patients the date of death. Where no date is stated, effectiveDateTime with only the data-absent-reason extension, code unknown."
* insert AnsweredFrom(status, FollowUpStatusCS, FollowUpStatusVS, [[alive-no-evidence-of-disease | alive-with-disease | alive-disease-unknown | dead-of-disease | dead-of-treatment | dead-of-other-cause | dead-cause-unknown | lost-to-follow-up]])
* value[x] obeys sarc-fol-1
* value[x] ^short = "Alive or dead, with or without tumour"
* value[x] ^comment = "One code of follow-up-status-cs; other codings may stand beside; the wording of the source in text."
* insert OutcomeComponent(contactSource, *, contact-source, CodeableConcept, [[From whom it is known]])
* component[contactSource].valueCodeableConcept from ContactSourceVS (required)
* component[contactSource].valueCodeableConcept ^short = "visit | telephone-or-letter | relatives | other-physician | registry | publication"
* component[contactSource].valueCodeableConcept ^comment = "Leave it out where the source does not say."
* code and value[x] MS

Profile: SarcomaCauseOfDeath
Parent: SarcomaOutcome
Id: sarcoma-cause-of-death
Title: "Sarcoma cause of death"
Description: "Of what a sarcoma patient died, and whether tumour, treatment or something else led to it. That the patient died, and when, stands in Patient.deceased."
* insert Metadata
* ^purpose = "Disease-specific survival counts deaths of the tumour only."
* obeys sarc-dth-1

* code from CauseOfDeathCodeVS (required)
* code ^short = "LOINC 79378-6 or SNOMED CT 184305005"
* code ^comment = "One of them or both; others may stand beside."
* effective[x] only dateTime
* effective[x] ^short = "Date of death"
* effective[x] ^comment = "Where no date is stated, effectiveDateTime with only the data-absent-reason extension, code unknown."
* value[x] only CodeableConcept
* value[x] obeys sarc-say-1
* value[x] ^short = "The cause"
* value[x] ^comment = "A code (SNOMED CT, ICD-10) or the words of the source, or both. The underlying cause: metastatic sarcoma rather than cardiac arrest."
* insert OutcomeComponent(deathRelatedTo, 1, death-related-to, CodeableConcept, [[What the death is related to]])
* component[deathRelatedTo].valueCodeableConcept from DeathRelationVS (required)
* component[deathRelatedTo].valueCodeableConcept ^short = "tumor | treatment | other | unknown"
* component[deathRelatedTo].valueCodeableConcept ^comment = "As the source judges it."
* code and value[x] MS
