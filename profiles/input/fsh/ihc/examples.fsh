// What every finding on the uterine specimen has in common.
RuleSet: UterineFinding
* insert TestTag
* status = #final
* category[laboratory] = $ObservationCategory#laboratory
* focus = Reference(leiomyosarcoma-of-the-uterus)
* subject = Reference(woman-with-uterine-leiomyosarcoma)
* effectiveDateTime = "2021-09-14"
* specimen = Reference(resection-specimen-of-the-uterus)

Instance: desmin-diffuse-positive-leiomyosarcoma
InstanceOf: SarcomaIhcMarker
Title: "Desmin diffusely positive in leiomyosarcoma"
Description: "A positive stain with every component, and the LOINC code of the stain beside our own."
Usage: #example
* insert UterineFinding
* code.coding[marker] = IhcMarkerCS#desmin "Desmin"
* code.coding[loinc] = $LOINC#10476-0 "Desmin Ag [Presence] in Tissue by Immune stain"
* valueCodeableConcept = $SCT#10828004 "Positive (qualifier value)"
* component[percentPositive].code = PathologyComponentCS#percent-positive
* component[percentPositive].valueQuantity = 90 '%' "%"
* component[percentPositive].valueQuantity.comparator = #>=
* component[intensity].code = PathologyComponentCS#intensity
* component[intensity].valueCodeableConcept = StainIntensityCS#strong "Strong"
* component[pattern].code = PathologyComponentCS#pattern
* component[pattern].valueCodeableConcept = StainPatternCS#diffuse "Diffuse"
* component[compartment].code = PathologyComponentCS#compartment
* component[compartment].valueCodeableConcept = CellCompartmentCS#cytoplasmic "Cytoplasmic"
* component[clone].code = PathologyComponentCS#clone
* component[clone].valueString = "D33"
* component[geneStudied].code = $LOINC#48018-6 "Gene studied [ID]"
* component[geneStudied].valueCodeableConcept = $HGNC#HGNC:2770 "DES"

Instance: estrogen-receptor-negative-below-one-percent
InstanceOf: SarcomaIhcMarker
Title: "Estrogen receptor negative, below 1 %"
Description: "A negative stain that reports a percentage with a comparator."
Usage: #example
* insert UterineFinding
* code.coding[marker] = IhcMarkerCS#er "Estrogen receptor"
* valueCodeableConcept = $SCT#260385009 "Negative (qualifier value)"
* component[percentPositive].code = PathologyComponentCS#percent-positive
* component[percentPositive].valueQuantity = 1 '%' "%"
* component[percentPositive].valueQuantity.comparator = #<

Instance: smarcb1-retained-in-liposarcoma
InstanceOf: SarcomaIhcMarker
Title: "SMARCB1 retained in liposarcoma"
Description: "A stain judged by loss of expression; the date of the biopsy is not stated."
Usage: #example
* insert TestTag
* status = #final
* category[laboratory] = $ObservationCategory#laboratory
* code.coding[marker] = IhcMarkerCS#smarcb1 "SMARCB1 (INI1)"
* focus = Reference(dedifferentiated-liposarcoma-of-the-retroperitoneum)
* subject = Reference(man-who-died-of-liposarcoma)
* effectiveDateTime.extension.url = $DataAbsentReasonExtension
* effectiveDateTime.extension.valueCode = #unknown
* valueCodeableConcept = IhcResultCS#retained "Retained"
* specimen = Reference(biopsy-of-the-retroperitoneal-mass)

Instance: desmin-positive-in-loinc-only
InstanceOf: SarcomaIhcMarker
Title: "Desmin positive, in LOINC only"
Description: "A stain and its result as a laboratory sends them that knows LOINC and not our list; found as desmin, positive."
Usage: #example
* insert UterineFinding
* code.coding[loinc] = $LOINC#10476-0 "Desmin Ag [Presence] in Tissue by Immune stain"
* valueCodeableConcept = $LOINC#LA6576-8 "Positive"
* component[percentPositive].code = PathologyComponentCS#percent-positive
* component[percentPositive].valueRange.low = 60 '%' "%"
* component[percentPositive].valueRange.high = 80 '%' "%"

Instance: ki-67-index-of-the-hot-spot
InstanceOf: SarcomaKi67Index
Title: "Ki-67 index of the hot spot"
Description: "About 40 % of the tumour cell nuclei, counted in the most active area; without a call."
Usage: #example
* insert UterineFinding
* code.coding[marker] = IhcMarkerCS#ki67 "Ki-67"
* code.coding[loinc] = $LOINC#29593-1 "Cells.Ki-67 nuclear Ag/cells in Tissue by Immune stain"
* method.text = "Image analysis, 500 cells"
* component[percentPositive].code = PathologyComponentCS#percent-positive
* component[percentPositive].valueQuantity = 40 '%' "%"
* component[percentPositive].valueQuantity.extension.url = "https://sarcomafhir.org/fhir/StructureDefinition/approximate-value"
* component[percentPositive].valueQuantity.extension.valueBoolean = true
* component[countingRegion].code = PathologyComponentCS#counting-region
* component[countingRegion].valueCodeableConcept = CountingRegionCS#hot-spot "Hot spot"
* component[clone].code = PathologyComponentCS#clone
* component[clone].valueString = "MIB-1"

Instance: stains-of-the-uterine-leiomyosarcoma
InstanceOf: SarcomaIhcPanel
Title: "Stains of the uterine leiomyosarcoma"
Description: "Two stains and the Ki-67 index of one report."
Usage: #example
* insert UterineFinding
* code.coding[panel] = PathologyObservationCS#ihc-panel "Immunohistochemistry panel"
* code.coding[1] = $LOINC#55229-9 "Immune stain study"
* hasMember[0] = Reference(desmin-diffuse-positive-leiomyosarcoma)
* hasMember[1] = Reference(estrogen-receptor-negative-below-one-percent)
* hasMember[2] = Reference(ki-67-index-of-the-hot-spot)
