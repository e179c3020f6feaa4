// Codes of our own lists, used by stages and by molecular findings.

// ---- Stages

// The base rule obs-6 already refuses both at once.
Invariant: sarc-stg-1
Description: "The stage has no value. Fill Observation.valueCodeableConcept, or say in Observation.dataAbsentReason why there is none."
Severity: #error
Expression: "value.exists() or dataAbsentReason.exists() or status = 'entered-in-error' or status = 'cancelled' or status = 'registered'"

// Seen by the type in the reference; urn:uuid references are left to the server.
Invariant: sarc-stg-2
Description: "The focus is not a Condition. Name the Condition of the primary tumour."
Severity: #error
Expression: "(reference.exists() and reference.matches('^([^?]*/)?[A-Z][A-Za-z]+(/[^/?]+(/_history/[^/?]+)?|[?].*)$') and reference.matches('^([^?]*/)?Condition(/[^/?]+(/_history/[^/?]+)?|[?].*)$').not()).not()"

// T, N, M, stage group, FIGO stage, FIGO stage of a carcinoma.
Invariant: sarc-stg-3
Description: "The code asks two questions at once, for example T and N, or a sarcoma and a carcinoma. Send one Observation for each."
Severity: #error
Expression: "iif((coding.where(system = 'http://snomed.info/sct' and code in ('78873005' | '399504009' | '384625004')).exists() or coding.where(system = 'http://loinc.org' and code in ('21905-5' | '21899-0')).exists()), 1, 0) + iif((coding.where(system = 'http://snomed.info/sct' and code in ('277206009' | '399534004' | '371494008')).exists() or coding.where(system = 'http://loinc.org' and code in ('21906-3' | '21900-6')).exists()), 1, 0) + iif((coding.where(system = 'http://snomed.info/sct' and code in ('277208005' | '399387003' | '371497001')).exists() or coding.where(system = 'http://loinc.org' and code in ('21907-1' | '21901-4')).exists()), 1, 0) + iif((coding.where(system = 'http://snomed.info/sct' and code in ('399390009' | '399537006' | '399588009')).exists() or coding.where(system = 'http://loinc.org' and code in ('21908-9' | '21902-2' | '21914-7')).exists()), 1, 0) + iif((coding.where(system = 'http://snomed.info/sct' and code in ('385361009' | '385373009')).exists() or coding.where(system = 'http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl' and code in ('C186618' | 'C186617')).exists()), 1, 0) + iif(coding.where(system = 'http://snomed.info/sct' and code in ('385375002')).exists(), 1, 0) <= 1"

Invariant: sarc-stg-4
Description: "The code says clinical and pathological at once. Send one Observation for each, or the code that says neither."
Severity: #error
Expression: "iif((coding.where(system = 'http://snomed.info/sct' and code in ('399504009' | '399534004' | '399387003' | '399537006')).exists() or coding.where(system = 'http://loinc.org' and code in ('21905-5' | '21906-3' | '21907-1' | '21908-9')).exists()), 1, 0) + iif((coding.where(system = 'http://snomed.info/sct' and code in ('384625004' | '371494008' | '371497001' | '399588009')).exists() or coding.where(system = 'http://loinc.org' and code in ('21899-0' | '21900-6' | '21901-4' | '21902-2')).exists()), 1, 0) + iif(coding.where(system = 'http://loinc.org' and code in ('21914-7')).exists(), 1, 0) <= 1"

Invariant: sarc-stg-5
Description: "The SNOMED CT code of the AJCC's 8th edition stands beside a code for another staging system. Keep the one that the report states."
Severity: #error
Expression: "(coding.where(system = 'http://snomed.info/sct' and code = '897275008').exists()) implies (coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/staging-system-cs' and code != 'ajcc-8').empty())"

// Only the AJCC codes that were seen in a published source; others are taken as they are.
Invariant: sarc-stg-6
Description: "The SNOMED CT code of the AJCC category does not fit: it says another category than the code of our list, or clinical where Observation.code says pathological, or the other way round. Correct the one that is wrong."
Severity: #error
Expression: "((value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '1228929004').exists()) implies (value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/tnm-category-cs' and code.startsWith('T2')).exists())) and ((value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and (code = '1228938002' or code = '1229859000')).exists()) implies (value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/tnm-category-cs' and code.startsWith('T3')).exists())) and ((value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and (code = '1229967007' or code = '1229947003')).exists()) implies (value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/tnm-category-cs' and code = 'N0').exists())) and ((value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '1229901006').exists()) implies (value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/tnm-category-cs' and code = 'M0').exists())) and ((value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '1222766008').exists()) implies (value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/stage-group-cs' and (code = 'II' or code = 'IIA')).exists())) and ((value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '1222769001').exists()) implies (value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/stage-group-cs' and (code = 'II' or code = 'IIB')).exists())) and ((value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '1222806003').exists()) implies (value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/stage-group-cs' and (code = 'III' or code = 'IIIC')).exists())) and ((value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code in ('1228929004' | '1228938002' | '1229967007' | '1229901006')).exists()) implies (code.coding.where((system = 'http://snomed.info/sct' and code in ('384625004' | '371494008' | '371497001' | '399588009')) or (system = 'http://loinc.org' and code in ('21899-0' | '21900-6' | '21901-4' | '21902-2'))).empty())) and ((value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code in ('1229859000' | '1229947003')).exists()) implies (code.coding.where((system = 'http://snomed.info/sct' and code in ('399504009' | '399534004' | '399387003' | '399537006')) or (system = 'http://loinc.org' and code in ('21905-5' | '21906-3' | '21907-1' | '21908-9'))).empty()))"

Invariant: sarc-stg-7
Description: "The code and the method name different years of the FIGO staging. Correct the one that is wrong."
Severity: #error
Expression: "((code.coding.where(system = 'http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl' and code = 'C186618').exists()) implies (method.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/staging-system-cs' and code = 'figo-2018').empty())) and ((code.coding.where(system = 'http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl' and code = 'C186617').exists()) implies (method.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/staging-system-cs' and code = 'figo-2009').empty()))"
