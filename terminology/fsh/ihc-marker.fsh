RuleSet: Marker(code, display, definition, kind)
* #{code} "{display}" "{definition}"
* #{code} ^property[+].code = #kind
* #{code} ^property[=].valueString = "{kind}"

RuleSet: Gene(code, hgnc, symbol)
* #{code} ^property[+].code = #hgnc
* #{code} ^property[=].valueCoding = $HGNC#{hgnc} "{symbol}"

RuleSet: Synonym(code, text)
* #{code} ^designation[+].language = #en
* #{code} ^designation[=].value = "{text}"

CodeSystem: IhcMarkerCS
Id: ihc-marker-cs
Title: "Immunohistochemistry markers"
Description: "The immunohistochemical stains used on sarcomas. One code for each stain, whatever the clone; the property kind says how its result is read."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(IhcMarkerVS)
* ^property[+].code = #kind
* ^property[=].uri = "https://sarcomafhir.org/fhir/CodeSystem/ihc-marker-cs#kind"
* ^property[=].type = #string
* ^property[=].description = "How the stain is read: expression (positive or negative), loss (retained or lost), proliferation (share of dividing cells)."
* ^property[+].code = #hgnc
* ^property[=].uri = "https://sarcomafhir.org/fhir/CodeSystem/ihc-marker-cs#hgnc"
* ^property[=].type = #Coding
* ^property[=].description = "Gene whose product is stained, where it is one gene."

