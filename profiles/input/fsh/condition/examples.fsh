Instance: leiomyosarcoma-of-the-uterus
InstanceOf: SarcomaPrimaryCondition
Title: "Leiomyosarcoma of the uterus"
Description: "Confirmed primary with histology, site and two codings of the diagnosis."
Usage: #example
* insert TestTag
* extension[+].url = $HistologyMorphologyBehavior
* extension[=].valueCodeableConcept = $ICDO3#8890/3 "Leiomyosarcoma, NOS"
* clinicalStatus = $ConditionClinical#recurrence
* verificationStatus = $ConditionVerification#confirmed
* category[diagnosis] = $ConditionCategory#problem-list-item
* code.coding[+] = $SCT#447389009 "Leiomyosarcoma of uterus (disorder)"
* code.coding[+] = $ICD10CM#C54.2 "Malignant neoplasm of myometrium"
* code.text = "High-grade leiomyosarcoma of the uterus"
* bodySite.coding[+] = $SCT#35039007 "Uterine structure (body structure)"
* bodySite.coding[+] = $ICDO3#C54.2 "Myometrium"
* subject = Reference(woman-with-uterine-leiomyosarcoma)
* onsetDateTime = "2021-09-14"
* recordedDate = "2021-09-20"
* stage.summary.text = "FIGO IB"
* stage.assessment = Reference(figo-ib-of-the-uterine-leiomyosarcoma)

Instance: dedifferentiated-liposarcoma-of-the-retroperitoneum
InstanceOf: SarcomaPrimaryCondition
Title: "Dedifferentiated liposarcoma of the retroperitoneum"
Description: "Primary of which only the year of diagnosis is known."
Usage: #example
* insert TestTag
* extension[+].url = $HistologyMorphologyBehavior
* extension[=].valueCodeableConcept = $ICDO3#8858/3 "Dedifferentiated liposarcoma"
* identifier.system = "https://sarcomafhir.org/fhir/NamingSystem/example-hospital-diagnosis"
* identifier.value = "D-4711-1"
* clinicalStatus = $ConditionClinical#active
* verificationStatus = $ConditionVerification#confirmed
* category[diagnosis] = $ConditionCategory#encounter-diagnosis
* code = $SCT#404072004 "Dedifferentiated liposarcoma (disorder)"
* bodySite = $SCT#82849001 "Retroperitoneal compartment structure (body structure)"
* subject = Reference(man-who-died-of-liposarcoma)
* onsetDateTime = "2019"

Instance: lung-metastasis-of-uterine-leiomyosarcoma
InstanceOf: SarcomaSecondaryCondition
Title: "Lung metastasis of uterine leiomyosarcoma"
Description: "Metastasis found eighteen months after the primary."
Usage: #example
* insert TestTag
* extension[relatedPrimary].valueReference = Reference(leiomyosarcoma-of-the-uterus)
* extension[metastasisTiming].valueCode = #metachronous
* clinicalStatus = $ConditionClinical#active
* verificationStatus = $ConditionVerification#confirmed
* category[diagnosis] = $ConditionCategory#problem-list-item
* code = $SCT#94391008 "Secondary malignant neoplasm of lung (disorder)"
* bodySite = $SCT#39607008 "Lung structure (body structure)"
* subject = Reference(woman-with-uterine-leiomyosarcoma)
* onsetDateTime = "2023-03"

Instance: liver-metastasis-found-with-liposarcoma
InstanceOf: SarcomaSecondaryCondition
Title: "Liver metastasis found with the liposarcoma"
Description: "Synchronous metastasis, coded as metastatic sarcoma; the primary is named by its identifier."
Usage: #example
* insert TestTag
* extension[relatedPrimary].valueReference.identifier.system = "https://sarcomafhir.org/fhir/NamingSystem/example-hospital-diagnosis"
* extension[relatedPrimary].valueReference.identifier.value = "D-4711-1"
* extension[metastasisTiming].valueCode = #synchronous
* clinicalStatus = $ConditionClinical#active
* category[diagnosis] = $ConditionCategory#encounter-diagnosis
* code = $SCT#443144000 "Metastatic sarcoma (disorder)"
* bodySite = $SCT#10200004 "Liver structure (body structure)"
* subject = Reference(man-who-died-of-liposarcoma)
* onsetString = "at the diagnosis of the primary tumour"

Instance: woman-with-synovial-sarcoma
InstanceOf: SarcomaPatient
Title: "Woman with synovial sarcoma"
Description: "Synthetic patient of whom the year of birth is known."
Usage: #example
* insert TestTag
* identifier.system = "https://sarcomafhir.org/fhir/NamingSystem/example-registry-pseudonym"
* identifier.value = "SY-0001"
* name.extension.url = $DataAbsentReasonExtension
* name.extension.valueCode = #masked
* gender = #female
* birthDate = "1988"

Instance: synovial-sarcoma-of-the-left-thigh
InstanceOf: SarcomaPrimaryCondition
Title: "Synovial sarcoma of the left thigh"
Description: "Primary of a limb with side, depth, compartment and stage, in remission."
Usage: #example
* insert TestTag
* extension[tumorDepth].valueCode = #deep
* extension[tumorCompartment].valueCode = #intracompartmental
* extension[2].url = $HistologyMorphologyBehavior
* extension[2].valueCodeableConcept = $ICDO3#9041/3 "Synovial sarcoma, spindle cell"
* clinicalStatus = $ConditionClinical#remission
* verificationStatus = $ConditionVerification#confirmed
* category[diagnosis] = $ConditionCategory#problem-list-item
* code = $SCT#302851001 "Synovial sarcoma (disorder)"
* bodySite.coding[+] = LimbSiteCS#thigh "Thigh"
* bodySite.coding[+] = $ICDO3#C49.2 "Connective, subcutaneous and other soft tissues of lower limb and hip"
* bodySite.extension[+].url = $LateralityQualifier
* bodySite.extension[=].valueCodeableConcept = $SCT#7771000 "Left (qualifier value)"
* subject = Reference(woman-with-synovial-sarcoma)
* onsetDateTime = "2020-02"
* abatementDateTime = "2020-09"
* stage.summary.text = "localized"
* stage.type = $SCT#371508000 "Tumor stage (observable entity)"

Instance: lung-metastases-of-synovial-sarcoma
InstanceOf: SarcomaSecondaryCondition
Title: "Lung metastases of synovial sarcoma"
Description: "Three metastases of one side in one entry."
Usage: #example
* insert TestTag
* extension[relatedPrimary].valueReference = Reference(synovial-sarcoma-of-the-left-thigh)
* extension[metastasisTiming].valueCode = #metachronous
* extension[lesionCount].valuePositiveInt = 3
* clinicalStatus = $ConditionClinical#active
* verificationStatus = $ConditionVerification#confirmed
* category[diagnosis] = $ConditionCategory#problem-list-item
* code = $SCT#94391008 "Secondary malignant neoplasm of lung (disorder)"
* bodySite = $SCT#39607008 "Lung structure (body structure)"
* bodySite.extension[+].url = $LateralityQualifier
* bodySite.extension[=].valueCodeableConcept = $SCT#24028007 "Right (qualifier value)"
* subject = Reference(woman-with-synovial-sarcoma)
* onsetDateTime = "2022-06-14"
