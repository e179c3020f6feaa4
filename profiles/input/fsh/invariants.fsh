// The key names the topic; keys are never used again for another rule.
// Descriptions are what a sender reads when a resource is refused: what is wrong, and what to do.

// ---- Patient

// Only a certain contradiction counts: 2020 and 2020-05-01 cannot be ordered, so nothing is said.
// hasValue(): a date may be given as unknown by data-absent-reason, and then exists without a value.
Invariant: sarc-pat-1
Description: "The date of death lies before the date of birth. Correct Patient.deceasedDateTime or Patient.birthDate."
Severity: #error
Expression: "(%resource.birthDate.where(hasValue()) > $this.ofType(dateTime).where(hasValue())).anyTrue().not()"

// ---- All clinical resources

// A display text alone does not link the fact to a patient.
Invariant: sarc-ref-1
Description: "The patient is named by text only. Fill subject.reference (Patient/...) or subject.identifier (system and value)."
Severity: #error
Expression: "reference.exists() or identifier.exists()"

// Group, Device and Location are what the base resources allow besides Patient. A conditional reference
// (Patient?identifier=...) is judged by what stands before the question mark.
Invariant: sarc-ref-2
Description: "The subject is not a patient. Name the Patient whose tumour this is."
Severity: #error
Expression: "(reference.exists() and reference.matches('^([^?]*/)?(Group|Device|Location)(/[^/?]+(/_history/[^/?]+)?|[?].*)$')).not()"

// ---- Tumours

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

// ---- Pathology observations

// Without focus the desmin of one tumour and the mitoses of another look like one finding.
Invariant: sarc-obs-1
Description: "The finding does not say which tumour it belongs to. Fill Observation.focus with the tumour's Condition; questions that combine several findings of one tumour leave this one out until then."
Severity: #warning
Expression: "focus.exists() or status = 'entered-in-error' or status = 'cancelled'"

// The base rule obs-6 already refuses both at once. A proliferation index is often a percentage and nothing else.
Invariant: sarc-obs-2
Description: "The finding has no result. Fill Observation.value[x], or say in Observation.dataAbsentReason why there is none."
Severity: #error
Expression: "value.exists() or dataAbsentReason.exists() or hasMember.exists() or status = 'entered-in-error' or status = 'cancelled' or status = 'registered' or (code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/ihc-marker-cs' and (code = 'ki67' or code = 'phospho-histone-h3')).exists() and component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-component-cs' and code = 'percent-positive').exists()).value.exists())"

// Also refuses '< 0 %' and '> 100 %'.
Invariant: sarc-pct-1
Description: "A percentage of stained tumour cells lies between 0 and 100. Correct the value."
Severity: #error
Expression: "ofType(Quantity).where(value.hasValue()).all(value >= 0 and value <= 100 and (comparator.exists() and comparator = '<' and value <= 0).not() and (comparator.exists() and comparator = '>' and value >= 100).not())"

// ---- Immunohistochemistry

// 'Oestrogen receptor negative, < 1 %' is a true report; 10 % is the highest threshold in use.
Invariant: sarc-ihc-1
Description: "The stain is called negative but carries staining: an intensity other than none, or 10 % or more stained cells. Correct the result, or the components intensity and percent-positive."
Severity: #error
Expression: "value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '260385009').exists() implies (component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-component-cs' and code = 'intensity').exists()).value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/stain-intensity-cs' and code != 'none').empty() and component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-component-cs' and code = 'percent-positive').exists()).value.ofType(Quantity).where(value.hasValue()).all(value < 10 or (comparator.exists() and (comparator = '<' or comparator = '<='))))"

// The list equals the markers of ihc-marker-cs whose property kind is loss.
Invariant: sarc-ihc-4
Description: "The result does not fit the stain. Stains judged by loss of expression (for example SMARCB1, H3K27me3) are retained or lost; all other stains are positive or negative. Correct Observation.value or the marker in Observation.code."
Severity: #error
Expression: "iif(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/ihc-marker-cs' and code in ('atrx' | 'fh' | 'h3k27me3' | 'mlh1' | 'msh2' | 'msh6' | 'mtap' | 'pms2' | 'pten' | 'rb1' | 'sdha' | 'sdhb' | 'smarca2' | 'smarca4' | 'smarcb1')).exists(), value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and (code = '10828004' or code = '260385009')).empty(), value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/ihc-result-cs' and (code = 'retained' or code = 'lost')).empty())"

// Many reports say no more than 'positive'; they are taken as they are.
Invariant: sarc-ihc-6
Description: "The stain is positive without extent. If the report states it, add the component percent-positive or pattern."
Severity: #warning
Expression: "value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '10828004').exists() implies component.code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-component-cs' and (code = 'percent-positive' or code = 'pattern')).exists()"

