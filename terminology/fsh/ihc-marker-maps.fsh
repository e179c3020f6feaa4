RuleSet: MarkerElement(code, display)
* group[0].element[+].code = #{code}
* group[0].element[=].display = "{display}"

RuleSet: Target(code, equivalence)
* group[0].element[=].target[+].code = #{code}
* group[0].element[=].target[=].equivalence = #{equivalence}

RuleSet: TargetName(display)
* group[0].element[=].target[=].display = "{display}"

RuleSet: TargetComment(comment)
* group[0].element[=].target[=].comment = "{comment}"

RuleSet: ComponentOnly
* insert TargetComment([[Same antigen; only the LOINC component was seen, specimen and method still to be checked in a LOINC release.]])

RuleSet: GroupTerm
* insert TargetComment([[Names the group to which this stain belongs: it may stand beside, but does not name this stain.]])

RuleSet: NotYetMapped
* group[0].element[=].target[+].equivalence = #unmatched
* group[0].element[=].target[=].comment = "Not yet mapped: no verified LOINC term was seen."

Instance: ihc-marker-to-loinc
InstanceOf: ConceptMap
Title: "Immunohistochemistry markers to LOINC"
Description: "LOINC terms for the stains of ihc-marker-cs, as far as verified."
Usage: #definition
* insert InstanceMetadata
* url = "https://sarcomafhir.org/fhir/ConceptMap/ihc-marker-to-loinc"
* name = "IhcMarkerToLoinc"
* title = "Immunohistochemistry markers to LOINC"
* description = "LOINC terms that ask whether a stain of ihc-marker-cs is positive, as far as verified. equivalent: the presence of the same antigen in tissue by immune stain. relatedto: the same antigen, as far as the term was seen. Both name the stain: a result coded with such a term alone is found as that stain. wider: the term names a group of stains, or more than the stain; it names none by itself. unmatched: not yet mapped."
* copyright = "LOINC is copyright Regenstrief Institute, Inc. and the LOINC Committee, see http://loinc.org/license."
* sourceCanonical = Canonical(IhcMarkerVS)
* targetUri = "http://loinc.org/vs"
* group[0].source = Canonical(IhcMarkerCS)
* group[0].target = $LOINC
* insert MarkerElement(actin, [[Actin, type not stated]])
* insert Target(10457-0, equivalent)
* insert TargetName([[Actin Ag [Presence] in Tissue by Immune stain]])
* insert MarkerElement(msa, [[Muscle-specific actin]])
* insert Target(40562-1, relatedto)
* insert ComponentOnly
* insert Target(10457-0, wider)
* insert GroupTerm
* insert MarkerElement(sma, [[Smooth muscle actin]])
* insert Target(40563-9, relatedto)
* insert ComponentOnly
* insert Target(10457-0, wider)
* insert GroupTerm
* insert MarkerElement(desmin, [[Desmin]])
* insert Target(10476-0, equivalent)
* insert TargetName([[Desmin Ag [Presence] in Tissue by Immune stain]])
* insert MarkerElement(h-caldesmon, [[h-Caldesmon]])
* insert Target(50308-6, wider)
* insert TargetComment([[LOINC names caldesmon without its form. An antibody against all forms also stains myofibroblasts, so the term does not name this stain; only the component was seen.]])
* insert MarkerElement(calponin, [[Calponin]])
* insert Target(49462-5, relatedto)
* insert ComponentOnly
* insert MarkerElement(smmhc, [[Smooth muscle myosin heavy chain]])
* insert Target(48682-9, relatedto)
* insert ComponentOnly
* insert MarkerElement(nestin, [[Nestin]])
* insert NotYetMapped
* insert MarkerElement(myogenin, [[Myogenin]])
* insert Target(47033-6, relatedto)
* insert ComponentOnly
* insert MarkerElement(myod1, [[MyoD1]])
* insert Target(47032-8, relatedto)
* insert ComponentOnly
* insert MarkerElement(myoglobin, [[Myoglobin]])
* insert Target(10505-6, equivalent)
* insert TargetName([[Myoglobin Ag [Presence] in Tissue by Immune stain]])
* insert MarkerElement(cytokeratin, [[Cytokeratin, antibody not stated]])
* insert Target(10498-4, equivalent)
* insert TargetName([[Keratin Ag [Presence] in Tissue by Immune stain]])
* insert MarkerElement(cytokeratin-ae1-ae3, [[Cytokeratin AE1/AE3]])
* insert Target(40560-5, relatedto)
* insert ComponentOnly
* insert Target(10498-4, wider)
* insert GroupTerm
* insert MarkerElement(cytokeratin-pan, [[Pan-cytokeratin]])
* insert Target(48679-5, relatedto)
* insert ComponentOnly
* insert Target(10498-4, wider)
* insert GroupTerm
* insert MarkerElement(cytokeratin-cam52, [[Cytokeratin CAM5.2]])
* insert Target(40561-3, relatedto)
* insert ComponentOnly
* insert Target(10498-4, wider)
* insert GroupTerm
* insert MarkerElement(ema, [[Epithelial membrane antigen]])
* insert Target(10479-4, equivalent)
* insert TargetName([[CD227 Ag [Presence] in Tissue by Immune stain]])
* insert TargetComment([[LOINC calls the antigen CD227, that is MUC1, the epithelial membrane antigen.]])
* insert MarkerElement(s100, [[S-100 protein]])
* insert Target(10510-6, equivalent)
* insert MarkerElement(sox10, [[SOX10]])
* insert Target(73911-0, equivalent)
* insert TargetName([[SOX10 Ag [Presence] in Tissue by Immune stain]])
* insert MarkerElement(hmb45, [[HMB-45]])
* insert Target(10487-7, equivalent)
* insert TargetName([[HMB-45 Ag [Presence] in Tissue by Immune stain]])
* insert MarkerElement(melan-a, [[Melan-A]])
* insert Target(47031-0, relatedto)
* insert ComponentOnly
* insert MarkerElement(mitf, [[MITF]])
* insert NotYetMapped
* insert MarkerElement(cathepsin-k, [[Cathepsin K]])
* insert NotYetMapped
* insert MarkerElement(gfap, [[GFAP]])
* insert NotYetMapped
* insert MarkerElement(synaptophysin, [[Synaptophysin]])
* insert Target(10514-8, equivalent)
* insert TargetName([[Synaptophysin Ag [Presence] in Tissue by Immune stain]])
* insert MarkerElement(chromogranin-a, [[Chromogranin A]])
* insert Target(10471-1, equivalent)
* insert TargetName([[Chromogranin A Ag [Presence] in Tissue by Immune stain]])
* insert MarkerElement(cd56, [[CD56]])
* insert Target(10442-2, equivalent)
* insert TargetName([[CD56 Ag [Presence] in Tissue by Immune stain]])
* insert MarkerElement(insm1, [[INSM1]])
* insert NotYetMapped
* insert MarkerElement(cd30, [[CD30]])
* insert Target(10432-3, equivalent)
* insert TargetName([[CD30 Ag [Presence] in Tissue by Immune stain]])
* insert MarkerElement(cd45, [[CD45]])
* insert Target(10446-3, equivalent)
* insert TargetName([[Leukocyte common Ag [Presence] in Tissue by Immune stain]])
* insert Target(40554-8, relatedto)
* insert ComponentOnly
* insert MarkerElement(cd20, [[CD20]])
* insert NotYetMapped
* insert MarkerElement(cd68, [[CD68]])
* insert Target(47017-9, relatedto)
* insert ComponentOnly
* insert MarkerElement(cd10, [[CD10]])
* insert Target(40551-4, relatedto)
* insert ComponentOnly
* insert MarkerElement(cd31, [[CD31]])
* insert Target(47015-3, relatedto)
* insert ComponentOnly
* insert MarkerElement(cd34, [[CD34]])
* insert Target(10441-4, equivalent)
* insert TargetName([[CD34 Ag [Presence] in Tissue by Immune stain]])
* insert MarkerElement(cd99, [[CD99]])
* insert Target(47020-3, relatedto)
* insert ComponentOnly
* insert MarkerElement(cd117, [[CD117]])
* insert Target(40552-2, equivalent)
* insert TargetName([[CD117 Ag [Presence] in Tissue by Immune stain]])
* insert MarkerElement(dog1, [[DOG1]])
* insert Target(73912-8, equivalent)
* insert TargetName([[DOG1 Ag [Presence] in Tissue by Immune stain]])
* insert MarkerElement(pdgfra, [[PDGFRA]])
* insert NotYetMapped
* insert MarkerElement(erg, [[ERG]])
* insert NotYetMapped
* insert MarkerElement(fli1, [[FLI1]])
* insert NotYetMapped
* insert MarkerElement(camta1, [[CAMTA1]])
* insert NotYetMapped
* insert MarkerElement(d2-40, [[D2-40]])
* insert NotYetMapped
* insert MarkerElement(hhv8, [[HHV-8]])
* insert NotYetMapped
* insert MarkerElement(mdm2, [[MDM2]])
* insert NotYetMapped
* insert MarkerElement(cdk4, [[CDK4]])
* insert NotYetMapped
* insert MarkerElement(ddit3, [[DDIT3]])
* insert NotYetMapped
* insert MarkerElement(hmga2, [[HMGA2]])
* insert NotYetMapped
* insert MarkerElement(stat6, [[STAT6]])
* insert NotYetMapped
* insert MarkerElement(tle1, [[TLE1]])
* insert NotYetMapped
* insert MarkerElement(ss18-ssx, [[SS18-SSX]])
* insert NotYetMapped
* insert MarkerElement(nkx2-2, [[NKX2-2]])
* insert NotYetMapped
* insert MarkerElement(bcor, [[BCOR]])
* insert NotYetMapped
* insert MarkerElement(wt1, [[WT1]])
* insert Target(50331-8, relatedto)
* insert ComponentOnly
* insert MarkerElement(tfe3, [[TFE3]])
* insert NotYetMapped
* insert MarkerElement(muc4, [[MUC4]])
* insert NotYetMapped
* insert MarkerElement(satb2, [[SATB2]])
* insert NotYetMapped
* insert MarkerElement(beta-catenin, [[Beta-catenin]])
* insert Target(49460-9, relatedto)
* insert ComponentOnly
* insert MarkerElement(alk, [[ALK]])
* insert Target(47303-3, equivalent)
* insert TargetName([[Anaplastic lymphoma kinase Ag [Presence] in Tissue by Immune stain]])
* insert MarkerElement(ros1, [[ROS1]])
* insert NotYetMapped
* insert MarkerElement(pan-trk, [[Pan-TRK]])
* insert NotYetMapped
* insert MarkerElement(er, [[Estrogen receptor]])
* insert Target(40556-3, equivalent)
* insert TargetName([[Estrogen receptor Ag [Presence] in Tissue by Immune stain]])
* insert MarkerElement(pr, [[Progesterone receptor]])
* insert Target(40557-1, equivalent)
* insert TargetName([[Progesterone receptor Ag [Presence] in Tissue by Immune stain]])
* insert MarkerElement(ar, [[Androgen receptor]])
* insert Target(49457-5, relatedto)
* insert ComponentOnly
* insert MarkerElement(pax8, [[PAX8]])
* insert Target(73910-2, equivalent)
* insert TargetName([[PAX8 Ag [Presence] in Tissue by Immune stain]])
* insert MarkerElement(inhibin, [[Inhibin]])
* insert Target(42514-0, relatedto)
* insert ComponentOnly
* insert MarkerElement(ca125, [[CA-125]])
* insert Target(48677-9, equivalent)
* insert TargetName([[Cancer Ag 125 [Presence] in Tissue by Immune stain]])
* insert MarkerElement(vimentin, [[Vimentin]])
* insert Target(10519-7, equivalent)
* insert TargetName([[Vimentin Ag [Presence] in Tissue by Immune stain]])
* insert MarkerElement(bcl2, [[BCL2]])
* insert Target(33054-8, relatedto)
* insert ComponentOnly
* insert MarkerElement(cyclin-d1, [[Cyclin D1]])
* insert Target(53633-4, equivalent)
* insert TargetName([[BCL1 Ag [Presence] in Tissue by Immune stain]])
* insert TargetComment([[LOINC calls the antigen BCL1, a synonym of cyclin D1.]])
* insert MarkerElement(p16, [[p16]])
* insert Target(49556-4, relatedto)
* insert ComponentOnly
* insert MarkerElement(p53, [[p53]])
* insert Target(14229-9, equivalent)
* insert TargetName([[P53 protein Ag [Presence] in Tissue by Immune stain]])
* insert MarkerElement(pd-l1, [[PD-L1]])
* insert NotYetMapped
* insert MarkerElement(prame, [[PRAME]])
* insert NotYetMapped
* insert MarkerElement(ki67, [[Ki-67]])
* insert Target(33055-5, equivalent)
* insert TargetName([[Ki-67 nuclear Ag [Presence] in Tissue by Immune stain]])
* insert MarkerElement(phospho-histone-h3, [[Phospho-histone H3]])
* insert NotYetMapped
* insert MarkerElement(smarcb1, [[SMARCB1 (INI1)]])
* insert NotYetMapped
* insert MarkerElement(smarca4, [[SMARCA4 (BRG1)]])
* insert NotYetMapped
* insert MarkerElement(smarca2, [[SMARCA2 (BRM)]])
* insert NotYetMapped
* insert MarkerElement(h3k27me3, [[H3K27me3]])
* insert NotYetMapped
* insert MarkerElement(rb1, [[Retinoblastoma protein]])
* insert Target(42795-5, equivalent)
* insert TargetName([[Retinoblastoma protein [Presence] in Tissue by Immune stain]])
* insert MarkerElement(atrx, [[ATRX]])
* insert NotYetMapped
* insert MarkerElement(pten, [[PTEN]])
* insert Target(81706-4, equivalent)
* insert TargetName([[Phosphatase and tensin homolog (PTEN) protein [Presence] in Cancer specimen by Immune stain]])
* insert MarkerElement(mtap, [[MTAP]])
* insert NotYetMapped
* insert MarkerElement(fh, [[Fumarate hydratase]])
* insert NotYetMapped
* insert MarkerElement(sdhb, [[SDHB]])
* insert NotYetMapped
* insert MarkerElement(sdha, [[SDHA]])
* insert NotYetMapped
* insert MarkerElement(mlh1, [[MLH1]])
* insert NotYetMapped
* insert MarkerElement(msh2, [[MSH2]])
* insert NotYetMapped
* insert MarkerElement(msh6, [[MSH6]])
* insert NotYetMapped
* insert MarkerElement(pms2, [[PMS2]])
* insert NotYetMapped

