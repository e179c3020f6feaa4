CodeSystem: FindingCategoryCS
Id: finding-category-cs
Title: "Categories of clinical facts"
Description: "Kinds of Observations for which the list of R4 has no category."
* insert Metadata
* insert OwnCodes
* #symptom "Symptom" "What the patient reports, or denies when asked."
* #history "History" "What was before: earlier illness, family, habits, comorbidity."

ValueSet: SymptomVS
Id: symptom-vs
Title: "Symptoms"
Description: "Symptoms of patients with a sarcoma. Others may be sent."
* insert Metadata
* insert SnomedCopyright
* $SCT#21522001 "Abdominal pain (finding)"
* $SCT#285387005 "Left sided abdominal pain (finding)"
* $SCT#301716002 "Left lower quadrant pain (finding)"
* $SCT#301715003 "Left upper quadrant pain (finding)"
* $SCT#43364001 "Abdominal discomfort (finding)"
* $SCT#60728008 "Swollen abdomen (finding)"
* $SCT#119416008 "Epigastric discomfort (finding)"
* $SCT#79922009 "Epigastric pain (finding)"
* $SCT#13791008 "Asthenia (finding)"
* $SCT#26544005 "Muscle weakness (finding)"
* $SCT#68962001 "Muscle pain (finding)"
* $SCT#89362005 "Weight loss (finding)"
* $SCT#422587007 "Nausea (finding)"
* $SCT#422400008 "Vomiting (disorder)"
* $SCT#14760008 "Constipation (finding)"
* $SCT#37372002 "Upper gastrointestinal hemorrhage (disorder)"
* $SCT#267038008 "Edema (finding)"
* include codes from system SymptomCS

CodeSystem: SymptomCS
Id: symptom-cs
Title: "Symptoms without an international code"
Description: "Symptoms for which no verified SNOMED CT code is listed."
* insert Metadata
* insert OwnCodes
* #any-symptom "Any symptom" "Any complaint at all; absent means that the patient has none, for example where the tumor was found by chance."
* #noticed-lump "Noticed lump" "A lump that the patient noticed."
* #pain-at-tumor-site "Pain at the site of the tumor" "Pain where the tumor is."
* #bone-pain "Bone pain" "Pain that the patient places in a bone."
* #change-of-stool-pattern "Change of stool pattern" "Bowel movements that have changed in frequency or consistency."
* #vaginal-bleeding "Abnormal vaginal bleeding" "Bleeding outside menstruation or stronger than before."
* #dyspnea "Shortness of breath" "Shortness of breath."
* #cough "Cough" "Cough."
* #fatigue "Fatigue" "Tiredness that rest does not relieve."
* #fever "Fever" "Fever that the patient reports."
* #night-sweats "Night sweats" "Sweating at night that soaks the clothes."
* #loss-of-appetite "Loss of appetite" "Less appetite than before."
* #early-satiety "Early satiety" "Feeling full after little food."
* #urinary-symptoms "Urinary symptoms" "Trouble with passing urine."
* #sensory-loss "Numbness" "Numbness or tingling."
* #impaired-function "Impaired function" "A limb or joint that cannot be used as before."
* #adverse-effects-of-treatment "Adverse effects of treatment" "Effects of a treatment that trouble the patient, where none is named; each named one is an AdverseEvent."

ValueSet: OwnSymptomVS
Id: own-symptom-vs
Title: "Symptoms of our own list"
Description: "The codes of symptom-cs. One of them makes an Observation a symptom of these profiles; codes of SNOMED CT are used for examination and diagnosis too."
* insert Metadata
* include codes from system SymptomCS

CodeSystem: SymptomCourseCS
Id: symptom-course-cs
Title: "Course of a symptom"
Description: "How a symptom goes on."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(SymptomCourseVS)
* #intermittent "Intermittent" "It comes and goes."
* #continuous "Continuous" "It is there all the time."
* #progressive "Progressive" "It becomes worse."
* #relieved "Relieved" "It was there and has eased, with or without treatment."

ValueSet: SymptomCourseVS
Id: symptom-course-vs
Title: "Course of a symptom"
Description: "How a symptom goes on."
* insert Metadata
* include codes from system SymptomCourseCS

ValueSet: SymptomDurationUnitVS
Id: symptom-duration-unit-vs
Title: "Units of a duration"
Description: "Day, week, month or year, as UCUM codes."
* insert Metadata
* insert UcumCopyright
* $UCUM#d
* $UCUM#wk
* $UCUM#mo
* $UCUM#a

