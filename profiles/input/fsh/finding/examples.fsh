Instance: no-peritoneal-spread-at-operation
InstanceOf: SarcomaClinicalFinding
Title: "No peritoneal spread at operation"
Description: "A negative finding of the surgeon."
Usage: #example
* insert TestTag
* status = #final
* partOf = Reference(hysterectomy-for-uterine-leiomyosarcoma)
* category[setting] = $ObservationCategory#procedure "Procedure"
* code = ClinicalFindingCS#peritoneal-spread "Peritoneal spread"
* subject = Reference(woman-with-uterine-leiomyosarcoma)
* focus = Reference(leiomyosarcoma-of-the-uterus)
* effectiveDateTime = "2021-09-14"
* valueCodeableConcept = $SCT#2667000 "Absent (qualifier value)"

Instance: tender-abdominal-mass
InstanceOf: SarcomaClinicalFinding
Title: "Tender abdominal mass"
Description: "A finding of physical examination."
Usage: #example
* insert TestTag
* status = #final
* category[setting] = $ObservationCategory#exam "Exam"
* code = $SCT#43478001 "Abdominal tenderness (finding)"
* subject = Reference(man-who-died-of-liposarcoma)
* focus = Reference(dedifferentiated-liposarcoma-of-the-retroperitoneum)
* effectiveDateTime = "2019-04-28"
* valueCodeableConcept = $SCT#52101004 "Present (qualifier value)"
* component[severity].code = FindingComponentCS#severity
* component[severity].valueCodeableConcept = FindingSeverityCS#marked "Marked"
