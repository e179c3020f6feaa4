ValueSet: MorphologicFeatureCodeVS
Id: morphologic-feature-code-vs
Title: "Gross and microscopic features"
Description: "Features of a tumour that a pathologist describes. A code from it makes an Observation a morphologic feature of these profiles."
* insert Metadata
* PathologyObservationCS#gross-appearance "Gross appearance"
* PathologyObservationCS#circumscription "Circumscription"
* PathologyObservationCS#growth-pattern "Growth pattern"
* PathologyObservationCS#cell-shape "Cell shape"
* PathologyObservationCS#cytoplasm "Cytoplasm"
* PathologyObservationCS#nuclear-shape "Nuclear shape"
* PathologyObservationCS#nuclear-atypia "Nuclear atypia"
* PathologyObservationCS#atypical-mitoses "Atypical mitoses"
* PathologyObservationCS#stroma "Stroma"
* PathologyObservationCS#satellite-nodules "Satellite nodules"
* PathologyObservationCS#other-feature "Other feature"

CodeSystem: NuclearAtypiaCS
Id: nuclear-atypia-cs
Title: "Nuclear atypia"
Description: "How far the nuclei depart from normal."
* insert Metadata
* insert OwnCodes
* #none "None" "No atypia."
* #mild "Mild" "Slight atypia."
* #moderate "Moderate" "Moderate atypia."
* #severe "Severe" "Marked atypia, anaplasia included."
* #not-graded "Present, not graded" "Atypia is reported without a degree."

ValueSet: HistologicTypeCodeVS
Id: histologic-type-code-vs
Title: "Histologic type"
Description: "A code from it makes an Observation a histologic type of these profiles."
* insert Metadata
* PathologyObservationCS#histologic-type "Histologic type"

ValueSet: NecrosisCodeVS
Id: necrosis-code-vs
Title: "Tumour necrosis"
Description: "A code from it makes an Observation a finding of tumour necrosis of these profiles."
* insert Metadata
* PathologyObservationCS#necrosis "Tumour necrosis"

CodeSystem: MorphologyComponentCS
Id: morphology-component-cs
Title: "Components of necrosis and treatment effect"
Description: "What a component of a finding of necrosis or treatment effect says."
* insert Metadata
* insert OwnCodes
* #necrosis-type "Type of necrosis" "Kind of necrosis, which tells benign from malignant smooth muscle tumours."
* #assessed-on "Assessed on" "Whether the share was estimated on the gross specimen or under the microscope."
* #effect-seen "Effect seen" "What stands in place of the tumour."

CodeSystem: NecrosisTypeCS
Id: necrosis-type-cs
Title: "Type of necrosis"
Description: "Kinds of necrosis that a pathologist tells apart in sarcomas and smooth muscle tumours."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(NecrosisTypeVS)
* #coagulative "Coagulative tumour cell necrosis" "Abrupt change from living to dead tumour cells."
* #hyaline "Hyaline necrosis" "Infarct type: a zone of hyalinised tissue lies between dead and living cells."
* #ulcerative "Ulcerative necrosis" "Necrosis with acute inflammation below an ulcerated surface."

ValueSet: NecrosisTypeVS
Id: necrosis-type-vs
Title: "Type of necrosis"
Description: "Kinds of necrosis that a pathologist tells apart."
* insert Metadata
* include codes from system NecrosisTypeCS

CodeSystem: AssessedOnCS
Id: assessed-on-cs
Title: "Assessed on"
Description: "What a share was estimated on."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(AssessedOnVS)
* #gross "Gross specimen" "Estimated with the naked eye."
* #microscopic "Microscopic sections" "Estimated under the microscope."

ValueSet: AssessedOnVS
Id: assessed-on-vs
Title: "Assessed on"
Description: "What a share was estimated on."
* insert Metadata
* include codes from system AssessedOnCS

ValueSet: TreatmentEffectCodeVS
Id: treatment-effect-code-vs
Title: "Treatment effect"
Description: "A code from it makes an Observation a treatment effect of these profiles."
* insert Metadata
* PathologyObservationCS#treatment-effect "Treatment effect"

CodeSystem: TreatmentEffectCS
Id: treatment-effect-cs
Title: "Treatment effect in words"
Description: "Judgement on what a treatment left of the tumour, where no share of viable cells is given."
* insert Metadata
* insert OwnCodes
* #no-viable-tumor "No viable tumour" "No living tumour cells are left."
* #partial-effect "Partial effect" "Living tumour cells are left beside changes by treatment."
* #no-effect "No effect" "No changes by treatment are seen."

ValueSet: TreatmentEffectVS
Id: treatment-effect-vs
Title: "Treatment effect in words"
Description: "Judgement on what a treatment left of the tumour."
* insert Metadata
* insert SnomedCopyright
* include codes from system TreatmentEffectCS
* $SCT#1156316003 "Cannot be determined (qualifier value)"

CodeSystem: EffectSeenCS
Id: effect-seen-cs
Title: "Changes by treatment without an international code"
Description: "What stands in place of a treated tumour, where SNOMED CT has no verified code for it."
* insert Metadata
* insert OwnCodes
* #hyalinization "Hyalinisation" "Glassy tissue without cells."
* #haemorrhage "Haemorrhage" "Blood or its remains."
* #inflammation "Inflammation" "Inflammatory cells, foam cells or granulation tissue."
* #cystic-change "Cystic change" "Cavities filled with fluid."

ValueSet: EffectSeenVS
Id: effect-seen-vs
Title: "Changes by treatment"
Description: "What stands in place of a treated tumour."
* insert Metadata
* insert SnomedCopyright
* $SCT#112674009 "Fibrosis"
* $SCT#6574001 "Necrosis (morphologic abnormality)"
* include codes from system EffectSeenCS
