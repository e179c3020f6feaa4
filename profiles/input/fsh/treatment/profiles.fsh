// What all procedures of these profiles ask alike.
RuleSet: SarcomaProcedure
* obeys sarc-prc-1 and sarc-prc-2 and sarc-prc-3 and sarc-prc-5
* status ^short = "completed | stopped | in-progress | on-hold | not-done | ..."
* status ^comment = "completed, stopped, in-progress and on-hold count as carried out, at least in part. not-done says that it did not take place; entered-in-error withdraws the entry."
* statusReason from TherapyEndReasonVS (preferred)
* statusReason obeys sarc-cod-2
* statusReason ^short = "Why it ended, was stopped or was not done"
* statusReason ^comment = "A code of therapy-end-reason-cs where one fits, the words of the report in text. A therapy that ran its course is completed; completed-as-planned says that all of it was given."
* code 1..1
* subject only Reference(SarcomaPatient)
* subject obeys sarc-ref-1 and sarc-ref-2
* subject ^short = "The patient"
* subject ^comment = "A reference to the patient's resource, or the patient's identifier."
* performed[x] ^short = "When it took place"
* performed[x] ^comment = "As exact as known: a date, a year, a Period, the patient's age, or words where only the distance from another event is known (performedString). Where nothing is known, performedDateTime with only the data-absent-reason extension, code unknown."
* performer ^short = "Who did it, and where"
* performer ^comment = "The hospital or department in performer.actor (Organization); a name in actor.display is enough where no resource is sent."
* reasonReference ^short = "The tumour it was done for"
* reasonReference ^comment = "The Condition of the primary tumour or the metastasis."
* partOf obeys sarc-ref-3
* partOf ^short = "The larger procedure this belongs to"
* partOf ^comment = "For example the operation of which an anastomosis is a part."
* note ^short = "What the report says beyond the codes"
* note ^comment = "Free text of the report; nothing in it is searched."

* status and statusReason and code and subject and performed[x] and performer and reasonReference and partOf and note MS
