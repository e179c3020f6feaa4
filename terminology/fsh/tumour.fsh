ValueSet: SarcomaConditionCodeVS
Id: sarcoma-condition-code-vs
Title: "Sarcoma diagnoses"
Description: "SNOMED CT disorders that are primary sarcomas whatever the site. A code from it makes a Condition a primary sarcoma of these profiles. Metastases are in metastatic-sarcoma-code-vs. Carcinosarcoma is left out: it is counted among the carcinomas today."
* insert Metadata
* insert SnomedCopyright
* $SCT#443719001 "Leiomyosarcoma (disorder)"
* $SCT#423807009 "Primary leiomyosarcoma (disorder)"
* $SCT#447389009 "Leiomyosarcoma of uterus (disorder)"
* $SCT#770559003 "Leiomyosarcoma of corpus uteri (disorder)"
* $SCT#722514002 "Primary leiomyosarcoma of peritoneum (disorder)"
* $SCT#448258005 "Sarcoma of mesentery (disorder)"
* $SCT#685571000119105 "Primary leiomyosarcoma of abdomen (disorder)"
* $SCT#722513008 "Primary leiomyosarcoma of retroperitoneum (disorder)"
* $SCT#307219002 "Retroperitoneal sarcoma (disorder)"
* $SCT#699356008 "Endometrial stromal sarcoma (disorder)"
* $SCT#699357004 "Low grade endometrial stromal sarcoma (disorder)"
* $SCT#699358009 "High grade endometrial stromal sarcoma (disorder)"
* $SCT#447390000 "Adenosarcoma of uterus (disorder)"
* $SCT#765740002 "Adenosarcoma of corpus uteri (disorder)"
* $SCT#254877001 "Sarcoma of uterus (disorder)"
* $SCT#424413001 "Sarcoma (disorder)"
* $SCT#424952003 "Sarcoma of soft tissue (disorder)"
* $SCT#443439001 "Malignant fibrous histiocytoma (disorder)"
* $SCT#254829001 "Liposarcoma (disorder)"
* $SCT#404072004 "Dedifferentiated liposarcoma (disorder)"
* $SCT#404069006 "Myxoid liposarcoma (disorder)"
* $SCT#404070007 "Round cell liposarcoma (disorder)"
* $SCT#404071006 "Pleomorphic liposarcoma (disorder)"
* $SCT#302851001 "Synovial sarcoma (disorder)"
* $SCT#420120006 "Gastrointestinal stromal tumor (disorder)"
* $SCT#403977003 "Angiosarcoma (disorder)"
* $SCT#302847003 "Rhabdomyosarcoma (disorder)"
* $SCT#404051002 "Embryonal rhabdomyosarcoma (disorder)"
* $SCT#404053004 "Alveolar rhabdomyosarcoma (disorder)"
* $SCT#404054005 "Pleomorphic rhabdomyosarcoma (disorder)"
* $SCT#404055006 "Spindle cell rhabdomyosarcoma (disorder)"
* $SCT#404037002 "Malignant peripheral nerve sheath tumor (disorder)"
* $SCT#307608006 "Ewing's sarcoma of bone (disorder)"
* $SCT#447951009 "Ewing's sarcoma of soft tissue (disorder)"
* $SCT#723076008 "Primary myxofibrosarcoma (disorder)"
* $SCT#276799004 "Dermatofibrosarcoma protuberans (disorder)"
* $SCT#782827000 "Epithelioid sarcoma (disorder)"
* $SCT#404056007 "Alveolar soft part sarcoma (disorder)"
* $SCT#1156420003 "Desmoplastic small round cell tumor (disorder)"
* $SCT#404088004 "Low-grade fibromyxoid sarcoma (disorder)"
* $SCT#1196998001 "Malignant perivascular epithelioid cell neoplasm (disorder)"
* $SCT#307576001 "Osteosarcoma of bone (disorder)"
* $SCT#443520009 "Chondrosarcoma (disorder)"
* $SCT#109385007 "Kaposi's sarcoma (disorder)"

