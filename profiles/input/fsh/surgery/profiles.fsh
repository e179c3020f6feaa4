Profile: SarcomaSurgery
Parent: Procedure
Id: sarcoma-surgery
Title: "Sarcoma surgery"
Description: "An operation on a sarcoma or its metastases, or a part of one. Use it for resections, debulking, metastasectomies and the laparotomies that go with them. Biopsies have a profile of their own (sarcoma-biopsy)."
* insert Metadata
* ^purpose = "What was removed, when, with what result, and what had gone before, decides how outcome is read."
* insert SelectedBy(PrecedingTherapy)
* insert SelectedBy(ResectionExtent)
* insert SelectedBy(SurgeryOccasion)
* obeys sarc-sur-2 and sarc-sur-3

* extension contains
    SurgicalApproach named surgicalApproach 0..1 and
    ResectionExtent named resectionExtent 0..* and
    SurgeryOccasion named surgeryOccasion 0..* and
    LesionsTreated named lesionsTreated 0..1 and
    PrecedingTherapy named precedingTherapy 0..*
* extension ^short = "Approach, extent, occasion, intent, therapy that went before"
* extension ^comment = "The intent (curative, palliative) goes into the mCODE extension http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-procedure-intent, whose definition is published by mCODE and not repeated here. Other extensions may stand beside."
* extension[surgicalApproach] ^short = "The way in"
* extension[surgicalApproach] ^comment = "Of the operation as a whole; the incision in text."
* extension[resectionExtent] ^short = "En bloc or piecemeal, wide or marginal, amputation"
* extension[resectionExtent] ^comment = "One for each thing stated: en-bloc and wide are two."
* extension[surgeryOccasion] ^short = "Primary operation, re-excision, for recurrence, for metastasis"
* extension[surgeryOccasion] ^comment = "One for each; leave it out where the source does not say."
* extension[lesionsTreated] ^short = "How many tumours or metastases were removed"
* extension[lesionsTreated] ^comment = "Where stated."
* extension[precedingTherapy] obeys sarc-sur-1
* extension[precedingTherapy].value[x] obeys sarc-ref-3 and sarc-ref-4
* extension[precedingTherapy] ^short = "Therapy received before this operation"
* extension[precedingTherapy] ^comment = "One for each therapy. Questions about surgery after a therapy find the order by this link, or by the dates of both where they are known."
* insert SarcomaProcedure
* category 1..1
* category = $SCT#387713003
* category ^short = "Surgical procedure"
* category ^comment = "Always SNOMED CT 387713003. Text and further codings may stand beside."
* code from SurgeryCodeVS (preferred)
* code ^short = "The operation"
* code ^comment = "The most exact code that the report supports, the wording in text. Where the report says no more than operation: 387713003 and the words of the report."
* bodySite ^short = "Where it was done"
* bodySite ^comment = "SNOMED CT body structure or ICD-O-3 topography, once for each organ removed or opened, its length or share in text ('15 cm of small intestine'). A removed organ with a code of its own, and an anastomosis, may be a Procedure of its own that is part of the operation (partOf)."
* outcome from ResidualTumorVS (preferred)
* outcome ^short = "Residual tumour (R0, R1, R2)"
* outcome ^comment = "The residual tumour classification of the operation as stated, with the wording of the report in text. Margins of a specimen and rupture of the tumour are Observations; the rupture names the operation in partOf."
* extension[surgicalApproach] and extension[resectionExtent] and extension[surgeryOccasion] and extension[lesionsTreated] and extension[precedingTherapy] and category and bodySite and outcome MS
