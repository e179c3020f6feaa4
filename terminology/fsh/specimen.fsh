ValueSet: SpecimenTypeVS
Id: specimen-type-vs
Title: "Specimen types"
Description: "Kinds of specimens in which sarcomas are diagnosed."
* insert Metadata
* insert SnomedCopyright
* $SCT#119376003 "Tissue specimen"
* $SCT#439479000 "Tissue specimen obtained by excision (specimen)"
* $SCT#427558003 "Specimen obtained by core needle biopsy (specimen)"
* $SCT#122550002 "Specimen obtained by fine needle aspiration procedure (specimen)"
* $SCT#309508006 "Soft tissue lesion fine needle aspirate specimen"
* $SCT#258589002 "Lymph node specimen (specimen)"
* $SCT#48469005 "Cytologic material specimen"
* include codes from system SpecimenTypeCS

CodeSystem: SpecimenTypeCS
Id: specimen-type-cs
Title: "Kinds of specimens"
Description: "Kinds of specimens for which no code of SNOMED CT could be checked."
* insert Metadata
* insert OwnCodes
* #paraffin-block "Paraffin block" "Tissue fixed in formalin and embedded in paraffin."
* #cell-block "Cell block" "Cells of a fluid or an aspirate, embedded in paraffin."
* #slide "Slide" "A section or smear on glass, stained or not."
* #frozen-section "Frozen section" "Tissue frozen and cut while the patient is operated on."
* #frozen-tissue "Frozen tissue" "Tissue frozen for storage or for molecular examination."
* #incision-biopsy "Incisional biopsy" "A piece cut from the tumour."
* #separate-margin "Separate margin" "Tissue taken from the bed of the tumour as an additional margin."
* #fluid "Fluid" "Effusion, lavage or cyst fluid."
