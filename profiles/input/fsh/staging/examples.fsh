// The liposarcoma of the retroperitoneum at diagnosis, with a metastasis in the liver.
RuleSet: StageOfTheLiposarcoma
* insert TestTag
* status = #final
* focus = Reference(dedifferentiated-liposarcoma-of-the-retroperitoneum)
* subject = Reference(man-who-died-of-liposarcoma)
* effectiveDateTime = "2019-04"
* method.coding[+] = StagingSystemCS#ajcc-8 "AJCC, 8th edition"
* method.coding[+] = $SCT#897275008 "American Joint Committee on Cancer, Cancer Staging Manual, 8th edition neoplasm staging system (tumor staging)"

Instance: ct4-of-the-retroperitoneal-liposarcoma
InstanceOf: SarcomaTnmT
Title: "cT4 of the retroperitoneal liposarcoma"
Description: "A clinical T category, asked in SNOMED CT and LOINC."
Usage: #example
* insert StageOfTheLiposarcoma
* code.coding[+] = $SCT#399504009 "cT category (observable entity)"
* code.coding[+] = $LOINC#21905-5 "Primary tumor.clinical [Class] Cancer"
* valueCodeableConcept.coding[category] = TnmCategoryCS#T4 "T4"
* valueCodeableConcept.text = "cT4"

Instance: cn0-of-the-retroperitoneal-liposarcoma
InstanceOf: SarcomaTnmN
Title: "cN0 of the retroperitoneal liposarcoma"
Description: "A clinical N category."
Usage: #example
* insert StageOfTheLiposarcoma
* code = $SCT#399534004 "cN category (observable entity)"
* valueCodeableConcept.coding[category] = TnmCategoryCS#N0 "N0"

Instance: cm1-of-the-retroperitoneal-liposarcoma
InstanceOf: SarcomaTnmM
Title: "cM1 of the retroperitoneal liposarcoma"
Description: "A clinical M category."
Usage: #example
* insert StageOfTheLiposarcoma
* code = $LOINC#21907-1 "Distant metastases.clinical [Class] Cancer"
* valueCodeableConcept.coding[category] = TnmCategoryCS#M1 "M1"

Instance: stage-iv-of-the-retroperitoneal-liposarcoma
InstanceOf: SarcomaStageGroup
Title: "Stage IV of the retroperitoneal liposarcoma"
Description: "A clinical stage group that names the categories it rests on."
Usage: #example
* insert StageOfTheLiposarcoma
* code.coding[+] = $SCT#399537006 "Clinical TNM stage grouping (observable entity)"
* code.coding[+] = $LOINC#21908-9 "Stage group.clinical Cancer"
* valueCodeableConcept.coding[stage] = StageGroupCS#IV "Stage IV"
* hasMember[+] = Reference(ct4-of-the-retroperitoneal-liposarcoma)
* hasMember[+] = Reference(cn0-of-the-retroperitoneal-liposarcoma)
* hasMember[+] = Reference(cm1-of-the-retroperitoneal-liposarcoma)

Instance: figo-ib-of-the-uterine-leiomyosarcoma
InstanceOf: SarcomaFigoStage
Title: "FIGO IB of the uterine leiomyosarcoma"
Description: "A FIGO stage after the operation, with the specimen it rests on."
Usage: #example
* insert TestTag
* status = #final
* code.coding[+] = $SCT#385361009 "International Federation of Gynecology and Obstetrics stage for gynecological malignancy (observable entity)"
* code.coding[+] = $SCT#385373009 "International Federation of Gynecology and Obstetrics uterine tumor stage (observable entity)"
* focus = Reference(leiomyosarcoma-of-the-uterus)
* subject = Reference(woman-with-uterine-leiomyosarcoma)
* effectiveDateTime = "2021-09-14"
* valueCodeableConcept.coding[stage] = $NCIT#C96248 "FIGO Stage IB"
* valueCodeableConcept.text = "FIGO IB"
* method = StagingSystemCS#figo-2009 "FIGO 2009"
* specimen = Reference(resection-specimen-of-the-uterus)
