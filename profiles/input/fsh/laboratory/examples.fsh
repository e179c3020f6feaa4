Instance: hemoglobin-reduced
InstanceOf: SarcomaLaboratoryResult
Title: "Hemoglobin reduced"
Description: "A number with its reference range and interpretation."
Usage: #example
* insert TestTag
* status = #final
* category[laboratory] = $ObservationCategory#laboratory "Laboratory"
* code = $LOINC#718-7 "Hemoglobin [Mass/volume] in Blood"
* subject = Reference(man-who-died-of-liposarcoma)
* effectiveDateTime = "2019-04-28"
* valueQuantity = 9.8 'g/dL' "g/dL"
* interpretation = http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation#L "Low"
* referenceRange.low = 13 'g/dL' "g/dL"
* referenceRange.high = 17 'g/dL' "g/dL"

Instance: acute-phase-proteins-raised
InstanceOf: SarcomaLaboratoryResult
Title: "Acute phase proteins raised"
Description: "A result without a number."
Usage: #example
* insert TestTag
* status = #final
* category[laboratory] = $ObservationCategory#laboratory "Laboratory"
* code = LaboratoryTestCS#acute-phase-proteins "Acute phase proteins"
* subject = Reference(man-who-died-of-liposarcoma)
* effectiveDateTime = "2019-04-28"
* interpretation = http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation#H "High"
