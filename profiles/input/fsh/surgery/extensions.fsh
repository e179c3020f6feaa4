Extension: PrecedingTherapy
Id: preceding-therapy
Title: "Preceding therapy"
Description: "A therapy (systemic, radiation, regional or ablation) that the patient had received before this operation, whatever the reason for the order. Repeat it for each therapy."
Context: Procedure
* insert Metadata
* ^purpose = "Operations after chemotherapy can be asked only where the order is on record; histories without dates know the order nevertheless."
* value[x] 1..1
* value[x] only Reference(Procedure)
* value[x] ^short = "The therapy that went before"
* value[x] ^comment = "Reference to the Procedure of the therapy. At least one dose or fraction of it was given before this operation began."

Extension: ResectionExtent
Id: resection-extent
Title: "Extent of resection"
Description: "How an operation took the tumour out, as the surgeon or the report words it: in one piece or in pieces, how far into healthy tissue, with or without the limb. Once for each thing stated."
Context: Procedure
* insert Metadata
* ^purpose = "En bloc or piecemeal, wide or marginal decide on recurrence, and no procedure code says them."
* value[x] 1..1
* value[x] only CodeableConcept
* value[x] from ResectionExtentVS (required)
* value[x] obeys sarc-cod-2
* value[x] ^short = "en-bloc | piecemeal | compartmental | wide | marginal | intralesional | debulking | amputation | ..."
* value[x] ^comment = "The plan and the surgeon's words. What the pathologist saw at the edge of the specimen is a margin (sarcoma-margin); residual tumour is the outcome. The wording goes into text."

Extension: SurgeryOccasion
Id: surgery-occasion
Title: "Occasion of an operation"
Description: "What the operation was done for: the primary tumour, a re-excision, a recurrence, a metastasis, a complication. Once for each; one operation may remove a recurrence and a metastasis."
Context: Procedure
* insert Metadata
* ^purpose = "A first operation and a re-excision after an unplanned one carry the same codes; the Condition tells a metastasis from the primary tumour and nothing more."
* value[x] 1..1
* value[x] only CodeableConcept
* value[x] from SurgeryOccasionVS (required)
* value[x] obeys sarc-cod-2
* value[x] ^short = "primary-tumor | re-excision | local-recurrence | metastasis | second-look | complication | ..."
* value[x] ^comment = "As stated or evident in the source. The tumour itself is named in reasonReference."
