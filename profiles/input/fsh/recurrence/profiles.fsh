Profile: SarcomaRecurrence
Parent: Condition
Id: sarcoma-recurrence
Title: "Sarcoma, local or regional recurrence"
Description: "A sarcoma that came back at the site of its treated primary or in the region. One Condition for each recurrence; the primary tumour is named in the condition-related extension. Distant spread is sarcoma-secondary-condition; the state of the disease as a whole is sarcoma-disease-status."
* insert Metadata
* ^purpose = "Local control is judged by recurrences at the primary site; they must be counted neither as new primaries nor as metastases."
* insert SelectedBy(RecurrenceKind)
* obeys sarc-con-7 and sarc-rec-4 and sarc-rec-5

* extension contains
    RecurrenceKind named recurrenceKind 1..1 and
    $ConditionRelated named relatedPrimary 1..1
* extension obeys sarc-con-1 and sarc-con-3
* extension ^short = "Kind, primary tumour, histology"
* extension ^comment = "The histology of the recurrence, where it was examined, goes into the mCODE extension http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-histology-morphology-behavior. Other extensions may stand beside."
* extension[recurrenceKind] ^short = "local | regional"
* extension[recurrenceKind] ^comment = "Marks the Condition as a recurrence."
* extension[relatedPrimary] obeys sarc-rec-1 and sarc-rec-2
* extension[relatedPrimary] ^short = "The primary tumour"
* extension[relatedPrimary] ^comment = "Reference to the Condition of the primary sarcoma. Where the primary was treated elsewhere, send a Condition for it with what is known."
* extension[relatedPrimary].value[x] only Reference(Condition)
* insert TumourCondition
* code from RecurrenceCodeVS (preferred)
* code obeys sarc-rec-3
* code ^short = "The diagnosis"
* code ^comment = "A SNOMED CT recurrence where one fits, or the diagnosis of the tumour; the wording of the source in text. No code of a metastasis."
* bodySite 1..1
* bodySite from SarcomaBodySiteVS (extensible)
* bodySite ^short = "Where it came back"
* bodySite ^comment = "SNOMED CT body structure or ICD-O-3 topography, the site as worded in text. The side goes into the mCODE extension http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-laterality-qualifier of bodySite."
* stage 0..0
* stage ^short = "Not used: a stage belongs to the primary tumour"
* stage ^comment = "A stage with prefix r is an Observation of its own."
* extension[recurrenceKind] and extension[relatedPrimary] MS
