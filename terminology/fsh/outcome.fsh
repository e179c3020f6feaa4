CodeSystem: DiseaseStatusCS
Id: disease-status-cs
Title: "Disease status"
Description: "How the sarcoma of a patient stands at one time or for one span of time, seen over all sites."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(DiseaseStatusVS)
* #no-evidence-of-disease "No evidence of disease" "Nobody found tumour by the means that were used, whatever the way there: operation, therapy or both (NED, tumour-free, free of recurrence)."
* #complete-remission "Complete remission" "Tumour that could be seen or measured under therapy is gone altogether."
* #partial-remission "Partial remission" "Tumour has shrunk or become less under therapy, but is still there."
* #stable-disease "Stable disease" "Tumour is there and has neither shrunk nor grown to an extent that counts."
* #progressive-disease "Progressive disease" "Tumour that was never gone has grown or spread."
* #persistent-disease "Persistent disease" "Tumour is left after a treatment that was meant to remove all of it; it was never gone."
* #local-recurrence "Local recurrence" "After a time without tumour, it is back where the primary was, or in the scar."
* #regional-recurrence "Regional recurrence" "After a time without tumour, it is back near the primary site: in regional lymph nodes, in the same compartment or body cavity."
* #distant-recurrence "Distant recurrence" "After a time without tumour, there are metastases away from the primary site."
* #evidence-of-disease "Evidence of disease" "Tumour is there; whether it grows, shrinks or came back is not stated."
* #undetermined "Undetermined" "Somebody asked, and the findings do not allow an answer."

ValueSet: DiseaseStatusVS
Id: disease-status-vs
Title: "Disease status"
Description: "How the sarcoma of a patient stands."
* insert Metadata
* include codes from system DiseaseStatusCS

CodeSystem: TreatmentResponseCS
Id: treatment-response-cs
Title: "Treatment response"
Description: "Responses to a therapy for which LOINC has no answer; complete and partial response, stable and progressive disease are LOINC answers and not repeated here."
* insert Metadata
* insert OwnCodes
* #near-complete-response "Almost complete response" "Nearly all tumour is gone; the source says almost, nearly or near complete."
* #mixed-response "Mixed response" "Some lesions shrink while others grow."
* #improved-not-graded "Improved, not graded" "Tumour has become less, and the source gives no category of response."
* #not-evaluable "Not evaluable" "The response was looked for and cannot be judged."

ValueSet: TreatmentResponseVS
Id: treatment-response-vs
Title: "Treatment response"
Description: "What a tumour did under a therapy: four LOINC answers, and four answers of our own."
* insert Metadata
* insert LoincCopyright
* $LOINC#LA28366-5 "Complete response"
* $LOINC#LA28369-9 "Partial response"
* $LOINC#LA28371-5 "Stable disease"
* $LOINC#LA28370-7 "Progressive disease"
* include codes from system TreatmentResponseCS

CodeSystem: ResponseCriteriaCS
Id: response-criteria-cs
Title: "Response criteria"
Description: "The rules by which a response to a therapy was judged."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(ResponseCriteriaVS)
* #recist-1-1 "RECIST 1.1" "Response Evaluation Criteria in Solid Tumors, version 1.1."
* #recist-1-0 "RECIST 1.0" "Response Evaluation Criteria in Solid Tumors, version 1.0."
* #recist-version-not-stated "RECIST, version not stated" "The source says RECIST and no version."
* #irecist "iRECIST" "RECIST for immunotherapy: new lesions wait for confirmation."
* #choi "Choi" "Choi criteria: size and density on CT, first of all for gastrointestinal stromal tumours."
* #who "WHO" "World Health Organization criteria: products of two diameters."
* #percist "PERCIST" "Criteria of metabolic response on PET."
* #imaging-without-criteria "Imaging, no criteria" "Judged on images by eye or report; the source says that no formal criteria were used, or shows it."
* #clinical "Clinical" "Judged by complaints and examination only."
* #not-stated "Not stated" "The source does not say how it was judged."

ValueSet: ResponseCriteriaVS
Id: response-criteria-vs
Title: "Response criteria"
Description: "The rules by which a response to a therapy was judged."
* insert Metadata
* include codes from system ResponseCriteriaCS

CodeSystem: LesionChangeCS
Id: lesion-change-cs
Title: "Change of lesions"
Description: "How number or size of lesions changed under a therapy."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(LesionChangeVS)
* #gone "Gone" "No lesion is left."
* #decreased "Decreased" "Fewer, or smaller."
* #unchanged "Unchanged" "As before."
* #increased "Increased" "More, or larger."

ValueSet: LesionChangeVS
Id: lesion-change-vs
Title: "Change of lesions"
Description: "How number or size of lesions changed under a therapy."
* insert Metadata
* include codes from system LesionChangeCS

CodeSystem: FollowUpStatusCS
Id: follow-up-status-cs
Title: "Status at last contact"
Description: "Whether the patient was alive at the last contact, with or without tumour, or of what the patient died."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(FollowUpStatusVS)
* #alive-no-evidence-of-disease "Alive, no evidence of disease" "Alive, no tumour found (NED)."
* #alive-with-disease "Alive with disease" "Alive, tumour is there (AWD)."
* #alive-disease-unknown "Alive, disease status unknown" "Alive; whether there is tumour is not known."
* #dead-of-disease "Dead of disease" "Died of the sarcoma (DOD)."
* #dead-of-treatment "Dead of treatment" "Died of a treatment of the sarcoma or its complication."
* #dead-of-other-cause "Dead of other cause" "Died of something else (DOC)."
* #dead-cause-unknown "Dead, cause unknown" "Died; of what is not known (DUC)."
* #lost-to-follow-up "Lost to follow-up" "No contact since the date of this Observation, whatever the state then; whether the patient lives is not known."

ValueSet: FollowUpStatusVS
Id: follow-up-status-vs
Title: "Status at last contact"
Description: "Alive or dead, with or without tumour."
* insert Metadata
* include codes from system FollowUpStatusCS

CodeSystem: ContactSourceCS
Id: contact-source-cs
Title: "Source of the last contact"
Description: "From whom the status at the last contact is known."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(ContactSourceVS)
* #visit "Visit" "The patient was seen."
* #telephone-or-letter "Telephone or letter" "The patient answered by telephone, letter or message."
* #relatives "Relatives" "Relatives or other persons told it."
* #other-physician "Other physician" "A practice or another hospital told it."
* #registry "Registry" "A cancer registry, population registry or death certificate."
* #publication "Publication" "A published case report."

ValueSet: ContactSourceVS
Id: contact-source-vs
Title: "Source of the last contact"
Description: "From whom the status at the last contact is known."
* insert Metadata
* include codes from system ContactSourceCS
