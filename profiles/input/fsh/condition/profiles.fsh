// Both tumour profiles ask the same of category, code and subject.
RuleSet: TumourCondition
* category 1..*
* category ^slicing.discriminator.type = #value
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category contains diagnosis 1..*
* category ^short = "What kind of entry this is"
* category ^comment = "Further categories, for example health-concern, may stand beside."
* category[diagnosis] from $ConditionCategoryVS (required)
* category[diagnosis] ^short = "problem-list-item | encounter-diagnosis"
* category[diagnosis] ^comment = "problem-list-item for the tumour as a lasting problem, encounter-diagnosis for the diagnosis of one stay."
* clinicalStatus ^short = "active | recurrence | remission | inactive | resolved"
* clinicalStatus ^comment = "State at the time of sending. Leave it out only for an entry entered in error."
* verificationStatus ^short = "How certain the diagnosis is"
* verificationStatus ^comment = "confirmed after histology, provisional where a sarcoma is suspected, refuted where it turned out to be something else or was looked for and not found. Left out counts as asserted. Suspected and refuted tumours are stored, but questions by histology do not count them."
* code 1..1
* bodySite obeys sarc-lat-2 and sarc-lat-3
* bodySite.extension obeys sarc-lat-1
* bodySite.extension ^short = "Side, and other qualifiers"
* bodySite.extension ^comment = "mcode-laterality-qualifier with left, right, or right and left. Others may stand beside."
* subject only Reference(SarcomaPatient)
* subject obeys sarc-ref-1 and sarc-ref-2
* subject ^short = "The patient with the tumour"
* subject ^comment = "A reference to the patient's resource, or the patient's identifier."
* onset[x] ^short = "When the tumour was found"
* onset[x] ^comment = "Date of diagnosis as exact as known, the age at diagnosis (onsetAge), or words where only the distance from another event is known (onsetString)."
* abatement[x] ^short = "When the tumour was gone"
* abatement[x] ^comment = "Only where clinicalStatus says remission, inactive or resolved; date, age or words."
* recordedDate ^short = "When the diagnosis was entered"
* recordedDate ^comment = "Date of the entry in the source, not of the transfer."

* clinicalStatus and verificationStatus and category and category[diagnosis] and code and bodySite and subject and onset[x] and abatement[x] and recordedDate MS

Profile: SarcomaPrimaryCondition
Parent: Condition
Id: sarcoma-primary-condition
Title: "Sarcoma, primary tumour"
Description: "A primary sarcoma: diagnosis, histology and site. One Condition for each primary tumour; pathology findings name it in Observation.focus, metastases in the condition-related extension. Do not use it for metastases (sarcoma-secondary-condition) or for benign tumours."
* insert Metadata
* ^purpose = "The tumour is what all findings and treatments hang on."
* insert SelectedBy(SarcomaConditionCodeVS)
* obeys sarc-con-2 and sarc-con-4 and sarc-con-5 and sarc-con-6 and sarc-con-7

* extension contains
    TumorDepth named tumorDepth 0..1 and
    TumorCompartment named tumorCompartment 0..1
