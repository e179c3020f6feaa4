Profile: SarcomaTumor
Parent: BodyStructure
Id: sarcoma-tumor
Title: "Sarcoma, tumour in the body"
Description: "One tumour or one lesion that is followed in the body: the primary tumour, a recurrence, one of several metastases. Sizes and imaging findings at different times name it in focus. One BodyStructure for each tumour, kept over time; the diagnosis is the Condition, a tumour that was removed is the Specimen. Shaped as mCODE's tumour."
* insert Metadata
* ^purpose = "Growth and response are changes of one lesion; without a name for the lesion two measurements are only two numbers."
* obeys sarc-tum-2 and sarc-tum-3

* extension obeys sarc-tum-1
* extension ^short = "The Condition of the tumour"
* extension ^comment = "Which diagnosis the tumour belongs to goes into the mCODE extension http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-related-condition: a reference to the Condition of the primary tumour or of the metastasis. Its definition is published by mCODE and not repeated here."
* identifier 1..*
* identifier ^short = "Number that recognises the tumour again"
* identifier ^comment = "The sender's own number for this lesion, the same at every measurement. For mCODE with type BodyStructure of http://hl7.org/fhir/resource-types and use usual."
* identifier.system 1..1
* identifier.system ^short = "Who issued the number"
* identifier.system ^comment = "A stable address, the same in every message."
* identifier.value 1..1
* identifier.value ^short = "The number itself"
* identifier.value ^comment = "Unique for this lesion."
* active ^short = "Whether the entry is in use"
* active ^comment = "false for an entry made in error. A tumour that was removed or has gone stays true: its history is true."
* morphology from SarcomaMorphologyVS (preferred)
* morphology ^short = "Kind of tissue"
* morphology ^comment = "Where known for this very lesion: ICD-O-3 morphology or a SNOMED CT morphologic abnormality. The histology of the diagnosis stands in its Condition."
* location 1..1
* location from SarcomaBodySiteVS (extensible)
* location obeys sarc-say-1
* location ^short = "Where the tumour is"
* location ^comment = "SNOMED CT body structure or ICD-O-3 topography, as exact as known. Where the source does not say, text 'organ not stated'."
* locationQualifier from LateralityVS (preferred)
* locationQualifier ^short = "left | right | both"
* locationQualifier ^comment = "The side, and other qualifiers of the site beside it. One side only; the code for both is for tumours that reach over the midline of a paired organ."
* description ^short = "Which tumour it is, in words"
* description ^comment = "What tells it from its neighbours, for example 'largest lesion of the liver, segment 7'."
* patient only Reference(SarcomaPatient)
* patient obeys sarc-tum-4 and sarc-tum-5
* patient ^short = "The patient"
* patient ^comment = "A reference to the patient's resource, or the patient's identifier."

* identifier and identifier.system and identifier.value and active and morphology and location and locationQualifier and description and patient MS
