CodeSystem: SpreadSiteCS
Id: spread-site-cs
Title: "Sites of metastases and recurrences"
Description: "Where sarcomas spread to, in few codes, to ask with: hospitals send body sites, topographies or diagnoses, and the maps say which of those codes name which site. Hospitals need not send these codes."
* insert Metadata
* insert OwnCodes
* insert ByParent
* ^valueSet = Canonical(SpreadSiteVS)
* #lung "Lung" "Lung, or a lobe or side of it."
* #liver "Liver" "Liver, or a lobe of it."
* #peritoneum "Peritoneum" "Peritoneum with its cavity and its folds: omentum and mesentery are below."
* #pelvic-peritoneum "Pelvic peritoneum" "Peritoneum of the pelvis."
* #omentum "Omentum" "Greater or lesser omentum."
* #mesentery "Mesentery" "Mesentery or mesocolon."
* #retroperitoneum "Retroperitoneum" "Space behind the peritoneum."
* #diaphragm "Diaphragm" "Diaphragm."
* #small-intestine "Small intestine" "Small intestine or a part of it."
* #large-intestine "Large intestine" "Colon, rectum or a part of them."
* #spleen "Spleen" "Spleen."
* #pancreas "Pancreas" "Pancreas."
* #bone "Bone" "Any bone."
* #skull "Skull" "Bones of the skull."
* #brain "Brain" "Brain."
* #skin "Skin" "Skin."
* #soft-tissue "Soft tissue" "Soft tissue of limbs, wall of the trunk, or of no stated place."
* #lymph-node "Lymph node" "Lymph node, of any region."
* #pelvis "Pelvis" "Pelvis without a statement of the organ."
* insert IsA(pelvic-peritoneum, peritoneum)
* insert IsA(omentum, peritoneum)
* insert IsA(mesentery, peritoneum)
* insert IsA(skull, bone)

ValueSet: SpreadSiteVS
Id: spread-site-vs
Title: "Sites of metastases and recurrences"
Description: "All codes of spread-site-cs."
* insert Metadata
* include codes from system SpreadSiteCS