// Several codings of one CodeableConcept are translations of one another, never alternatives.
Invariant: sarc-ihc-7
Description: "The result says two things at once: its codings name more than one of positive, negative, equivocal, not determinable, retained and lost. Keep the one that the report states."
Severity: #error
Expression: "(coding.where(system = 'http://snomed.info/sct' and (code = '10828004' or code = '260385009' or code = '42425007' or code = '1156316003')) | coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/ihc-result-cs')).code.distinct().count() <= 1"

// ---- Mitotic count

Invariant: sarc-mit-1
Description: "A mitotic count is not below zero. Correct Observation.valueQuantity.value."
Severity: #error
Expression: "ofType(Quantity).where(value.hasValue()).all(value >= 0)"

// A mean of several counts may be 3.5; floor() because 8.0 is a whole number too.
Invariant: sarc-mit-2
Description: "A count of mitoses in ten high-power fields is usually a whole number. Check the value and the unit; a mean of several counts may stay as it is."
Severity: #warning
Expression: "ofType(Quantity).where(value.hasValue() and code = '/(10.[HPF])').all(value.floor() = value)"

// Microscopes differ: ten fields measure about 1.6 to 3.1 mm2, so counts compare only with the area.
Invariant: sarc-mit-3
Description: "The count is per ten high-power fields without a field area, so it cannot be converted to mm2 or compared between microscopes. If known, add the component field-area (one field) or total-area (all fields counted)."
Severity: #warning
Expression: "value.ofType(Quantity).where(code = '/(10.[HPF])').exists() implies component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-component-cs' and (code = 'field-area' or code = 'total-area')).exists()).value.exists()"

// 'up to 14' (<=) and 'more than 20' (>) are how pathologists write; 'fewer than 0' is not.
Invariant: sarc-mit-4
Description: "Fewer than zero mitoses cannot be counted. Send 0 without a comparator, or a value above zero with '<'."
Severity: #error
Expression: "ofType(Quantity).where(value.hasValue() and comparator = '<').all(value > 0)"

// Catches a lost decimal point (1734 mm2) and the area of ten fields sent as the area of one.
Invariant: sarc-mit-5
Description: "One high-power field usually measures 0.1 to 0.4 mm2. Check the value, the decimal point, and that it is the area of one field; the area of all fields is the component total-area."
Severity: #warning
Expression: "ofType(Quantity).where(value.hasValue() and value > 0).all(value >= 0.1 and value <= 0.4)"

Invariant: sarc-mit-6
Description: "An area is above zero. Correct the area, or leave the component out if it is not known."
Severity: #error
Expression: "ofType(Quantity).where(value.hasValue()).all(value > 0)"

Invariant: sarc-mit-7
Description: "The number of fields counted is a whole number of at least one. Correct the component hpf-count, or leave it out if it is not known."
Severity: #error
Expression: "ofType(integer).all($this >= 1)"

// The same check as sarc-mit-5 for all fields together; ten fields where the number is not given.
Invariant: sarc-mit-8
Description: "The total area does not fit the number of fields counted: one field usually measures 0.1 to 0.4 mm2, ten fields 1 to 4 mm2. Check the decimal point, total-area and hpf-count."
Severity: #warning
Expression: "component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-component-cs' and code = 'hpf-count').exists()).value.ofType(integer).where($this > 0).all((%resource.component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-component-cs' and code = 'total-area').exists()).value.ofType(Quantity).value / $this < 0.1).anyTrue().not() and (%resource.component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-component-cs' and code = 'total-area').exists()).value.ofType(Quantity).value / $this > 0.4).anyTrue().not()) and ((component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-component-cs' and code = 'hpf-count').exists()).empty() and value.ofType(Quantity).where(code = '/(10.[HPF])').exists()) implies component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-component-cs' and code = 'total-area').exists()).value.ofType(Quantity).where(value.hasValue() and value > 0).all(value >= 1 and value <= 4))"

// ---- References

Invariant: sarc-ref-3
Description: "The link is a display text only. Fill reference (for example Procedure/...) or identifier (system and value)."
Severity: #error
Expression: "reference.exists() or identifier.exists()"

// Seen by the type in the reference; urn:uuid references are left to the server.
Invariant: sarc-ref-4
Description: "The link does not lead to a Procedure. Name the Procedure of the systemic therapy."
Severity: #error
Expression: "(reference.exists() and reference.matches('^([^?]*/)?[A-Z][A-Za-z]+(/[^/?]+(/_history/[^/?]+)?|[?].*)$') and reference.matches('^([^?]*/)?Procedure(/[^/?]+(/_history/[^/?]+)?|[?].*)$').not()).not()"

