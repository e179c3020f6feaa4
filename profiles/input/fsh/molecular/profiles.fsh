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
Description: "Whether one alteration was found in the tumour: MDM2 amplified, SS18 joined to SSX1, TP53 not mutated. One Observation for each gene and kind of alteration, findings that are absent too. Not for immunohistochemistry (sarcoma-ihc-marker), and not for results without a gene such as microsatellite instability or mutational burden."
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
