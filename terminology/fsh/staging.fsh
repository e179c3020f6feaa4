RuleSet: SnomedAndLoincCopyright
* ^copyright = "SNOMED CT is copyright of the International Health Terminology Standards Development Organisation (SNOMED International). Use of the codes needs a SNOMED CT licence or residence in a member country. LOINC is copyright Regenstrief Institute, Inc. and the LOINC Committee, see http://loinc.org/license."

// Only the short codes that every report prints. What a category means is told by the staging system, whose text is licensed.
CodeSystem: TnmCategoryCS
Id: tnm-category-cs
Title: "TNM categories"
Description: "The short codes of T, N and M categories used for sarcomas, without a prefix. Their meaning depends on the staging system and edition in Observation.method; none of its text is repeated here. Whether a category is clinical or pathological stands in Observation.code."
* insert Metadata
* insert OwnCodes
* insert ByParent
* #TX "TX" "The T category could not be assessed."
* #T0 "T0" "No primary tumour was found."
* #T1 "T1" "T category 1."
* #T1a "T1a" "T category 1a."
* #T1b "T1b" "T category 1b."
* #T1c "T1c" "T category 1c."
* #T2 "T2" "T category 2."
* #T2a "T2a" "T category 2a."
* #T2b "T2b" "T category 2b."
* #T3 "T3" "T category 3."
* #T3a "T3a" "T category 3a."
* #T3b "T3b" "T category 3b."
* #T4 "T4" "T category 4."
* #T4a "T4a" "T category 4a."
* #T4b "T4b" "T category 4b."
* #T4c "T4c" "T category 4c."
* #NX "NX" "The N category could not be assessed."
* #N0 "N0" "No metastasis in regional lymph nodes."
* #N1 "N1" "N category 1."
* #MX "MX" "The M category could not be assessed. Found in older reports; later editions have no such category."
* #M0 "M0" "No distant metastasis."
* #M1 "M1" "Distant metastasis."
* #M1a "M1a" "M category 1a, used for tumours of bone."
* #M1b "M1b" "M category 1b, used for tumours of bone."
* insert IsA(T1a, T1)
* insert IsA(T1b, T1)
* insert IsA(T1c, T1)
* insert IsA(T2a, T2)
* insert IsA(T2b, T2)
* insert IsA(T3a, T3)
* insert IsA(T3b, T3)
* insert IsA(T4a, T4)
* insert IsA(T4b, T4)
* insert IsA(T4c, T4)
* insert IsA(M1a, M1)
* insert IsA(M1b, M1)

ValueSet: TnmTVS
Id: tnm-t-vs
Title: "T categories"
Description: "T categories used for sarcomas."
* insert Metadata
* TnmCategoryCS#TX "TX"
* TnmCategoryCS#T0 "T0"
* TnmCategoryCS#T1 "T1"
* TnmCategoryCS#T1a "T1a"
* TnmCategoryCS#T1b "T1b"
* TnmCategoryCS#T1c "T1c"
* TnmCategoryCS#T2 "T2"
* TnmCategoryCS#T2a "T2a"
* TnmCategoryCS#T2b "T2b"
* TnmCategoryCS#T3 "T3"
* TnmCategoryCS#T3a "T3a"
* TnmCategoryCS#T3b "T3b"
* TnmCategoryCS#T4 "T4"
* TnmCategoryCS#T4a "T4a"
* TnmCategoryCS#T4b "T4b"
* TnmCategoryCS#T4c "T4c"

ValueSet: TnmNVS
Id: tnm-n-vs
Title: "N categories"
Description: "N categories used for sarcomas."
* insert Metadata
* TnmCategoryCS#NX "NX"
* TnmCategoryCS#N0 "N0"
* TnmCategoryCS#N1 "N1"

ValueSet: TnmMVS
Id: tnm-m-vs
Title: "M categories"
Description: "M categories used for sarcomas."
* insert Metadata
* TnmCategoryCS#MX "MX"
* TnmCategoryCS#M0 "M0"
* TnmCategoryCS#M1 "M1"
* TnmCategoryCS#M1a "M1a"
* TnmCategoryCS#M1b "M1b"