ValueSet: MetastaticSarcomaCodeVS
Id: metastatic-sarcoma-code-vs
Title: "Metastatic sarcoma diagnoses"
Description: "SNOMED CT disorders that say metastasis of a sarcoma. A code from it makes a Condition a metastasis of these profiles. Secondary malignant neoplasms of unspecified origin are left out: they may come from any cancer."
* insert Metadata
* insert SnomedCopyright
* $SCT#443144000 "Metastatic sarcoma (disorder)"
* $SCT#1251498002 "Metastatic sarcoma to retroperitoneum (disorder)"
* $SCT#404093001 "Sarcomatous metastasis in skin (disorder)"

ValueSet: MetastasisCodeVS
Id: metastasis-code-vs
Title: "Diagnoses that say metastasis"
Description: "SNOMED CT disorders that say metastasis at a site, of whatever cancer. The search parameter metastasis-site finds a Condition by one of these codes even where it names no primary tumour."
* insert Metadata
* insert SnomedCopyright
* $SCT#128462008 "Metastatic malignant neoplasm (disorder)"
* $SCT#94381002 "Secondary malignant neoplasm of liver (disorder)"
* $SCT#94391008 "Secondary malignant neoplasm of lung (disorder)"
* $SCT#94222008 "Secondary malignant neoplasm of bone (disorder)"
* $SCT#94627008 "Secondary malignant neoplasm of peritoneum (disorder)"
* $SCT#94628003 "Secondary malignant neoplasm of retroperitoneum (disorder)"
* $SCT#94272005 "Secondary malignant neoplasm of diaphragm (disorder)"
* $SCT#94624001 "Secondary malignant neoplasm of the mesentery (disorder)"
* $SCT#94625000 "Secondary malignant neoplasm of the mesocolon (disorder)"
* $SCT#94626004 "Secondary malignant neoplasm of omentum (disorder)"
* $SCT#94580002 "Secondary malignant neoplasm of small intestine (disorder)"
* $SCT#94260004 "Secondary malignant neoplasm of colon (disorder)"
* $SCT#94603006 "Secondary malignant neoplasm of spleen (disorder)"
* $SCT#94459006 "Secondary malignant neoplasm of pancreas (disorder)"
* $SCT#94225005 "Secondary malignant neoplasm of brain (disorder)"
* $SCT#94579000 "Secondary malignant neoplasm of skin (disorder)"
* $SCT#94220000 "Secondary malignant neoplasm of bone of skull (disorder)"
* $SCT#94264008 "Secondary malignant neoplasm of soft tissues (disorder)"
* $SCT#94582005 "Secondary malignant neoplasm of soft tissues of abdomen (disorder)"
* $SCT#94480000 "Secondary malignant neoplasm of pelvis (disorder)"
* $SCT#94479003 "Secondary malignant neoplasm of pelvic peritoneum (disorder)"
* $SCT#94347008 "Secondary malignant neoplasm of intra-abdominal lymph nodes (disorder)"
* $SCT#443144000 "Metastatic sarcoma (disorder)"
* $SCT#1251498002 "Metastatic sarcoma to retroperitoneum (disorder)"
* $SCT#404093001 "Sarcomatous metastasis in skin (disorder)"

