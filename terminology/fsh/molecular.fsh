CodeSystem: MolecularObservationCS
Id: molecular-observation-cs
Title: "Molecular findings"
Description: "What a molecular examination of sarcoma tissue was about."
* insert Metadata
* insert OwnCodes
* #molecular-finding "Molecular finding" "Whether one alteration of one gene, or one fusion of two genes, was found."
* #molecular-panel "Alterations in a panel" "Whether any alteration, or any of one kind, was found among the genes of a panel that were examined together."
* #mutational-burden "Tumour mutational burden" "Number of somatic mutations for each megabase of the DNA sequenced."
* #microsatellite-status "Microsatellite status" "Whether the lengths of short repeats differ between tumour and normal tissue."

ValueSet: MolecularFindingCodeVS
Id: molecular-finding-code-vs
Title: "Molecular finding"
Description: "A code from it makes an Observation a molecular finding of these profiles."
* insert Metadata
* MolecularObservationCS#molecular-finding "Molecular finding"

ValueSet: MolecularPanelCodeVS
Id: molecular-panel-code-vs
Title: "Molecular panel"
Description: "A code from it makes an Observation the result of a molecular panel of these profiles."
* insert Metadata
* MolecularObservationCS#molecular-panel "Alterations in a panel"

ValueSet: MutationalBurdenCodeVS
Id: mutational-burden-code-vs
Title: "Mutational burden"
Description: "A code from it makes an Observation a mutational burden of these profiles."
* insert Metadata
* MolecularObservationCS#mutational-burden "Tumour mutational burden"

ValueSet: MicrosatelliteStatusCodeVS
Id: microsatellite-status-code-vs
Title: "Microsatellite status"
Description: "A code from it makes an Observation a microsatellite status of these profiles."
* insert Metadata
* MolecularObservationCS#microsatellite-status "Microsatellite status"

ValueSet: MutationalBurdenUnitVS
Id: mutational-burden-unit-vs
Title: "Unit of a mutational burden"
Description: "Mutations per megabase, as UCUM code."
* insert Metadata
* insert UcumCopyright
* $UCUM#{muts}/{Mb}

CodeSystem: BurdenLevelCS
Id: burden-level-cs
Title: "Level of mutational burden"
Description: "The word of the report for a mutational burden, by whatever limits it uses."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(BurdenLevelVS)
* #low "Low" "Called low."
* #intermediate "Intermediate" "Called intermediate."
* #high "High" "Called high."

ValueSet: BurdenLevelVS
Id: burden-level-vs
Title: "Level of mutational burden"
Description: "The word of the report for a mutational burden."
* insert Metadata
* include codes from system BurdenLevelCS

CodeSystem: MicrosatelliteStatusCS
Id: microsatellite-status-cs
Title: "Microsatellite status"
Description: "How stable the microsatellites of a tumour are."
* insert Metadata
* insert OwnCodes
* #stable "Microsatellites stable (MSS)" "No instability, or less than the report calls low."
* #unstable-low "Low instability (MSI-low)" "Instability that the report calls low."
* #unstable-high "High instability (MSI-high)" "Instability that the report calls high."
* #unstable "Unstable, degree not stated" "Instability without a degree."

ValueSet: MicrosatelliteStatusVS
Id: microsatellite-status-vs
Title: "Microsatellite status"
Description: "How stable the microsatellites of a tumour are, or that it could not be told."
* insert Metadata
* insert SnomedCopyright
* include codes from system MicrosatelliteStatusCS
* $SCT#82334004 "Indeterminate (qualifier value)"
* $SCT#1156316003 "Cannot be determined (qualifier value)"

CodeSystem: MolecularComponentCS
Id: molecular-component-cs
Title: "Components of molecular findings"
Description: "What a component of a molecular finding says."
* insert Metadata
* insert OwnCodes
* #alteration-kind "Kind of alteration" "What was looked for in the gene or in the panel: fusion, amplification, mutation and so on."
* #fish-ratio "FISH ratio" "Mean number of signals of the gene divided by that of the reference probe, for example MDM2 to CEP12, as a plain number. Not the logarithm that array and sequencing give."
* #copy-number "Copy number" "Mean number of copies of the gene in a tumour cell."
* #cells-affected "Cells affected" "Share of the tumour cells counted that show the alteration, in percent."
* #variant "Variant in words" "The variant as the report words it."
* #exon "Exon" "Exon or exons in which the alteration lies, as the report words it."
* #panel-name "Name of the panel" "The panel as the report calls it."
* #gene-count "Genes in the panel" "Number of genes that the panel examines."
* #burden-level "Level of mutational burden" "The word of the report: low, intermediate, high."