Instance: ihc-marker-to-snomed-ct
InstanceOf: ConceptMap
Title: "Immunohistochemistry markers to SNOMED CT"
Description: "SNOMED CT observables for the stains of ihc-marker-cs, as far as verified."
Usage: #definition
* insert InstanceMetadata
* url = "https://sarcomafhir.org/fhir/ConceptMap/ihc-marker-to-snomed-ct"
* name = "IhcMarkerToSnomedCt"
* title = "Immunohistochemistry markers to SNOMED CT"
* description = "SNOMED CT observables that ask whether a stain of ihc-marker-cs is positive, as far as verified. relatedto: the presence of the same antigen in a tumour; SNOMED CT does not say by which method, the profile of a stain does."
* copyright = "SNOMED CT is copyright SNOMED International, see https://www.snomed.org."
* sourceCanonical = Canonical(IhcMarkerVS)
* targetUri = "http://snomed.info/sct?fhir_vs"
* group[0].source = Canonical(IhcMarkerCS)
* group[0].target = $SCT
* insert MarkerElement(er, [[Estrogen receptor]])
* insert Target(445028008, relatedto)
* insert TargetName([[Presence of estrogen receptor in neoplasm (observable entity)]])
* insert MarkerElement(pr, [[Progesterone receptor]])
* insert Target(445029000, relatedto)
* insert TargetName([[Presence of progesterone receptor in neoplasm (observable entity)]])

