// A component known by a code of our list or of LOINC.
RuleSet: MolecularComponent(slice, cardinality, code, type, short)
* component contains {slice} {cardinality} MS
* component[{slice}] ^short = "{short}"
* component[{slice}].code 1..1
* component[{slice}].code = {code}
* component[{slice}].code ^short = "{code}"
* component[{slice}].value[x] 1..1
* component[{slice}].value[x] only {type}

// A plain number in UCUM, with its unit.
RuleSet: MolecularNumber(slice, unit)
* component[{slice}].valueQuantity = $UCUM#{unit}
* component[{slice}].valueQuantity.value 1..1
* component[{slice}].valueQuantity.value ^short = "The number"
* component[{slice}].valueQuantity.value ^comment = "A span is no single number: leave the component out and put the words into note."

Profile: SarcomaMolecularFinding
Parent: SarcomaPathologyObservation
Id: sarcoma-molecular-finding
Title: "Sarcoma molecular finding"
Description: "Whether one alteration was found in the tumour: MDM2 amplified, SS18 joined to SSX1, TP53 not mutated. One Observation for each gene and kind of alteration, findings that are absent too. Not for immunohistochemistry (sarcoma-ihc-marker). Results without a gene have profiles of their own: sarcoma-molecular-panel, sarcoma-mutational-burden, sarcoma-microsatellite-status."
* insert Metadata
* ^purpose = "Gene, kind of alteration and result in one resource can be asked for together, and a gene that was looked at and found normal is a finding, not a gap."
* insert SelectedBy(MolecularFindingCodeVS)
* obeys sarc-mol-3 and sarc-mol-4 and sarc-mol-5 and sarc-mol-6 and sarc-mol-7 and sarc-mol-13 and sarc-mol-14 and sarc-mol-15 and sarc-mol-16 and sarc-mol-17 and sarc-mol-18 and sarc-mol-19 and sarc-mol-21 and sarc-mol-22 and sarc-mol-23

