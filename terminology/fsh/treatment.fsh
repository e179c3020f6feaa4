CodeSystem: PositionToSurgeryCS
Id: position-to-surgery-cs
Title: "Position to surgery"
Description: "When a systemic therapy was given, seen from the operation of the tumour it treats."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(PositionToSurgeryVS)
* #before "Before surgery" "All of it before the operation."
* #after "After surgery" "All of it after the operation."
* #before-and-after "Before and after surgery" "Cycles of the same block before and after the operation."
* #no-surgery "No surgery" "The tumour it treats was not operated on."

ValueSet: PositionToSurgeryVS
Id: position-to-surgery-vs
Title: "Position to surgery"
Description: "When a systemic therapy was given, seen from the operation of the tumour it treats."
* insert Metadata
* include codes from system PositionToSurgeryCS
