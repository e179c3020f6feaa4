Extension: PositionToSurgery
Id: position-to-surgery
Title: "Position to surgery"
Description: "Whether a systemic therapy was given before or after the operation of the tumour it treats."
Context: Procedure
* insert Metadata
* ^purpose = "Registries ask whether chemotherapy was preoperative or postoperative; without dates nothing else tells."
* value[x] 1..1
* value[x] only code
* value[x] from PositionToSurgeryVS (required)
* value[x] ^short = "before | after | before-and-after | no-surgery"
* value[x] ^comment = "As stated or evident in the source. The intent (neoadjuvant, adjuvant) is another question and goes into the intent extension."
