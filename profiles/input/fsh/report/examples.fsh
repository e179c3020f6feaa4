Instance: report-on-the-lung-metastasis
InstanceOf: SarcomaPathologyReport
Title: "Report on the lung metastasis"
Description: "Report with conclusion in words and code, and the size as result."
Usage: #example
* insert TestTag
* identifier.system = "https://sarcomafhir.org/fhir/NamingSystem/example-pathology-report"
* identifier.value = "P-23-2002"
* status = #final
* code = $LOINC#11529-5 "Surgical pathology study"
* subject = Reference(woman-with-uterine-leiomyosarcoma)
* effectiveDateTime = "2023-09-04"
* issued = "2023-09-08T10:30:00Z"
* specimen = Reference(resected-lung-metastasis)
* result = Reference(size-of-the-resected-lung-metastasis)
* conclusion = "Metastasis of leiomyosarcoma, completely removed."
* conclusionCode = $SCT#709190005 "Metastatic leiomyosarcoma (morphologic abnormality)"

Instance: report-on-the-retroperitoneal-biopsy
InstanceOf: SarcomaPathologyReport
Title: "Report on the retroperitoneal biopsy"
Description: "Preliminary report with nothing but words."
Usage: #example
* insert TestTag
* status = #preliminary
* code = $LOINC#11529-5 "Surgical pathology study"
* subject = Reference(man-who-died-of-liposarcoma)
* specimen = Reference(biopsy-of-the-retroperitoneal-mass)
* conclusion = "Pleomorphic sarcoma; further stains to follow."
