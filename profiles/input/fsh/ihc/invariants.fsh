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
