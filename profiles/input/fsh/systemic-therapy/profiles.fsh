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
* obeys sarc-sys-1 and sarc-sys-5 and sarc-prc-4
* code from SystemicTherapyKindVS (preferred)
* code obeys sarc-sys-2 and sarc-sys-3 and sarc-sys-4
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
* outcome ^short = "What came of it"
* outcome ^comment = "Words of the report. Why it ended is statusReason; the response is an Observation of its own."
* extension[treatmentBlock] and extension[therapyLine] and extension[cycleCount] and extension[cycleLength] and extension[positionToSurgery] and code.coding and code.coding[regimen] and outcome MS

Profile: SarcomaMedicationAdministration
Parent: MedicationAdministration
Id: sarcoma-medication-administration
Title: "Sarcoma medication administration"
Description: "One dose of one drug given against a sarcoma, into the circulation or into a limb or cavity, or to support that therapy (growth factors, antidotes): what, how much, in which block, cycle and day. One resource for each administration. Prescriptions and home medication are other resources."
* insert Metadata
* ^purpose = "Cumulative dose, dose intensity and order of drugs are computed from single administrations."
* insert SelectedBy(TreatmentBlock)
* insert SelectedBy(TherapyLine)
* insert SelectedBy(TreatmentCycle)
* insert SelectedBy(CycleDay)
* obeys sarc-adm-4 and sarc-adm-5 and sarc-adm-6 and sarc-prc-5

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
* partOf only Reference(SarcomaSystemicTherapy or SarcomaRegionalTherapy)
* partOf obeys sarc-ref-3 and sarc-ref-4
* partOf ^short = "The therapy this dose belongs to"
* partOf ^comment = "Reference to the Procedure of the block, or of the regional therapy: melphalan of a limb perfusion is part of the perfusion."
* status ^short = "completed | stopped | in-progress | on-hold | not-done | ..."
* status ^comment = "completed, stopped, in-progress and on-hold count as given, at least in part. A dose that was left out is not-done."
* statusReason from TherapyEndReasonVS (preferred)
* statusReason obeys sarc-cod-2
* statusReason ^short = "Why it was not given"
* statusReason ^comment = "A code of therapy-end-reason-cs where one fits, the words of the report in text."
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
* dosage.dose obeys sarc-adm-1 and sarc-adm-2 and sarc-adm-3 and sarc-adm-7 and sarc-adm-8
* dosage.dose ^short = "Dose, as amount or per body surface area"
* dosage.dose ^comment = "As stated: 20 mg, 75 mg/m2, 5 ug/kg, 300 000 international units. A dose per area stays per area; do not multiply. Where the dose is not stated, dose with only the data-absent-reason extension, code unknown."
* dosage.route ^short = "Route"
* dosage.route ^comment = "Where stated. Do not infer it from the drug."
* extension[treatmentBlock] and extension[therapyLine] and extension[treatmentCycle] and extension[cycleDay] and partOf and status and statusReason and medication[x] and subject and effective[x] and reasonReference and dosage and dosage.dose and dosage.route MS