// ---- Procedures

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
Description: "The procedure was stopped or not done, and nothing says why. If the source states it, fill Procedure.statusReason; otherwise send statusReason with the text 'not stated'."
Severity: #warning
Expression: "(status = 'stopped' or status = 'not-done') implies statusReason.exists()"

// Seen by logical id; urn:uuid references are left to the server.
Invariant: sarc-sur-1
Description: "The operation names itself as the therapy that went before. Fill preceding-therapy with the Procedure of the systemic therapy."
Severity: #error
Expression: "value.ofType(Reference).all((reference.exists() and %resource.id.exists() and reference.matches('^(.*/)?Procedure/' + %resource.id + '(/_history/.*)?$')).not() and identifier.select(system & '|' & value).intersect(%resource.identifier.select(system & '|' & value)).empty())"

// Questions about operations count what is in the surgical category.
Invariant: sarc-bio-1
Description: "A biopsy in the surgical category would be counted as an operation. Leave Procedure.category out, or report an operation with the profile sarcoma-surgery."
Severity: #error
Expression: "category.coding.where(system = 'http://snomed.info/sct' and code = '387713003').empty()"

// ---- Systemic therapy

Invariant: sarc-sys-1
Description: "The therapy is completed, but its period has no end. If the date is known, fill performedPeriod.end."
Severity: #warning
Expression: "(status = 'completed' and performed.ofType(Period).exists()) implies performed.ofType(Period).end.exists()"

// The list equals systemic-regimen-cs. The binding of the slice cannot say this: an unknown code falls outside the slice.
Invariant: sarc-sys-2
Description: "The regimen is not in the list systemic-regimen-cs. Correct the code; a regimen that is not in the list goes into code.text."
Severity: #error
Expression: "coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/systemic-regimen-cs').all(code.exists() and code in ('anastrozole' | 'avapritinib' | 'crizotinib' | 'cyclophosphamide-topotecan' | 'dacarbazine' | 'doxorubicin' | 'doxorubicin-based' | 'doxorubicin-cisplatin-methotrexate' | 'doxorubicin-dacarbazine' | 'doxorubicin-ifosfamide' | 'doxorubicin-olaratumab' | 'doxorubicin-trabectedin' | 'epirubicin-ifosfamide' | 'eribulin' | 'gemcitabine' | 'gemcitabine-dacarbazine' | 'gemcitabine-docetaxel' | 'ifosfamide' | 'ifosfamide-etoposide' | 'imatinib' | 'ipilimumab-nivolumab' | 'irinotecan-temozolomide' | 'larotrectinib' | 'letrozole' | 'nirogacestat' | 'paclitaxel' | 'pazopanib' | 'pegylated-liposomal-doxorubicin' | 'pembrolizumab' | 'regorafenib' | 'ripretinib' | 'sirolimus' | 'sorafenib' | 'sunitinib' | 'tazemetostat' | 'temozolomide' | 'trabectedin' | 'vincristine-dactinomycin-cyclophosphamide' | 'vincristine-dactinomycin-ifosfamide' | 'vincristine-doxorubicin-cyclophosphamide-ifosfamide-etoposide'))"

// The base type Duration asks for a unit of time only where a unit is given.
Invariant: sarc-cyc-1
Description: "The length of a cycle is not a time above zero. Fill valueDuration with value, system http://unitsofmeasure.org and code d, wk or mo."
Severity: #error
Expression: "value.hasValue() and value > 0 and system.exists() and system = 'http://unitsofmeasure.org' and code.exists() and (code = 'd' or code = 'wk' or code = 'mo')"

// An unknown dose is a dose with data-absent-reason; this rule looks at numbers only.
Invariant: sarc-adm-1
Description: "A dose is above zero. Correct dosage.dose; for a dose that was left out, send status not-done without dosage."
Severity: #error
Expression: "value.hasValue() implies value > 0"

Invariant: sarc-adm-2
Description: "The dose has a number without a unit, so it cannot be understood. Fill dosage.dose.system with http://unitsofmeasure.org and dosage.dose.code with the unit, for example mg/m2."
Severity: #error
Expression: "value.hasValue() implies (code.exists() and system.exists() and system = 'http://unitsofmeasure.org')"

// The highest doses in use are about 18 g/m2 (ifosfamide); beyond, grams were meant to be milligrams.
Invariant: sarc-adm-3
Description: "The dose is above 30 g per square metre of body surface, more than is given of any drug. Check the number and the unit: mg/m2 or g/m2."
Severity: #error
Expression: "(code.exists() and value.hasValue() and ((code = 'g/m2' and value > 30) or (code = 'mg/m2' and value > 30000))).not()"

Invariant: sarc-adm-4
Description: "Nothing is said about the dose. Fill dosage.dose, with the data-absent-reason extension (code unknown) where the dose is not stated."
Severity: #warning
Expression: "dosage.exists() or status = 'not-done' or status = 'entered-in-error' or status = 'unknown'"

