Instance: ecog-one-before-chemotherapy
InstanceOf: SarcomaPerformanceStatus
Title: "ECOG 1 before chemotherapy"
Description: "The number with its meaning."
Usage: #example
* insert TestTag
* status = #final
* code.coding[+] = $LOINC#89247-1 "ECOG Performance Status score"
* code.coding[+] = $SCT#423740007 "Eastern Cooperative Oncology Group performance status (observable entity)"
* subject = Reference(woman-with-uterine-leiomyosarcoma)
* effectiveDateTime = "2023-03-30"
* valueInteger = 1
* interpretation.coding[+] = $LOINC#LA9623-5 "Restricted in physically strenuous activity but ambulatory and able to carry out work of a light or sedentary nature, e.g., light house work, office work"
* interpretation.coding[+] = $SCT#422512005 "Eastern Cooperative Oncology Group performance status - grade 1 (finding)"

Instance: karnofsky-seventy
InstanceOf: SarcomaPerformanceStatus
Title: "Karnofsky 70"
Description: "The other scale."
Usage: #example
* insert TestTag
* status = #final
* code = $LOINC#89243-0 "Karnofsky Performance Status score"
* subject = Reference(man-who-died-of-liposarcoma)
* effectiveDateTime = "2022-10-04"
* valueInteger = 70
