ValueSet: BiopsyCodeVS
Id: biopsy-code-vs
Title: "Biopsies"
Description: "SNOMED CT procedures for biopsies of sarcomas and their metastases."
* insert Metadata
* insert SnomedCopyright
* $SCT#86273004 "Biopsy (procedure)"
* $SCT#9911007 "Core needle biopsy (procedure)"
* $SCT#48635004 "Fine needle biopsy (procedure)"
* $SCT#442787002 "Fine needle aspiration biopsy using imaging guidance (procedure)"
* $SCT#277591006 "Computed tomography guided biopsy (procedure)"
* $SCT#277590007 "Imaging guided biopsy (procedure)"
* $SCT#277667006 "Ultrasound guided biopsy (procedure)"
* $SCT#86259008 "Biopsy of liver (procedure)"
* $SCT#78603008 "Biopsy of lung"
