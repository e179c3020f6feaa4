// Self reference is seen by logical id or by a shared business identifier; urn:uuid references are left to the server.
Invariant: sarc-rec-1
Description: "The primary tumour that came back is not named, or the recurrence names itself. Fill valueReference.reference or valueReference.identifier of the condition-related extension with the Condition of the primary tumour."
Severity: #error
Expression: "value.ofType(Reference).exists() and value.ofType(Reference).all((reference.exists() or identifier.exists()) and (reference.exists() and %resource.id.exists() and reference.matches('^(.*/)?Condition/' + %resource.id + '(/_history/.*)?$')).not() and identifier.select(system & '|' & value).intersect(%resource.identifier.select(system & '|' & value)).empty())"

Invariant: sarc-rec-2
Description: "The primary tumour that came back is not a Condition. Fill valueReference of the condition-related extension with the Condition of the primary tumour."
Severity: #error
Expression: "value.ofType(Reference).where(reference.exists() and reference.matches('^([^?]*/)?[A-Z][A-Za-z]+(/[^/?]+(/_history/[^/?]+)?|[?].*)$')).all(reference.matches('^([^?]*/)?Condition(/[^/?]+(/_history/[^/?]+)?|[?].*)$'))"

// The codes of metastasis-code-vs: with one of them, questions for metastases would find the recurrence.
Invariant: sarc-rec-3
Description: "The diagnosis is a metastasis, the profile that of a local or regional recurrence. Correct the code, or send a metastasis with the profile sarcoma-secondary-condition and without the extension recurrence-kind."
Severity: #error
Expression: "coding.where(system = 'http://snomed.info/sct' and code in ('94220000' | '94222008' | '94225005' | '94260004' | '94264008' | '94272005' | '94347008' | '94381002' | '94391008' | '94459006' | '94479003' | '94480000' | '94579000' | '94580002' | '94582005' | '94603006' | '94624001' | '94625000' | '94626004' | '94627008' | '94628003' | '128462008' | '404093001' | '443144000' | '1251498002')).empty()"

Invariant: sarc-rec-4
Description: "It is not said when the tumour came back. Fill onset[x] (a date, an age, or words such as 'two years after the operation'), or recordedDate."
Severity: #warning
Expression: "onset.exists() or recordedDate.exists() or verificationStatus.coding.where(code = 'entered-in-error').exists()"

Invariant: sarc-rec-5
Description: "The recurrence has the extension metastasis-timing, which belongs to metastases. Remove it, or send a metastasis with the profile sarcoma-secondary-condition."
Severity: #error
Expression: "extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/metastasis-timing').empty()"
