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

// Only a text that is a category and nothing else counts. T2 with the text T2b, and the other way round, is one category more or less exact.
Invariant: sarc-stg-8
Description: "The text names another category than the code, for example T2 with the text pT1. Correct the one that is wrong."
Severity: #error
Expression: "(text.where(trim().matches('^[cpyra]{0,3}(T([X0x]|[1-4][a-c]?)|N([Xx]|[01][a-c]?)|M([Xx]|[01][a-c]?))( ?[(][a-z0-9+-]+[)])?$')).exists() and coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/tnm-category-cs').code.exists()) implies (text.trim().replaceMatches('^[cpyra]*', '').replaceMatches(' ?[(].*$', '').upper() = coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/tnm-category-cs').code.first().upper() or text.trim().replaceMatches('^[cpyra]*', '').replaceMatches(' ?[(].*$', '').upper().startsWith(coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/tnm-category-cs').code.first().upper()) or coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/tnm-category-cs').code.first().upper().startsWith(text.trim().replaceMatches('^[cpyra]*', '').replaceMatches(' ?[(].*$', '').upper()))"

// Only a text that is a stage and nothing else counts. III and IIIA are one stage more or less exact.
Invariant: sarc-stg-9
Description: "The text names another stage than the code, for example IIIA with the text Stage II. Correct the one that is wrong."
Severity: #error
Expression: "(text.where(trim().matches('^(FIGO )?([Ss]tage |STAGE )?(IV|I{1,3})([A-C][12]?)?$')).exists() and coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/stage-group-cs').code.exists()) implies (text.trim().replaceMatches('^(FIGO )?([Ss]tage |STAGE )?', '').replaceMatches('[12]$', '') = coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/stage-group-cs').code.first() or (text.trim().replaceMatches('^(FIGO )?([Ss]tage |STAGE )?', '').replaceMatches('[12]$', '').replaceMatches('[A-C]$', '') = coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/stage-group-cs').code.first().replaceMatches('[A-C]$', '') and (text.trim().replaceMatches('^(FIGO )?([Ss]tage |STAGE )?', '').replaceMatches('[12]$', '').matches('^[IV]+[A-C]$') and coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/stage-group-cs').code.first().matches('^[IV]+[A-C]$')).not()))"

// The list between the semicolons says which stage each code of figo-stage-vs is.
Invariant: sarc-stg-10
Description: "The text names another stage than the code, for example C96248 (IB) with the text FIGO II. Correct the one that is wrong."
Severity: #error
Expression: "(text.where(trim().matches('^(FIGO )?([Ss]tage |STAGE )?(IV|I{1,3})([A-C][12]?)?$')).exists() and coding.where(system = 'http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl' and code.matches('^C962(44|45|48|51|52|53|54|55|56|57|58|61|62|63)$')).exists()) implies (text.trim().replaceMatches('^(FIGO )?([Ss]tage |STAGE )?', '').replaceMatches('[12]$', '') = ';C96244=I;C96245=IA;C96248=IB;C96251=IC;C96252=II;C96253=IIA;C96254=IIB;C96255=III;C96256=IIIA;C96257=IIIB;C96258=IIIC;C96261=IV;C96262=IVA;C96263=IVB;'.replaceMatches('^.*;' & coding.where(system = 'http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl').code.first() & '=([^;]+);.*$', '$1') or (text.trim().replaceMatches('^(FIGO )?([Ss]tage |STAGE )?', '').replaceMatches('[12]$', '').replaceMatches('[A-C]$', '') = ';C96244=I;C96245=IA;C96248=IB;C96251=IC;C96252=II;C96253=IIA;C96254=IIB;C96255=III;C96256=IIIA;C96257=IIIB;C96258=IIIC;C96261=IV;C96262=IVA;C96263=IVB;'.replaceMatches('^.*;' & coding.where(system = 'http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl').code.first() & '=([^;]+);.*$', '$1').replaceMatches('[A-C]$', '') and (text.trim().replaceMatches('^(FIGO )?([Ss]tage |STAGE )?', '').replaceMatches('[12]$', '').matches('^[IV]+[A-C]$') and ';C96244=I;C96245=IA;C96248=IB;C96251=IC;C96252=II;C96253=IIA;C96254=IIB;C96255=III;C96256=IIIA;C96257=IIIB;C96258=IIIC;C96261=IV;C96262=IVA;C96263=IVB;'.replaceMatches('^.*;' & coding.where(system = 'http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl').code.first() & '=([^;]+);.*$', '$1').matches('^[IV]+[A-C]$')).not()))"

// M is left out: cM0 is part of many pathological stages.
Invariant: sarc-stg-11
Description: "The text says pathological (p) where the code says clinical, or clinical (c) where the code says pathological. Check Observation.code and the text of the category."
Severity: #warning
Expression: "(code.coding.where((system = 'http://snomed.info/sct' and (code = '399504009' or code = '399534004')) or (system = 'http://loinc.org' and (code = '21905-5' or code = '21906-3'))).exists() implies value.ofType(CodeableConcept).text.where(trim().matches('^[yra]*p[TN]([Xx]|[0-4][a-c]?)$')).empty()) and (code.coding.where((system = 'http://snomed.info/sct' and (code = '384625004' or code = '371494008')) or (system = 'http://loinc.org' and (code = '21899-0' or code = '21900-6'))).exists() implies value.ofType(CodeableConcept).text.where(trim().matches('^[yra]*c[TN]([Xx]|[0-4][a-c]?)$')).empty())"