Instance: ihc-share-to-loinc
InstanceOf: ConceptMap
Title: "Share of stained cells: markers to LOINC"
Description: "LOINC terms that ask for the share of cells that a stain of ihc-marker-cs shows."
Usage: #definition
* insert InstanceMetadata
* url = "https://sarcomafhir.org/fhir/ConceptMap/ihc-share-to-loinc"
* name = "IhcShareToLoinc"
* title = "Share of stained cells: markers to LOINC"
* description = "LOINC terms that ask for the share of cells that a stain of ihc-marker-cs shows, as far as verified. Same antigen, other question: such a term is found by questions about the percentage, never by questions about positive or negative."
* copyright = "LOINC is copyright Regenstrief Institute, Inc. and the LOINC Committee, see http://loinc.org/license."
* sourceCanonical = Canonical(IhcMarkerVS)
* targetUri = "http://loinc.org/vs"
* group[0].source = Canonical(IhcMarkerCS)
* group[0].target = $LOINC
* insert MarkerElement(er, [[Estrogen receptor]])
* insert Target(14228-1, relatedto)
* insert TargetName([[Cells.estrogen receptor/cells in Tissue by Immune stain]])
* insert MarkerElement(pr, [[Progesterone receptor]])
* insert Target(14230-7, relatedto)
* insert TargetName([[Cells.progesterone receptor/cells in Tissue by Immune stain]])
* insert MarkerElement(p53, [[p53]])
* insert Target(31149-8, relatedto)
* insert TargetName([[P53 protein Ag/100 cells in Tissue by Immune stain]])
* insert MarkerElement(ki67, [[Ki-67]])
* insert Target(29593-1, relatedto)
* insert TargetName([[Cells.Ki-67 nuclear Ag/cells in Tissue by Immune stain]])

