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

// Sites that lie below every fascia; a recurrence in the scar of the operation has a site of its own.
Invariant: sarc-con-5
Description: "The tumour is called superficial, but its site lies within a body cavity, where every tumour is deep. Check the extension tumor-depth and bodySite."
Severity: #warning
Expression: "extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/tumor-depth').value.ofType(code).where($this = 'superficial').exists() implies bodySite.coding.where((system = 'http://snomed.info/sct' and (code = '82849001' or code = '15425007' or code = '83670000' or code = '27398004' or code = '89679009' or code = '35039007' or code = '279879004' or code = '10200004' or code = '39607008')) or (system = 'http://terminology.hl7.org/CodeSystem/icd-o-3' and code.matches('^C(48|54|55|22|34)[.][0-9]$'))).empty()"

Invariant: sarc-con-6
Description: "A stage is given for a tumour that is not confirmed. Check verificationStatus; a stage belongs to a confirmed tumour."
Severity: #warning
Expression: "stage.exists() implies verificationStatus.coding.where(system = 'http://terminology.hl7.org/CodeSystem/condition-ver-status' and (code = 'unconfirmed' or code = 'provisional' or code = 'differential' or code = 'refuted')).empty()"

// Only a certain contradiction counts: 2020 and 2020-05-01 cannot be ordered, so nothing is said.
Invariant: sarc-con-7
Description: "The tumour was gone before it was found. Correct onset[x] or abatement[x]."
Severity: #error
Expression: "((abatement.ofType(dateTime).where(hasValue()) | abatement.ofType(Period).end.where(hasValue())) < (onset.ofType(dateTime).where(hasValue()) | onset.ofType(Period).start.where(hasValue()))).anyTrue().not() and (abatement.ofType(Age).where(code = 'a').value < onset.ofType(Age).where(code = 'a').value).anyTrue().not()"

Invariant: sarc-sec-3
Description: "The metastasis is refuted, but lesions are counted. Correct verificationStatus, or remove the extension lesion-count."
Severity: #error
Expression: "verificationStatus.coding.where(system = 'http://terminology.hl7.org/CodeSystem/condition-ver-status' and code = 'refuted').exists() implies extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/lesion-count').empty()"

// With it, questions for metastases would leave the metastasis out.
Invariant: sarc-sec-5
Description: "The metastasis is marked as a local or regional recurrence. Remove the extension recurrence-kind, or send the recurrence with the profile sarcoma-recurrence."
Severity: #error
Expression: "extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/recurrence-kind').empty()"

// Nobody counts further.
Invariant: sarc-sec-4
Description: "A number of lesions lies between 1 and 10000. Correct the extension lesion-count, or send the word innumerable as valueCode."
Severity: #error
Expression: "ofType(positiveInt).all(hasValue() and $this <= 10000)"

// ---- Side of a site

// The extension's own definition is not in this package, so its shape is checked here.
Invariant: sarc-lat-1
Description: "The side is not one of left, right and both. Fill valueCodeableConcept of the extension mcode-laterality-qualifier with a coding of system http://snomed.info/sct and code 7771000 (left), 24028007 (right) or 51440002 (right and left). For a site in the midline leave the extension out."
Severity: #error
Expression: "url = 'http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-laterality-qualifier' implies value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and (code = '7771000' or code = '24028007' or code = '51440002')).code.distinct().count() = 1"

Invariant: sarc-lat-2
Description: "The site is given more than one side. Keep one extension mcode-laterality-qualifier; for both sides send 51440002 (right and left)."
Severity: #error
Expression: "extension.where(url = 'http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-laterality-qualifier').count() <= 1"

Invariant: sarc-lat-3
Description: "The site names one side of the body and its laterality the other. Correct one of them."
Severity: #error
Expression: "(coding.where(system = 'http://snomed.info/sct' and (code = '44029006' or code = '86367003' or code = '68505006')).exists() implies extension.where(url = 'http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-laterality-qualifier').value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and (code = '24028007' or code = '51440002')).empty()) and (coding.where(system = 'http://snomed.info/sct' and code = '3341006').exists() implies extension.where(url = 'http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-laterality-qualifier').value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and (code = '7771000' or code = '51440002')).empty())"
