Extension: RecurrenceKind
Id: recurrence-kind
Title: "Kind of recurrence"
Description: "Says of a tumour that it is a recurrence of a treated primary sarcoma, and whether at its site or in the region."
Context: Condition
* insert Metadata
* ^purpose = "A recurrence is neither a second primary tumour nor a metastasis; questions about these leave it out by this mark."
* value[x] 1..1
* value[x] only code
* value[x] from RecurrenceKindVS (required)
* value[x] ^short = "local | regional"
* value[x] ^comment = "As stated. A recurrence away from the region is a metastasis (sarcoma-secondary-condition)."