Invariant: sarc-adm-5
Description: "The dose was not given or was stopped, and nothing says why. If the source states it, fill statusReason; otherwise send statusReason with the text 'not stated'."
Severity: #warning
Expression: "(status = 'stopped' or status = 'not-done') implies statusReason.exists()"

Invariant: sarc-adm-6
Description: "The administration belongs to no therapy: neither partOf nor the extension treatment-block is given, so it cannot be put in order with the others. Fill partOf with the Procedure of the therapy."
Severity: #warning
Expression: "partOf.exists() or extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/treatment-block').exists() or status = 'entered-in-error'"

// ---- Specimen

// Only a certain contradiction counts: a day and a month cannot be ordered, so nothing is said.
Invariant: sarc-spe-1
Description: "The laboratory received the specimen before it was taken. Correct receivedTime or collection.collected[x]."
Severity: #error
Expression: "(receivedTime.where(hasValue()) < collection.collected.ofType(dateTime).where(hasValue())).anyTrue().not() and (receivedTime.where(hasValue()) < collection.collected.ofType(Period).start.where(hasValue())).anyTrue().not()"

Invariant: sarc-spe-2
Description: "The specimen has no number, so it cannot be recognised when it is sent again. Fill identifier or accessionIdentifier."
Severity: #warning
Expression: "identifier.exists() or accessionIdentifier.exists()"

Invariant: sarc-spe-3
Description: "The specimen names itself as the specimen it was taken from. Correct Specimen.parent."
Severity: #error
Expression: "parent.all((reference.exists() and %resource.id.exists() and reference.matches('^(.*/)?Specimen/' + %resource.id + '(/_history/.*)?$')).not() and identifier.select(system & '|' & value).intersect(%resource.identifier.select(system & '|' & value)).empty())"

// ---- Tumour size

// Compared in millimetres; a dimension without number or unit is left out. Only a certain contradiction counts:
// beside a longest dimension of more than 10 cm another of 12 cm may be true.
Invariant: sarc-siz-1
Description: "Another dimension is larger than the longest one. Exchange the components: the largest value belongs to 33728-7."
Severity: #error
Expression: "component.where(code.coding.where(system = 'http://loinc.org' and code = '33729-5').exists()).value.ofType(Quantity).where(value.hasValue() and (code = 'cm' or code = 'mm') and (comparator.exists() and (comparator = '<' or comparator = '<=')).not()).all((iif(code = 'cm', value * 10, value) > %resource.component.where(code.coding.where(system = 'http://loinc.org' and code = '33728-7').exists()).value.ofType(Quantity).where(value.hasValue() and (code = 'cm' or code = 'mm') and (comparator.exists() and (comparator = '>' or comparator = '>=')).not()).first().select(iif(code = 'cm', value * 10, value))).anyTrue().not())"

// As in mCODE.
Invariant: sarc-siz-2
Description: "The measurement names both or neither of the tumour in the body and the tumour removed. Fill either focus (a BodyStructure) or specimen."
Severity: #error
Expression: "focus.exists() xor specimen.exists()"

// Two metres: no tumour is longer than the patient.
Invariant: sarc-siz-3
Description: "A dimension is above 0 and at most 200 cm. Correct the value, the decimal point or the unit."
Severity: #error
Expression: "value.hasValue() implies (value > 0 and iif(code = 'cm', value <= 200, value <= 2000))"

// The Condition of the tumour has its own place.
Invariant: sarc-siz-4
Description: "The focus is not a BodyStructure. Name the BodyStructure of the tumour measured; the Condition of the tumour goes into the extension mcode-related-condition."
Severity: #error
Expression: "(reference.exists() and reference.matches('^([^?]*/)?[A-Z][A-Za-z]+(/[^/?]+(/_history/[^/?]+)?|[?].*)$') and reference.matches('^([^?]*/)?BodyStructure(/[^/?]+(/_history/[^/?]+)?|[?].*)$').not()).not()"

Invariant: sarc-siz-5
Description: "The dimension has no number with a unit. Fill valueQuantity with value, system http://unitsofmeasure.org and code cm or mm, or say in component.dataAbsentReason why there is none."
Severity: #error
Expression: "value.ofType(Quantity).where(value.exists() and code.exists() and system.exists() and system = 'http://unitsofmeasure.org').exists() or dataAbsentReason.exists()"

// ---- Pathology report

Invariant: sarc-rep-1
Description: "The report is called final but says nothing. Fill conclusion, conclusionCode, result or presentedForm, or send status registered or preliminary until it is done."
Severity: #error
Expression: "(status = 'final' or status = 'amended' or status = 'corrected' or status = 'appended') implies (conclusion.exists() or conclusionCode.exists() or result.exists() or presentedForm.exists())"
