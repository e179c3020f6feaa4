CodeSystem: ExtentObservationCS
Id: extent-observation-cs
Title: "Statements of the extent of a tumour"
Description: "The question that a statement of the extent of a sarcoma answers; no verified international code is used as the distinctive one."
* insert Metadata
* insert OwnCodes
* #disease-extent "Extent of disease" "How far a sarcoma has spread at one time, seen over all sites."

ValueSet: DiseaseExtentCodeVS
Id: disease-extent-code-vs
Title: "Extent of disease, the question"
Description: "A code from it makes an Observation a statement of the extent of disease of these profiles."
* insert Metadata
* ExtentObservationCS#disease-extent "Extent of disease"

CodeSystem: DiseaseExtentCS
Id: disease-extent-cs
Title: "Extent of disease"
Description: "How far a sarcoma has spread, in the words of registries. Not a stage: no edition of a staging system lies behind it."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(DiseaseExtentVS)
* #localized "Localized" "The tumour is where it began, as one nodule or several, without regional, in-transit or distant metastases."
* #locoregional "Locoregional" "The tumour has spread near the place where it began: to regional lymph nodes, in transit, or into its surroundings, and no farther."
* #metastatic "Metastatic" "There are metastases away from the place where the tumour began and its region."
* #cannot-be-determined "Cannot be determined" "Somebody asked, and the findings do not allow an answer."

ValueSet: DiseaseExtentVS
Id: disease-extent-vs
Title: "Extent of disease"
Description: "How far a sarcoma has spread."
* insert Metadata
* include codes from system DiseaseExtentCS

CodeSystem: ExtentBasisCS
Id: extent-basis-cs
Title: "Basis of the extent"
Description: "What a statement of the extent of disease rests on."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(ExtentBasisVS)
* #clinical "Clinical" "Examination, imaging and biopsy, before or without an operation on the tumour."
* #pathological "Pathological" "The tissue that was removed at operation, beside what was known before."

ValueSet: ExtentBasisVS
Id: extent-basis-vs
Title: "Basis of the extent"
Description: "What a statement of the extent of disease rests on."
* insert Metadata
* include codes from system ExtentBasisCS

CodeSystem: ExtentComponentCS
Id: extent-component-cs
Title: "Components of the extent of disease"
Description: "What a component of a statement of the extent of disease says."
* insert Metadata
* insert OwnCodes
* #multifocal-tumor "Multifocal tumour" "Whether the tumour consists of more than one nodule where it began."
* #number-of-nodules "Number of tumour nodules" "How many nodules the tumour consists of where it began; metastases are not counted."
* #in-transit-metastasis "In-transit metastasis" "Whether there is tumour in skin or soft tissue between the primary tumour and its regional lymph nodes."
* #clinical-confirmation "Clinical confirmation of in-transit metastasis" "Whether the in-transit metastasis was confirmed by clinical means."
* #regional-nodal-metastases "Regional nodal metastases" "Whether there is tumour in regional lymph nodes."
* #metastatic-site "Metastatic site" "A site of metastases away from the primary tumour and its region."

CodeSystem: MetastaticSiteCS
Id: metastatic-site-cs
Title: "Metastatic sites of registries"
Description: "Answers of registries to the site of metastases for which no body structure of the other lists stands."
* insert Metadata
* insert OwnCodes
* #distant-lymph-node "Distant lymph node" "Lymph nodes that are not regional to the primary tumour."
* #pleura "Pleura" "Pleura of either side."
* #other-viscera "Other viscera" "Inner organs that the form of the registry does not name; the text says which, where known."
* #site-unknown "Site unknown" "There are metastases, and the source does not say where."

ValueSet: MetastaticSiteVS
Id: metastatic-site-vs
Title: "Metastatic sites"
Description: "Where metastases are: every site of sarcoma-body-site-vs, and answers of registries that are no site there. Soft tissue is ICD-O-3 C49.9, bone SNOMED CT 272673000."
* insert Metadata
* insert SnomedAndIcdoCopyright
* include codes from valueset SarcomaBodySiteVS
* include codes from system MetastaticSiteCS
