// The extension's own definition is not in this package, so its shape is checked here.
Invariant: sarc-con-1
Description: "The histology extension does not carry an ICD-O-3 morphology code. Fill valueCodeableConcept with a coding of system http://terminology.hl7.org/CodeSystem/icd-o-3 and a code of four digits, a slash and the behaviour digit, for example 8890/3."
Severity: #error
Expression: "url = 'http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-histology-morphology-behavior' implies (value.ofType(CodeableConcept).coding.where(system = 'http://terminology.hl7.org/CodeSystem/icd-o-3').exists() and value.ofType(CodeableConcept).coding.where(system = 'http://terminology.hl7.org/CodeSystem/icd-o-3').all(code.matches('^[0-9]{4}/[0-9]$')))"

// A diagnosis by name ("sarcoma") is stored, but questions by histology find it only through its code.
Invariant: sarc-con-2
Description: "No histology (ICD-O-3 morphology) is given. The tumour is found by Condition.code only. If the pathology report states the histology, add the histology-morphology-behavior extension."
Severity: #warning
Expression: "extension.where(url = 'http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-histology-morphology-behavior').exists()"

// /1 stays allowed: smooth muscle tumours of uncertain malignant potential, GIST, desmoid.
Invariant: sarc-con-3
Description: "The ICD-O-3 behaviour digit does not fit a primary sarcoma: /0 is benign, /2 in situ, /6 metastatic and /9 primary or metastatic not stated. Send /3 (malignant) or /1 (uncertain), or report a metastasis with the profile sarcoma-secondary-condition."
Severity: #error
Expression: "url = 'http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-histology-morphology-behavior' implies value.ofType(CodeableConcept).coding.where(system = 'http://terminology.hl7.org/CodeSystem/icd-o-3' and code.matches('^[0-9]{4}/[0269]$')).empty()"

// Two histologies in one Condition cannot be told apart; two tumours are two Conditions.
Invariant: sarc-con-4
Description: "The histology extension appears more than once. Keep one: several codings for one histology go into its valueCodeableConcept, a second tumour is a Condition of its own."
Severity: #error
Expression: "extension.where(url = 'http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-histology-morphology-behavior').count() <= 1"

// Self reference is seen by logical id or by a shared business identifier; urn:uuid references are left to the server.
Invariant: sarc-sec-1
Description: "The primary tumour of this metastasis is not named, or the metastasis names itself. Fill valueReference.reference or valueReference.identifier of the condition-related extension with the Condition of the primary tumour."
Severity: #error
Expression: "value.ofType(Reference).exists() and value.ofType(Reference).all((reference.exists() or identifier.exists()) and (reference.exists() and %resource.id.exists() and reference.matches('^(.*/)?Condition/' + %resource.id + '(/_history/.*)?$')).not() and identifier.select(system & '|' & value).intersect(%resource.identifier.select(system & '|' & value)).empty())"

Invariant: sarc-sec-2
Description: "The primary tumour of this metastasis is not a Condition. Fill valueReference of the condition-related extension with the Condition of the primary tumour."
Severity: #error
Expression: "value.ofType(Reference).where(reference.exists() and reference.matches('^([^?]*/)?[A-Z][A-Za-z]+(/[^/?]+(/_history/[^/?]+)?|[?].*)$')).all(reference.matches('^([^?]*/)?Condition(/[^/?]+(/_history/[^/?]+)?|[?].*)$'))"