Instance: ihc-share-to-snomed-ct
InstanceOf: ConceptMap
Title: "Share of stained cells: markers to SNOMED CT"
Description: "SNOMED CT observables that ask for the share of cells that a stain of ihc-marker-cs shows."
Usage: #definition
* insert InstanceMetadata
* url = "https://sarcomafhir.org/fhir/ConceptMap/ihc-share-to-snomed-ct"
* name = "IhcShareToSnomedCt"
* title = "Share of stained cells: markers to SNOMED CT"
* description = "SNOMED CT observables that ask for the share of cells that a stain of ihc-marker-cs shows, as far as verified. Same antigen, other question, as in ihc-share-to-loinc."
* copyright = "SNOMED CT is copyright SNOMED International, see https://www.snomed.org."
* sourceCanonical = Canonical(IhcMarkerVS)
* targetUri = "http://snomed.info/sct?fhir_vs"
* group[0].source = Canonical(IhcMarkerCS)
* group[0].target = $SCT
* insert MarkerElement(ki67, [[Ki-67]])
* insert Target(1255078008, relatedto)
* insert TargetName([[Percent of cell nuclei positive for proliferation marker protein Ki-67 in primary malignant neoplasm by immunohistochemistry]])

Instance: ihc-result-to-loinc
InstanceOf: ConceptMap
Title: "Immunohistochemistry results to LOINC answers"
Description: "LOINC answers that say positive or negative."
Usage: #definition
* insert InstanceMetadata
* url = "https://sarcomafhir.org/fhir/ConceptMap/ihc-result-to-loinc"
* name = "IhcResultToLoinc"
* title = "Immunohistochemistry results to LOINC answers"
* description = "LOINC answers that say positive or negative. A result that carries such an answer alone is found as the SNOMED CT result. Present and absent are the answers to a LOINC term that asks for presence, which all terms of ihc-marker-to-loinc do."
* copyright = "SNOMED CT is copyright of the International Health Terminology Standards Development Organisation (SNOMED International). Use of the codes needs a SNOMED CT licence or residence in a member country. LOINC is copyright Regenstrief Institute, Inc. and the LOINC Committee, see http://loinc.org/license."
* sourceCanonical = Canonical(IhcResultVS)
* targetUri = "http://loinc.org/vs"
* group[0].source = $SCT
* group[0].target = $LOINC
* insert MarkerElement(10828004, [[Positive (qualifier value)]])
* insert Target(LA6576-8, equivalent)
* insert TargetName(Positive)
* insert Target(LA9633-4, relatedto)
* insert TargetName(Present)
* insert MarkerElement(260385009, [[Negative (qualifier value)]])
* insert Target(LA6577-6, equivalent)
* insert TargetName(Negative)
* insert Target(LA9634-2, relatedto)
* insert TargetName(Absent)

