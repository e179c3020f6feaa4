Invariant: sarc-rep-1
Description: "The report is called final but says nothing. Fill conclusion, conclusionCode, result or presentedForm, or send status registered or preliminary until it is done."
Severity: #error
Expression: "(status = 'final' or status = 'amended' or status = 'corrected' or status = 'appended') implies (conclusion.exists() or conclusionCode.exists() or result.exists() or presentedForm.exists())"