* insert AskedAs(molecularFinding, MolecularObservationCS, molecular-finding, [[Molecular finding]])
* code ^short = "Molecular finding"
* code ^comment = "The coding molecular-finding from molecular-observation-cs; LOINC 69548-6 (genetic variant assessment) or a code of the test may stand beside. What was looked for is said by the components."
* insert PresentOrAbsent
* value[x] obeys sarc-mol-12
* value[x] ^comment = "Present: the alteration was found. Absent: it was looked for and not found, for example EWSR1 not rearranged. Where the test failed, cannot be determined, or a dataAbsentReason."
* method from MolecularMethodVS (required)
* method obeys sarc-ans-1 and sarc-cod-2
* method ^short = "FISH, RT-PCR, sequencing and so on"
* method ^comment = "not-stated where the report does not say. A finding made by two methods is two Observations."
* insert ComponentsByCode([[Gene, kind of alteration, and how much of it]])
* insert MolecularComponent(geneStudied, 1..2, [[$LOINC#48018-6]], CodeableConcept, [[Gene]])
* component[geneStudied].valueCodeableConcept from SarcomaGeneVS (extensible)
* component[geneStudied].valueCodeableConcept obeys sarc-mol-1 and sarc-mol-2
* component[geneStudied].valueCodeableConcept ^short = "HGNC gene, or its symbol as text"
* component[geneStudied].valueCodeableConcept ^comment = "One gene in each component. A fusion has two where both partners are known, in any order; questions by gene find either. A gene of which only the symbol is known is sent as text, and only its text can be searched."
* insert MolecularComponent(alterationKind, 1..1, [[MolecularComponentCS#alteration-kind]], CodeableConcept, [[Kind of alteration]])
* component[alterationKind].valueCodeableConcept from AlterationKindVS (required)
* component[alterationKind].valueCodeableConcept obeys sarc-ans-1 and sarc-cod-2
* component[alterationKind].valueCodeableConcept ^short = "fusion | rearrangement | amplification | copy-number-gain | loss | mutation | other"
* component[alterationKind].valueCodeableConcept ^comment = "Break-apart FISH shows a rearrangement; a fusion names the partner or was found by a method that sees it."
* insert MolecularComponent(fishRatio, 0..1, [[MolecularComponentCS#fish-ratio]], Quantity, [[FISH ratio]])
* insert MolecularNumber(fishRatio, [[1]])
* component[fishRatio].valueQuantity obeys sarc-mol-8
* component[fishRatio].valueQuantity ^short = "Signals of the gene per signal of the reference"
* component[fishRatio].valueQuantity ^comment = "MDM2/CEP12 6.2 is 6.2; 'more than 10' is 10 with comparator >. UCUM unit 1."
* insert MolecularComponent(copyNumber, 0..1, [[MolecularComponentCS#copy-number]], Quantity, [[Copies of the gene in a tumour cell]])
* insert MolecularNumber(copyNumber, [[1]])
* component[copyNumber].valueQuantity obeys sarc-mol-9
* component[copyNumber].valueQuantity ^short = "Mean number of copies"
* component[copyNumber].valueQuantity ^comment = "'More than 20 copies' is 20 with comparator >. UCUM unit 1."
* insert MolecularComponent(cellsAffected, 0..1, [[MolecularComponentCS#cells-affected]], Quantity, [[Share of tumour cells with the alteration]])
* insert MolecularNumber(cellsAffected, [[%]])
* component[cellsAffected].valueQuantity obeys sarc-pct-1
* component[cellsAffected].valueQuantity ^short = "Percent of the cells counted"
* component[cellsAffected].valueQuantity ^comment = "'Split signals in 78 % of nuclei' is 78."
* insert MolecularComponent(alleleFrequency, 0..1, [[$LOINC#81258-6]], Quantity, [[Variant allele frequency]])
* insert MolecularNumber(alleleFrequency, [[%]])
* component[alleleFrequency].valueQuantity obeys sarc-pct-1 and sarc-mol-20
* component[alleleFrequency].valueQuantity ^short = "Percent of the reads with the variant"
* component[alleleFrequency].valueQuantity ^comment = "In percent, as reports print it; 0.34 as a fraction is 34."
* insert MolecularComponent(dnaChange, 0..1, [[$LOINC#48004-6]], CodeableConcept, [[Change of the DNA, in HGVS form]])
* component[dnaChange].valueCodeableConcept obeys sarc-mol-10
* component[dnaChange].valueCodeableConcept ^short = "c.HGVS"
* component[dnaChange].valueCodeableConcept ^comment = "In text, or as a code of system http://varnomen.hgvs.org, for example c.1669T>C, with or without the reference sequence before it."
* insert MolecularComponent(proteinChange, 0..1, [[$LOINC#48005-3]], CodeableConcept, [[Change of the protein, in HGVS form]])
* component[proteinChange].valueCodeableConcept obeys sarc-mol-11
* component[proteinChange].valueCodeableConcept ^short = "p.HGVS"
* component[proteinChange].valueCodeableConcept ^comment = "In text, or as a code of system http://varnomen.hgvs.org, for example p.(Trp557Arg)."
* insert MolecularComponent(variant, 0..1, [[MolecularComponentCS#variant]], string, [[Variant in words]])
* component[variant].valueString ^short = "As the report words it"
* component[variant].valueString ^comment = "For example V559D, or internal tandem duplication."
* insert MolecularComponent(exon, 0..1, [[MolecularComponentCS#exon]], string, [[Exon]])
* component[exon].valueString ^short = "For example 11"
* component[exon].valueString ^comment = "As the report words it."
* component and code.coding[molecularFinding] MS

// The method of an examination of many genes.
RuleSet: MolecularMethod
* obeys sarc-mol-15
* method from MolecularMethodVS (required)
* method obeys sarc-ans-1 and sarc-cod-2
* method ^short = "Sequencing, PCR and so on"
* method ^comment = "not-stated where the report does not say."

Profile: SarcomaMolecularPanel
Parent: SarcomaPathologyObservation
Id: sarcoma-molecular-panel
Title: "Sarcoma molecular panel"
Description: "Whether a panel found any alteration, or any of one kind: 'no fusion in the RNA panel'. No gene is said to be altered by it: each alteration that was found is a sarcoma-molecular-finding of its own."
* insert Metadata
* ^purpose = "A panel without a result is a finding about many genes at once. It must neither be lost nor be read as an alteration of one of them."
* insert SelectedBy(MolecularPanelCodeVS)
* obeys sarc-pnl-2
* insert MolecularMethod

* insert AskedAs(molecularPanel, MolecularObservationCS, molecular-panel, [[Alterations in a panel]])
* code ^short = "Alterations in a panel"
* code ^comment = "The coding molecular-panel from molecular-observation-cs; a code of the test may stand beside."
* insert PresentOrAbsent
* value[x] obeys sarc-ans-1
* value[x] ^comment = "Absent: nothing was found, of the kind that alteration-kind names or, without it, of any kind. Present: see hasMember. Where the examination failed, cannot be determined, or a dataAbsentReason."
* hasMember ^short = "The alterations found"
* hasMember ^comment = "References to the molecular findings, those that are absent too where the report names genes."
* insert ComponentsByCode([[Kind of alteration, and what the panel examines]])
* insert MolecularComponent(alterationKind, 0..1, [[MolecularComponentCS#alteration-kind]], CodeableConcept, [[Kind of alteration looked for]])
* component[alterationKind].valueCodeableConcept from AlterationKindVS (required)
* component[alterationKind].valueCodeableConcept obeys sarc-ans-1 and sarc-cod-2
* component[alterationKind].valueCodeableConcept ^short = "fusion | rearrangement | amplification | copy-number-gain | loss | mutation | other"
* component[alterationKind].valueCodeableConcept ^comment = "One kind; 'no fusion and no mutation' is two Observations. Left out where the report speaks of alterations in general."
* insert MolecularComponent(panelName, 0..1, [[MolecularComponentCS#panel-name]], string, [[Name of the panel]])
* component[panelName].valueString ^short = "As the report calls it"
* component[panelName].valueString ^comment = "With its version where stated."
* insert MolecularComponent(geneCount, 0..1, [[MolecularComponentCS#gene-count]], Quantity, [[Number of genes examined]])
* insert MolecularNumber(geneCount, [[1]])
* component[geneCount].valueQuantity obeys sarc-pnl-1
* component[geneCount].valueQuantity ^short = "Genes in the panel"
* component[geneCount].valueQuantity ^comment = "UCUM unit 1."
* insert MolecularComponent(geneStudied, 0..*, [[$LOINC#48018-6]], CodeableConcept, [[Gene that the panel examines]])
* component[geneStudied].valueCodeableConcept from SarcomaGeneVS (extensible)
* component[geneStudied].valueCodeableConcept obeys sarc-mol-1 and sarc-mol-2
* component[geneStudied].valueCodeableConcept ^short = "HGNC gene, or its symbol as text"
* component[geneStudied].valueCodeableConcept ^comment = "Where the report lists them. Questions about altered genes never find a gene here."
* hasMember and component and code.coding[molecularPanel] MS

Profile: SarcomaMutationalBurden
Parent: SarcomaPathologyObservation
Id: sarcoma-mutational-burden
Title: "Sarcoma mutational burden"
Description: "The number of mutations for each megabase of DNA, and the word of the report for it."
* insert Metadata
* ^purpose = "It decides on immunotherapy. Numbers of different panels are compared only with their method and panel."
* insert SelectedBy(MutationalBurdenCodeVS)
* insert MolecularMethod

* insert AskedAs(mutationalBurden, MolecularObservationCS, mutational-burden, [[Tumour mutational burden]])
* code ^short = "Tumour mutational burden"
* code ^comment = "The coding mutational-burden from molecular-observation-cs; LOINC 94076-7 may stand beside."
* value[x] only Quantity
* valueQuantity = $UCUM#{muts}/{Mb}
* valueQuantity obeys sarc-tmb-1
* valueQuantity ^short = "Mutations per megabase"
* valueQuantity ^comment = "Unit {muts}/{Mb}. 'Below 1' is 1 with comparator <. Where the report gives the word alone: dataAbsentReason unknown, and the word in burden-level."
* valueQuantity.value 1..1
* valueQuantity.value ^short = "The number"
* valueQuantity.value ^comment = "As stated."
* insert ComponentsByCode([[The word for it, and the panel]])
* insert MolecularComponent(burdenLevel, 0..1, [[MolecularComponentCS#burden-level]], CodeableConcept, [[Level]])
* component[burdenLevel].valueCodeableConcept from BurdenLevelVS (required)
* component[burdenLevel].valueCodeableConcept obeys sarc-ans-1
* component[burdenLevel].valueCodeableConcept ^short = "low | intermediate | high"
* component[burdenLevel].valueCodeableConcept ^comment = "Only the word of the report; the limits differ."
* insert MolecularComponent(panelName, 0..1, [[MolecularComponentCS#panel-name]], string, [[Name of the panel]])
* component[panelName].valueString ^short = "As the report calls it"
* component[panelName].valueString ^comment = "With its version where stated."
* component and code.coding[mutationalBurden] MS

Profile: SarcomaMicrosatelliteStatus
Parent: SarcomaPathologyObservation
Id: sarcoma-microsatellite-status
Title: "Sarcoma microsatellite status"
Description: "Whether the microsatellites of the tumour are stable, by PCR or sequencing. Lost mismatch-repair proteins are stains and are not translated into it."
* insert Metadata
* ^purpose = "High instability opens a therapy that few sarcomas qualify for."
* insert SelectedBy(MicrosatelliteStatusCodeVS)
* insert MolecularMethod

* insert AskedAs(microsatelliteStatus, MolecularObservationCS, microsatellite-status, [[Microsatellite status]])
* code ^short = "Microsatellite status"
* code ^comment = "The coding microsatellite-status from molecular-observation-cs; LOINC 81695-9 may stand beside."
* value[x] only CodeableConcept
* value[x] from MicrosatelliteStatusVS (required)
* value[x] obeys sarc-ans-1 and sarc-msi-1
* value[x] ^short = "stable | unstable-low | unstable-high | unstable | indeterminate | cannot be determined"
* value[x] ^comment = "MSS is stable, MSI-H is unstable-high. 'Unstable' without a degree is unstable."
* code.coding[microsatelliteStatus] MS
