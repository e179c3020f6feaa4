ValueSet: AdverseEventVS
Id: adverse-event-vs
Title: "Adverse events"
Description: "Adverse effects of treatments of sarcomas. Others may be sent."
* insert Metadata
* insert SnomedCopyright
* $SCT#165517008 "Neutropenia (finding)"
* $SCT#409089005 "Febrile neutropenia (disorder)"
* $SCT#422587007 "Nausea (finding)"
* $SCT#422400008 "Vomiting (disorder)"
* $SCT#14760008 "Constipation (finding)"
* $SCT#267038008 "Edema (finding)"
* $SCT#21639008 "Hypervolemia (disorder)"
* $SCT#68962001 "Muscle pain (finding)"
* $SCT#13791008 "Asthenia (finding)"
* include codes from system AdverseEventCS

CodeSystem: AdverseEventCS
Id: adverse-event-cs
Title: "Adverse events without an international code"
Description: "Adverse effects of treatments of sarcomas for which no verified SNOMED CT code is listed."
* insert Metadata
* insert OwnCodes
* #water-retention "Water retention" "Fluid held back in the body, in tissue or vessels; which is not said."
* #anemia "Anemia" "Too little hemoglobin after treatment."
* #thrombocytopenia "Thrombocytopenia" "Too few platelets after treatment."
* #mucositis "Mucositis" "Inflammation of mucous membranes."
* #diarrhea "Diarrhea" "Loose or frequent stools."
* #fatigue "Fatigue" "Tiredness that rest does not relieve."
* #hair-loss "Hair loss" "Loss of hair."
* #peripheral-neuropathy "Peripheral neuropathy" "Damage of peripheral nerves."
* #encephalopathy "Encephalopathy" "Disturbed brain function, for example by ifosfamide."
* #cardiotoxicity "Cardiotoxicity" "Damage of the heart, for example by doxorubicin."
* #nephrotoxicity "Nephrotoxicity" "Damage of the kidneys."
* #hepatotoxicity "Hepatotoxicity" "Damage of the liver."
* #hypertension "Hypertension" "Raised blood pressure, for example by pazopanib."
* #hand-foot-syndrome "Hand-foot syndrome" "Painful redness of palms and soles."
* #infection "Infection" "Infection by reason of the treatment."
* #thromboembolism "Thromboembolism" "Clot in a vein or in the lung."
* #wound-complication "Wound complication" "Wound that is infected, opens or does not heal after an operation."
* #bleeding "Bleeding" "Bleeding at or after a treatment."
* #anastomotic-leak "Anastomotic leak" "Leak of a suture of bowel or vessel."
