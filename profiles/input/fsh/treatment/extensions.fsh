Extension: PositionToSurgery
Id: position-to-surgery
Title: "Position to surgery"
Description: "Whether a therapy was given before or after the operation of the tumour it treats."
Context: Procedure
* insert Metadata
* ^purpose = "Registries ask whether chemotherapy or radiotherapy was preoperative or postoperative; without dates nothing else tells."
* value[x] 1..1
* value[x] only code
* value[x] from PositionToSurgeryVS (required)
* value[x] ^short = "before | during | after | before-and-after | no-surgery"
* value[x] ^comment = "As stated or evident in the source. The intent (neoadjuvant, adjuvant) is another question and goes into the intent extension."

Extension: SurgicalApproach
Id: surgical-approach
Title: "Surgical approach"
Description: "The way in, of an operation or an ablation: open, by keyhole, by robot, through the skin. One for each Procedure; where a part had a way of its own, the part is a Procedure and says it."
Context: Procedure
* insert Metadata
* ^purpose = "Open and minimally invasive operations of the same organ carry the same code, or only one of them has a code."
* value[x] 1..1
* value[x] only CodeableConcept
* value[x] from SurgicalApproachVS (required)
* value[x] obeys sarc-cod-2
* value[x] ^short = "open | laparoscopic | thoracoscopic | robot-assisted | endoscopic | vaginal | percutaneous | converted | ..."
* value[x] ^comment = "The incision goes into text: midline laparotomy, left thoracotomy. An operation begun by keyhole and finished open is converted."

Extension: LesionsTreated
Id: lesions-treated
Title: "Lesions treated"
Description: "How many lesions a procedure removed, destroyed or irradiated: a number where they were counted, a word where not."
Context: Procedure
* insert Metadata
* ^purpose = "One metastasis treated of three seen is another result than three of three."
* value[x] 1..1
* value[x] only positiveInt or code
* value[x] from LesionCountVS (required)
* value[x] obeys sarc-prc-7
* value[x] ^short = "A number, or solitary | few | several | multiple | innumerable"
* value[x] ^comment = "What was treated. What was seen is an imaging finding."
