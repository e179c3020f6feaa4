Profile: SarcomaStage
Parent: Observation
Id: sarcoma-stage
Title: "Sarcoma stage"
Description: "What all statements of a stage of a sarcoma have in common: whose tumour, which one, when, by which staging system, and a category or the reason for its absence. Abstract: use a profile derived from it."
* insert Metadata
* ^abstract = true
* ^purpose = "The same short code means different things in different editions, and clinical and pathological stages differ. A stage is kept as stated; none is derived."
* obeys sarc-obs-1 and sarc-stg-1

* status ^short = "State of the statement"
* status ^comment = "final, amended and corrected stages stand. entered-in-error withdraws one."
* code obeys sarc-stg-3 and sarc-stg-4
* code ^short = "What was staged, clinical or pathological"
* code ^comment = "Each derived profile lists the codes. SNOMED CT and LOINC codes of the same question may stand side by side."
* subject 1..1
* subject only Reference(SarcomaPatient)
* subject obeys sarc-ref-1 and sarc-ref-2
* subject ^short = "The patient"
* subject ^comment = "A reference to the patient's resource, or the patient's identifier."
* focus 0..1
* focus only Reference(Condition)
* focus obeys sarc-ref-3 and sarc-stg-2
* focus ^short = "The primary tumour"
* focus ^comment = "The Condition of the primary sarcoma, also where metastases decide on the stage. mCODE needs it."
* effective[x] 1..1
* effective[x] only dateTime or Period
* effective[x] ^short = "When the tumour was staged"
* effective[x] ^comment = "Date of the examination or operation that the stage rests on. Where no date is stated, send effectiveDateTime with only the data-absent-reason extension, code unknown."
* performer ^short = "Who staged"
* performer ^comment = "The physician, the tumour board or the institute."
* value[x] only CodeableConcept
* value[x] ^short = "The category or stage"
* value[x] ^comment = "As stated, with the printed form, for example pT2b, in text. Do not derive one."
* dataAbsentReason ^short = "Why there is no category or stage"
* dataAbsentReason ^comment = "For example unknown, or not-performed. A category X is a value. Not together with a value."
* method 1..1
* method obeys sarc-ans-1 and sarc-cod-2 and sarc-stg-5
* method ^short = "Staging system with its edition"
* method ^comment = "A code that says that the edition, or the system, is not stated is allowed. Codings of other systems may stand beside."
* specimen ^short = "The tissue staged"
* specimen ^comment = "For pathological stages, where known. Clinical stages have none."

* status and code and subject and focus and effective[x] and performer and value[x] and dataAbsentReason and method and specimen MS

// What T, N and M have in common with the stage group: a code of our own in the value, the system, the letters before it.
RuleSet: TnmStage(slice, system, values, short)
* obeys sarc-stg-6
* extension contains TnmPrefix named prefix 0..2 MS
* extension ^short = "Letters before the category"
* extension ^comment = "Other extensions may stand beside."
* extension[prefix] ^short = "y, r or a"
* extension[prefix] ^comment = "After therapy, at recurrence, at autopsy. Leave it out for the first stage of an untreated tumour."
* method from TnmStagingSystemVS (required)
* valueCodeableConcept.coding ^slicing.discriminator.type = #value
* valueCodeableConcept.coding ^slicing.discriminator.path = "system"
* valueCodeableConcept.coding ^slicing.rules = #open
* valueCodeableConcept.coding ^short = "In our list, and in others"
* valueCodeableConcept.coding ^comment = "The SNOMED CT code of the AJCC category, which mCODE asks for, may stand beside."
* valueCodeableConcept.coding contains {slice} 1..1 MS
* valueCodeableConcept.coding[{slice}] from {values} (required)
* valueCodeableConcept.coding[{slice}] ^short = "{short}"
* valueCodeableConcept.coding[{slice}] ^comment = "Exactly one, without the letters c, p, y, r and a."
* valueCodeableConcept.coding[{slice}].system 1..1
* valueCodeableConcept.coding[{slice}].system = Canonical({system}) (exactly)
* valueCodeableConcept.coding[{slice}].system ^short = "{system}"
* valueCodeableConcept.coding[{slice}].code 1..1
* valueCodeableConcept.coding[{slice}].code ^short = "The code alone"

Profile: SarcomaTnmT
Parent: SarcomaStage
Id: sarcoma-tnm-t
Title: "Sarcoma T category"
Description: "The T category of a sarcoma: clinical, pathological, or without saying which. One Observation for each statement. Not for the size in centimetres (sarcoma-tumor-size)."
* insert Metadata
* ^purpose = "The T category stands in most staging reports and is asked for with its edition."
* obeys sarc-stg-11
* insert TnmStage(category, TnmCategoryCS, TnmTVS, [[T category from tnm-category-cs]])
* value[x] obeys sarc-stg-8
* code from TnmTCodeVS (required)
* code ^short = "T, cT or pT"
* code ^comment = "One SNOMED CT or LOINC code of the list, or both of the same question."

