Instance: abdominal-pain-for-two-months
InstanceOf: SarcomaSymptom
Title: "Abdominal pain for two months"
Description: "A symptom with duration, severity and course."
Usage: #example
* insert TestTag
* status = #final
* category[kind] = FindingCategoryCS#symptom "Symptom"
* code = $SCT#21522001 "Abdominal pain (finding)"
* subject = Reference(man-who-died-of-liposarcoma)
* focus = Reference(dedifferentiated-liposarcoma-of-the-retroperitoneum)
* effectiveDateTime = "2019-04-28"
* valueCodeableConcept = $SCT#52101004 "Present (qualifier value)"
* component[duration].code = FindingComponentCS#duration
* component[duration].valueQuantity = 2 'mo' "mo"
* component[severity].code = FindingComponentCS#severity
* component[severity].valueCodeableConcept = FindingSeverityCS#marked "Marked"
* component[course].code = FindingComponentCS#course
* component[course].valueCodeableConcept = SymptomCourseCS#intermittent "Intermittent"
* component[description].code = FindingComponentCS#description
* component[description].valueString = "worse after meals"

Instance: stool-pattern-unchanged
InstanceOf: SarcomaSymptom
Title: "Stool pattern unchanged"
Description: "A symptom that was asked for and is absent."
Usage: #example
* insert TestTag
* status = #final
* category[kind] = FindingCategoryCS#symptom "Symptom"
* code = SymptomCS#change-of-stool-pattern "Change of stool pattern"
* code.text = "Stool pattern unchanged"
* subject = Reference(man-who-died-of-liposarcoma)
* effectiveDateTime = "2019-04-28"
* valueCodeableConcept = $SCT#2667000 "Absent (qualifier value)"

Instance: breast-cancer-before-the-sarcoma
InstanceOf: SarcomaHistoryFinding
Title: "Breast cancer before the sarcoma"
Description: "An earlier cancer with site, treatment and time."
Usage: #example
* insert TestTag
* status = #final
* category[kind] = FindingCategoryCS#history "History"
* code.coding[question] = HistoryFindingCS#previous-malignancy "Previous malignancy"
* subject = Reference(woman-with-synovial-sarcoma)
* effectiveDateTime = "2022-03-02"
* valueCodeableConcept = $SCT#52101004 "Present (qualifier value)"
* component[site].code = HistoryComponentCS#site
* component[site].valueCodeableConcept.text = "Left breast"
* component[treatment].code = HistoryComponentCS#treatment
* component[treatment].valueCodeableConcept.text = "Lumpectomy and radiotherapy"
* component[time].code = HistoryComponentCS#time
* component[time].valueDateTime = "2009"
* component[description].code = HistoryComponentCS#description
* component[description].valueString = "no recurrence since"

Instance: no-genetic-syndrome
InstanceOf: SarcomaHistoryFinding
Title: "No genetic syndrome"
Description: "A question of history that is answered absent."
Usage: #example
* insert TestTag
* status = #final
* category[kind] = FindingCategoryCS#history "History"
* code.coding[question] = HistoryFindingCS#genetic-syndrome "Genetic syndrome"
* subject = Reference(man-who-died-of-liposarcoma)
* effectiveDateTime = "2019-04-28"
* valueCodeableConcept = $SCT#2667000 "Absent (qualifier value)"

Instance: former-smoker
InstanceOf: SarcomaLifestyle
Title: "Former smoker"
Description: "Smoking with pack-years."
Usage: #example
* insert TestTag
* status = #final
* category[kind] = FindingCategoryCS#history "History"
* code.coding[question] = LifestyleCS#smoking "Smoking"
* subject = Reference(man-who-died-of-liposarcoma)
* effectiveDateTime = "2019-04-28"
* valueCodeableConcept = LifestyleAnswerCS#former "Former"
* component[packYears].code = LifestyleComponentCS#pack-years
* component[packYears].valueQuantity.value = 12.5
* component[packYears].valueQuantity.unit = "pack-years"
* component[packYears].valueQuantity.system = $UCUM
* component[packYears].valueQuantity.code = #1

Instance: charlson-index-of-two
InstanceOf: SarcomaComorbidityIndex
Title: "Charlson comorbidity index of 2"
Description: "The index without the present tumour."
Usage: #example
* insert TestTag
* status = #final
* category[kind] = FindingCategoryCS#history "History"
* code.coding[question] = ComorbidityIndexCS#charlson "Charlson comorbidity index"
* subject = Reference(man-who-died-of-liposarcoma)
* effectiveDateTime = "2019-04-28"
* valueInteger = 2
* method.text = "without age, without the present tumor"