CodeSystem: HistoryFindingCS
Id: history-finding-cs
Title: "Questions of history"
Description: "What is asked of the history of a patient with a sarcoma."
* insert Metadata
* insert OwnCodes
* insert ByParent
* ^valueSet = Canonical(HistoryFindingVS)
* #significant-medical-history "Significant medical history" "Earlier or present illness that the physician thinks worth noting; absent means none."
* #previous-malignancy "Previous malignancy" "A cancer before the present tumor."
* #previous-radiotherapy-at-site "Previous radiotherapy at this site" "Radiotherapy that had reached the place of the present tumor before it appeared."
* #radiation-induced-sarcoma "Radiation-induced sarcoma" "The present tumor is judged to be caused by earlier radiotherapy."
* #genetic-syndrome "Genetic syndrome" "Any inherited syndrome with a higher risk of sarcoma; absent means none of them."
* #ollier-disease "Ollier disease" "Multiple enchondromas."
* #maffucci-syndrome "Maffucci syndrome" "Multiple enchondromas with hemangiomas."
* #li-fraumeni-syndrome "Li-Fraumeni syndrome" "Li-Fraumeni syndrome."
* #mccune-albright-syndrome "McCune-Albright syndrome" "McCune-Albright syndrome."
* #multiple-osteochondromas "Multiple osteochondromas" "Hereditary multiple osteochondromas."
* #neurofibromatosis-type-1 "Neurofibromatosis type 1" "Neurofibromatosis type 1."
* #rothmund-thomson-syndrome "Rothmund-Thomson syndrome" "Rothmund-Thomson syndrome."
* #werner-syndrome "Werner syndrome" "Werner syndrome."
* #retinoblastoma "Retinoblastoma" "Retinoblastoma, or the predisposition to it."
* #paget-disease-of-bone "Paget disease of bone" "Paget disease of bone."
* #other-genetic-syndrome "Other genetic syndrome" "A syndrome that is not in this list; its name stands in the text."
* #family-history-of-cancer "Family history of cancer" "Cancer of any kind in a blood relative."
* #family-history-of-sarcoma "Family history of sarcoma" "Sarcoma in a blood relative."
* #immunosuppression "Immunosuppression" "A weakened immune system, by illness or drugs."
* #chronic-lymphedema "Chronic lymphedema" "Lasting swelling from blocked lymph flow, at the site of the tumor or elsewhere."
* insert IsA(li-fraumeni-syndrome, genetic-syndrome)
* insert IsA(multiple-osteochondromas, genetic-syndrome)
* insert IsA(neurofibromatosis-type-1, genetic-syndrome)
* insert IsA(rothmund-thomson-syndrome, genetic-syndrome)
* insert IsA(werner-syndrome, genetic-syndrome)
* insert IsA(other-genetic-syndrome, genetic-syndrome)
* insert IsA(family-history-of-sarcoma, family-history-of-cancer)

ValueSet: HistoryFindingVS
Id: history-finding-vs
Title: "Questions of history"
Description: "What is asked of the history of a patient with a sarcoma."
* insert Metadata
* include codes from system HistoryFindingCS

CodeSystem: HistoryComponentCS
Id: history-component-cs
Title: "Components of a history finding"
Description: "What a component of a history finding says."
* insert Metadata
* insert OwnCodes
* #site "Site" "Where the earlier illness was."
* #treatment "Treatment" "How it was treated."
* #time "Time" "When it was."
* #description "Description" "Words of the source beyond the code."

CodeSystem: LifestyleCS
Id: lifestyle-cs
Title: "Questions of lifestyle"
Description: "Habits that are asked for."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(LifestyleVS)
* #smoking "Smoking" "Smoking tobacco."
* #alcohol "Alcohol" "Drinking alcohol."

ValueSet: LifestyleVS
Id: lifestyle-vs
Title: "Questions of lifestyle"
Description: "Habits that are asked for."
* insert Metadata
* include codes from system LifestyleCS

CodeSystem: LifestyleAnswerCS
Id: lifestyle-answer-cs
Title: "Answers of lifestyle"
Description: "Whether a habit is present, past, or never was."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(LifestyleAnswerVS)
* #current "Current" "Now, in whatever amount."
* #former "Former" "In the past, and stopped."
* #never "Never" "Never."

ValueSet: LifestyleAnswerVS
Id: lifestyle-answer-vs
Title: "Answers of lifestyle"
Description: "Whether a habit is present, past, or never was."
* insert Metadata
* include codes from system LifestyleAnswerCS

CodeSystem: LifestyleComponentCS
Id: lifestyle-component-cs
Title: "Components of lifestyle"
Description: "What a component of a lifestyle answer says."
* insert Metadata
* insert OwnCodes
* #pack-years "Pack-years" "Packs of twenty cigarettes a day times years of smoking."

CodeSystem: ComorbidityIndexCS
Id: comorbidity-index-cs
Title: "Comorbidity indices"
Description: "Numbers that sum up other illnesses."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(ComorbidityIndexVS)
* #charlson "Charlson comorbidity index" "Charlson comorbidity index."

ValueSet: ComorbidityIndexVS
Id: comorbidity-index-vs
Title: "Comorbidity indices"
Description: "Numbers that sum up other illnesses."
* insert Metadata
* include codes from system ComorbidityIndexCS
