Instance: fnclcc-grade-three-with-scores
InstanceOf: SarcomaHistologicGrade
Title: "FNCLCC grade 3 with its scores"
Description: "Differentiation 3, mitoses 3, necrosis 1: total 7, grade 3."
Usage: #example
* insert UterineFinding
* code.coding[grade] = $NCIT#C18000 "Histologic Grade"
* valueCodeableConcept.coding[+] = HistologicGradeCS#grade-3 "Grade 3"
* valueCodeableConcept.coding[+] = $SCT#1155707008 "High histologic grade (qualifier value)"
* method = $SCT#426757001 "French Federation of Cancer Centers Sarcoma Group (FNCLCC) grading system"
* component[differentiation].code = GradeComponentCS#differentiation-score
* component[differentiation].valueInteger = 3
* component[mitosis].code = GradeComponentCS#mitotic-score
* component[mitosis].valueInteger = 3
* component[necrosis].code = GradeComponentCS#necrosis-score
* component[necrosis].valueInteger = 1
* component[total].code = GradeComponentCS#total-score
* component[total].valueInteger = 7

Instance: high-grade-without-a-system
InstanceOf: SarcomaHistologicGrade
Title: "High grade, system not stated"
Description: "A grade in words, as many reports give it."
Usage: #example
* insert UterineFinding
* code.coding[grade] = $NCIT#C18000 "Histologic Grade"
* valueCodeableConcept = $SCT#1155707008 "High histologic grade (qualifier value)"
* valueCodeableConcept.text = "high grade"
* method = GradingSystemCS#not-stated "Not stated"