ValueSet: SarcomaMorphologyVS
Id: sarcoma-morphology-vs
Title: "Sarcoma morphologies"
Description: "ICD-O-3 morphologies of sarcomas (/3) and of mesenchymal tumours of uncertain behaviour that are followed like them (/1)."
* insert Metadata
* insert IcdoCopyright
* $ICDO3#8800/3 "Sarcoma, NOS"
* $ICDO3#8801/3 "Spindle cell sarcoma"
* $ICDO3#8802/3 "Giant cell sarcoma"
* $ICDO3#8804/3 "Epithelioid sarcoma"
* $ICDO3#8805/3 "Undifferentiated sarcoma"
* $ICDO3#8806/3 "Desmoplastic small round cell tumor"
* $ICDO3#8810/3 "Fibrosarcoma, NOS"
* $ICDO3#8811/3 "Fibromyxosarcoma"
* $ICDO3#8815/3 "Solitary fibrous tumor, malignant"
* $ICDO3#8821/1 "Aggressive fibromatosis"
* $ICDO3#8825/1 "Myofibroblastic tumor, NOS"
* $ICDO3#8830/3 "Malignant fibrous histiocytoma"
* $ICDO3#8832/3 "Dermatofibrosarcoma, NOS"
* $ICDO3#8850/1 "Atypical lipoma"
* $ICDO3#8850/3 "Liposarcoma, NOS"
* $ICDO3#8851/3 "Liposarcoma, well differentiated"
* $ICDO3#8852/3 "Myxoid liposarcoma"
* $ICDO3#8853/3 "Round cell liposarcoma"
* $ICDO3#8854/3 "Pleomorphic liposarcoma"
* $ICDO3#8858/3 "Dedifferentiated liposarcoma"
* $ICDO3#8890/1 "Leiomyomatosis, NOS"
* $ICDO3#8890/3 "Leiomyosarcoma, NOS"
* $ICDO3#8891/3 "Epithelioid leiomyosarcoma"
* $ICDO3#8896/3 "Myxoid leiomyosarcoma"
* $ICDO3#8897/1 "Smooth muscle tumor of uncertain malignant potential"
* $ICDO3#8898/1 "Metastasizing leiomyoma"
* $ICDO3#8900/3 "Rhabdomyosarcoma, NOS"
* $ICDO3#8901/3 "Pleomorphic rhabdomyosarcoma, adult type"
* $ICDO3#8910/3 "Embryonal rhabdomyosarcoma, NOS"
* $ICDO3#8912/3 "Spindle cell rhabdomyosarcoma"
* $ICDO3#8920/3 "Alveolar rhabdomyosarcoma"
* $ICDO3#8930/3 "Endometrial stromal sarcoma, NOS"
* $ICDO3#8931/3 "Endometrial stromal sarcoma, low grade"
* $ICDO3#8933/3 "Adenosarcoma"
* $ICDO3#8936/1 "Gastrointestinal stromal tumor, NOS"
* $ICDO3#8936/3 "Gastrointestinal stromal sarcoma"
* $ICDO3#8963/3 "Malignant rhabdoid tumor"
* $ICDO3#9040/3 "Synovial sarcoma, NOS"
* $ICDO3#9041/3 "Synovial sarcoma, spindle cell"
* $ICDO3#9043/3 "Synovial sarcoma, biphasic"
* $ICDO3#9044/3 "Clear cell sarcoma, NOS"
* $ICDO3#9120/3 "Hemangiosarcoma"
* $ICDO3#9133/3 "Epithelioid hemangioendothelioma, malignant"
* $ICDO3#9140/3 "Kaposi sarcoma"
* $ICDO3#9180/3 "Osteosarcoma, NOS"
* $ICDO3#9220/3 "Chondrosarcoma, NOS"
* $ICDO3#9260/3 "Ewing sarcoma"
* $ICDO3#9540/3 "Malignant peripheral nerve sheath tumor"
* $ICDO3#9581/3 "Alveolar soft part sarcoma"

