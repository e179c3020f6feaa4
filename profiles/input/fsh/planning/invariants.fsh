Invariant: sarc-brd-1
Description: "The decision names no tumour. Fill CarePlan.addresses with its Condition."
Severity: #warning
Expression: "addresses.exists() or status = 'entered-in-error'"

Invariant: sarc-brd-2
Description: "The tumour is named by a display text only. Fill addresses.reference (Condition/...) or addresses.identifier."
Severity: #error
Expression: "reference.exists() or identifier.exists()"

Invariant: sarc-brd-3
Description: "No treatment is recommended against, which cannot be understood. Leave doNotPerform out: no-treatment alone says that none is recommended."
Severity: #error
Expression: "((doNotPerform.exists() and doNotPerform) and code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/board-recommendation-cs' and code = 'no-treatment').exists()).not()"

Invariant: sarc-brd-4
Description: "The entry says neither what the board recommended nor what it found. Fill activity, description or note where the source says more."
Severity: #warning
Expression: "activity.exists() or description.exists() or note.exists() or status = 'entered-in-error'"

Invariant: sarc-rfl-1
Description: "The referral does not say where to. Fill ServiceRequest.performer; a display is enough."
Severity: #warning
Expression: "performer.exists() or performerType.exists() or status = 'entered-in-error'"

// What is against the tumour is counted as MedicationAdministration only.
Invariant: sarc-smd-1
Description: "The drug is one against tumours (ATC L01 or L02). As supportive medication it is not counted as therapy: send the doses with sarcoma-medication-administration and the block with sarcoma-systemic-therapy."
Severity: #warning
Expression: "coding.where(system = 'http://www.whocc.no/atc' and (code.startsWith('L01') or code.startsWith('L02'))).empty()"
