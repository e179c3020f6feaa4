Profile: SarcomaSurgery
Parent: Procedure
Id: sarcoma-surgery
Title: "Sarcoma surgery"
Description: "An operation on a sarcoma or its metastases, or a part of one. Use it for resections, debulking, metastasectomies and the laparotomies that go with them. Biopsies have a profile of their own (sarcoma-biopsy)."
* insert Metadata
* ^purpose = "What was removed, when, with what result, and what had gone before, decides how outcome is read."
* insert SelectedBy(PrecedingTherapy)

* extension contains PrecedingTherapy named precedingTherapy 0..*
* extension ^short = "Intent, and therapy that went before"
* extension ^comment = "The intent (curative, palliative) goes into the mCODE extension http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-procedure-intent, whose definition is published by mCODE and not repeated here. Other extensions may stand beside."
* extension[precedingTherapy] obeys sarc-sur-1
* extension[precedingTherapy].value[x] obeys sarc-ref-3 and sarc-ref-4
* extension[precedingTherapy] ^short = "Systemic therapy received before this operation"
* extension[precedingTherapy] ^comment = "One for each therapy. Questions about surgery after chemotherapy find the order by this link, or by the dates of both where they are known."
* insert SarcomaProcedure
* category 1..1
* category = $SCT#387713003
* category ^short = "Surgical procedure"
* category ^comment = "Always SNOMED CT 387713003. Text and further codings may stand beside."
* code from SurgeryCodeVS (preferred)
* code ^short = "The operation"
* code ^comment = "The most exact code that the report supports, the wording in text. Where the report says no more than operation: 387713003 and the words of the report."
* bodySite ^short = "Where it was done"
* bodySite ^comment = "SNOMED CT body structure or ICD-O-3 topography; the organ removed or opened."
* outcome from ResidualTumorVS (preferred)
* outcome ^short = "Residual tumour (R0, R1, R2)"
* outcome ^comment = "The residual tumour classification of the operation as stated, with the wording of the report in text."
* extension[precedingTherapy] and category and bodySite and outcome MS
