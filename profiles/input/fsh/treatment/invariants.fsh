// Histories often know no date; that is said, not left out.
Invariant: sarc-prc-1
Description: "The procedure does not say when it took place. Fill performed[x]: a date as exact as known, words (performedString), or performedDateTime with the data-absent-reason extension, code unknown."
Severity: #error
Expression: "performed.exists() or status = 'not-done' or status = 'preparation' or status = 'entered-in-error' or status = 'unknown'"

Invariant: sarc-prc-2
Description: "The procedure does not say which tumour it was done for. Fill Procedure.reasonReference with the Condition of the tumour."
Severity: #warning
Expression: "reasonReference.where(reference.exists() or identifier.exists()).exists() or status = 'entered-in-error' or partOf.exists()"

Invariant: sarc-prc-3
Description: "The procedure was stopped or not done, and nothing says why. If the source states it, fill Procedure.statusReason; otherwise send statusReason with the code not-stated of therapy-end-reason-cs."
Severity: #warning
Expression: "(status = 'stopped' or status = 'not-done') implies statusReason.exists()"

// Questions about operations count what is in the surgical category.
Invariant: sarc-prc-4
Description: "The procedure is in the surgical category and would be counted as an operation. Leave Procedure.category out, or send another category; report the operation it was part of with the profile sarcoma-surgery and name it in partOf."
Severity: #error
Expression: "category.coding.where(system = 'http://snomed.info/sct' and code = '387713003').empty()"

// What ended early or never began was not completed.
Invariant: sarc-prc-5
Description: "The status says stopped or not done, the reason says completed as planned. Correct status or statusReason."
Severity: #error
Expression: "(status = 'stopped' or status = 'not-done') implies statusReason.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/therapy-end-reason-cs' and code = 'completed-as-planned').empty()"

// Nobody counts further.
Invariant: sarc-prc-7
Description: "A number of lesions lies between 1 and 10000. Correct the extension lesions-treated, or send the word innumerable as valueCode."
Severity: #error
Expression: "ofType(positiveInt).all(hasValue() and $this <= 10000)"
