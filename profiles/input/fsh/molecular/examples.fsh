Instance: mdm2-amplified-liposarcoma
InstanceOf: SarcomaMolecularFinding
Title: "MDM2 amplified in dedifferentiated liposarcoma"
Description: "An amplification by FISH with the ratio to the reference probe."
Usage: #example
* insert TestTag
* status = #final
* category[laboratory] = $ObservationCategory#laboratory
* code.coding[molecularFinding] = MolecularObservationCS#molecular-finding "Molecular finding"
* focus = Reference(dedifferentiated-liposarcoma-of-the-retroperitoneum)
* subject = Reference(man-who-died-of-liposarcoma)
* effectiveDateTime = "2019-05-06"
* valueCodeableConcept = $SCT#52101004 "Present (qualifier value)"
* method = MolecularMethodCS#fish "FISH"
* specimen = Reference(biopsy-of-the-retroperitoneal-mass)
* component[geneStudied].code = $LOINC#48018-6 "Gene studied [ID]"
* component[geneStudied].valueCodeableConcept = $HGNC#HGNC:6973 "MDM2"
* component[alterationKind].code = MolecularComponentCS#alteration-kind
* component[alterationKind].valueCodeableConcept = AlterationKindCS#amplification "Amplification"
* component[fishRatio].code = MolecularComponentCS#fish-ratio
* component[fishRatio].valueQuantity = 6.2 '1'

Instance: jazf1-suz12-fusion-not-found-in-leiomyosarcoma
InstanceOf: SarcomaMolecularFinding
Title: "No JAZF1::SUZ12 fusion in leiomyosarcoma"
Description: "A fusion that was looked for by RNA sequencing and not found."
Usage: #example
* insert UterineFinding
* code.coding[molecularFinding] = MolecularObservationCS#molecular-finding "Molecular finding"
* valueCodeableConcept = $SCT#2667000 "Absent (qualifier value)"
* method = MolecularMethodCS#ngs-rna "Next-generation sequencing of RNA"
* component[geneStudied][0].code = $LOINC#48018-6 "Gene studied [ID]"
* component[geneStudied][0].valueCodeableConcept = $HGNC#HGNC:28917 "JAZF1"
* component[geneStudied][1].code = $LOINC#48018-6 "Gene studied [ID]"
* component[geneStudied][1].valueCodeableConcept = $HGNC#HGNC:17101 "SUZ12"
* component[alterationKind].code = MolecularComponentCS#alteration-kind
* component[alterationKind].valueCodeableConcept = AlterationKindCS#fusion "Fusion"

Instance: tp53-mutation-in-uterine-leiomyosarcoma
InstanceOf: SarcomaMolecularFinding
Title: "TP53 mutation in uterine leiomyosarcoma"
Description: "A mutation by DNA sequencing, with the change of the protein and the allele frequency."
Usage: #example
* insert UterineFinding
* code.coding[molecularFinding] = MolecularObservationCS#molecular-finding "Molecular finding"
* valueCodeableConcept = $SCT#52101004 "Present (qualifier value)"
* method = MolecularMethodCS#ngs-dna "Next-generation sequencing of DNA"
* component[geneStudied].code = $LOINC#48018-6 "Gene studied [ID]"
* component[geneStudied].valueCodeableConcept = $HGNC#HGNC:11998 "TP53"
* component[alterationKind].code = MolecularComponentCS#alteration-kind
* component[alterationKind].valueCodeableConcept = AlterationKindCS#mutation "Mutation"
* component[dnaChange].code = $LOINC#48004-6 "DNA change (c.HGVS)"
* component[dnaChange].valueCodeableConcept.text = "c.524G>A"
* component[proteinChange].code = $LOINC#48005-3 "Amino acid change (pHGVS)"
* component[proteinChange].valueCodeableConcept.text = "p.(Arg175His)"
* component[alleleFrequency].code = $LOINC#81258-6 "Sample variant allelic frequency [NFr]"
* component[alleleFrequency].valueQuantity = 34 '%' "%"
* component[exon].code = MolecularComponentCS#exon
* component[exon].valueString = "5"

Instance: no-fusion-in-the-panel
InstanceOf: SarcomaMolecularPanel
Title: "No fusion in a panel"
Description: "RNA sequencing of a named panel without a fusion."
Usage: #example
* insert UterineFinding
* code.coding[molecularPanel] = MolecularObservationCS#molecular-panel "Alterations in a panel"
* valueCodeableConcept = $SCT#2667000 "Absent (qualifier value)"
* method = MolecularMethodCS#ngs-rna "Next-generation sequencing of RNA"
* component[alterationKind].code = MolecularComponentCS#alteration-kind
* component[alterationKind].valueCodeableConcept = AlterationKindCS#fusion "Fusion"
* component[panelName].code = MolecularComponentCS#panel-name
* component[panelName].valueString = "Sarcoma fusion panel, version 2"
* component[geneCount].code = MolecularComponentCS#gene-count
* component[geneCount].valueQuantity = 137 '1'
* component[geneStudied][0].code = $LOINC#48018-6 "Gene studied [ID]"
* component[geneStudied][0].valueCodeableConcept = $HGNC#HGNC:28917 "JAZF1"
* component[geneStudied][1].code = $LOINC#48018-6 "Gene studied [ID]"
* component[geneStudied][1].valueCodeableConcept = $HGNC#HGNC:12851 "YWHAE"

Instance: low-mutational-burden
InstanceOf: SarcomaMutationalBurden
Title: "Low mutational burden"
Description: "2.1 mutations per megabase, called low."
Usage: #example
* insert UterineFinding
* code.coding[mutationalBurden] = MolecularObservationCS#mutational-burden "Tumour mutational burden"
* valueQuantity = 2.1 '{muts}/{Mb}' "mutations/Mb"
* method = MolecularMethodCS#ngs-dna "Next-generation sequencing of DNA"
* component[burdenLevel].code = MolecularComponentCS#burden-level
* component[burdenLevel].valueCodeableConcept = BurdenLevelCS#low "Low"
* component[panelName].code = MolecularComponentCS#panel-name
* component[panelName].valueString = "Solid tumour panel"

Instance: microsatellites-stable
InstanceOf: SarcomaMicrosatelliteStatus
Title: "Microsatellites stable"
Description: "MSS by sequencing."
Usage: #example
* insert UterineFinding
* code.coding[microsatelliteStatus] = MolecularObservationCS#microsatellite-status "Microsatellite status"
* valueCodeableConcept = MicrosatelliteStatusCS#stable "Microsatellites stable (MSS)"
* method = MolecularMethodCS#ngs-dna "Next-generation sequencing of DNA"