Instance: ihc-marker-to-hgnc
InstanceOf: ConceptMap
Title: "Immunohistochemistry markers to genes"
Description: "HGNC gene of the stained protein, where it is one gene."
Usage: #definition
* insert InstanceMetadata
* url = "https://sarcomafhir.org/fhir/ConceptMap/ihc-marker-to-hgnc"
* name = "IhcMarkerToHgnc"
* title = "Immunohistochemistry markers to genes"
* description = "HGNC gene of the stained protein, where it is one gene. A stain shows a protein, so no map is stronger than relatedto; stains of several genes or of a modification are left out."
* sourceCanonical = Canonical(IhcMarkerVS)
* targetCanonical = Canonical(IhcGeneVS)
* group[0].source = Canonical(IhcMarkerCS)
* group[0].target = $HGNC
* insert MarkerElement(sma, [[Smooth muscle actin]])
* insert Target(HGNC:130, relatedto)
* insert TargetName(ACTA2)
* insert MarkerElement(desmin, [[Desmin]])
* insert Target(HGNC:2770, relatedto)
* insert TargetName(DES)
* insert MarkerElement(smmhc, [[Smooth muscle myosin heavy chain]])
* insert Target(HGNC:7569, relatedto)
* insert TargetName(MYH11)
* insert MarkerElement(myod1, [[MyoD1]])
* insert Target(HGNC:7611, relatedto)
* insert TargetName(MYOD1)
* insert MarkerElement(ema, [[Epithelial membrane antigen]])
* insert Target(HGNC:7508, relatedto)
* insert TargetName(MUC1)
* insert MarkerElement(sox10, [[SOX10]])
* insert Target(HGNC:11190, relatedto)
* insert TargetName(SOX10)
* insert MarkerElement(synaptophysin, [[Synaptophysin]])
* insert Target(HGNC:11506, relatedto)
* insert TargetName(SYP)
* insert MarkerElement(cd30, [[CD30]])
* insert Target(HGNC:11923, relatedto)
* insert TargetName(TNFRSF8)
* insert MarkerElement(cd45, [[CD45]])
* insert Target(HGNC:9666, relatedto)
* insert TargetName(PTPRC)
* insert MarkerElement(cd10, [[CD10]])
* insert Target(HGNC:7154, relatedto)
* insert TargetName(MME)
* insert MarkerElement(cd34, [[CD34]])
* insert Target(HGNC:1662, relatedto)
* insert TargetName(CD34)
* insert MarkerElement(cd99, [[CD99]])
* insert Target(HGNC:7082, relatedto)
* insert TargetName(CD99)
* insert MarkerElement(cd117, [[CD117]])
* insert Target(HGNC:6342, relatedto)
* insert TargetName(KIT)
* insert MarkerElement(dog1, [[DOG1]])
* insert Target(HGNC:21625, relatedto)
* insert TargetName(ANO1)
* insert MarkerElement(pdgfra, [[PDGFRA]])
* insert Target(HGNC:8803, relatedto)
* insert TargetName(PDGFRA)
* insert MarkerElement(erg, [[ERG]])
* insert Target(HGNC:3446, relatedto)
* insert TargetName(ERG)
* insert MarkerElement(mdm2, [[MDM2]])
* insert Target(HGNC:6973, relatedto)
* insert TargetName(MDM2)
* insert MarkerElement(cdk4, [[CDK4]])
* insert Target(HGNC:1773, relatedto)
* insert TargetName(CDK4)
* insert MarkerElement(ddit3, [[DDIT3]])
* insert Target(HGNC:2726, relatedto)
* insert TargetName(DDIT3)
* insert MarkerElement(hmga2, [[HMGA2]])
* insert Target(HGNC:5009, relatedto)
* insert TargetName(HMGA2)
* insert MarkerElement(stat6, [[STAT6]])
* insert Target(HGNC:11368, relatedto)
* insert TargetName(STAT6)
* insert MarkerElement(bcor, [[BCOR]])
* insert Target(HGNC:20893, relatedto)
* insert TargetName(BCOR)
* insert MarkerElement(wt1, [[WT1]])
* insert Target(HGNC:12796, relatedto)
* insert TargetName(WT1)
* insert MarkerElement(tfe3, [[TFE3]])
* insert Target(HGNC:11752, relatedto)
* insert TargetName(TFE3)
* insert MarkerElement(beta-catenin, [[Beta-catenin]])
* insert Target(HGNC:2514, relatedto)
* insert TargetName(CTNNB1)
* insert MarkerElement(alk, [[ALK]])
* insert Target(HGNC:427, relatedto)
* insert TargetName(ALK)
* insert MarkerElement(er, [[Estrogen receptor]])
* insert Target(HGNC:3467, relatedto)
* insert TargetName(ESR1)
* insert MarkerElement(pr, [[Progesterone receptor]])
* insert Target(HGNC:8910, relatedto)
* insert TargetName(PGR)
* insert MarkerElement(ar, [[Androgen receptor]])
* insert Target(HGNC:644, relatedto)
* insert TargetName(AR)
* insert MarkerElement(pax8, [[PAX8]])
* insert Target(HGNC:8622, relatedto)
* insert TargetName(PAX8)
* insert MarkerElement(ca125, [[CA-125]])
* insert Target(HGNC:15582, relatedto)
* insert TargetName(MUC16)
* insert MarkerElement(vimentin, [[Vimentin]])
* insert Target(HGNC:12692, relatedto)
* insert TargetName(VIM)
* insert MarkerElement(bcl2, [[BCL2]])
* insert Target(HGNC:990, relatedto)
* insert TargetName(BCL2)
* insert MarkerElement(cyclin-d1, [[Cyclin D1]])
* insert Target(HGNC:1582, relatedto)
* insert TargetName(CCND1)
* insert MarkerElement(p16, [[p16]])
* insert Target(HGNC:1787, relatedto)
* insert TargetName(CDKN2A)
* insert MarkerElement(p53, [[p53]])
* insert Target(HGNC:11998, relatedto)
* insert TargetName(TP53)
* insert MarkerElement(ki67, [[Ki-67]])
* insert Target(HGNC:7107, relatedto)
* insert TargetName(MKI67)
* insert MarkerElement(smarcb1, [[SMARCB1 (INI1)]])
* insert Target(HGNC:11103, relatedto)
* insert TargetName(SMARCB1)
* insert MarkerElement(smarca4, [[SMARCA4 (BRG1)]])
* insert Target(HGNC:11100, relatedto)
* insert TargetName(SMARCA4)
* insert MarkerElement(rb1, [[Retinoblastoma protein]])
* insert Target(HGNC:9884, relatedto)
* insert TargetName(RB1)
* insert MarkerElement(atrx, [[ATRX]])
* insert Target(HGNC:886, relatedto)
* insert TargetName(ATRX)
* insert MarkerElement(pten, [[PTEN]])
* insert Target(HGNC:9588, relatedto)
* insert TargetName(PTEN)
* insert MarkerElement(fh, [[Fumarate hydratase]])
* insert Target(HGNC:3700, relatedto)
* insert TargetName(FH)