CodeSystem: StageGroupCS
Id: stage-group-cs
Title: "TNM stage groups"
Description: "The numbers of the stage groups used for sarcomas. Their meaning depends on the staging system and edition in Observation.method; none of its text is repeated here."
* insert Metadata
* insert OwnCodes
* insert ByParent
* ^valueSet = Canonical(StageGroupVS)
* #I "Stage I" "Stage group I."
* #IA "Stage IA" "Stage group IA."
* #IB "Stage IB" "Stage group IB."
* #IC "Stage IC" "Stage group IC."
* #II "Stage II" "Stage group II."
* #IIA "Stage IIA" "Stage group IIA."
* #IIB "Stage IIB" "Stage group IIB."
* #III "Stage III" "Stage group III."
* #IIIA "Stage IIIA" "Stage group IIIA."
* #IIIB "Stage IIIB" "Stage group IIIB."
* #IIIC "Stage IIIC" "Stage group IIIC."
* #IV "Stage IV" "Stage group IV."
* #IVA "Stage IVA" "Stage group IVA."
* #IVB "Stage IVB" "Stage group IVB."
* #cannot-be-assessed "Stage cannot be assessed" "The stage group could not be told from what was examined."
* insert IsA(IA, I)
* insert IsA(IB, I)
* insert IsA(IC, I)
* insert IsA(IIA, II)
* insert IsA(IIB, II)
* insert IsA(IIIA, III)
* insert IsA(IIIB, III)
* insert IsA(IIIC, III)
* insert IsA(IVA, IV)
* insert IsA(IVB, IV)

ValueSet: StageGroupVS
Id: stage-group-vs
Title: "TNM stage groups"
Description: "The stage groups used for sarcomas."
* insert Metadata
* include codes from system StageGroupCS

ValueSet: FigoStageVS
Id: figo-stage-vs
Title: "FIGO stages"
Description: "The FIGO stages that a sarcoma of the uterus can have, as NCI Thesaurus codes. Stage 0 is left out: sarcomas have none. IC is used for adenosarcoma."
* insert Metadata
* insert NcitCopyright
* $NCIT#C96244 "FIGO Stage I"
* $NCIT#C96245 "FIGO Stage IA"
* $NCIT#C96248 "FIGO Stage IB"
* $NCIT#C96251 "FIGO Stage IC"
* $NCIT#C96252 "FIGO Stage II"
* $NCIT#C96253 "FIGO Stage IIA"
* $NCIT#C96254 "FIGO Stage IIB"
* $NCIT#C96255 "FIGO Stage III"
* $NCIT#C96256 "FIGO Stage IIIA"
* $NCIT#C96257 "FIGO Stage IIIB"
* $NCIT#C96258 "FIGO Stage IIIC"
* $NCIT#C96261 "FIGO Stage IV"
* $NCIT#C96262 "FIGO Stage IVA"
* $NCIT#C96263 "FIGO Stage IVB"

CodeSystem: StagingSystemCS
Id: staging-system-cs
Title: "Staging systems"
Description: "Staging systems used for sarcomas, with their editions. The same short code means different things in different editions."
* insert Metadata
* insert OwnCodes
* #ajcc-6 "AJCC, 6th edition" "American Joint Committee on Cancer, 6th edition."
* #ajcc-7 "AJCC, 7th edition" "American Joint Committee on Cancer, 7th edition."
* #ajcc-8 "AJCC, 8th edition" "American Joint Committee on Cancer, 8th edition."
* #ajcc "AJCC, edition not stated" "American Joint Committee on Cancer; the report does not state the edition."
* #uicc-6 "UICC, 6th edition" "Union for International Cancer Control, 6th edition."
* #uicc-7 "UICC, 7th edition" "Union for International Cancer Control, 7th edition."
* #uicc-8 "UICC, 8th edition" "Union for International Cancer Control, 8th edition."
* #uicc "UICC, edition not stated" "Union for International Cancer Control; the report does not state the edition."
* #figo-2009 "FIGO 2009" "International Federation of Gynecology and Obstetrics, staging of uterine sarcomas of 2009."
* #figo-2018 "FIGO 2018" "International Federation of Gynecology and Obstetrics, staging of cancer of the cervix of 2018; for the rare sarcoma of the cervix that was staged so."
* #figo "FIGO, year not stated" "International Federation of Gynecology and Obstetrics; the report does not state the year."
* #not-stated "Staging system not stated" "The report gives a category or stage without its staging system."
* #other "Other staging system" "A staging system that is not in this list; its name stands in words beside the code."

