// Questions about operations count what is in the surgical category.
Invariant: sarc-bio-1
Description: "A biopsy in the surgical category would be counted as an operation. Leave Procedure.category out, or report an operation with the profile sarcoma-surgery."
Severity: #error
Expression: "category.coding.where(system = 'http://snomed.info/sct' and code = '387713003').empty()"
