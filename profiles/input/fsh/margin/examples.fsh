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