Profile: SarcomaTnmN
Parent: SarcomaStage
Id: sarcoma-tnm-n
Title: "Sarcoma N category"
Description: "The N category of a sarcoma, that is, metastases in regional lymph nodes: clinical, pathological, or without saying which. One Observation for each statement."
* insert Metadata
* ^purpose = "Lymph node metastases are rare in sarcoma and weigh heavily."
* obeys sarc-stg-11
* insert TnmStage(category, TnmCategoryCS, TnmNVS, [[N category from tnm-category-cs]])
* value[x] obeys sarc-stg-8
* code from TnmNCodeVS (required)
* code ^short = "N, cN or pN"
* code ^comment = "One SNOMED CT or LOINC code of the list, or both of the same question."

Profile: SarcomaTnmM
Parent: SarcomaStage
Id: sarcoma-tnm-m
Title: "Sarcoma M category"
Description: "The M category of a sarcoma, that is, distant metastases: clinical, pathological, or without saying which. One Observation for each statement. The metastases themselves are Conditions (sarcoma-secondary-condition)."
* insert Metadata
* ^purpose = "Whether a sarcoma had spread when it was staged divides every cohort."
* insert TnmStage(category, TnmCategoryCS, TnmMVS, [[M category from tnm-category-cs]])
* value[x] obeys sarc-stg-8
* code from TnmMCodeVS (required)
* code ^short = "M, cM or pM"
* code ^comment = "One SNOMED CT or LOINC code of the list, or both of the same question."

Profile: SarcomaStageGroup
Parent: SarcomaStage
Id: sarcoma-stage-group
Title: "Sarcoma stage group"
Description: "The TNM stage group of a sarcoma, as stated. Not for FIGO stages (sarcoma-figo-stage) and not for the grade."
* insert Metadata
* ^purpose = "The stage group sums up T, N, M and grade by the rules of one edition."
* insert TnmStage(stage, StageGroupCS, StageGroupVS, [[Stage group from stage-group-cs]])
* value[x] obeys sarc-stg-9
* code from StageGroupCodeVS (required)
* code ^short = "Stage group, clinical or pathological"
* code ^comment = "One SNOMED CT or LOINC code of the list, or both of the same question."
* hasMember obeys sarc-ref-3
* hasMember ^short = "T, N and M"
* hasMember ^comment = "The Observations of the categories that the group rests on, where they are sent."
* hasMember MS

Profile: SarcomaFigoStage
Parent: SarcomaStage
Id: sarcoma-figo-stage
Title: "Sarcoma FIGO stage"
Description: "The FIGO stage of a sarcoma of the uterus, as stated. Sarcomas of the uterus have a staging of their own since 2009; a carcinosarcoma is staged like a carcinoma and does not belong here."
* insert Metadata
* ^purpose = "Sarcomas of the uterus are staged by FIGO; its stages are not the TNM stage groups of the same number."
* obeys sarc-stg-7
* value[x] obeys sarc-stg-10
* code from FigoStageCodeVS (required)
* code ^short = "FIGO stage"
* code ^comment = "385373009 (tumour of the uterus), 385361009 (gynaecological malignancy, which mCODE asks for), or both."
* method from FigoStagingSystemVS (required)
* method ^short = "figo-2009 | figo-2018 | figo"
* method ^comment = "figo-2009 for sarcomas of the uterus; figo where the year is not stated. The stagings by AJCC and UICC go into sarcoma-stage-group."
* valueCodeableConcept from FigoStageVS (required)
* valueCodeableConcept.coding ^slicing.discriminator.type = #value
* valueCodeableConcept.coding ^slicing.discriminator.path = "system"
* valueCodeableConcept.coding ^slicing.rules = #open
* valueCodeableConcept.coding ^short = "In the NCI Thesaurus, and in other lists"
* valueCodeableConcept.coding ^comment = "Codings of other systems may stand beside."
* valueCodeableConcept.coding contains stage 1..1 MS
* valueCodeableConcept.coding[stage] ^short = "FIGO stage from figo-stage-vs"
* valueCodeableConcept.coding[stage] ^comment = "Exactly one. A finer stage than the list has goes into text, with the code of the next coarser one."
* valueCodeableConcept.coding[stage].system 1..1
* valueCodeableConcept.coding[stage].system = $NCIT (exactly)
* valueCodeableConcept.coding[stage].system ^short = "NCI Thesaurus"
* valueCodeableConcept.coding[stage].code 1..1
* valueCodeableConcept.coding[stage].code ^short = "For example C96248, FIGO stage IB"