ValueSet: TnmStagingSystemVS
Id: tnm-staging-system-vs
Title: "TNM staging systems"
Description: "Staging systems of TNM categories and stage groups, by our own codes or by the SNOMED CT code of the AJCC's 8th edition."
* insert Metadata
* insert SnomedCopyright
* StagingSystemCS#ajcc-6 "AJCC, 6th edition"
* StagingSystemCS#ajcc-7 "AJCC, 7th edition"
* StagingSystemCS#ajcc-8 "AJCC, 8th edition"
* StagingSystemCS#ajcc "AJCC, edition not stated"
* StagingSystemCS#uicc-6 "UICC, 6th edition"
* StagingSystemCS#uicc-7 "UICC, 7th edition"
* StagingSystemCS#uicc-8 "UICC, 8th edition"
* StagingSystemCS#uicc "UICC, edition not stated"
* StagingSystemCS#not-stated "Staging system not stated"
* StagingSystemCS#other "Other staging system"
* $SCT#897275008 "American Joint Committee on Cancer, Cancer Staging Manual, 8th edition neoplasm staging system (tumor staging)"

ValueSet: FigoStagingSystemVS
Id: figo-staging-system-vs
Title: "FIGO staging systems"
Description: "The FIGO stagings in use for sarcomas of the uterus."
* insert Metadata
* StagingSystemCS#figo-2009 "FIGO 2009"
* StagingSystemCS#figo-2018 "FIGO 2018"
* StagingSystemCS#figo "FIGO, year not stated"

CodeSystem: TnmPrefixCS
Id: tnm-prefix-cs
Title: "TNM prefixes"
Description: "When a tumour was staged, as the letters before a TNM category say it. Clinical (c) and pathological (p) are not among them: they stand in Observation.code."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(TnmPrefixVS)
* #y "y" "Staged during or after systemic therapy or radiotherapy that was given first."
* #r "r" "Staged at a recurrence after a time free of disease."
* #a "a" "First staged at autopsy."

ValueSet: TnmPrefixVS
Id: tnm-prefix-vs
Title: "TNM prefixes"
Description: "When a tumour was staged, as the letters before a TNM category say it."
* insert Metadata
* include codes from system TnmPrefixCS

ValueSet: TnmTCodeVS
Id: tnm-t-code-vs
Title: "Questions for the T category"
Description: "T category, clinical, pathological or without saying which."
* insert Metadata
* insert SnomedAndLoincCopyright
* $SCT#78873005 "T category (observable entity)"
* $SCT#399504009 "cT category (observable entity)"
* $SCT#384625004 "pT category (observable entity)"
* $LOINC#21905-5 "Primary tumor.clinical [Class] Cancer"
* $LOINC#21899-0 "Primary tumor.pathology Cancer"

ValueSet: TnmNCodeVS
Id: tnm-n-code-vs
Title: "Questions for the N category"
Description: "N category, clinical, pathological or without saying which."
* insert Metadata
* insert SnomedAndLoincCopyright
* $SCT#277206009 "N category (observable entity)"
* $SCT#399534004 "cN category (observable entity)"
* $SCT#371494008 "pN category (observable entity)"
* $LOINC#21906-3 "Regional lymph nodes.clinical [Class] Cancer"
* $LOINC#21900-6 "Regional lymph nodes.pathology [Class] Cancer"

ValueSet: TnmMCodeVS
Id: tnm-m-code-vs
Title: "Questions for the M category"
Description: "M category, clinical, pathological or without saying which."
* insert Metadata
* insert SnomedAndLoincCopyright
* $SCT#277208005 "M category (observable entity)"
* $SCT#399387003 "cM category (observable entity)"
* $SCT#371497001 "pM category (observable entity)"
* $LOINC#21907-1 "Distant metastases.clinical [Class] Cancer"
* $LOINC#21901-4 "Distant metastases.pathology [Class] Cancer"

ValueSet: StageGroupCodeVS
Id: stage-group-code-vs
Title: "Questions for the stage group"
Description: "TNM stage group, clinical, pathological, other or without saying which."
* insert Metadata
* insert SnomedAndLoincCopyright
* $SCT#399390009 "Tumor-node-metastasis (TNM) stage grouping (observable entity)"
* $SCT#399537006 "Clinical TNM stage grouping (observable entity)"
* $SCT#399588009 "Pathologic TNM stage grouping (observable entity)"
* $LOINC#21908-9 "Stage group.clinical Cancer"
* $LOINC#21902-2 "Stage group.pathology Cancer"
* $LOINC#21914-7 "Stage group.other Cancer"

ValueSet: FigoStageCodeVS
Id: figo-stage-code-vs
Title: "Questions for the FIGO stage"
Description: "FIGO stage of a gynaecological malignancy or of a tumour of the uterus. The code for carcinoma of the endometrium is left out."
* insert Metadata
* insert SnomedCopyright
* $SCT#385361009 "International Federation of Gynecology and Obstetrics stage for gynecological malignancy (observable entity)"
* $SCT#385373009 "International Federation of Gynecology and Obstetrics uterine tumor stage (observable entity)"
