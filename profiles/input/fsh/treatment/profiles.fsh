// What all procedures of these profiles ask alike.
RuleSet: SarcomaProcedure
* obeys sarc-prc-1 and sarc-prc-2 and sarc-prc-3
* status ^short = "completed | stopped | in-progress | on-hold | not-done | ..."
* status ^comment = "completed, stopped, in-progress and on-hold count as carried out, at least in part. not-done says that it did not take place; entered-in-error withdraws the entry."
* statusReason ^short = "Why it was stopped or not done"
* statusReason ^comment = "The words of the report, with a code where one fits."
* code 1..1
* subject only Reference(SarcomaPatient)
* subject obeys sarc-ref-1 and sarc-ref-2
* subject ^short = "The patient"
* subject ^comment = "A reference to the patient's resource, or the patient's identifier."
* performed[x] ^short = "When it took place"
* performed[x] ^comment = "As exact as known: a date, a year, a Period, the patient's age, or words where only the distance from another event is known (performedString). Where nothing is known, performedDateTime with only the data-absent-reason extension, code unknown."
* reasonReference ^short = "The tumour it was done for"
* reasonReference ^comment = "The Condition of the primary tumour or the metastasis."
* partOf obeys sarc-ref-3
* partOf ^short = "The larger procedure this belongs to"
* partOf ^comment = "For example the operation of which an anastomosis is a part."
* note ^short = "What the report says beyond the codes"
* note ^comment = "Free text of the report; nothing in it is searched."

* status and statusReason and code and subject and performed[x] and reasonReference and partOf and note MS

Profile: SarcomaSurgery
Parent: Procedure
Id: sarcoma-surgery
Title: "Sarcoma surgery"
Description: "An operation on a sarcoma or its metastases, or a part of one. Use it for resections, debulking, metastasectomies and the laparotomies that go with them. Biopsies have a profile of their own (sarcoma-biopsy)."
* insert Metadata
* ^purpose = "What was removed, when, with what result, and what had gone before, decides how outcome is read."
* insert SelectedBy(PrecedingTherapy)

* extension contains PrecedingTherapy named precedingTherapy 0..*
* extension ^short = "Intent, and therapy that went before"
* extension ^comment = "The intent (curative, palliative) goes into the mCODE extension http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-procedure-intent, whose definition is published by mCODE and not repeated here. Other extensions may stand beside."
* extension[precedingTherapy] obeys sarc-sur-1
* extension[precedingTherapy].value[x] obeys sarc-ref-3 and sarc-ref-4
* extension[precedingTherapy] ^short = "Systemic therapy received before this operation"
* extension[precedingTherapy] ^comment = "One for each therapy. Questions about surgery after chemotherapy find the order by this link, or by the dates of both where they are known."
* insert SarcomaProcedure
* category 1..1
* category = $SCT#387713003
* category ^short = "Surgical procedure"
* category ^comment = "Always SNOMED CT 387713003. Text and further codings may stand beside."
* code from SurgeryCodeVS (preferred)
* code ^short = "The operation"
* code ^comment = "The most exact code that the report supports, the wording in text. Where the report says no more than operation: 387713003 and the words of the report."
* bodySite ^short = "Where it was done"
* bodySite ^comment = "SNOMED CT body structure or ICD-O-3 topography; the organ removed or opened."
* outcome from ResidualTumorVS (preferred)
* outcome ^short = "Residual tumour (R0, R1, R2)"
* outcome ^comment = "The residual tumour classification of the operation as stated, with the wording of the report in text."
* extension[precedingTherapy] and category and bodySite and outcome MS