* insert Marker(actin, [[Actin, type not stated]], [[Actin where the report does not say which; use sma or msa where it does.]], expression)
* insert Synonym(actin, [[pan-actin]])
* insert Marker(msa, [[Muscle-specific actin]], [[Actin of smooth, skeletal and heart muscle. HHF35 is a clone of this stain.]], expression)
* insert Synonym(msa, [[MSA]])
* insert Synonym(msa, [[HHF35]])
* insert Marker(sma, [[Smooth muscle actin]], [[Alpha smooth muscle actin, found in smooth muscle, myofibroblasts and pericytes.]], expression)
* insert Gene(sma, HGNC:130, ACTA2)
* insert Synonym(sma, [[SMA]])
* insert Synonym(sma, [[alpha-SMA]])
* insert Synonym(sma, [[1A4]])
* insert Marker(desmin, [[Desmin]], [[Intermediate filament of muscle cells.]], expression)
* insert Gene(desmin, HGNC:2770, DES)
* insert Marker(h-caldesmon, [[h-Caldesmon]], [[High-molecular-weight caldesmon, found in smooth muscle but not in myofibroblasts. Plain caldesmon is reported here where the report means this stain.]], expression)
* insert Synonym(h-caldesmon, [[heavy caldesmon]])
* insert Synonym(h-caldesmon, [[caldesmon]])
* insert Marker(calponin, [[Calponin]], [[Actin-binding protein of smooth muscle and myoepithelium.]], expression)
* insert Marker(smmhc, [[Smooth muscle myosin heavy chain]], [[Heavy chain of smooth muscle myosin.]], expression)
* insert Gene(smmhc, HGNC:7569, MYH11)
* insert Synonym(smmhc, [[SMMS]])
* insert Synonym(smmhc, [[SM-MHC]])
* insert Marker(nestin, [[Nestin]], [[Intermediate filament of immature muscle, nerve and vessel cells.]], expression)
* insert Marker(myogenin, [[Myogenin]], [[Nuclear factor of skeletal muscle differentiation, used for rhabdomyosarcoma.]], expression)
* insert Synonym(myogenin, [[myf4]])
* insert Marker(myod1, [[MyoD1]], [[Nuclear factor of skeletal muscle differentiation, used for rhabdomyosarcoma.]], expression)
* insert Gene(myod1, HGNC:7611, MYOD1)
* insert Synonym(myod1, [[myf3]])
* insert Marker(myoglobin, [[Myoglobin]], [[Oxygen-binding protein of mature skeletal muscle.]], expression)
* insert Marker(cytokeratin, [[Cytokeratin, antibody not stated]], [[Keratin where the report does not name the antibody; use the specific code where it does.]], expression)
* insert Synonym(cytokeratin, [[keratin]])
* insert Synonym(cytokeratin, [[CK]])
* insert Marker(cytokeratin-ae1-ae3, [[Cytokeratin AE1/AE3]], [[Keratin by the antibody mixture AE1/AE3.]], expression)
* insert Synonym(cytokeratin-ae1-ae3, [[AE1/AE3]])
* insert Marker(cytokeratin-pan, [[Pan-cytokeratin]], [[Keratin by a broad antibody mixture other than, or not stated to be, AE1/AE3.]], expression)
* insert Synonym(cytokeratin-pan, [[pankeratin]])
* insert Synonym(cytokeratin-pan, [[pan-CK]])
* insert Synonym(cytokeratin-pan, [[MNF116]])
* insert Marker(cytokeratin-cam52, [[Cytokeratin CAM5.2]], [[Low-molecular-weight keratin by the antibody CAM5.2.]], expression)
* insert Synonym(cytokeratin-cam52, [[CAM5.2]])
* insert Marker(ema, [[Epithelial membrane antigen]], [[Membrane glycoprotein MUC1, found in epithelium and perineurium.]], expression)
* insert Gene(ema, HGNC:7508, MUC1)
* insert Synonym(ema, [[EMA]])
* insert Synonym(ema, [[CD227]])
* insert Synonym(ema, [[MUC1]])
* insert Marker(s100, [[S-100 protein]], [[Calcium-binding protein of nerve sheath, melanocytes and fat cells.]], expression)
* insert Synonym(s100, [[S100]])
* insert Synonym(s100, [[S-100]])
* insert Marker(sox10, [[SOX10]], [[Nuclear factor of neural crest cells.]], expression)
* insert Gene(sox10, HGNC:11190, SOX10)
* insert Marker(hmb45, [[HMB-45]], [[Melanosome antigen recognised by the antibody HMB-45, used for melanoma and PEComa.]], expression)
* insert Synonym(hmb45, [[gp100]])
* insert Marker(melan-a, [[Melan-A]], [[Melanocyte antigen, used for melanoma and PEComa.]], expression)
* insert Synonym(melan-a, [[MART-1]])
* insert Synonym(melan-a, [[A103]])
* insert Marker(mitf, [[MITF]], [[Nuclear factor of melanocytes.]], expression)
* insert Marker(cathepsin-k, [[Cathepsin K]], [[Protease used for PEComa and alveolar soft part sarcoma.]], expression)
* insert Marker(gfap, [[GFAP]], [[Glial fibrillary acidic protein.]], expression)
* insert Marker(synaptophysin, [[Synaptophysin]], [[Vesicle protein of neuroendocrine cells.]], expression)
* insert Gene(synaptophysin, HGNC:11506, SYP)
* insert Synonym(synaptophysin, [[SYN]])
* insert Marker(chromogranin-a, [[Chromogranin A]], [[Granule protein of neuroendocrine cells.]], expression)
* insert Marker(cd56, [[CD56]], [[Neural cell adhesion molecule.]], expression)
* insert Synonym(cd56, [[NCAM]])
* insert Marker(insm1, [[INSM1]], [[Nuclear factor of neuroendocrine cells.]], expression)
* insert Marker(cd30, [[CD30]], [[Receptor found on activated lymphoid cells, used to exclude lymphoma.]], expression)
* insert Gene(cd30, HGNC:11923, TNFRSF8)
* insert Synonym(cd30, [[Ki-1]])
* insert Marker(cd45, [[CD45]], [[Leukocyte common antigen, used to exclude lymphoma.]], expression)
* insert Gene(cd45, HGNC:9666, PTPRC)
* insert Synonym(cd45, [[LCA]])
* insert Synonym(cd45, [[leukocyte common antigen]])
* insert Marker(cd20, [[CD20]], [[Antigen of B cells.]], expression)
* insert Marker(cd68, [[CD68]], [[Lysosomal antigen of macrophages.]], expression)
* insert Synonym(cd68, [[KP1]])
* insert Marker(cd10, [[CD10]], [[Membrane peptidase, used for endometrial stroma.]], expression)
* insert Gene(cd10, HGNC:7154, MME)
* insert Synonym(cd10, [[CALLA]])
* insert Marker(cd31, [[CD31]], [[Adhesion molecule of endothelium.]], expression)
* insert Synonym(cd31, [[PECAM-1]])
* insert Marker(cd34, [[CD34]], [[Antigen of endothelium and of many fibroblastic tumours.]], expression)
* insert Gene(cd34, HGNC:1662, CD34)
* insert Marker(cd99, [[CD99]], [[Membrane glycoprotein, strong in Ewing sarcoma.]], expression)
* insert Gene(cd99, HGNC:7082, CD99)
* insert Synonym(cd99, [[MIC2]])
* insert Synonym(cd99, [[O13]])
* insert Marker(cd117, [[CD117]], [[Receptor tyrosine kinase KIT, used for gastrointestinal stromal tumour.]], expression)
* insert Gene(cd117, HGNC:6342, KIT)
* insert Synonym(cd117, [[KIT]])
* insert Synonym(cd117, [[c-kit]])
* insert Marker(dog1, [[DOG1]], [[Chloride channel anoctamin 1, used for gastrointestinal stromal tumour.]], expression)
* insert Gene(dog1, HGNC:21625, ANO1)
* insert Synonym(dog1, [[anoctamin-1]])
* insert Marker(pdgfra, [[PDGFRA]], [[Platelet-derived growth factor receptor alpha.]], expression)
* insert Gene(pdgfra, HGNC:8803, PDGFRA)
* insert Marker(erg, [[ERG]], [[Nuclear factor of endothelium.]], expression)
* insert Gene(erg, HGNC:3446, ERG)
* insert Marker(fli1, [[FLI1]], [[Nuclear factor of endothelium and Ewing sarcoma.]], expression)
* insert Marker(camta1, [[CAMTA1]], [[Nuclear factor expressed in epithelioid haemangioendothelioma.]], expression)
* insert Marker(d2-40, [[D2-40]], [[Podoplanin, found in lymphatic endothelium.]], expression)
* insert Synonym(d2-40, [[podoplanin]])
* insert Marker(hhv8, [[HHV-8]], [[Latent nuclear antigen of human herpesvirus 8, used for Kaposi sarcoma.]], expression)
* insert Synonym(hhv8, [[LANA]])
* insert Marker(mdm2, [[MDM2]], [[Nuclear protein, over-expressed in well-differentiated and dedifferentiated liposarcoma.]], expression)
* insert Gene(mdm2, HGNC:6973, MDM2)
* insert Marker(cdk4, [[CDK4]], [[Nuclear protein, over-expressed in well-differentiated and dedifferentiated liposarcoma.]], expression)
* insert Gene(cdk4, HGNC:1773, CDK4)
* insert Marker(ddit3, [[DDIT3]], [[Nuclear factor expressed in myxoid liposarcoma.]], expression)
* insert Gene(ddit3, HGNC:2726, DDIT3)
* insert Synonym(ddit3, [[CHOP]])
* insert Marker(hmga2, [[HMGA2]], [[Nuclear protein of fat and smooth muscle tumours.]], expression)
* insert Gene(hmga2, HGNC:5009, HMGA2)
* insert Marker(stat6, [[STAT6]], [[Nuclear factor, used for solitary fibrous tumour.]], expression)
* insert Gene(stat6, HGNC:11368, STAT6)
* insert Marker(tle1, [[TLE1]], [[Nuclear protein, often strong in synovial sarcoma.]], expression)
* insert Marker(ss18-ssx, [[SS18-SSX]], [[Fusion protein of synovial sarcoma, stained by a fusion-specific antibody.]], expression)
* insert Synonym(ss18-ssx, [[SS18-SSX fusion]])
* insert Marker(nkx2-2, [[NKX2-2]], [[Nuclear factor, used for Ewing sarcoma.]], expression)
* insert Marker(bcor, [[BCOR]], [[Nuclear protein of BCOR-altered sarcomas.]], expression)
* insert Gene(bcor, HGNC:20893, BCOR)
* insert Marker(wt1, [[WT1]], [[Nuclear factor, used for desmoplastic small round cell tumour.]], expression)
* insert Gene(wt1, HGNC:12796, WT1)
* insert Marker(tfe3, [[TFE3]], [[Nuclear factor, used for alveolar soft part sarcoma and some PEComas.]], expression)
* insert Gene(tfe3, HGNC:11752, TFE3)
* insert Marker(muc4, [[MUC4]], [[Mucin, used for low-grade fibromyxoid sarcoma.]], expression)
* insert Marker(satb2, [[SATB2]], [[Nuclear protein of bone-forming cells.]], expression)
* insert Marker(beta-catenin, [[Beta-catenin]], [[Adhesion and signalling protein; nuclear staining supports desmoid fibromatosis.]], expression)
* insert Gene(beta-catenin, HGNC:2514, CTNNB1)
* insert Marker(alk, [[ALK]], [[Anaplastic lymphoma kinase, used for inflammatory myofibroblastic tumour.]], expression)
* insert Gene(alk, HGNC:427, ALK)
* insert Synonym(alk, [[ALK1]])
* insert Synonym(alk, [[D5F3]])
* insert Marker(ros1, [[ROS1]], [[Receptor tyrosine kinase, used for inflammatory myofibroblastic tumour.]], expression)
* insert Marker(pan-trk, [[Pan-TRK]], [[TRK A, B and C receptors together, used to look for NTRK fusions.]], expression)
* insert Synonym(pan-trk, [[pan-TRK]])
* insert Marker(er, [[Estrogen receptor]], [[Nuclear receptor for oestrogen.]], expression)
* insert Gene(er, HGNC:3467, ESR1)
* insert Synonym(er, [[ER]])
* insert Synonym(er, [[oestrogen receptor]])
* insert Marker(pr, [[Progesterone receptor]], [[Nuclear receptor for progesterone.]], expression)
* insert Gene(pr, HGNC:8910, PGR)
* insert Synonym(pr, [[PR]])
* insert Synonym(pr, [[PgR]])
* insert Marker(ar, [[Androgen receptor]], [[Nuclear receptor for androgens.]], expression)
* insert Gene(ar, HGNC:644, AR)
* insert Synonym(ar, [[AR]])
* insert Marker(pax8, [[PAX8]], [[Nuclear factor of Muellerian, renal and thyroid epithelium.]], expression)
* insert Gene(pax8, HGNC:8622, PAX8)
* insert Synonym(pax8, [[PAX-8]])
* insert Marker(inhibin, [[Inhibin]], [[Hormone of sex cord-stromal cells.]], expression)
* insert Synonym(inhibin, [[inhibin alpha]])
* insert Marker(ca125, [[CA-125]], [[Cancer antigen 125 in tissue.]], expression)
* insert Gene(ca125, HGNC:15582, MUC16)
* insert Synonym(ca125, [[MUC16]])
* insert Marker(vimentin, [[Vimentin]], [[Intermediate filament of mesenchymal cells.]], expression)
* insert Gene(vimentin, HGNC:12692, VIM)
* insert Marker(bcl2, [[BCL2]], [[Protein that inhibits cell death.]], expression)
* insert Gene(bcl2, HGNC:990, BCL2)
* insert Marker(cyclin-d1, [[Cyclin D1]], [[Nuclear cell cycle protein, used for high-grade endometrial stromal sarcoma.]], expression)
* insert Gene(cyclin-d1, HGNC:1582, CCND1)
* insert Synonym(cyclin-d1, [[BCL1]])
* insert Marker(p16, [[p16]], [[Cell cycle inhibitor p16INK4a; diffuse staining is reported as positive with the pattern.]], expression)
* insert Gene(p16, HGNC:1787, CDKN2A)
* insert Synonym(p16, [[p16INK4a]])
* insert Marker(p53, [[p53]], [[Tumour suppressor protein; the mutant and wild-type patterns go into the text of the result.]], expression)
* insert Gene(p53, HGNC:11998, TP53)
* insert Marker(pd-l1, [[PD-L1]], [[Ligand of the programmed death receptor. Scores such as CPS are separate observations.]], expression)
* insert Synonym(pd-l1, [[CD274]])
* insert Marker(prame, [[PRAME]], [[Cancer-testis antigen.]], expression)
* insert Marker(ki67, [[Ki-67]], [[Nuclear antigen of dividing cells; the index is the component percent-positive.]], proliferation)
* insert Gene(ki67, HGNC:7107, MKI67)
* insert Synonym(ki67, [[MIB-1]])
* insert Marker(phospho-histone-h3, [[Phospho-histone H3]], [[Nuclear antigen of mitotic cells.]], proliferation)
* insert Synonym(phospho-histone-h3, [[PHH3]])
* insert Marker(smarcb1, [[SMARCB1 (INI1)]], [[Nuclear protein lost in malignant rhabdoid tumour and epithelioid sarcoma.]], loss)
* insert Gene(smarcb1, HGNC:11103, SMARCB1)
* insert Synonym(smarcb1, [[INI1]])
* insert Synonym(smarcb1, [[BAF47]])
* insert Marker(smarca4, [[SMARCA4 (BRG1)]], [[Nuclear protein lost in SMARCA4-deficient tumours, among them uterine ones.]], loss)
* insert Gene(smarca4, HGNC:11100, SMARCA4)
* insert Synonym(smarca4, [[BRG1]])
* insert Marker(smarca2, [[SMARCA2 (BRM)]], [[Nuclear protein often lost together with SMARCA4.]], loss)
* insert Synonym(smarca2, [[BRM]])
* insert Marker(h3k27me3, [[H3K27me3]], [[Trimethylated histone H3; loss supports malignant peripheral nerve sheath tumour.]], loss)
* insert Synonym(h3k27me3, [[H3K27 trimethylation]])
* insert Marker(rb1, [[Retinoblastoma protein]], [[Nuclear tumour suppressor protein, lost in many leiomyosarcomas.]], loss)
* insert Gene(rb1, HGNC:9884, RB1)
* insert Synonym(rb1, [[Rb]])
* insert Synonym(rb1, [[pRb]])
* insert Marker(atrx, [[ATRX]], [[Nuclear chromatin protein, lost in many leiomyosarcomas.]], loss)
* insert Gene(atrx, HGNC:886, ATRX)
* insert Marker(pten, [[PTEN]], [[Tumour suppressor phosphatase.]], loss)
* insert Gene(pten, HGNC:9588, PTEN)
* insert Marker(mtap, [[MTAP]], [[Enzyme lost with deletion of its neighbour CDKN2A.]], loss)
* insert Marker(fh, [[Fumarate hydratase]], [[Enzyme lost in fumarate hydratase-deficient smooth muscle tumours.]], loss)
* insert Gene(fh, HGNC:3700, FH)
* insert Synonym(fh, [[FH]])
* insert Marker(sdhb, [[SDHB]], [[Subunit of succinate dehydrogenase, lost in SDH-deficient gastrointestinal stromal tumour.]], loss)
* insert Marker(sdha, [[SDHA]], [[Subunit of succinate dehydrogenase, lost where its gene is altered.]], loss)
* insert Marker(mlh1, [[MLH1]], [[Mismatch repair protein.]], loss)
* insert Marker(msh2, [[MSH2]], [[Mismatch repair protein.]], loss)
* insert Marker(msh6, [[MSH6]], [[Mismatch repair protein.]], loss)
* insert Marker(pms2, [[PMS2]], [[Mismatch repair protein.]], loss)

