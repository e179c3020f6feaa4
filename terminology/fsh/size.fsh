ValueSet: TumorSizeUnitVS
Id: tumor-size-unit-vs
Title: "Units of a tumour size"
Description: "Centimetre or millimetre, as UCUM codes."
* insert Metadata
* insert UcumCopyright
* $UCUM#cm
* $UCUM#mm