Profile: SarcomaBiopsy
Parent: Procedure
Id: sarcoma-biopsy
Title: "Sarcoma biopsy"
Description: "Taking tissue or cells of a sarcoma or a metastasis for diagnosis: core needle, fine needle, incisional biopsy. The tissue itself is a Specimen that names this procedure's date, method and site."
* insert Metadata
* ^purpose = "How the tissue was obtained tells how much weight its diagnosis bears."
* insert SarcomaProcedure
* obeys sarc-bio-1
* code from BiopsyCodeVS (preferred)
* code ^short = "The kind of biopsy"
* code ^comment = "Kind and guidance, several codings where no single code says both; the wording in text."
* category ^short = "Not surgical"
* category ^comment = "Leave it out, or send a diagnostic category. The surgical category would count the biopsy as an operation."
* bodySite ^short = "Where the tissue was taken"
* bodySite ^comment = "SNOMED CT body structure or ICD-O-3 topography."
* bodySite MS

Profile: SarcomaSystemicTherapy
Parent: Procedure
Id: sarcoma-systemic-therapy
Title: "Sarcoma systemic therapy"
Description: "One block of systemic therapy: the same drugs in the same plan from the first to the last cycle. A change of drugs begins a new block. Also for therapy that was considered and not given (status not-done). The single doses are MedicationAdministrations that are part of it."
* insert Metadata
* ^purpose = "Response, toxicity and the reason for stopping belong to the block; doses belong to its administrations."
* insert SelectedBy(SystemicTherapyCodeVS)
* insert SelectedBy(TreatmentBlock)
* insert SelectedBy(TherapyLine)
* insert SelectedBy(CycleCount)
* insert SelectedBy(CycleLength)
* insert SelectedBy(PositionToSurgery)

* extension contains
    TreatmentBlock named treatmentBlock 0..1 and
    TherapyLine named therapyLine 0..1 and
    CycleCount named cycleCount 0..1 and
    CycleLength named cycleLength 0..1 and
    PositionToSurgery named positionToSurgery 0..1
* extension ^short = "Block, line, cycles, position to surgery, intent"
* extension ^comment = "The intent (curative, adjuvant, palliative) goes into the mCODE extension http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-procedure-intent, whose definition is published by mCODE and not repeated here. Other extensions may stand beside."
* extension[treatmentBlock] ^short = "Running number of the block"
* extension[treatmentBlock] ^comment = "The same number as on its administrations."
* extension[therapyLine] ^short = "Line of therapy"
* extension[therapyLine] ^comment = "Where it is stated, or derived by a documented rule."
* extension[cycleCount] ^short = "Cycles given"
* extension[cycleCount] ^comment = "As stated."
* extension[cycleLength] ^short = "Length of a cycle"
* extension[cycleLength] ^comment = "For example 21 d."
* extension[positionToSurgery] ^short = "Before or after the operation"
* extension[positionToSurgery] ^comment = "Leave it out where the source does not say."
* insert SarcomaProcedure
* obeys sarc-sys-1
* code from SystemicTherapyKindVS (preferred)
* code obeys sarc-sys-2 and sarc-sys-3
* code ^short = "Kind of therapy and regimen"
* code ^comment = "At least one coding says the kind (chemotherapy, targeted therapy, hormone therapy, immunotherapy); a combination of several kinds, such as doxorubicin with olaratumab, has a coding for each, so that either question finds it. Another coding may name the regimen (systemic-regimen-cs). The wording of the report goes into text."
* code.coding ^slicing.discriminator.type = #value
* code.coding ^slicing.discriminator.path = "$this"
* code.coding ^slicing.rules = #open
* code.coding ^short = "Kind, regimen, other codes"
* code.coding ^comment = "Codings of other systems may stand beside."
* code.coding 1..*
* code.coding contains regimen 0..1
* code.coding[regimen] from SystemicRegimenVS (required)
* code.coding[regimen] ^short = "Regimen"
* code.coding[regimen] ^comment = "The drugs of the block, whatever the dose. A regimen that is not in the list goes into code.text; its drugs are found by the administrations."
* outcome ^short = "How it ended"
* outcome ^comment = "Words of the report. The response is an Observation of its own."
* extension[treatmentBlock] and extension[therapyLine] and extension[cycleCount] and extension[cycleLength] and extension[positionToSurgery] and code.coding and code.coding[regimen] and outcome MS

