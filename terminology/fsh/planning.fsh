CodeSystem: PlanCategoryCS
Id: plan-category-cs
Title: "Kinds of care plans"
Description: "Kinds of care plans of these profiles."
* insert Metadata
* insert OwnCodes
* #tumor-board "Tumor board" "The decision of a multidisciplinary board about one patient."

CodeSystem: BoardRecommendationCS
Id: board-recommendation-cs
Title: "Recommendations of a tumor board"
Description: "What a board recommends, in kinds that can be counted."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(BoardRecommendationVS)
* #surgery "Surgery" "An operation, of the primary tumor or of metastases."
* #systemic-therapy "Systemic therapy" "Chemotherapy, targeted, hormone or immune therapy."
* #radiotherapy "Radiotherapy" "Irradiation in any form."
* #ablation "Ablation" "Destruction of a tumor in place, for example by radiofrequency."
* #biopsy "Biopsy" "Taking tissue for diagnosis."
* #imaging "Imaging" "Further images."
* #molecular-testing "Molecular testing" "Tests of genes of the tumor or of the patient."
* #surveillance "Surveillance" "Follow-up without treatment."
* #palliative-care "Palliative care" "Care for comfort."
* #clinical-trial "Clinical trial" "Treatment within a trial."
* #no-treatment "No treatment" "No treatment, or none in addition."
* #other "Other" "Something else, named in the text."

ValueSet: BoardRecommendationVS
Id: board-recommendation-vs
Title: "Recommendations of a tumor board"
Description: "What a board recommends, in kinds that can be counted."
* insert Metadata
* include codes from system BoardRecommendationCS

CodeSystem: ReferralCS
Id: referral-cs
Title: "Kinds of referral"
Description: "Where a patient is sent, and for what."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(ReferralVS)
* #sarcoma-center "Referral to a sarcoma center" "Sending the patient to a center for sarcomas, for diagnosis or treatment."
* #specialist "Referral to a specialist" "Sending the patient to a specialist outside such a center."
* #second-opinion "Second opinion" "Asking another place for its opinion on tissue, images or treatment."

ValueSet: ReferralVS
Id: referral-vs
Title: "Kinds of referral"
Description: "Where a patient is sent, and for what."
* insert Metadata
* include codes from system ReferralCS