* extension obeys sarc-con-1 and sarc-con-3
* extension ^short = "Histology and other additions"
* extension ^comment = "The histology goes into the mCODE extension http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-histology-morphology-behavior as an ICD-O-3 morphology with behaviour digit, for example 8890/3; sarcoma-morphology-vs lists sarcomas. Its definition is published by mCODE and not repeated here. Words beyond the code, for example dedifferentiated, go into the text of its valueCodeableConcept."
* extension[tumorDepth] ^short = "Superficial or deep"
* extension[tumorDepth] ^comment = "Relative to the investing fascia. Leave it out where the report does not say."
* extension[tumorCompartment] ^short = "Within one compartment or not"
* extension[tumorCompartment] ^comment = "Leave it out where the report does not say."
* insert TumourCondition
* code from SarcomaConditionCodeVS (preferred)
* code ^short = "The diagnosis"
* code ^comment = "A SNOMED CT disorder where one fits, further codings (ICD-10) beside it, the wording of the report in text."
* bodySite 1..1
* bodySite from SarcomaBodySiteVS (extensible)
* bodySite ^short = "Where the tumour arose"
* bodySite ^comment = "SNOMED CT body structure or ICD-O-3 topography, the site as reported in text; for the limbs limb-site-cs. The side goes into the mCODE extension http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-laterality-qualifier of bodySite. Leave it out for sites in the midline."
* stage ^short = "Stage at diagnosis"
* stage ^comment = "The stage as reported, once for each staging system. Do not derive one. A tumour that is only suspected or was refuted has none."
* stage.summary ^short = "The stage itself"
* stage.summary ^comment = "As worded in the report, for example localized. Each stage has a summary, an assessment or both."
* stage.assessment obeys sarc-ref-3
* stage.assessment ^short = "The Observation of the stage"
* stage.assessment ^comment = "The stage group, the FIGO stage or the TNM categories, which carry the edition of the staging system."
* stage.type from ConditionStageTypeVS (preferred)
* stage.type ^short = "Kind of stage"
* stage.type ^comment = "Staging system, clinical or pathological."
* extension[tumorDepth] and extension[tumorCompartment] and stage and stage.summary and stage.assessment and stage.type MS

Profile: SarcomaSecondaryCondition
Parent: Condition
Id: sarcoma-secondary-condition
Title: "Sarcoma, metastasis"
Description: "A metastasis of a sarcoma at one site. One Condition for each site; the primary tumour is named in the condition-related extension. Use it for recurrent disease away from the primary site too; a stage belongs to the primary tumour."
* insert Metadata
* ^purpose = "Site, time and origin of a metastasis can be asked only if each site is an entry of its own, tied to its primary."
* insert SelectedBy(MetastaticSarcomaCodeVS)
* obeys sarc-con-7 and sarc-sec-3 and sarc-sec-5

* extension contains
    $ConditionRelated named relatedPrimary 1..1 and
    MetastasisTiming named metastasisTiming 0..1 and
    LesionCount named lesionCount 0..1
* extension ^short = "The primary tumour, the timing and the number"
* extension ^comment = "Other extensions may stand beside."
* extension[relatedPrimary] obeys sarc-sec-1 and sarc-sec-2
* extension[relatedPrimary] ^short = "The primary tumour"
* extension[relatedPrimary] ^comment = "Reference to the Condition of the primary sarcoma. Where the primary was treated elsewhere, send a Condition for it with what is known."
* extension[relatedPrimary].value[x] only Reference(Condition)
* extension[metastasisTiming] ^short = "Found with the primary or later"
* extension[metastasisTiming] ^comment = "synchronous where found at the diagnosis of the primary, metachronous where found later. Leave it out where the source does not say."
* extension[lesionCount] ^short = "How many lesions"
* extension[lesionCount] ^comment = "A number where they were counted, a word where not."
* insert TumourCondition
* code ^short = "The diagnosis"
* code ^comment = "The metastasis as coded in the source, for example secondary malignant neoplasm of liver, with the wording of the report in text."
* bodySite 1..1
* bodySite from SarcomaBodySiteVS (extensible)
* bodySite ^short = "Where the metastasis is"
* bodySite ^comment = "SNOMED CT body structure or ICD-O-3 topography. Tissue without a code of its own goes into text, for example peri-splenic tissue. The side goes into the mCODE extension http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-laterality-qualifier of bodySite; metastases of both lungs may be one Condition with the code for right and left."
* stage 0..0
* stage ^short = "Not used: a stage belongs to the primary tumour"
* stage ^comment = "Send the stage with the Condition of the primary tumour."
* extension[relatedPrimary] and extension[metastasisTiming] and extension[lesionCount] MS