Instance: spread-site-to-snomed-ct
InstanceOf: ConceptMap
Title: "Sites of metastases and recurrences to SNOMED CT"
Description: "SNOMED CT codes for the sites of spread-site-cs, as far as verified: structures and their parts (narrower), and diagnoses that name the site (relatedto)."
Usage: #definition
* insert InstanceMetadata
* url = "https://sarcomafhir.org/fhir/ConceptMap/spread-site-to-snomed-ct"
* name = "SpreadSiteToSnomedCt"
* title = "Sites of metastases and recurrences to SNOMED CT"
* description = "SNOMED CT codes for the sites of spread-site-cs, as far as verified: structures and their parts (narrower), and diagnoses that name the site (relatedto)."
* copyright = "SNOMED CT is copyright of the International Health Terminology Standards Development Organisation (SNOMED International). Use of the codes needs a SNOMED CT licence or residence in a member country."
* sourceCanonical = Canonical(SpreadSiteVS)
* group[0].source = Canonical(SpreadSiteCS)
* group[0].target = $SCT
* insert SourceConcept(lung, [[Lung]])
* insert Target(39607008, equivalent)
* insert TargetName([[Lung structure (body structure)]])
* insert Target(31094006, narrower)
* insert TargetName([[Structure of lobe of lung (body structure)]])
* insert Target(44029006, narrower)
* insert TargetName([[Left lung structure (body structure)]])
* insert Target(3341006, narrower)
* insert TargetName([[Right lung structure]])
* insert Target(94391008, relatedto)
* insert TargetName([[Secondary malignant neoplasm of lung (disorder)]])
* insert SourceConcept(liver, [[Liver]])
* insert Target(10200004, equivalent)
* insert TargetName([[Liver structure (body structure)]])
* insert Target(69842003, narrower)
* insert TargetName([[Liver, Left Lobe]])
* insert Target(48521005, narrower)
* insert TargetName([[Structure of right lobe of liver]])
* insert Target(94381002, relatedto)
* insert TargetName([[Secondary malignant neoplasm of liver (disorder)]])
* insert SourceConcept(peritoneum, [[Peritoneum]])
* insert Target(15425007, equivalent)
* insert TargetName([[Peritoneum (serous membrane) structure (body structure)]])
* insert Target(83670000, relatedto)
* insert TargetName([[Peritoneal cavity structure (body structure)]])
* insert Target(118762006, relatedto)
* insert TargetName([[Peritoneal sac structure (body structure)]])
* insert Target(94627008, relatedto)
* insert TargetName([[Secondary malignant neoplasm of peritoneum (disorder)]])
* insert Target(277782009, relatedto)
* insert TargetName([[Malignant peritoneal local recurrence (disorder)]])
* insert SourceConcept(pelvic-peritoneum, [[Pelvic peritoneum]])
* insert Target(94479003, relatedto)
* insert TargetName([[Secondary malignant neoplasm of pelvic peritoneum (disorder)]])
* insert SourceConcept(omentum, [[Omentum]])
* insert Target(27398004, equivalent)
* insert TargetName([[Omentum structure (body structure)]])
* insert Target(94626004, relatedto)
* insert TargetName([[Secondary malignant neoplasm of omentum (disorder)]])
* insert SourceConcept(mesentery, [[Mesentery]])
* insert Target(94624001, relatedto)
* insert TargetName([[Secondary malignant neoplasm of the mesentery (disorder)]])
* insert Target(94625000, relatedto)
* insert TargetName([[Secondary malignant neoplasm of the mesocolon (disorder)]])
* insert SourceConcept(retroperitoneum, [[Retroperitoneum]])
* insert Target(82849001, equivalent)
* insert TargetName([[Retroperitoneal compartment structure (body structure)]])
* insert Target(94628003, relatedto)
* insert TargetName([[Secondary malignant neoplasm of retroperitoneum (disorder)]])
* insert Target(1251498002, relatedto)
* insert TargetName([[Metastatic sarcoma to retroperitoneum (disorder)]])
* insert SourceConcept(diaphragm, [[Diaphragm]])
* insert Target(5798000, equivalent)
* insert TargetName([[Diaphragm structure (body structure)]])
* insert Target(94272005, relatedto)
* insert TargetName([[Secondary malignant neoplasm of diaphragm (disorder)]])
* insert SourceConcept(small-intestine, [[Small intestine]])
* insert Target(30315005, equivalent)
* insert TargetName([[Small intestinal structure (body structure)]])
* insert Target(21306003, narrower)
* insert TargetName([[Jejunal structure (body structure)]])
* insert Target(34516001, narrower)
* insert TargetName([[Ileal structure (body structure)]])
* insert Target(94580002, relatedto)
* insert TargetName([[Secondary malignant neoplasm of small intestine (disorder)]])
* insert SourceConcept(large-intestine, [[Large intestine]])
* insert Target(14742008, equivalent)
* insert TargetName([[Large intestinal structure (body structure)]])
* insert Target(71854001, narrower)
* insert TargetName([[Colon structure (body structure)]])
* insert Target(60184004, narrower)
* insert TargetName([[Sigmoid colon structure (body structure)]])
* insert Target(32622004, narrower)
* insert TargetName([[Descending colon structure (body structure)]])
* insert Target(72592005, narrower)
* insert TargetName([[Structure of left colic flexure (body structure)]])
* insert Target(94260004, relatedto)
* insert TargetName([[Secondary malignant neoplasm of colon (disorder)]])
* insert SourceConcept(spleen, [[Spleen]])
* insert Target(78961009, equivalent)
* insert TargetName([[Splenic structure (body structure)]])
* insert Target(94603006, relatedto)
* insert TargetName([[Secondary malignant neoplasm of spleen (disorder)]])
* insert SourceConcept(pancreas, [[Pancreas]])
* insert Target(15776009, equivalent)
* insert TargetName([[Pancreatic structure (body structure)]])
* insert Target(94459006, relatedto)
* insert TargetName([[Secondary malignant neoplasm of pancreas (disorder)]])
* insert SourceConcept(bone, [[Bone]])
* insert Target(272673000, equivalent)
* insert TargetName([[Bone structure (body structure)]])
* insert Target(94222008, relatedto)
* insert TargetName([[Secondary malignant neoplasm of bone (disorder)]])
* insert SourceConcept(skull, [[Skull]])
* insert Target(89546000, equivalent)
* insert TargetName([[Bone structure of cranium (body structure)]])
* insert Target(94220000, relatedto)
* insert TargetName([[Secondary malignant neoplasm of bone of skull (disorder)]])
* insert SourceConcept(brain, [[Brain]])
* insert Target(12738006, equivalent)
* insert TargetName([[Brain structure (body structure)]])
* insert Target(94225005, relatedto)
* insert TargetName([[Secondary malignant neoplasm of brain (disorder)]])
* insert SourceConcept(skin, [[Skin]])
* insert Target(39937001, equivalent)
* insert TargetName([[Skin structure (body structure)]])
* insert Target(94579000, relatedto)
* insert TargetName([[Secondary malignant neoplasm of skin (disorder)]])
* insert Target(404093001, relatedto)
* insert TargetName([[Sarcomatous metastasis in skin (disorder)]])
* insert SourceConcept(soft-tissue, [[Soft tissue]])
* insert Target(71966008, narrower)
* insert TargetName([[Subcutaneous tissue structure (body structure)]])
* insert Target(94264008, relatedto)
* insert TargetName([[Secondary malignant neoplasm of soft tissues (disorder)]])
* insert Target(94582005, relatedto)
* insert TargetName([[Secondary malignant neoplasm of soft tissues of abdomen (disorder)]])
* insert Target(314974009, relatedto)
* insert TargetName([[Local recurrence of malignant tumor of soft tissue (disorder)]])
* insert SourceConcept(lymph-node, [[Lymph node]])
* insert Target(94347008, relatedto)
* insert TargetName([[Secondary malignant neoplasm of intra-abdominal lymph nodes (disorder)]])
* insert SourceConcept(pelvis, [[Pelvis]])
* insert Target(12921003, equivalent)
* insert TargetName([[Pelvic structure (body structure)]])
* insert Target(816991004, narrower)
* insert TargetName([[Structure of cavity of true pelvis (body structure)]])
* insert Target(94480000, relatedto)
* insert TargetName([[Secondary malignant neoplasm of pelvis (disorder)]])

