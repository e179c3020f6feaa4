Instance: no-blood-vessel-invasion
InstanceOf: SarcomaInvasion
Title: "No blood-vessel invasion"
Description: "A negative finding."
Usage: #example
* insert UterineFinding
* code.coding[invasion] = PathologyObservationCS#blood-vessel-invasion "Blood-vessel invasion"
* valueCodeableConcept = $SCT#2667000 "Absent (qualifier value)"

Instance: serosa-diffusely-invaded
InstanceOf: SarcomaInvasion
Title: "Serosa diffusely invaded"
Description: "A finding with extent and site."
Usage: #example
* insert UterineFinding
* code.coding[invasion] = PathologyObservationCS#serosal-invasion "Serosal invasion"
* valueCodeableConcept = $SCT#52101004 "Present (qualifier value)"
* bodySite = $SCT#35039007 "Uterine structure (body structure)"
* component[extent].code = InvasionComponentCS#extent
* component[extent].valueCodeableConcept = InvasionExtentCS#diffuse "Diffuse"

Instance: uncontained-morcellation-of-the-uterus
InstanceOf: SarcomaTumorIntegrity
Title: "Uncontained morcellation of the uterus"
Description: "The tumour was cut in pieces without a bag."
Usage: #example
* insert TestTag
* status = #final
* partOf = Reference(hysterectomy-for-uterine-leiomyosarcoma)
* code.coding[integrity] = PathologyObservationCS#morcellation "Morcellation"
* subject = Reference(woman-with-uterine-leiomyosarcoma)
* focus = Reference(leiomyosarcoma-of-the-uterus)
* effectiveDateTime = "2021-09-14"
* valueCodeableConcept = $SCT#52101004 "Present (qualifier value)"
* component[containment].code = IntegrityComponentCS#containment
* component[containment].valueCodeableConcept = ContainmentCS#uncontained "Uncontained"
