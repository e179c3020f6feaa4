Instance: leiomyosarcoma-as-histologic-type
InstanceOf: SarcomaHistologicType
Title: "Leiomyosarcoma as histologic type"
Description: "The type by code, and the words of the report."
Usage: #example
* insert UterineFinding
* code.coding[histologicType] = PathologyObservationCS#histologic-type "Histologic type"
* valueCodeableConcept = $ICDO3#8890/3 "Leiomyosarcoma, NOS"
* valueCodeableConcept.text = "Leiomyosarcoma, spindle cell type"

Instance: severe-nuclear-atypia
InstanceOf: SarcomaMorphologicFeature
Title: "Severe nuclear atypia"
Description: "A graded feature."
Usage: #example
* insert UterineFinding
* code.coding[feature] = PathologyObservationCS#nuclear-atypia "Nuclear atypia"
* valueCodeableConcept = NuclearAtypiaCS#severe "Severe"

Instance: fascicles-of-spindle-cells
InstanceOf: SarcomaMorphologicFeature
Title: "Fascicles of spindle cells"
Description: "A feature in words."
Usage: #example
* insert UterineFinding
* code.coding[feature] = PathologyObservationCS#growth-pattern "Growth pattern"
* valueString = "Intersecting fascicles of spindle cells"

Instance: coagulative-necrosis-about-thirty-percent
InstanceOf: SarcomaNecrosis
Title: "Coagulative necrosis, about 30 %"
Description: "A share with the type of necrosis."
Usage: #example
* insert UterineFinding
* code.coding[necrosis] = PathologyObservationCS#necrosis "Tumour necrosis"
* valueQuantity = 30 '%' "%"
* valueQuantity.extension[+].url = Canonical(ApproximateValue)
* valueQuantity.extension[=].valueBoolean = true
* component[necrosisType].code = MorphologyComponentCS#necrosis-type
* component[necrosisType].valueCodeableConcept = NecrosisTypeCS#coagulative "Coagulative tumour cell necrosis"
* component[assessedOn].code = MorphologyComponentCS#assessed-on
* component[assessedOn].valueCodeableConcept = AssessedOnCS#microscopic "Microscopic sections"

Instance: no-viable-tumor-after-chemotherapy
InstanceOf: SarcomaTreatmentEffect
Title: "No viable tumour after chemotherapy"
Description: "Fibrosis in place of a lung metastasis."
Usage: #example
* insert TestTag
* status = #final
* partOf = Reference(doxorubicin-and-ifosfamide-first-block)
* category[laboratory] = $ObservationCategory#laboratory
* code.coding[treatmentEffect] = PathologyObservationCS#treatment-effect "Treatment effect"
* subject = Reference(woman-with-uterine-leiomyosarcoma)
* focus = Reference(lung-metastasis-of-uterine-leiomyosarcoma)
* effectiveDateTime = "2023-09-04"
* specimen = Reference(resected-lung-metastasis)
* valueCodeableConcept = TreatmentEffectCS#no-viable-tumor "No viable tumour"
* component[effectSeen].code = MorphologyComponentCS#effect-seen
* component[effectSeen].valueCodeableConcept = $SCT#112674009 "Fibrosis"
