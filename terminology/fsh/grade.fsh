CodeSystem: GradingSystemCS
Id: grading-system-cs
Title: "Grading systems without an international code"
Description: "How a grade was reached, where SNOMED CT has no verified code for it."
* insert Metadata
* insert OwnCodes
* #two-tier "Two-tier" "Low grade against high grade, without a grade between them."
* #other "Other system" "A system that no other code names; Observation.method.text says which."
* #not-stated "Not stated" "The source gives a grade without naming the system."

ValueSet: GradingSystemVS
Id: grading-system-vs
Title: "Grading systems"
Description: "Systems by which the histologic grade of a sarcoma is reached."
* insert Metadata
* insert SnomedCopyright
* $SCT#426757001 "French Federation of Cancer Centers Sarcoma Group (FNCLCC) grading system"
* $SCT#427196009 "National Cancer Institute (NCI) histologic grading system"
* GradingSystemCS#two-tier "Two-tier"
* GradingSystemCS#other "Other system"
* GradingSystemCS#not-stated "Not stated"

CodeSystem: HistologicGradeCS
Id: histologic-grade-cs
Title: "Histologic grades"
Description: "Grades of a three-tier system, by number."
* insert Metadata
* insert OwnCodes
* #grade-1 "Grade 1" "The lowest of three grades."
* #grade-2 "Grade 2" "The middle of three grades."
* #grade-3 "Grade 3" "The highest of three grades."

ValueSet: HistologicGradeVS
Id: histologic-grade-vs
Title: "Histologic grades"
Description: "Grades of sarcomas: 1 to 3 by number, low, intermediate and high in words, or not assessable."
* insert Metadata
* insert SnomedCopyright
* include codes from system HistologicGradeCS
* $SCT#1155708003 "Low histologic grade (qualifier value)"
* $SCT#1286893008 "Intermediate histologic grade (qualifier value)"
* $SCT#1155707008 "High histologic grade (qualifier value)"
* $SCT#1155705000 "GX: Histologic grade cannot be assessed (qualifier value)"

CodeSystem: GradeComponentCS
Id: grade-component-cs
Title: "Scores of a histologic grade"
Description: "The scores that make up a grade of the FNCLCC system."
* insert Metadata
* insert OwnCodes
* #differentiation-score "Differentiation score" "How far the tumour resembles normal tissue, 1 to 3."
* #mitotic-score "Mitotic score" "Number of mitoses, 1 to 3."
* #necrosis-score "Necrosis score" "Share of necrosis, 0 to 2."
* #total-score "Total score" "Sum of the three scores, 2 to 8."
