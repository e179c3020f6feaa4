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
