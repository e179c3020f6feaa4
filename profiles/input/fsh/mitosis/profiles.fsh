Profile: SarcomaMitoticCount
Parent: SarcomaPathologyObservation
Id: sarcoma-mitotic-count
Title: "Sarcoma mitotic count"
Description: "The number of mitotic figures in a stated area of sarcoma tissue: per ten high-power fields or per square millimetre, as the report gives it. Not for mitotic scores of a grading system and not for Ki-67."
* insert Metadata
* ^purpose = "The count decides on grade and, in uterine smooth muscle tumours, on the diagnosis. It is comparable only with its area."
* insert SelectedBy(MitoticCountCodeVS)
* obeys sarc-mit-3 and sarc-mit-8 and sarc-mit-9 and sarc-mit-10

* code ^short = "Mitotic count"
* code ^comment = "The coding mitotic-count from pathology-observation-cs; a LOINC code may stand beside it."
* code.coding ^slicing.discriminator.type = #value
* code.coding ^slicing.discriminator.path = "system"
* code.coding ^slicing.rules = #open
* code.coding ^short = "The count in our list, and in others"
* code.coding ^comment = "Codings of other systems may stand beside."
* code.coding contains mitoticCount 1..1 and loinc 0..*
* code.coding[mitoticCount] ^short = "Mitotic count"
* code.coding[mitoticCount] ^comment = "Always present, exactly once."
* code.coding[mitoticCount].system 1..1
* code.coding[mitoticCount].system = Canonical(PathologyObservationCS) (exactly)
* code.coding[mitoticCount].system ^short = "pathology-observation-cs"
* code.coding[mitoticCount].code 1..1
* code.coding[mitoticCount].code = #mitotic-count (exactly)
* code.coding[mitoticCount].code ^short = "mitotic-count"
* code.coding[loinc] ^short = "LOINC code of the count"
* code.coding[loinc] ^comment = "Welcome, not needed, for example 44650-0."
* code.coding[loinc].system 1..1
* code.coding[loinc].system = $LOINC (exactly)
* code.coding[loinc].system ^short = "LOINC"
* value[x] only Quantity
* valueQuantity obeys sarc-mit-1 and sarc-mit-2 and sarc-mit-4 and sarc-mit-11
* valueQuantity ^short = "Count, with comparator where reported"
* valueQuantity ^comment = "'More than 20 per 10 HPF' is 20 with comparator >, 'up to 14' is 14 with comparator <=. Keep the unit of the report; do not convert."
* valueQuantity.value 1..1
* valueQuantity.value ^short = "The number"
* valueQuantity.value ^comment = "A span such as 8 to 12 is sent with its upper end and comparator <=, the words in note."
* valueQuantity.system 1..1
* valueQuantity.system = $UCUM (exactly)
* valueQuantity.system ^short = "UCUM"
* valueQuantity.code 1..1
* valueQuantity.code from MitoticCountUnitVS (required)
* valueQuantity.code ^short = "/(10.[HPF]) | /mm2"
* valueQuantity.code ^comment = "Write the brackets: /10.[HPF] without them means a tenth of a count times a field. Counts per one field or per another number of fields are converted to ten by the sender, with hpf-count as counted."
* component ^slicing.discriminator.type = #pattern
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #open
* component ^short = "Area in which the mitoses were counted"
* component ^comment = "One of field-area and total-area is enough to compare counts. Components with other codes may stand beside."
* insert OwnComponent(hpfCount, 1, hpf-count, integer, [[Number of high-power fields counted]])
* component[hpfCount].valueInteger obeys sarc-mit-7
* component[hpfCount].valueInteger ^short = "Number of fields"
* component[hpfCount].valueInteger ^comment = "Fields really counted, for example 10 or 50."
* insert OwnComponent(fieldArea, 1, field-area, Quantity, [[Area of one high-power field]])
* component[fieldArea].valueQuantity = $UCUM#mm2
* component[fieldArea].valueQuantity obeys sarc-mit-5 and sarc-mit-6
* component[fieldArea].valueQuantity ^short = "Area of one field in mm2"
* component[fieldArea].valueQuantity ^comment = "From the microscope: eyepiece field number 22 at objective 40 gives about 0.24 mm2."
* insert OwnComponent(totalArea, 1, total-area, Quantity, [[Area of all fields counted]])
* component[totalArea].valueQuantity = $UCUM#mm2
* component[totalArea].valueQuantity obeys sarc-mit-6
* component[totalArea].valueQuantity ^short = "Total area in mm2"
* component[totalArea].valueQuantity ^comment = "'Up to 14 per 10 HPF (1.734 mm2)' gives the area of the ten fields together: total-area 1.734."
* insert OwnComponent(countingRegion, 1, counting-region, CodeableConcept, [[Where the fields were chosen]])
* component[countingRegion].valueCodeableConcept from CountingRegionVS (required)
* component[countingRegion].valueCodeableConcept ^short = "hot-spot | random | average"
* component[countingRegion].valueCodeableConcept ^comment = "hot-spot where the most active area was sought. Leave it out where the report does not say."
* component and code.coding[mitoticCount] MS
