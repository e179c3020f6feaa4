Instance: size-of-the-resected-lung-metastasis
InstanceOf: SarcomaTumorSize
Title: "Size of the resected lung metastasis"
Description: "Three dimensions measured on the specimen."
Usage: #example
* insert TestTag
* extension[+].url = $RelatedCondition
* extension[=].valueReference = Reference(lung-metastasis-of-uterine-leiomyosarcoma)
* status = #final
* category = $ObservationCategory#laboratory
* code = $LOINC#21889-1 "Size Tumor"
* subject = Reference(woman-with-uterine-leiomyosarcoma)
* effectiveDateTime = "2023-09-04"
* specimen = Reference(resected-lung-metastasis)
* component[longestDimension].code = $LOINC#33728-7 "Size.maximum dimension in Tumor"
* component[longestDimension].valueQuantity = 2.4 'cm' "cm"
* component[otherDimension][0].code = $LOINC#33729-5
* component[otherDimension][0].valueQuantity = 21 'mm' "mm"
* component[otherDimension][1].code = $LOINC#33729-5
* component[otherDimension][1].valueQuantity = 1.8 'cm' "cm"

Instance: size-of-the-retroperitoneal-mass-on-imaging
InstanceOf: SarcomaTumorSize
Title: "Size of the retroperitoneal mass on imaging"
Description: "Only the longest dimension, given roughly."
Usage: #example
* insert TestTag
* status = #final
* code = $LOINC#21889-1 "Size Tumor"
* subject = Reference(man-who-died-of-liposarcoma)
* focus = Reference(retroperitoneal-mass-in-the-body)
* effectiveDateTime = "2019-04"
* component[longestDimension].code = $LOINC#33728-7 "Size.maximum dimension in Tumor"
* component[longestDimension].valueQuantity = 22 'cm' "cm"
* component[longestDimension].valueQuantity.extension[+].url = Canonical(ApproximateValue)
* component[longestDimension].valueQuantity.extension[=].valueBoolean = true
