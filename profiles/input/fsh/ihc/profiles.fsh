Profile: SarcomaIhcMarker
Parent: SarcomaPathologyObservation
Id: sarcoma-ihc-marker
Title: "Sarcoma immunohistochemistry marker"
Description: "The result of one immunohistochemical stain on sarcoma tissue. One Observation for each stain, negative stains too. The value is the pathologist's call; percentage, intensity, pattern, compartment and clone are components."
* insert Metadata
* ^purpose = "One stain in one resource can be asked for by stain and result together, and a negative stain is a finding, not a gap."
* insert SelectedBy(IhcMarkerVS)
* obeys sarc-ihc-1 and sarc-ihc-4 and sarc-ihc-6 and sarc-ihc-10 and sarc-ihc-12 and sarc-ihc-13 and sarc-ihc-14 and sarc-ihc-15 and sarc-ihc-16 and sarc-ihc-17 and sarc-ihc-18

* code ^short = "The stain"
* code ^comment = "A coding from ihc-marker-cs names the stain, or a LOINC or SNOMED CT code that the maps ihc-marker-to-loinc and ihc-marker-to-snomed-ct translate; either is enough, both may stand. Codes of your own laboratory and 55229-9 (immune stain study) may stand beside; alone they are stored, and questions about the stain do not find them. The name as printed goes into text."
* code obeys sarc-ihc-8 and sarc-ihc-9 and sarc-ihc-11
* code.coding ^slicing.discriminator.type = #value
* code.coding ^slicing.discriminator.path = "system"
* code.coding ^slicing.rules = #open
* code.coding ^short = "The stain in our list, and in others"
* code.coding ^comment = "Codings of other systems may stand beside."
* code.coding contains marker 0..1 and loinc 0..*
* code.coding[marker] from IhcMarkerVS (required)
* code.coding[marker] ^short = "The stain, from our marker list"
* code.coding[marker] ^comment = "Not more than one. HHF35 is a clone of muscle-specific actin: code msa, clone HHF35. Where the stain is in the list, send it, also beside a code of your own: it decides which stain the result is of."
* code.coding[marker].system 1..1
* code.coding[marker].system = Canonical(IhcMarkerCS) (exactly)
* code.coding[marker].system ^short = "ihc-marker-cs"
* code.coding[marker].code 1..1
* code.coding[marker].code ^short = "Code of the stain, for example desmin"
* code.coding[loinc] ^short = "LOINC code of the stain, where one exists"
* code.coding[loinc] ^comment = "Enough where ihc-marker-to-loinc translates it: 10476-0 is found as desmin. Codes that ask for the share of stained cells (14228-1, 29593-1) name the stain for questions about the percentage only. All codings of one code are of one stain."
* code.coding[loinc].system 1..1
* code.coding[loinc].system = $LOINC (exactly)
* code.coding[loinc].system ^short = "LOINC"
* value[x] only CodeableConcept
* value[x] from IhcResultVS (required)
* value[x] obeys sarc-ihc-7 and sarc-ihc-19
* value[x] ^short = "positive | negative | retained | lost | equivocal | cannot be determined"
* value[x] ^comment = "The call as reported, in SNOMED CT, or as the LOINC answer positive (LA6576-8) or negative (LA6577-6). 'Focally positive' and 'scattered cells positive' are positive with the component pattern. Stains judged by loss (SMARCB1, H3K27me3 and others, see property kind of ihc-marker-cs) are retained or lost. A stain ordered but not done is dataAbsentReason not-performed. Ki-67 may come without a call, as percent-positive alone."
* component ^slicing.discriminator.type = #pattern
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #open
* component ^short = "Extent, strength and place of staining"
* component ^comment = "Send what the report states and leave out the rest. Components with other codes may stand beside."
* insert OwnComponent(percentPositive, 1, percent-positive, Quantity or Range, [[Share of stained tumour cells]])
* component[percentPositive].valueQuantity = $UCUM#%
* component[percentPositive].valueQuantity obeys sarc-pct-1
* component[percentPositive].valueQuantity.value 1..1
* component[percentPositive].valueQuantity.value ^short = "The number"
* component[percentPositive].valueQuantity.value ^comment = "A span such as 10 to 20 % is no single number: send it as valueRange."
* component[percentPositive].valueQuantity ^short = "Percent, with comparator where reported"
* component[percentPositive].valueQuantity ^comment = "'Over 50 %' is 50 with comparator >, '< 1 %' is 1 with comparator <, 'about 7 %' is 7 with the extension approximate-value. Of a lost stain too it is the share of cells that still stain: 'lost in 95 %' is 5. Do not turn words such as focal into a number."
* component[percentPositive].valueRange obeys sarc-pct-2
* component[percentPositive].valueRange ^short = "Percent from low to high"
* component[percentPositive].valueRange ^comment = "'10 to 20 %' is low 10 and high 20, each in %. Send both ends; 'over 50 %' is a valueQuantity with comparator. ihc-marker-percent-min looks at low, ihc-marker-percent-max at high."
* component[percentPositive].valueRange.low 1..1
* component[percentPositive].valueRange.low = $UCUM#%
* component[percentPositive].valueRange.low ^short = "Lower end in percent"
* component[percentPositive].valueRange.low.value 1..1
* component[percentPositive].valueRange.low.value ^short = "The number"
* component[percentPositive].valueRange.high 1..1
* component[percentPositive].valueRange.high = $UCUM#%
* component[percentPositive].valueRange.high ^short = "Upper end in percent"
* component[percentPositive].valueRange.high.value 1..1
* component[percentPositive].valueRange.high.value ^short = "The number"
* insert OwnComponent(intensity, 1, intensity, CodeableConcept, [[Strength of staining]])
* component[intensity].valueCodeableConcept from StainIntensityVS (required)
* component[intensity].valueCodeableConcept ^short = "none | weak | moderate | strong"
* component[intensity].valueCodeableConcept ^comment = "The strongest staining that the report gives for the tumour as a whole; 1+, 2+ and 3+ are weak, moderate and strong."
* insert OwnComponent(pattern, 1, pattern, CodeableConcept, [[Distribution of stained cells]])
* component[pattern].valueCodeableConcept from StainPatternVS (required)
* component[pattern].valueCodeableConcept ^short = "diffuse | patchy | focal | scattered"
* component[pattern].valueCodeableConcept ^comment = "As worded in the report; do not derive it from a percentage. It is the pattern of the cells that stain, also where the stain is lost: 'diffuse loss' goes into the text of the result."
* insert OwnComponent(compartment, *, compartment, CodeableConcept, [[Part of the cell that stains]])
* component[compartment].valueCodeableConcept from CellCompartmentVS (required)
* component[compartment].valueCodeableConcept ^short = "nuclear | cytoplasmic | membranous"
* component[compartment].valueCodeableConcept ^comment = "One component for each compartment named, for example nuclear for beta-catenin."
* insert OwnComponent(clone, 1, clone, string, [[Antibody clone]])
* component[clone].valueString ^short = "Name of the clone"
* component[clone].valueString ^comment = "As printed, for example HHF35 or 1A4."
* component contains geneStudied 0..1 MS
* component[geneStudied] ^short = "Gene of the stained protein"
* component[geneStudied].code 1..1
* component[geneStudied].code = $LOINC#48018-6
* component[geneStudied].code ^short = "LOINC 48018-6, gene studied"
* component[geneStudied].value[x] only CodeableConcept
* component[geneStudied].valueCodeableConcept from IhcGeneVS (preferred)
* component[geneStudied].valueCodeableConcept ^short = "HGNC gene"
* component[geneStudied].valueCodeableConcept ^comment = "Only where the stain's target is the product of one gene; not for cocktails (AE1/AE3) or modifications (H3K27me3). Optional: the map ihc-marker-to-hgnc says the same."
* component and code.coding[marker] MS

