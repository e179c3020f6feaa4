// A distance with its unit.
RuleSet: MarginDistance(slice, code, short)
* component contains {slice} 0..1 MS
* component[{slice}] ^short = "{short}"
* component[{slice}].code 1..1
* component[{slice}].code = MarginComponentCS#{code}
* component[{slice}].code ^short = "margin-component-cs: {code}"
* component[{slice}].value[x] only Quantity
* component[{slice}].valueQuantity obeys sarc-mar-2
* component[{slice}].valueQuantity ^short = "Distance in mm or cm"
* component[{slice}].valueQuantity ^comment = "'Less than 1 mm' is 1 with comparator <. Tumour at the margin is 0."
* component[{slice}].valueQuantity.value 1..1
* component[{slice}].valueQuantity.value ^short = "The number"
* component[{slice}].valueQuantity.system 1..1
* component[{slice}].valueQuantity.system = $UCUM (exactly)
* component[{slice}].valueQuantity.system ^short = "UCUM"
* component[{slice}].valueQuantity.code 1..1
* component[{slice}].valueQuantity.code from TumorSizeUnitVS (required)
* component[{slice}].valueQuantity.code ^short = "mm | cm"
* component[{slice}].valueQuantity.code ^comment = "Convert other units before sending."

Profile: SarcomaMargin
Parent: SarcomaPathologyObservation
Id: sarcoma-margin
Title: "Sarcoma margin"
Description: "The margins of a specimen: residual tumour (R0, R1, R2, RX) or free and involved margins, the closest distance and what lies there. One Observation for each specimen, and one for the whole operation where the report states it (component extent). Further margins by name and distance are sarcoma-single-margin. What the surgeon says of the operation as a whole is the outcome of the surgery."
* insert Metadata
* ^purpose = "The margin decides on further surgery and radiotherapy. R0 and 'margins free' are kept apart: only the first is an R status."
* obeys sarc-mar-1 and sarc-mar-3 and sarc-mar-5 and sarc-mar-6 and sarc-mar-8

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
* insert MarginDistance(closestDistance, closest-distance, [[Distance of the closest margin]])
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
* insert ListedComponent(extent, 1, MarginComponentCS, extent, MarginExtentVS, [[Of the specimen or of the operation]])
* component[extent].valueCodeableConcept ^short = "specimen | operation"
* component[extent].valueCodeableConcept ^comment = "operation for the final status of everything removed together; also for the only specimen of an operation where the report calls its status that of the resection. Questions about the final status find operation only."
* component MS

Profile: SarcomaSingleMargin
Parent: SarcomaPathologyObservation
Id: sarcoma-single-margin
Title: "Sarcoma single margin"
Description: "One margin of a specimen by its name: whether tumour reaches it, how far away the tumour stays, what lies between. One Observation for each margin; the status of the specimen or the operation is a sarcoma-margin."
* insert Metadata
* ^purpose = "Reports list margins one by one: proximal 4 cm, skin 2 cm, deep 1 mm at the fascia. Each of them is a finding."
* insert SelectedBy(SingleMarginCodeVS)
* obeys sarc-sma-2 and sarc-sma-3

* insert AskedAs(singleMargin, PathologyObservationCS, single-margin, [[Single margin]])
* code ^short = "Single margin"
* code ^comment = "The coding single-margin from pathology-observation-cs; codes of other systems may stand beside."
* value[x] only CodeableConcept
* value[x] from SingleMarginStatusVS (required)
* value[x] obeys sarc-sma-1
* value[x] ^short = "margin uninvolved | margin involved | cannot be determined"
* value[x] ^comment = "As the report says. Where it gives the distance alone, leave the value out: the distance is the result."
* insert ComponentsByCode([[Which margin, its distance, the tissue there]])
* component obeys sarc-cmp-1 and sarc-cmp-2
* component contains margin 1..* MS
* component[margin] ^short = "Which margin"
* component[margin].code 1..1
* component[margin].code = MarginComponentCS#margin
* component[margin].code ^short = "margin-component-cs: margin"
* component[margin].value[x] 1..1
* component[margin].value[x] only CodeableConcept
* component[margin].valueCodeableConcept from MarginNameVS (extensible)
* component[margin].valueCodeableConcept obeys sarc-say-1
* component[margin].valueCodeableConcept ^short = "proximal | deep | skin | ..."
* component[margin].valueCodeableConcept ^comment = "The words of the report in text, with a code where one fits. A margin of two names (medial and deep) has two components."
* insert MarginDistance(distance, distance, [[Distance of this margin]])
* insert ListedComponent(tissueAtMargin, *, MarginComponentCS, tissue-at-margin, MarginTissueVS, [[Tissue at this margin]])
* component[tissueAtMargin].valueCodeableConcept ^short = "fascia | periosteum | bone | fat | muscle | vessel-sheath | nerve-sheath | serosa | skin | other"
* component[tissueAtMargin].valueCodeableConcept ^comment = "As named in the report; for other, the words in text."
* insert ListedComponent(examination, 1, MarginComponentCS, examination, MarginExaminationVS, [[By eye or under the microscope]])
* component[examination].valueCodeableConcept ^short = "gross | microscopic"
* component[examination].valueCodeableConcept ^comment = "Where the report says. A margin that was judged both ways is two Observations."
* component and code.coding[singleMargin] MS