ValueSet: SarcomaBodySiteVS
Id: sarcoma-body-site-vs
Title: "Sarcoma body sites"
Description: "Sites of sarcomas and of their metastases: SNOMED CT body structures, ICD-O-3 topographies, and parts of the limbs from a list of our own."
* insert Metadata
* insert SnomedAndIcdoCopyright
* $SCT#35039007 "Uterine structure (body structure)"
* $SCT#279879004
* $SCT#2739003 "Endometrial structure (body structure)"
* $SCT#89679009
* $SCT#82849001 "Retroperitoneal compartment structure (body structure)"
* $SCT#27398004 "Omentum structure (body structure)"
* $SCT#5798000 "Diaphragm structure (body structure)"
* $SCT#15425007 "Peritoneum (serous membrane) structure (body structure)"
* $SCT#10200004 "Liver structure (body structure)"
* $SCT#39607008 "Lung structure (body structure)"
* $SCT#78961009 "Splenic structure (body structure)"
* $SCT#15776009 "Pancreatic structure (body structure)"
* $SCT#30315005 "Small intestinal structure (body structure)"
* $SCT#71854001 "Colon structure (body structure)"
* $SCT#60184004 "Sigmoid colon structure (body structure)"
* $SCT#32622004 "Descending colon structure (body structure)"
* $SCT#72592005 "Structure of left colic flexure (body structure)"
* $SCT#272673000 "Bone structure (body structure)"
* $SCT#89546000 "Bone structure of cranium (body structure)"
* $SCT#12738006 "Brain structure (body structure)"
* $SCT#39937001 "Skin structure (body structure)"
* $SCT#71252005 "Cervix uteri structure (body structure)"
* $SCT#83670000 "Peritoneal cavity structure (body structure)"
* $SCT#21306003 "Jejunal structure (body structure)"
* $SCT#34516001 "Ileal structure (body structure)"
* $SCT#23153004 "Ileocecal valve structure (body structure)"
* $SCT#14742008 "Large intestinal structure (body structure)"
* $SCT#71966008 "Subcutaneous tissue structure (body structure)"
* $SCT#818983003 "Structure of abdominopelvic cavity and/or content of abdominopelvic cavity and/or anterior abdominal wall (body structure)"
* $SCT#12921003 "Pelvic structure (body structure)"
* $SCT#816991004 "Structure of cavity of true pelvis (body structure)"
* $SCT#86367003 "Structure of left upper quadrant of abdomen (body structure)"
* $SCT#68505006 "Structure of left lower quadrant of abdomen (body structure)"
* $SCT#27947004 "Epigastric region structure (body structure)"
* $SCT#31094006 "Structure of lobe of lung (body structure)"
* $SCT#38864007 "Perineal structure (body structure)"
* $SCT#118762006 "Peritoneal sac structure (body structure)"
* $SCT#44029006 "Left lung structure (body structure)"
* $SCT#3341006 "Right lung structure"
* $SCT#69842003
* $SCT#48521005 "Structure of right lobe of liver"
* $SCT#76195004
* $ICDO3#C55.9 "Uterus, NOS"
* $ICDO3#C54.9 "Corpus uteri"
* $ICDO3#C54.2 "Myometrium"
* $ICDO3#C54.1 "Endometrium"
* $ICDO3#C48.1 "Specified parts of peritoneum"
* $ICDO3#C48.0 "Retroperitoneum"
* $ICDO3#C49.3 "Connective, subcutaneous and other soft tissues of thorax"
* $ICDO3#C48.2 "Peritoneum, NOS"
* $ICDO3#C48.8 "Overlapping lesion of retroperitoneum and peritoneum"
* $ICDO3#C22.0 "Liver"
* $ICDO3#C34.9 "Lung, NOS"
* $ICDO3#C34.1 "Upper lobe, lung"
* $ICDO3#C34.3 "Lower lobe, lung"
* $ICDO3#C42.2 "Spleen"
* $ICDO3#C25.9 "Pancreas, NOS"
* $ICDO3#C17.9 "Small intestine, NOS"
* $ICDO3#C18.9 "Colon, NOS"
* $ICDO3#C18.7 "Sigmoid colon"
* $ICDO3#C18.6 "Descending colon"
* $ICDO3#C18.5 "Splenic flexure of colon"
* $ICDO3#C41.9 "Bone, NOS"
* $ICDO3#C41.0 "Bones of skull and face and associated joints"
* $ICDO3#C71.9 "Brain, NOS"
* $ICDO3#C44.9 "Skin, NOS"
* $ICDO3#C49.4 "Connective, subcutaneous and other soft tissues of abdomen"
* $ICDO3#C49.5 "Connective, subcutaneous and other soft tissues of pelvis"
* $ICDO3#C49.2 "Connective, subcutaneous and other soft tissues of lower limb and hip"
* $ICDO3#C49.1 "Connective, subcutaneous and other soft tissues of upper limb and shoulder"
* $ICDO3#C49.6 "Connective, subcutaneous and other soft tissues of trunk NOS"
* $ICDO3#C49.9 "Connective, subcutaneous and other soft tissues, NOS"
* $ICDO3#C76.2 "Abdomen, NOS"
* $ICDO3#C76.3 "Pelvis, NOS"
* $ICDO3#C77.2 "Intra-abdominal lymph nodes"
* include codes from system LimbSiteCS

