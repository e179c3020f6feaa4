Instance: free-of-disease-for-two-years
InstanceOf: SarcomaDiseaseStatus
Title: "Free of disease for two years"
Description: "The dates are unknown; the time and its starting point are stated."
Usage: #example
* insert TestTag
* status = #final
* code = $LOINC#97509-4 "Cancer Disease Progression"
* subject = Reference(woman-with-uterine-leiomyosarcoma)
* focus = Reference(leiomyosarcoma-of-the-uterus)
* effectiveDateTime.extension[+].url = $DataAbsentReasonExtension
* effectiveDateTime.extension[=].valueCode = #unknown
* valueCodeableConcept.coding[status] = DiseaseStatusCS#no-evidence-of-disease "No evidence of disease"
* valueCodeableConcept.coding[1] = $SCT#414861001 "No evidence of recurrence of cancer (situation)"
* component[duration].code = OutcomeComponentCS#duration
* component[duration].valueQuantity = 2 'a' "years"
* component[countedFrom].code = OutcomeComponentCS#counted-from
* component[countedFrom].valueCodeableConcept = StartingPointCS#surgery "Surgery"
* component[evidence].code = OutcomeComponentCS#evidence
* component[evidence].valueCodeableConcept = StatusEvidenceCS#imaging "Imaging"

Instance: full-remission-at-a-visit
InstanceOf: SarcomaDiseaseStatus
Title: "Full remission at a visit"
Description: "Status at one date with the SNOMED CT answer that mCODE lists beside our own."
Usage: #example
* insert TestTag
* status = #final
* code = $LOINC#97509-4 "Cancer Disease Progression"
* subject = Reference(woman-with-synovial-sarcoma)
* focus = Reference(synovial-sarcoma-of-the-left-thigh)
* effectiveDateTime = "2024-11-05"
* performer.display = "Sarcoma clinic"
* valueCodeableConcept.coding[status] = DiseaseStatusCS#complete-remission "Complete remission"
* valueCodeableConcept.coding[1] = $SCT#550991000124107 "Malignant neoplasm in full remission (disorder)"

Instance: partial-response-to-doxorubicin-and-ifosfamide
InstanceOf: SarcomaTreatmentResponse
Title: "Partial response to doxorubicin and ifosfamide"
Description: "Response of one block by RECIST 1.1, with the measured change."
Usage: #example
* insert TestTag
* status = #final
* partOf = Reference(doxorubicin-and-ifosfamide-first-block)
* code = $LOINC#88040-1 "Response to cancer treatment"
* subject = Reference(woman-with-uterine-leiomyosarcoma)
* focus = Reference(lung-metastasis-of-uterine-leiomyosarcoma)
* effectiveDateTime = "2023-09-12"
* valueCodeableConcept = $LOINC#LA28369-9 "Partial response"
* method = ResponseCriteriaCS#recist-1-1 "RECIST 1.1"
* component[numberChange].code = OutcomeComponentCS#number-change
* component[numberChange].valueCodeableConcept = LesionChangeCS#unchanged "Unchanged"
* component[sizeChange].code = OutcomeComponentCS#size-change
* component[sizeChange].valueCodeableConcept = LesionChangeCS#decreased "Decreased"
* component[diameterSumChange].code = OutcomeComponentCS#diameter-sum-change
* component[diameterSumChange].valueQuantity = -42 '%' "%"
* component[newLesions].code = OutcomeComponentCS#new-lesions
* component[newLesions].valueCodeableConcept = $SCT#2667000 "Absent (qualifier value)"

Instance: alive-without-disease-at-last-visit
InstanceOf: SarcomaFollowUp
Title: "Alive without disease at the last visit"
Description: "Last contact with its date."
Usage: #example
* insert TestTag
* status = #final
* code = $LOINC#21976-6 "Cancer outcome status"
* subject = Reference(woman-with-synovial-sarcoma)
* focus = Reference(synovial-sarcoma-of-the-left-thigh)
* effectiveDateTime = "2024-11-05"
* valueCodeableConcept.coding[status] = FollowUpStatusCS#alive-no-evidence-of-disease "Alive, no evidence of disease"
* valueCodeableConcept.coding[1] = $SCT#438949009 "Alive (finding)"
* component[timeSince].code = OutcomeComponentCS#time-since
* component[timeSince].valueQuantity = 57 'mo' "months"
* component[countedFrom].code = OutcomeComponentCS#counted-from
* component[countedFrom].valueCodeableConcept = StartingPointCS#diagnosis "Diagnosis"
* component[contactSource].code = OutcomeComponentCS#contact-source
* component[contactSource].valueCodeableConcept = ContactSourceCS#visit "Visit"

Instance: died-of-dedifferentiated-liposarcoma
InstanceOf: SarcomaCauseOfDeath
Title: "Died of dedifferentiated liposarcoma"
Description: "Cause of death by code and words, related to the tumour."
Usage: #example
* insert TestTag
* status = #final
* code.coding[+] = $LOINC#79378-6 "Cause of death"
* code.coding[+] = $SCT#184305005
* subject = Reference(man-who-died-of-liposarcoma)
* focus = Reference(dedifferentiated-liposarcoma-of-the-retroperitoneum)
* effectiveDateTime = "2023-04-02"
* valueCodeableConcept = $SCT#443144000 "Metastatic sarcoma (disorder)"
* valueCodeableConcept.text = "Progressive liposarcoma with liver metastasis"
* component[deathRelatedTo].code = OutcomeComponentCS#death-related-to
* component[deathRelatedTo].valueCodeableConcept = DeathRelationCS#tumor "Tumour"
