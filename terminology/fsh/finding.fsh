ValueSet: ClinicalFindingVS
Id: clinical-finding-vs
Title: "Findings at examination or operation"
Description: "Findings that are looked for in patients with a sarcoma, at physical examination, endoscopy or operation. Others may be sent."
* insert Metadata
* insert SnomedCopyright
* $SCT#271860004 "Abdominal mass (finding)"
* $SCT#43478001 "Abdominal tenderness (finding)"
* $SCT#60728008 "Swollen abdomen (finding)"
* $SCT#389026000 "Ascites (disorder)"
* $SCT#45626005 "Nontraumatic hemoperitoneum (disorder)"
* $SCT#48661000 "Peritonitis (disorder)"
* $SCT#30746006 "Lymphadenopathy (disorder)"
* include codes from system ClinicalFindingCS

CodeSystem: ClinicalFindingCS
Id: clinical-finding-cs
Title: "Findings without an international code"
Description: "Findings at examination or operation for which no verified SNOMED CT code is listed."
* insert Metadata
* insert OwnCodes
* #tumor-adherence "Adherence of the tumour" "The tumour sticks to a neighbouring structure, which bodySite names; growth into it is not said."
* #peritoneal-spread "Peritoneal spread" "Deposits of tumour on the peritoneum."
* #abnormality "Abnormality" "Anything abnormal at the examination of which the finding is part. Absent: the examination was unremarkable."
* #satellite-nodules "Satellite nodules" "Tumour nodules beside the main tumour."

ValueSet: ClinicalFindingCategoryVS
Id: clinical-finding-category-vs
Title: "Where a finding was made"
Description: "At physical examination, or at a procedure such as an operation or endoscopy."
* insert Metadata
* $ObservationCategory#exam "Exam"
* $ObservationCategory#procedure "Procedure"

CodeSystem: FindingComponentCS
Id: finding-component-cs
Title: "Components of a finding"
Description: "What a component of a finding at examination or operation, or of a symptom, says."
* insert Metadata
* insert OwnCodes
* #severity "Severity" "How marked the finding is."
* #duration "Duration" "How long a symptom has lasted."
* #course "Course" "How a symptom goes on."
* #description "Description" "Words of the source beyond the code."

CodeSystem: FindingSeverityCS
Id: finding-severity-cs
Title: "Severity of a finding"
Description: "How marked a finding is, as worded in the source."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(FindingSeverityVS)
* #slight "Slight" "Slight, mild, a small amount."
* #moderate "Moderate" "Moderate."
* #marked "Marked" "Marked, severe, a large amount."

ValueSet: FindingSeverityVS
Id: finding-severity-vs
Title: "Severity of a finding"
Description: "How marked a finding is."
* insert Metadata
* include codes from system FindingSeverityCS