Profile: SarcomaMedicationAdministration
Parent: MedicationAdministration
Id: sarcoma-medication-administration
Title: "Sarcoma medication administration"
Description: "One dose of one drug given against a sarcoma, or to support that therapy (growth factors, antidotes): what, how much, in which block, cycle and day. One resource for each administration. Prescriptions and home medication are other resources."
* insert Metadata
* ^purpose = "Cumulative dose, dose intensity and order of drugs are computed from single administrations."
* insert SelectedBy(TreatmentBlock)
* insert SelectedBy(TherapyLine)
* insert SelectedBy(TreatmentCycle)
* insert SelectedBy(CycleDay)
* obeys sarc-adm-4 and sarc-adm-5 and sarc-adm-6

* extension contains
    TreatmentBlock named treatmentBlock 0..1 and
    TherapyLine named therapyLine 0..1 and
    TreatmentCycle named treatmentCycle 0..1 and
    CycleDay named cycleDay 0..1
* extension ^short = "Block, line, cycle and day"
* extension ^comment = "Other extensions may stand beside."
* extension[treatmentBlock] ^short = "Running number of the block"
* extension[treatmentBlock] ^comment = "The same number as on the therapy."
* extension[therapyLine] ^short = "Line of therapy"
* extension[therapyLine] ^comment = "Repeated here from the therapy, so that drug and line can be asked together."
* extension[treatmentCycle] ^short = "Number of the cycle in the block"
* extension[treatmentCycle] ^comment = "Starts at 1 in every block."
* extension[cycleDay] ^short = "Day in the cycle"
* extension[cycleDay] ^comment = "The first day of a cycle is day 1. Leave it out where the source does not say."
* partOf only Reference(SarcomaSystemicTherapy)
* partOf obeys sarc-ref-3 and sarc-ref-4
* partOf ^short = "The therapy this dose belongs to"
* partOf ^comment = "Reference to the Procedure of the block."
* status ^short = "completed | stopped | in-progress | on-hold | not-done | ..."
* status ^comment = "completed, stopped, in-progress and on-hold count as given, at least in part. A dose that was left out is not-done."
* statusReason ^short = "Why it was not given"
* statusReason ^comment = "The words of the report, with a code where one fits."
* medication[x] only CodeableConcept
* medication[x] from SarcomaMedicationVS (preferred)
* medication[x] ^short = "The drug"
* medication[x] ^comment = "Substance or product by ATC, RxNorm or SNOMED CT, several codings side by side; the wording of the source in text. Where the product is not named, the class: G-CSF without a name is ATC L03AA and the text."
* subject only Reference(SarcomaPatient)
* subject obeys sarc-ref-1 and sarc-ref-2
* subject ^short = "The patient"
* subject ^comment = "A reference to the patient's resource, or the patient's identifier."
* effective[x] ^short = "When it was given"
* effective[x] ^comment = "As exact as known. Where no date is stated, effectiveDateTime with only the data-absent-reason extension, code unknown; block, cycle and day then give the order."
* reasonReference ^short = "The tumour it was given for"
* reasonReference ^comment = "The Condition of the tumour, where known."
* dosage ^short = "How much, which way"
* dosage ^comment = "The dose of this administration, not the plan. Further words of the source go into dosage.text."
* dosage.dose obeys sarc-adm-1 and sarc-adm-2 and sarc-adm-3
* dosage.dose ^short = "Dose, as amount or per body surface area"
* dosage.dose ^comment = "As stated: 20 mg, or 75 mg/m2. A dose per area stays per area; do not multiply. Where the dose is not stated, dose with only the data-absent-reason extension, code unknown."
* dosage.route ^short = "Route"
* dosage.route ^comment = "Where stated. Do not infer it from the drug."
* extension[treatmentBlock] and extension[therapyLine] and extension[treatmentCycle] and extension[cycleDay] and partOf and status and statusReason and medication[x] and subject and effective[x] and reasonReference and dosage and dosage.dose and dosage.route MS