Instance: spread-site-to-icd-o-3
InstanceOf: ConceptMap
Title: "Sites of metastases and recurrences to ICD-O-3 topography"
Description: "ICD-O-3 topography codes for the sites of spread-site-cs, as far as verified: structures and their parts (narrower)."
Usage: #definition
* insert InstanceMetadata
* url = "https://sarcomafhir.org/fhir/ConceptMap/spread-site-to-icd-o-3"
* name = "SpreadSiteToIcdO3"
* title = "Sites of metastases and recurrences to ICD-O-3 topography"
* description = "ICD-O-3 topography codes for the sites of spread-site-cs, as far as verified: structures and their parts (narrower)."
* copyright = "ICD-O-3 is copyright of the World Health Organization. Only codes and their preferred terms are listed."
* sourceCanonical = Canonical(SpreadSiteVS)
* group[0].source = Canonical(SpreadSiteCS)
* group[0].target = $ICDO3
* insert SourceConcept(lung, [[Lung]])
* insert Target(C34.9, equivalent)
* insert TargetName([[Lung, NOS]])
* insert Target(C34.1, narrower)
* insert TargetName([[Upper lobe, lung]])
* insert Target(C34.3, narrower)
* insert TargetName([[Lower lobe, lung]])
* insert SourceConcept(liver, [[Liver]])
* insert Target(C22.0, equivalent)
* insert TargetName([[Liver]])
* insert SourceConcept(peritoneum, [[Peritoneum]])
* insert Target(C48.2, equivalent)
* insert TargetName([[Peritoneum, NOS]])
* insert Target(C48.1, narrower)
* insert TargetName([[Specified parts of peritoneum]])
* insert SourceConcept(pelvic-peritoneum, [[Pelvic peritoneum]])
* insert NoTarget
* insert SourceConcept(omentum, [[Omentum]])
* insert NoTarget
* insert SourceConcept(mesentery, [[Mesentery]])
* insert NoTarget
* insert SourceConcept(retroperitoneum, [[Retroperitoneum]])
* insert Target(C48.0, equivalent)
* insert TargetName([[Retroperitoneum]])
* insert SourceConcept(diaphragm, [[Diaphragm]])
* insert NoTarget
* insert SourceConcept(small-intestine, [[Small intestine]])
* insert Target(C17.9, equivalent)
* insert TargetName([[Small intestine, NOS]])
* insert SourceConcept(large-intestine, [[Large intestine]])
* insert Target(C18.9, narrower)
* insert TargetName([[Colon, NOS]])
* insert Target(C18.7, narrower)
* insert TargetName([[Sigmoid colon]])
* insert Target(C18.6, narrower)
* insert TargetName([[Descending colon]])
* insert Target(C18.5, narrower)
* insert TargetName([[Splenic flexure of colon]])
* insert SourceConcept(spleen, [[Spleen]])
* insert Target(C42.2, equivalent)
* insert TargetName([[Spleen]])
* insert SourceConcept(pancreas, [[Pancreas]])
* insert Target(C25.9, equivalent)
* insert TargetName([[Pancreas, NOS]])
* insert SourceConcept(bone, [[Bone]])
* insert Target(C41.9, equivalent)
* insert TargetName([[Bone, NOS]])
* insert SourceConcept(skull, [[Skull]])
* insert Target(C41.0, equivalent)
* insert TargetName([[Bones of skull and face and associated joints]])
* insert SourceConcept(brain, [[Brain]])
* insert Target(C71.9, equivalent)
* insert TargetName([[Brain, NOS]])
* insert SourceConcept(skin, [[Skin]])
* insert Target(C44.9, equivalent)
* insert TargetName([[Skin, NOS]])
* insert SourceConcept(soft-tissue, [[Soft tissue]])
* insert Target(C49.9, equivalent)
* insert TargetName([[Connective, subcutaneous and other soft tissues, NOS]])
* insert Target(C49.1, narrower)
* insert TargetName([[Connective, subcutaneous and other soft tissues of upper limb and shoulder]])
* insert Target(C49.2, narrower)
* insert TargetName([[Connective, subcutaneous and other soft tissues of lower limb and hip]])
* insert Target(C49.3, narrower)
* insert TargetName([[Connective, subcutaneous and other soft tissues of thorax]])
* insert Target(C49.4, narrower)
* insert TargetName([[Connective, subcutaneous and other soft tissues of abdomen]])
* insert Target(C49.5, narrower)
* insert TargetName([[Connective, subcutaneous and other soft tissues of pelvis]])
* insert Target(C49.6, narrower)
* insert TargetName([[Connective, subcutaneous and other soft tissues of trunk NOS]])
* insert SourceConcept(lymph-node, [[Lymph node]])
* insert Target(C77.2, narrower)
* insert TargetName([[Intra-abdominal lymph nodes]])
* insert SourceConcept(pelvis, [[Pelvis]])
* insert Target(C76.3, equivalent)
* insert TargetName([[Pelvis, NOS]])

