Instance: margin-r0-two-millimetres-at-the-fascia
InstanceOf: SarcomaMargin
Title: "R0, 2 mm at the fascia"
Description: "Free margins with the closest distance and the tissue there."
Usage: #example
* insert UterineFinding
* code.coding[residualTumor] = $LOINC#84892-9 "Residual tumor classification [Type] in Cancer specimen"
* valueCodeableConcept = $SCT#258254000 "Residual tumor stage R0 (finding)"
* component[closestDistance].code = MarginComponentCS#closest-distance
* component[closestDistance].valueQuantity = 2 'mm' "mm"
* component[closestMargin].code = MarginComponentCS#closest-margin
* component[closestMargin].valueCodeableConcept.text = "right parametrium"
* component[tissueAtMargin].code = MarginComponentCS#tissue-at-margin
* component[tissueAtMargin].valueCodeableConcept = MarginTissueCS#fascia "Fascia"
* component[extent].code = MarginComponentCS#extent
* component[extent].valueCodeableConcept = MarginExtentCS#operation "Whole operation"

Instance: margin-r1-half-a-millimetre
InstanceOf: SarcomaMargin
Title: "R1, 0.5 mm"
Description: "R1 by the definition 'tumour within 1 mm of the margin'."
Usage: #example
* insert UterineFinding
* code.coding[residualTumor] = $LOINC#84892-9 "Residual tumor classification [Type] in Cancer specimen"
* valueCodeableConcept = $SCT#278271003 "Residual tumor stage R1 (finding)"
* method.text = "R1: tumour within 1 mm of the margin"
* component[closestDistance].code = MarginComponentCS#closest-distance
* component[closestDistance].valueQuantity = 0.5 'mm' "mm"
* component[involvedMargin].code = MarginComponentCS#involved-margin
* component[involvedMargin].valueCodeableConcept.text = "left parametrium"
* component[extent].code = MarginComponentCS#extent
* component[extent].valueCodeableConcept = MarginExtentCS#specimen "One specimen"

Instance: vaginal-margin-four-centimetres
InstanceOf: SarcomaSingleMargin
Title: "Vaginal margin free, 4 cm by eye"
Description: "One margin of the list in a report."
Usage: #example
* insert UterineFinding
* code.coding[singleMargin] = PathologyObservationCS#single-margin "Single margin"
* valueCodeableConcept = $SCT#55182004 "Surgical margin uninvolved by tumor (finding)"
* component[margin].code = MarginComponentCS#margin
* component[margin].valueCodeableConcept = MarginNameCS#vagina "Vagina"
* component[distance].code = MarginComponentCS#distance
* component[distance].valueQuantity = 4 'cm' "cm"
* component[examination].code = MarginComponentCS#examination
* component[examination].valueCodeableConcept = MarginExaminationCS#gross "Gross"

Instance: deep-margin-involved
InstanceOf: SarcomaSingleMargin
Title: "Deep margin involved"
Description: "Tumour at the deep margin, under the microscope."
Usage: #example
* insert UterineFinding
* code.coding[singleMargin] = PathologyObservationCS#single-margin "Single margin"
* valueCodeableConcept = $SCT#370109009 "Surgical margin involved by tumor (finding)"
* component[margin].code = MarginComponentCS#margin
* component[margin].valueCodeableConcept = MarginNameCS#deep "Deep"
* component[distance].code = MarginComponentCS#distance
* component[distance].valueQuantity = 0 'mm' "mm"
* component[tissueAtMargin].code = MarginComponentCS#tissue-at-margin
* component[tissueAtMargin].valueCodeableConcept = MarginTissueCS#muscle "Muscle"
* component[examination].code = MarginComponentCS#examination
* component[examination].valueCodeableConcept = MarginExaminationCS#microscopic "Microscopic"
