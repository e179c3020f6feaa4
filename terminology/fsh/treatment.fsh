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

CodeSystem: TherapyEndReasonCS
Id: therapy-end-reason-cs
Title: "Reasons why a therapy ended or was not given"
Description: "Why a treatment of a sarcoma ended, was stopped, or was not given at all. That the patient declined it is SNOMED CT 105480006 and is not repeated here."
* insert Metadata
* insert OwnCodes
* #completed-as-planned "Completed as planned" "All that was planned was given."
* #progression "Progression" "The tumor grew or new ones appeared under the therapy."
* #no-response "No response" "The tumor neither shrank nor grew and the therapy was given up for it."
* #complete-response "Complete response" "No tumor was left to treat."
* #resectable "Resectable" "The tumor had become resectable or was resected."
* #toxicity "Toxicity" "Side effects of the therapy."
* #unfit "Unfit" "The general condition of the patient or another illness did not allow it."
* #patient-wish "Wish of the patient" "The patient wished to end it, or wished for another therapy."
* #death "Death" "The patient died."
* #guideline "Guideline" "Guidelines do not recommend it in this situation."
* #board-decision "Board decision" "A tumor board advised against it."
* #lost "Lost to follow-up" "The patient did not come back."
* #other "Other" "Another reason, named in text."
* #not-stated "Not stated" "The source does not say."

ValueSet: TherapyEndReasonVS
Id: therapy-end-reason-vs
Title: "Reasons why a therapy ended or was not given"
Description: "Why a treatment of a sarcoma ended, was stopped, or was not given at all."
* insert Metadata
* insert SnomedCopyright
* include codes from system TherapyEndReasonCS
* $SCT#105480006 "Procedure declined by patient (situation)"
