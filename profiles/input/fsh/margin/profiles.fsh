Profile: SarcomaMargin
Parent: SarcomaPathologyObservation
Id: sarcoma-margin
Title: "Sarcoma margin"
Description: "The margins of a specimen: residual tumour (R0, R1, R2, RX) or free and involved margins, the closest distance and what lies there. One Observation for each specimen. What the surgeon says of the operation as a whole is the outcome of the surgery."
* insert Metadata
* ^purpose = "The margin decides on further surgery and radiotherapy. R0 and 'margins free' are kept apart: only the first is an R status."
* obeys sarc-mar-1 and sarc-mar-3 and sarc-mar-5 and sarc-mar-6

* code ^short = "Residual tumour"
* code ^comment = "LOINC 84892-9; SNOMED CT 445200009 may stand beside it."
* insert AskedAs(residualTumor, $LOINC, 84892-9, [[LOINC 84892-9]])
* value[x] only CodeableConcept
* value[x] from MarginStatusVS (required)
* value[x] obeys sarc-mar-4 and sarc-mar-7
* value[x] ^short = "R0 | R1 | R2 | RX | margin uninvolved | margin involved"
* value[x] ^comment = "The R status where the report states it. 'Margins free' without an R status is 55182004, 'tumour at the margin' is 370109009; do not translate them into R0 or R1."
* method ^short = "Definition of R0 and R1"
* method ^comment = "For example the words 'no tumour within 1 mm', where the report states its definition."
* insert ComponentsByCode([[Distance, place and tissue of the margin]])
* component obeys sarc-cmp-1 and sarc-cmp-2
* component contains closestDistance 0..1 MS
* component[closestDistance] ^short = "Distance of the closest margin"
* component[closestDistance].code 1..1
* component[closestDistance].code = MarginComponentCS#closest-distance
* component[closestDistance].code ^short = "margin-component-cs: closest-distance"
* component[closestDistance].value[x] only Quantity
* component[closestDistance].valueQuantity obeys sarc-mar-2
* component[closestDistance].valueQuantity ^short = "Distance in mm or cm"
* component[closestDistance].valueQuantity ^comment = "'Less than 1 mm' is 1 with comparator <. Tumour at the margin is 0."
* component[closestDistance].valueQuantity.value 1..1
* component[closestDistance].valueQuantity.value ^short = "The number"
* component[closestDistance].valueQuantity.system 1..1
* component[closestDistance].valueQuantity.system = $UCUM (exactly)
* component[closestDistance].valueQuantity.system ^short = "UCUM"
* component[closestDistance].valueQuantity.code 1..1
* component[closestDistance].valueQuantity.code from TumorSizeUnitVS (required)
* component[closestDistance].valueQuantity.code ^short = "mm | cm"
* component[closestDistance].valueQuantity.code ^comment = "Convert other units before sending."
* component contains closestMargin 0..* MS
* component[closestMargin] ^short = "Which margin is the closest"
* component[closestMargin].code 1..1
* component[closestMargin].code = MarginComponentCS#closest-margin
* component[closestMargin].code ^short = "margin-component-cs: closest-margin"
* component[closestMargin].value[x] only CodeableConcept
* component[closestMargin].valueCodeableConcept ^short = "The margin, usually in text: deep, proximal"
* component[closestMargin].valueCodeableConcept ^comment = "The words of the report in text."
* component contains involvedMargin 0..* MS
* component[involvedMargin] ^short = "A margin that tumour reaches"
* component[involvedMargin].code 1..1
* component[involvedMargin].code = MarginComponentCS#involved-margin
* component[involvedMargin].code ^short = "margin-component-cs: involved-margin"
* component[involvedMargin].value[x] only CodeableConcept
* component[involvedMargin].valueCodeableConcept ^short = "The margin, usually in text"
* component[involvedMargin].valueCodeableConcept ^comment = "One component for each margin involved."
* insert ListedComponent(tissueAtMargin, *, MarginComponentCS, tissue-at-margin, MarginTissueVS, [[Tissue at the closest margin]])
* component[tissueAtMargin].valueCodeableConcept ^short = "fascia | periosteum | bone | fat | muscle | vessel-sheath | nerve-sheath | serosa | skin | other"
* component[tissueAtMargin].valueCodeableConcept ^comment = "As named in the report; for other, the words in text."
* component MS
