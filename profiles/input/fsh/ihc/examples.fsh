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