ValueSet: IhcMarkerVS
Id: ihc-marker-vs
Title: "Immunohistochemistry markers"
Description: "All stains of ihc-marker-cs. A code from it makes an Observation an immunohistochemistry result of these profiles."
* insert Metadata
* include codes from system IhcMarkerCS

ValueSet: IhcGeneVS
Id: ihc-gene-vs
Title: "Genes of stained proteins"
Description: "HGNC genes whose product one of the stains of ihc-marker-cs shows."
* insert Metadata
* $HGNC#HGNC:130 "ACTA2"
* $HGNC#HGNC:427 "ALK"
* $HGNC#HGNC:21625 "ANO1"
* $HGNC#HGNC:644 "AR"
* $HGNC#HGNC:886 "ATRX"
* $HGNC#HGNC:990 "BCL2"
* $HGNC#HGNC:20893 "BCOR"
* $HGNC#HGNC:1582 "CCND1"
* $HGNC#HGNC:1662 "CD34"
* $HGNC#HGNC:7082 "CD99"
* $HGNC#HGNC:1773 "CDK4"
* $HGNC#HGNC:1787 "CDKN2A"
* $HGNC#HGNC:2514 "CTNNB1"
* $HGNC#HGNC:2726 "DDIT3"
* $HGNC#HGNC:2770 "DES"
* $HGNC#HGNC:3446 "ERG"
* $HGNC#HGNC:3467 "ESR1"
* $HGNC#HGNC:3700 "FH"
* $HGNC#HGNC:5009 "HMGA2"
* $HGNC#HGNC:6342 "KIT"
* $HGNC#HGNC:6973 "MDM2"
* $HGNC#HGNC:7107 "MKI67"
* $HGNC#HGNC:7154 "MME"
* $HGNC#HGNC:7508 "MUC1"
* $HGNC#HGNC:15582 "MUC16"
* $HGNC#HGNC:7569 "MYH11"
* $HGNC#HGNC:7611 "MYOD1"
* $HGNC#HGNC:8622 "PAX8"
* $HGNC#HGNC:8803 "PDGFRA"
* $HGNC#HGNC:8910 "PGR"
* $HGNC#HGNC:9588 "PTEN"
* $HGNC#HGNC:9666 "PTPRC"
* $HGNC#HGNC:9884 "RB1"
* $HGNC#HGNC:11100 "SMARCA4"
* $HGNC#HGNC:11103 "SMARCB1"
* $HGNC#HGNC:11190 "SOX10"
* $HGNC#HGNC:11368 "STAT6"
* $HGNC#HGNC:11506 "SYP"
* $HGNC#HGNC:11752 "TFE3"
* $HGNC#HGNC:11923 "TNFRSF8"
* $HGNC#HGNC:11998 "TP53"
* $HGNC#HGNC:12692 "VIM"
* $HGNC#HGNC:12796 "WT1"
