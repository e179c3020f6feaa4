Profile: SarcomaIhcMarker
Parent: SarcomaPathologyObservation
Id: sarcoma-ihc-marker
Title: "Sarcoma immunohistochemistry marker"
Description: "The result of one immunohistochemical stain on sarcoma tissue. One Observation for each stain, negative stains too. The value is the pathologist's call; percentage, intensity, pattern, compartment and clone are components."
* insert Metadata
* ^purpose = "One stain in one resource can be asked for by stain and result together, and a negative stain is a finding, not a gap."
* insert SelectedBy(IhcMarkerVS)
* obeys sarc-ihc-1 and sarc-ihc-4 and sarc-ihc-6

* code ^short = "The stain"
* code ^comment = "One coding from ihc-marker-cs names the stain. A LOINC code of the stain, or 55229-9 (immune stain study), may stand beside it. The name as printed goes into text."
* code.coding ^slicing.discriminator.type = #value
* code.coding ^slicing.discriminator.path = "system"
* code.coding ^slicing.rules = #open
* code.coding ^short = "The stain in our list, and in others"
* code.coding ^comment = "Codings of other systems may stand beside."
* code.coding contains marker 1..1 and loinc 0..*
* code.coding[marker] from IhcMarkerVS (required)
* code.coding[marker] ^short = "The stain, from our marker list"
* code.coding[marker] ^comment = "Exactly one. HHF35 is a clone of muscle-specific actin: code msa, clone HHF35. The map ihc-marker-to-loinc helps to find the stain for a LOINC code."
* code.coding[marker].system 1..1
* code.coding[marker].system = Canonical(IhcMarkerCS) (exactly)
* code.coding[marker].system ^short = "ihc-marker-cs"
* code.coding[marker].code 1..1
* code.coding[marker].code ^short = "Code of the stain, for example desmin"
* code.coding[loinc] ^short = "LOINC code of the stain, where one exists"
* code.coding[loinc] ^comment = "Welcome, not needed. It is stored and can be searched by Observation.code; questions by stain rest on the marker."
* code.coding[loinc].system 1..1
* code.coding[loinc].system = $LOINC (exactly)
* code.coding[loinc].system ^short = "LOINC"
* value[x] only CodeableConcept
* value[x] from IhcResultVS (required)
* value[x] obeys sarc-ihc-7
* value[x] ^short = "positive | negative | retained | lost | equivocal | cannot be determined"
* value[x] ^comment = "The call as reported. 'Focally positive' and 'scattered cells positive' are positive with the component pattern. Stains judged by loss (SMARCB1, H3K27me3 and others, see property kind of ihc-marker-cs) are retained or lost. A stain ordered but not done is dataAbsentReason not-performed. Ki-67 may come without a call, as percent-positive alone."
* component ^slicing.discriminator.type = #pattern
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #open
* component ^short = "Extent, strength and place of staining"
* component ^comment = "Send what the report states and leave out the rest. Components with other codes may stand beside."
* insert OwnComponent(percentPositive, 1, percent-positive, Quantity, [[Share of stained tumour cells]])
* component[percentPositive].valueQuantity = $UCUM#%
* component[percentPositive].valueQuantity obeys sarc-pct-1
* component[percentPositive].valueQuantity.value 1..1
* component[percentPositive].valueQuantity.value ^short = "The number"
* component[percentPositive].valueQuantity.value ^comment = "A span such as 10 to 20 % is no single number: leave the component out and put the words into note."
* component[percentPositive].valueQuantity ^short = "Percent, with comparator where reported"
* component[percentPositive].valueQuantity ^comment = "'Over 50 %' is 50 with comparator >, '< 1 %' is 1 with comparator <, 'about 7 %' is 7 with the extension approximate-value. Do not turn words such as focal into a number."
* insert OwnComponent(intensity, 1, intensity, CodeableConcept, [[Strength of staining]])
* component[intensity].valueCodeableConcept from StainIntensityVS (required)
* component[intensity].valueCodeableConcept ^short = "none | weak | moderate | strong"
* component[intensity].valueCodeableConcept ^comment = "The strongest staining that the report gives for the tumour as a whole; 1+, 2+ and 3+ are weak, moderate and strong."
* insert OwnComponent(pattern, 1, pattern, CodeableConcept, [[Distribution of stained cells]])
* component[pattern].valueCodeableConcept from StainPatternVS (required)
* component[pattern].valueCodeableConcept ^short = "diffuse | patchy | focal | scattered"
* component[pattern].valueCodeableConcept ^comment = "As worded in the report; do not derive it from a percentage."
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