Profile: SarcomaKi67Index
Parent: SarcomaIhcMarker
Id: sarcoma-ki67-index
Title: "Sarcoma Ki-67 index"
Description: "The proliferation index: the share of tumour cell nuclei that stain for Ki-67, in percent. For a Ki-67 stain that is reported as positive or negative without a percentage use sarcoma-ihc-marker."
* insert Metadata
* ^purpose = "An index without its number, or a number without the way it was counted, cannot be compared."

* code obeys sarc-kix-1
* code ^short = "Ki-67"
* code ^comment = "The coding ki67 from ihc-marker-cs, or LOINC 29593-1 or 33055-5, or SNOMED CT 1255078008; several may stand together. MIB-1 is a clone: component clone."
* value[x] ^comment = "Usually left out: the index is the component percent-positive. Send positive or negative only where the report says so."
* method ^comment = "How the cells were counted where the report says so, for example by eye or by image analysis, as text."
* component[percentPositive] 1..1
* component[percentPositive] obeys sarc-kix-2
* component[percentPositive] ^comment = "Always present. 'About 7 %' is 7 with the extension approximate-value, '5 to 10 %' is a valueRange, '> 50 %' has a comparator. Where the number is missing, dataAbsentReason of the component says why."
* component[percentPositive].dataAbsentReason ^short = "Why there is no percentage"
* component[percentPositive].dataAbsentReason ^comment = "For example unknown, where the report names the index without its value."
* insert OwnComponent(countingRegion, 1, counting-region, CodeableConcept, [[Where the cells were counted]])
* component[countingRegion].valueCodeableConcept from CountingRegionVS (required)
* component[countingRegion].valueCodeableConcept ^short = "hot-spot | random | average"
* component[countingRegion].valueCodeableConcept ^comment = "An index of the hot spot is higher than the average of the tumour. Leave it out where the report does not say."
* component[percentPositive].dataAbsentReason MS

Profile: SarcomaIhcPanel
Parent: SarcomaPathologyObservation
Id: sarcoma-ihc-panel
Title: "Sarcoma immunohistochemistry panel"
Description: "Holds together the stains that one report gives for one specimen. It has no result of its own: each stain is an Observation of the profile sarcoma-ihc-marker, which is what questions find."
* insert Metadata
* ^purpose = "Says which stains were ordered and read together, and which belong to no other report."
* insert SelectedBy(IhcPanelCodeVS)
* obeys sarc-pan-1

* insert AskedAs(panel, PathologyObservationCS, ihc-panel, [[Immunohistochemistry panel]])
* code ^short = "Immunohistochemistry panel"
* code ^comment = "The coding ihc-panel from pathology-observation-cs; LOINC 55229-9 (immune stain study) may stand beside it."
* value[x] 0..0
* value[x] ^short = "Not used: the stains have the results"
* hasMember 1..* MS
* hasMember only Reference(Observation)
* hasMember obeys sarc-ref-3 and sarc-pan-2
* hasMember ^short = "The stains"
* hasMember ^comment = "One reference to each stain, negative stains too. A stain of another patient, or the panel itself, is refused."
* component 0..0
* component ^short = "Not used: the stains have the components"