CodeSystem: LimbSiteCS
Id: limb-site-cs
Title: "Sites of the limbs"
Description: "Parts of the limbs and their bones, for which no SNOMED CT code was verified. ICD-O-3 C49.1 and C49.2 may stand beside the soft tissue of a part. The side goes into the laterality extension."
* insert Metadata
* insert OwnCodes
* #shoulder "Shoulder" "Shoulder with the region of the shoulder blade."
* #axilla "Axilla" "Armpit."
* #upper-arm "Upper arm" "Between shoulder and elbow."
* #elbow "Elbow" "Elbow with the hollow in front of it."
* #forearm "Forearm" "Between elbow and wrist."
* #hand "Hand" "Wrist, hand and fingers."
* #buttock "Buttock" "Buttock with its muscles."
* #hip "Hip" "Region of the hip joint."
* #groin "Groin" "Groin."
* #thigh "Thigh" "Between hip and knee."
* #knee "Knee" "Knee with the hollow behind it."
* #lower-leg "Lower leg" "Between knee and ankle."
* #foot "Foot" "Ankle, foot and toes."
* #scapula "Scapula" "Shoulder blade."
* #humerus "Humerus" "Bone of the upper arm."
* #radius "Radius" "Bone of the forearm on the side of the thumb."
* #ulna "Ulna" "Bone of the forearm on the side of the little finger."
* #hand-bone "Bone of the hand" "Bones of wrist, hand and fingers."
* #femur "Femur" "Bone of the thigh."
* #patella "Patella" "Kneecap."
* #tibia "Tibia" "Shin bone."
* #fibula "Fibula" "Bone of the lower leg beside the tibia."
* #foot-bone "Bone of the foot" "Bones of ankle, foot and toes."

CodeSystem: TumorDepthCS
Id: tumor-depth-cs
Title: "Tumour depth"
Description: "Depth of a tumour of soft tissue relative to the investing fascia."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(TumorDepthVS)
* #superficial "Superficial" "The whole tumour lies above the investing fascia and does not grow into it."
* #deep "Deep" "The tumour lies below the investing fascia, or grows into or through it. Tumours of the body cavities and of the organs are deep."

ValueSet: TumorDepthVS
Id: tumor-depth-vs
Title: "Tumour depth"
Description: "Depth of a tumour of soft tissue relative to the investing fascia."
* insert Metadata
* include codes from system TumorDepthCS

CodeSystem: TumorCompartmentCS
Id: tumor-compartment-cs
Title: "Tumour compartment"
Description: "Whether a tumour keeps to one anatomical compartment."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(TumorCompartmentVS)
* #intracompartmental "Intracompartmental" "The tumour stays within one compartment, such as one group of muscles or one bone."
* #extracompartmental "Extracompartmental" "The tumour has left its compartment, or lies where there is none."

ValueSet: TumorCompartmentVS
Id: tumor-compartment-vs
Title: "Tumour compartment"
Description: "Whether a tumour keeps to one anatomical compartment."
* insert Metadata
* include codes from system TumorCompartmentCS

ValueSet: LateralityVS
Id: laterality-vs
Title: "Laterality"
Description: "Side of the body: left, right or both."
* insert Metadata
* insert SnomedCopyright
* $SCT#7771000 "Left (qualifier value)"
* $SCT#24028007 "Right (qualifier value)"
* $SCT#51440002 "Right and left (qualifier value)"

ValueSet: ConditionStageTypeVS
Id: condition-stage-type-vs
Title: "Kinds of stage"
Description: "What a stage of a Condition says: a stage group of TNM, clinical or pathological, a FIGO stage, or a stage without a named system. Others may be sent."
* insert Metadata
* insert SnomedCopyright
* $SCT#399390009 "Tumor-node-metastasis (TNM) stage grouping (observable entity)"
* $SCT#399537006 "Clinical TNM stage grouping (observable entity)"
* $SCT#399588009 "Pathologic TNM stage grouping (observable entity)"
* $SCT#385361009 "International Federation of Gynecology and Obstetrics stage for gynecological malignancy (observable entity)"
* $SCT#385373009 "International Federation of Gynecology and Obstetrics uterine tumor stage (observable entity)"
* $SCT#371508000 "Tumor stage (observable entity)"

CodeSystem: MetastasisTimingCS
Id: metastasis-timing-cs
Title: "Metastasis timing"
Description: "When a metastasis was found, seen from the primary tumour."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(MetastasisTimingVS)
* #synchronous "Synchronous" "Found at the diagnosis of the primary tumour."
* #metachronous "Metachronous" "Found after the diagnosis of the primary tumour."

ValueSet: MetastasisTimingVS
Id: metastasis-timing-vs
Title: "Metastasis timing"
Description: "When a metastasis was found, seen from the primary tumour."
* insert Metadata
* include codes from system MetastasisTimingCS
