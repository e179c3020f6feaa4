Extension: PrecedingTherapy
Id: preceding-therapy
Title: "Preceding therapy"
Description: "A systemic therapy that the patient had received before this operation, whatever the reason for the order. Repeat it for each therapy."
Context: Procedure
* insert Metadata
* ^purpose = "Operations after chemotherapy can be asked only where the order is on record; histories without dates know the order nevertheless."
* value[x] 1..1
* value[x] only Reference(Procedure)
* value[x] ^short = "The therapy that went before"
* value[x] ^comment = "Reference to the Procedure of the therapy. At least one dose of it was given before this operation began."
