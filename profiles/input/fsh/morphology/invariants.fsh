Invariant: sarc-nec-1
Description: "No necrosis is reported (absent, or 0 %), but its type is given. Correct the value, or leave necrosis-type out."
Severity: #error
Expression: "component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/morphology-component-cs' and code = 'necrosis-type').exists()).value.exists() implies (value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '2667000').empty() and value.ofType(Quantity).where(value.hasValue() and value = 0 and (comparator.empty() or comparator = '<=')).empty())"

Invariant: sarc-eff-1
Description: "No treatment effect is reported, but a change by treatment is named. Correct the value, or leave effect-seen out."
Severity: #error
Expression: "value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/treatment-effect-cs' and code = 'no-effect').exists() implies component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/morphology-component-cs' and code = 'effect-seen').exists()).value.empty()"

// Seen by the type in the reference; urn:uuid references are left to the server.
Invariant: sarc-eff-2
Description: "The link does not lead to a treatment. Name the Procedure or MedicationAdministration whose effect is judged."
Severity: #error
Expression: "(reference.exists() and reference.matches('^([^?]*/)?[A-Z][A-Za-z]+(/[^/?]+(/_history/[^/?]+)?|[?].*)$') and reference.matches('^([^?]*/)?(Procedure|MedicationAdministration)(/[^/?]+(/_history/[^/?]+)?|[?].*)$').not()).not()"

// A laboratory often knows that there was a treatment, and no more.
Invariant: sarc-eff-3
Description: "The finding does not say which treatment it belongs to. Fill Observation.partOf with each treatment before the tissue was taken; questions on a treatment leave this finding out until then."
Severity: #warning
Expression: "partOf.exists() or status = 'entered-in-error' or status = 'cancelled'"

Invariant: sarc-eff-4
Description: "The effect says two things at once: its codings name more than one of no-viable-tumor, partial-effect, no-effect and cannot be determined. Keep the one that the report states."
Severity: #error
Expression: "coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/treatment-effect-cs' or (system = 'http://snomed.info/sct' and code = '1156316003')).code.distinct().count() <= 1"

// The behaviour digit is free: a report may call the tumour benign, or a metastasis.
Invariant: sarc-hty-1
Description: "The ICD-O-3 morphology is malformed. Send four digits from 8000 on, a slash and the behaviour digit (0, 1, 2, 3, 6 or 9), for example 8890/3."
Severity: #error
Expression: "coding.where(system = 'http://terminology.hl7.org/CodeSystem/icd-o-3').all(code.exists() and code.matches('^[89][0-9]{3}/[012369]$'))"

Invariant: sarc-hty-2
Description: "The histologic type is given in words only, so questions by histology do not find it. If a code fits, add an ICD-O-3 morphology."
Severity: #warning
Expression: "coding.where(code.hasValue()).exists()"

// Several codings of one type are translations; two ICD-O-3 codes are two types. Versions of ICD-O-3 code some tumours differently.
Invariant: sarc-hty-3
Description: "The histologic type names more than one ICD-O-3 morphology of one version. Keep one; a second component of the tumour is an Observation of its own."
Severity: #error
Expression: "coding.where(system = 'http://terminology.hl7.org/CodeSystem/icd-o-3' and version.empty()).code.distinct().count() <= 1 and coding.where(system = 'http://terminology.hl7.org/CodeSystem/icd-o-3' and version.exists()).select(version & ' ' & code).distinct().count() = coding.where(system = 'http://terminology.hl7.org/CodeSystem/icd-o-3' and version.exists()).version.distinct().count()"

Invariant: sarc-ftr-1
Description: "Nuclear atypia is none, mild, moderate, severe or not graded. Send valueCodeableConcept with one code of nuclear-atypia-cs; the words of the report go into its text."
Severity: #error
Expression: "(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-observation-cs' and code = 'nuclear-atypia').exists() and value.exists()) implies value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/nuclear-atypia-cs' and (code = 'none' or code = 'mild' or code = 'moderate' or code = 'severe' or code = 'not-graded')).count() = 1"

Invariant: sarc-ftr-2
Description: "Atypical mitoses are present or absent. Send valueCodeableConcept with SNOMED CT 52101004 (present), 2667000 (absent), 82334004 (indeterminate) or 1156316003 (cannot be determined)."
Severity: #error
Expression: "(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-observation-cs' and code = 'atypical-mitoses').exists() and value.exists()) implies value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and (code = '52101004' or code = '2667000' or code = '82334004' or code = '1156316003')).count() = 1"

Invariant: sarc-ftr-3
Description: "The feature has no name: other-feature says nothing without words. Fill Observation.code.text, or choose a code of the list."
Severity: #error
Expression: "coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-observation-cs' and code = 'other-feature').exists() implies text.hasValue()"

Invariant: sarc-ftr-4
Description: "A grade of atypia stands on another feature. Correct Observation.code to nuclear-atypia, or send the words of the report."
Severity: #error
Expression: "value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/nuclear-atypia-cs').exists() implies code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-observation-cs' and code = 'nuclear-atypia').exists()"

// Only a text of this one degree counts: 'moderate to severe' is severe.
Invariant: sarc-ftr-5
Description: "The text names another degree of atypia than the code, for example none with the text marked atypia. Check both."
Severity: #warning
Expression: "(coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/nuclear-atypia-cs' and code = 'none').exists() implies text.where(lower().trim().matches('^(mild|slight|moderate|marked|severe|present)( (nuclear |cellular |cytologic )?atypia)?$')).empty()) and (coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/nuclear-atypia-cs' and code = 'mild').exists() implies text.where(lower().trim().matches('^(none|no|absent|moderate|marked|severe)( (nuclear |cellular |cytologic )?atypia)?$')).empty()) and (coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/nuclear-atypia-cs' and code = 'moderate').exists() implies text.where(lower().trim().matches('^(none|no|absent|mild|slight|marked|severe)( (nuclear |cellular |cytologic )?atypia)?$')).empty()) and (coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/nuclear-atypia-cs' and code = 'severe').exists() implies text.where(lower().trim().matches('^(none|no|absent|mild|slight|moderate)( (nuclear |cellular |cytologic )?atypia)?$')).empty()) and (coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/nuclear-atypia-cs' and code = 'not-graded').exists() implies text.where(lower().trim().matches('^(none|no|absent)( (nuclear |cellular |cytologic )?atypia)?$')).empty())"
