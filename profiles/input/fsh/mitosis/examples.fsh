Instance: more-than-twenty-mitoses-per-ten-fields
InstanceOf: SarcomaMitoticCount
Title: "More than 20 mitoses per 10 high-power fields"
Description: "A count given as a lower limit, with the area of one field."
Usage: #example
* insert UterineFinding
* code.coding[mitoticCount] = PathologyObservationCS#mitotic-count "Mitotic count"
* code.coding[loinc] = $LOINC#44650-0
* valueQuantity = 20 '/(10.[HPF])' "per 10 HPF"
* valueQuantity.comparator = #>
* component[hpfCount].code = PathologyComponentCS#hpf-count
* component[hpfCount].valueInteger = 10
* component[fieldArea].code = PathologyComponentCS#field-area
* component[fieldArea].valueQuantity = 0.237 'mm2' "mm2"
* component[countingRegion].code = PathologyComponentCS#counting-region
* component[countingRegion].valueCodeableConcept = CountingRegionCS#hot-spot "Hot spot"

Instance: seven-mitoses-per-square-millimetre
InstanceOf: SarcomaMitoticCount
Title: "7 mitoses per square millimetre"
Description: "A count per area, independent of the microscope."
Usage: #example
* insert TestTag
* status = #amended
* category[laboratory] = $ObservationCategory#laboratory
* code.coding[mitoticCount] = PathologyObservationCS#mitotic-count "Mitotic count"
* focus = Reference(dedifferentiated-liposarcoma-of-the-retroperitoneum)
* subject = Reference(man-who-died-of-liposarcoma)
* effectiveDateTime = "2019-05-06"
* valueQuantity = 7 '/mm2' "per mm2"
* specimen = Reference(biopsy-of-the-retroperitoneal-mass)
