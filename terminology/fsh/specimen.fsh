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
