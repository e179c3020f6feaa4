// The extension's own definition is not in this package, so its shape is checked here.
Invariant: sarc-tum-1
Description: "The extension mcode-related-condition does not lead to a Condition. Fill its valueReference with the Condition of the tumour (reference or identifier)."
Severity: #error
Expression: "url = 'http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-related-condition' implies (value.ofType(Reference).where(reference.exists() or identifier.exists()).exists() and value.ofType(Reference).all((reference.exists() and reference.matches('^([^?]*/)?[A-Z][A-Za-z]+(/[^/?]+(/_history/[^/?]+)?|[?].*)$') and reference.matches('^([^?]*/)?Condition(/[^/?]+(/_history/[^/?]+)?|[?].*)$').not()).not()))"

Invariant: sarc-tum-2
Description: "The tumour is given more than one side. Keep one of left (7771000), right (24028007) and both (51440002) in locationQualifier; two tumours are two resources."
Severity: #error
Expression: "locationQualifier.coding.where(system = 'http://snomed.info/sct' and (code = '7771000' or code = '24028007' or code = '51440002')).code.distinct().count() <= 1"

Invariant: sarc-tum-3
Description: "The site names one side of the body and locationQualifier the other. Correct one of them."
Severity: #error
Expression: "(location.coding.where(system = 'http://snomed.info/sct' and (code = '44029006' or code = '86367003' or code = '68505006')).exists() implies locationQualifier.coding.where(system = 'http://snomed.info/sct' and (code = '24028007' or code = '51440002')).empty()) and (location.coding.where(system = 'http://snomed.info/sct' and code = '3341006').exists() implies locationQualifier.coding.where(system = 'http://snomed.info/sct' and (code = '7771000' or code = '51440002')).empty())"

// A display text alone does not link the tumour to a patient.
Invariant: sarc-tum-4
Description: "The patient is named by text only. Fill patient.reference (Patient/...) or patient.identifier (system and value)."
Severity: #error
Expression: "reference.exists() or identifier.exists()"

// Seen by the type in the reference; urn:uuid references are left to the server.
Invariant: sarc-tum-5
Description: "The link does not lead to a Patient. Name the Patient whose tumour this is."
Severity: #error
Expression: "(reference.exists() and reference.matches('^([^?]*/)?[A-Z][A-Za-z]+(/[^/?]+(/_history/[^/?]+)?|[?].*)$') and reference.matches('^([^?]*/)?Patient(/[^/?]+(/_history/[^/?]+)?|[?].*)$').not()).not()"
