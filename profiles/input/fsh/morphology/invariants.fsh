Invariant: sarc-nec-1
Description: "No necrosis is reported (absent, or 0 %), but its type is given. Correct the value, or leave necrosis-type out."
Severity: #error
Expression: "component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/morphology-component-cs' and code = 'necrosis-type').exists()).value.exists() implies (value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '2667000').empty() and value.ofType(Quantity).where(value.hasValue() and value = 0 and comparator.empty()).empty())"

Invariant: sarc-eff-1
Description: "No treatment effect is reported, but a change by treatment is named. Correct the value, or leave effect-seen out."
Severity: #error
Expression: "value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/treatment-effect-cs' and code = 'no-effect').exists() implies component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/morphology-component-cs' and code = 'effect-seen').exists()).value.empty()"

// The behaviour digit is free: a report may call the tumour benign, or a metastasis.
Invariant: sarc-hty-1
Description: "The ICD-O-3 morphology is malformed. Send four digits, a slash and the behaviour digit, for example 8890/3."
Severity: #error
Expression: "coding.where(system = 'http://terminology.hl7.org/CodeSystem/icd-o-3').all(code.exists() and code.matches('^[0-9]{4}/[0123469]$'))"

Invariant: sarc-hty-2
Description: "The histologic type is given in words only, so questions by histology do not find it. If a code fits, add an ICD-O-3 morphology."
Severity: #warning
Expression: "coding.exists()"

// Several codings of one type are translations; two ICD-O-3 codes are two types.
Invariant: sarc-hty-3
Description: "The histologic type names more than one ICD-O-3 morphology. Keep one; a second component of the tumour is an Observation of its own."
Severity: #error
Expression: "coding.where(system = 'http://terminology.hl7.org/CodeSystem/icd-o-3').code.distinct().count() <= 1"

Invariant: sarc-ftr-1
Description: "Nuclear atypia is none, mild, moderate or severe. Send valueCodeableConcept with a code of nuclear-atypia-cs; the words of the report go into its text."
Severity: #error
Expression: "(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-observation-cs' and code = 'nuclear-atypia').exists() and value.exists()) implies value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/nuclear-atypia-cs' and (code = 'none' or code = 'mild' or code = 'moderate' or code = 'severe')).count() = 1"

Invariant: sarc-ftr-2
Description: "Atypical mitoses are present or absent. Send valueCodeableConcept with SNOMED CT 52101004 (present), 2667000 (absent), 82334004 (indeterminate) or 1156316003 (cannot be determined)."
Severity: #error
Expression: "(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-observation-cs' and code = 'atypical-mitoses').exists() and value.exists()) implies value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and (code = '52101004' or code = '2667000' or code = '82334004' or code = '1156316003')).count() = 1"

Invariant: sarc-ftr-3
Description: "The feature has no name: other-feature says nothing without words. Fill Observation.code.text, or choose a code of the list."
Severity: #error
Expression: "code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-observation-cs' and code = 'other-feature').exists() implies code.text.exists()"

Invariant: sarc-ftr-4
Description: "A grade of atypia stands on another feature. Correct Observation.code to nuclear-atypia, or send the words of the report."
Severity: #error
Expression: "value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/nuclear-atypia-cs').exists() implies code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-observation-cs' and code = 'nuclear-atypia').exists()"