CodeSystem: AlterationKindCS
Id: alteration-kind-cs
Title: "Kinds of alteration"
Description: "What was looked for in a gene. One Observation asks for one kind."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(AlterationKindVS)
* #fusion "Fusion" "Two genes joined, both known or one of them."
* #rearrangement "Rearrangement" "The gene is broken apart; which gene it is joined to is not seen, as in break-apart FISH."
* #amplification "Amplification" "Many more copies of the gene than normal, as the report calls it."
* #copy-number-gain "Copy number gain" "More copies of the gene than normal, below what the report calls amplification; polysomy too."
* #loss "Loss or deletion" "One or both copies of the gene, or a large part of it, are missing."
* #mutation "Mutation" "A change of the sequence: substitution, small insertion, deletion or duplication, promoter mutation, internal tandem duplication."
* #other "Other alteration" "An alteration that is not in this list, for example of methylation; its name stands in words beside the code."

ValueSet: AlterationKindVS
Id: alteration-kind-vs
Title: "Kinds of alteration"
Description: "What was looked for in a gene."
* insert Metadata
* include codes from system AlterationKindCS

CodeSystem: MolecularMethodCS
Id: molecular-method-cs
Title: "Molecular methods"
Description: "How a molecular finding was made."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(MolecularMethodVS)
* #fish "FISH" "Fluorescence in situ hybridization."
* #cish "CISH or SISH" "In situ hybridization seen in the light microscope."
* #rt-pcr "RT-PCR" "Reverse transcription and polymerase chain reaction."
* #pcr "PCR" "Polymerase chain reaction on DNA, without sequencing."
* #sanger "Sanger sequencing" "Sequencing of single stretches of DNA."
* #ngs-dna "Next-generation sequencing of DNA" "Panel, exome or genome."
* #ngs-rna "Next-generation sequencing of RNA" "Panel or transcriptome."
* #ngs "Next-generation sequencing, DNA or RNA not stated" "The report does not say which was sequenced."
* #array "Array" "DNA array for copy number or methylation."
* #karyotyping "Karyotyping" "Chromosomes of dividing cells seen in the microscope."
* #not-stated "Method not stated" "The report does not say how the finding was made."
* #other "Other method" "A method that is not in this list; its name stands in words beside the code."

ValueSet: MolecularMethodVS
Id: molecular-method-vs
Title: "Molecular methods"
Description: "How a molecular finding was made."
* insert Metadata
* include codes from system MolecularMethodCS

ValueSet: SarcomaGeneVS
Id: sarcoma-gene-vs
Title: "Genes of sarcomas"
Description: "HGNC genes in which alterations of sarcomas are looked for. Genes whose HGNC code could not be checked yet, for example NAB2, SSX1, PAX3 and FOXO1, are missing: their symbol is sent as text."
* insert Metadata
* $HGNC#HGNC:391 "AKT1"
* $HGNC#HGNC:392 "AKT2"
* $HGNC#HGNC:393 "AKT3"
* $HGNC#HGNC:427 "ALK"
* $HGNC#HGNC:886 "ATRX"
* $HGNC#HGNC:990 "BCL2"
* $HGNC#HGNC:20893 "BCOR"
* $HGNC#HGNC:1100 "BRCA1"
* $HGNC#HGNC:1101 "BRCA2"
* $HGNC#HGNC:1582 "CCND1"
* $HGNC#HGNC:1773 "CDK4"
* $HGNC#HGNC:1787 "CDKN2A"
* $HGNC#HGNC:2514 "CTNNB1"
* $HGNC#HGNC:2726 "DDIT3"
* $HGNC#HGNC:3446 "ERG"
* $HGNC#HGNC:3467 "ESR1"
* $HGNC#HGNC:3508 "EWSR1"
* $HGNC#HGNC:3700 "FH"
* $HGNC#HGNC:5009 "HMGA2"
* $HGNC#HGNC:28917 "JAZF1"
* $HGNC#HGNC:6342 "KIT"
* $HGNC#HGNC:6973 "MDM2"
* $HGNC#HGNC:11957 "MED12"
* $HGNC#HGNC:3942 "MTOR"
* $HGNC#HGNC:7611 "MYOD1"
* $HGNC#HGNC:7765 "NF1"
* $HGNC#HGNC:8031 "NTRK1"
* $HGNC#HGNC:8032 "NTRK2"
* $HGNC#HGNC:8033 "NTRK3"
* $HGNC#HGNC:26144 "PALB2"
* $HGNC#HGNC:8803 "PDGFRA"
* $HGNC#HGNC:8804 "PDGFRB"
* $HGNC#HGNC:8910 "PGR"
* $HGNC#HGNC:8975 "PIK3CA"
* $HGNC#HGNC:9045 "PLAG1"
* $HGNC#HGNC:9588 "PTEN"
* $HGNC#HGNC:9884 "RB1"
* $HGNC#HGNC:11100 "SMARCA4"
* $HGNC#HGNC:11103 "SMARCB1"
* $HGNC#HGNC:11340 "SS18"
* $HGNC#HGNC:11368 "STAT6"
* $HGNC#HGNC:17101 "SUZ12"
* $HGNC#HGNC:11730 "TERT"
* $HGNC#HGNC:11752 "TFE3"
* $HGNC#HGNC:11998 "TP53"
* $HGNC#HGNC:12796 "WT1"
* $HGNC#HGNC:12851 "YWHAE"
