CodeSystem: PositionToSurgeryCS
Id: position-to-surgery-cs
Title: "Position to surgery"
Description: "When a therapy was given, seen from the operation of the tumour it treats."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(PositionToSurgeryVS)
* #before "Before surgery" "All of it before the operation."
* #during "During surgery" "In the operating theatre while the operation lasted."
* #after "After surgery" "All of it after the operation."
* #before-and-after "Before and after surgery" "Parts of the same therapy before and after the operation."
* #no-surgery "No surgery" "The tumour it treats was not operated on."

ValueSet: PositionToSurgeryVS
Id: position-to-surgery-vs
Title: "Position to surgery"
Description: "When a therapy was given, seen from the operation of the tumour it treats."
* insert Metadata
* include codes from system PositionToSurgeryCS

CodeSystem: SurgicalApproachCS
Id: surgical-approach-cs
Title: "Surgical approaches"
Description: "The way in, of an operation or an ablation."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(SurgicalApproachVS)
* #open "Open" "Through an incision wide enough for the hands or eyes: laparotomy, thoracotomy, open excision."
* #laparoscopic "Laparoscopic" "Through ports into the abdomen."
* #thoracoscopic "Thoracoscopic" "Through ports into the chest."
* #robot-assisted "Robot-assisted" "Through ports with a surgical robot, abdomen or chest."
* #endoscopic "Endoscopic" "Through a natural opening with an endoscope."
* #vaginal "Vaginal" "Through the vagina without an abdominal incision or ports."
* #percutaneous "Percutaneous" "By needle or probe through the skin."
* #converted "Converted to open" "Begun through ports and finished through an incision."
* #other "Other" "Another way in, named in text."
* #not-stated "Not stated" "The source does not say."

ValueSet: SurgicalApproachVS
Id: surgical-approach-vs
Title: "Surgical approaches"
Description: "The way in, of an operation or an ablation."
* insert Metadata
* include codes from system SurgicalApproachCS
