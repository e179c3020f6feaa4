ValueSet: LaboratoryTestVS
Id: laboratory-test-vs
Title: "Laboratory tests"
Description: "Tests that are reported of patients with a sarcoma. Others may be sent."
* insert Metadata
* insert LoincCopyright
* $LOINC#718-7 "Hemoglobin [Mass/volume] in Blood"
* $LOINC#1988-5 "C reactive protein [Mass/volume] in Serum or Plasma"
* $LOINC#10334-1 "Cancer Ag 125 [Units/volume] in Serum or Plasma"
* $LOINC#83082-8 "Cancer Ag 125 [Units/volume] in Serum or Plasma by Immunoassay"
* include codes from system LaboratoryTestCS

CodeSystem: LaboratoryTestCS
Id: laboratory-test-cs
Title: "Laboratory tests without an international code"
Description: "Tests, and groups of tests, for which no verified LOINC code is listed."
* insert Metadata
* insert OwnCodes
* #acute-phase-proteins "Acute phase proteins" "Proteins that rise with inflammation, none named."
* #other-blood-tests "Other blood tests" "The blood tests of one time that the source does not name, taken together."
* #hemoglobin "Hemoglobin" "Hemoglobin in blood, in whatever unit; where the source does not say how it was measured."
* #leukocytes "Leukocytes" "White cells in blood."
* #neutrophils "Neutrophils" "Neutrophils in blood."
* #platelets "Platelets" "Platelets in blood."
* #lactate-dehydrogenase "Lactate dehydrogenase" "Lactate dehydrogenase in serum or plasma."
* #alkaline-phosphatase "Alkaline phosphatase" "Alkaline phosphatase in serum or plasma."
* #albumin "Albumin" "Albumin in serum or plasma."
* #creatinine "Creatinine" "Creatinine in serum or plasma."
* #bilirubin "Bilirubin" "Total bilirubin in serum or plasma."

ValueSet: LaboratoryInterpretationVS
Id: laboratory-interpretation-vs
Title: "Interpretation of a laboratory result"
Description: "Raised, reduced, normal, critical, abnormal without a direction."
* insert Metadata
* http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation#H "High"
* http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation#HH "Critical high"
* http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation#L "Low"
* http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation#LL "Critical low"
* http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation#N "Normal"
* http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation#A "Abnormal"
