// What is a kind of what among the codes listed in fragments.fsh. Our own statements, from the meaning of the names;
// nothing was copied from a release. Nothing follows from a pair that is not stated.

RuleSet: ByParent
* ^hierarchyMeaning = #is-a
* ^property[+].code = #parent
* ^property[=].uri = "http://hl7.org/fhir/concept-properties#parent"
* ^property[=].type = #code
* ^property[=].description = "A wider concept that this one is a kind of; for a site, also the whole that it is a part of."

RuleSet: IsA(code, parent)
* #{code} ^property[+].code = #parent
* #{code} ^property[=].valueCode = #{parent}

// Morphologic abnormalities, below morphologic abnormalities only.
RuleSet: SctMorphologyHierarchy
* insert IsA(51549004, 1163022006) // Leiomyosarcoma, no subtype < Leiomyosarcoma
* insert IsA(42392001, 1163022006) // Epithelioid leiomyosarcoma < Leiomyosarcoma
* insert IsA(16090008, 1163022006) // Myxoid leiomyosarcoma < Leiomyosarcoma
* insert IsA(709190005, 1163022006) // Metastatic leiomyosarcoma < Leiomyosarcoma
* insert IsA(709190005, 14799000) // Metastatic leiomyosarcoma < Neoplasm, metastatic
* insert IsA(44598004, 1162890002) // Leiomyoma, no International Classification of Diseases for Oncology subtype < Leiomyoma
* insert IsA(49430005, 1162815008) // Liposarcoma, no International Classification of Diseases for Oncology subtype < Liposarcoma
* insert IsA(28655007, 1162815008) // Liposarcoma, well differentiated < Liposarcoma
* insert IsA(27849002, 1162815008) // Myxoid liposarcoma < Liposarcoma
* insert IsA(43296007, 1162815008) // Round cell liposarcoma < Liposarcoma
* insert IsA(112683004, 1162815008) // Pleomorphic liposarcoma < Liposarcoma
* insert IsA(67280001, 1162815008) // Dedifferentiated liposarcoma < Liposarcoma
* insert IsA(128726006, 446578007) // Endometrial stromal sarcoma, low grade < Endometrial stromal sarcoma - category
* insert IsA(70555003, 446578007) // Endometrial stromal sarcoma, high grade < Endometrial stromal sarcoma - category
* insert IsA(37206003, 63211008) // Synovial sarcoma, spindle cell < Synovial sarcoma
* insert IsA(18588008, 63211008) // Synovial sarcoma, biphasic < Synovial sarcoma
* insert IsA(39000009, 863926008) // Hemangiosarcoma < Angiosarcoma

// Disorders. A tumor that often arises elsewhere than in soft tissue stays directly below sarcoma.
RuleSet: SctDisorderHierarchy
* insert IsA(424413001, 363346000) // Sarcoma < Malignant neoplastic disease
* insert IsA(128462008, 363346000) // Metastatic malignant neoplasm < Malignant neoplastic disease
* insert IsA(1259237005, 363346000) // Recurrent malignant neoplasm < Malignant neoplastic disease
* insert IsA(371972005, 363346000) // Malignant neoplasm of body of uterus < Malignant neoplastic disease
* insert IsA(702369008, 363346000) // Carcinosarcoma of uterus < Malignant neoplastic disease
* insert IsA(448673001, 363346000) // Malignant mixed Mullerian tumor of uterus < Malignant neoplastic disease
* insert IsA(424952003, 424413001) // Sarcoma of soft tissue < Sarcoma
* insert IsA(443719001, 424413001) // Leiomyosarcoma < Sarcoma
* insert IsA(254877001, 424413001) // Sarcoma of uterus < Sarcoma
* insert IsA(307219002, 424413001) // Retroperitoneal sarcoma < Sarcoma
* insert IsA(448258005, 424413001) // Sarcoma of mesentery < Sarcoma
* insert IsA(443439001, 424413001) // Malignant fibrous histiocytoma < Sarcoma
* insert IsA(403977003, 424413001) // Angiosarcoma < Sarcoma
* insert IsA(307608006, 424413001) // Ewing's sarcoma of bone < Sarcoma
* insert IsA(307576001, 424413001) // Osteosarcoma of bone < Sarcoma
* insert IsA(443520009, 424413001) // Chondrosarcoma < Sarcoma
* insert IsA(276799004, 424413001) // Dermatofibrosarcoma protuberans < Sarcoma
* insert IsA(109385007, 424413001) // Kaposi's sarcoma < Sarcoma
* insert IsA(1196998001, 424413001) // Malignant perivascular epithelioid cell neoplasm < Sarcoma
* insert IsA(443144000, 424413001) // Metastatic sarcoma < Sarcoma
* insert IsA(254829001, 424952003) // Liposarcoma < Sarcoma of soft tissue
* insert IsA(302847003, 424952003) // Rhabdomyosarcoma < Sarcoma of soft tissue
* insert IsA(302851001, 424952003) // Synovial sarcoma < Sarcoma of soft tissue
* insert IsA(447951009, 424952003) // Ewing's sarcoma of soft tissue < Sarcoma of soft tissue
* insert IsA(404056007, 424952003) // Alveolar soft part sarcoma < Sarcoma of soft tissue
* insert IsA(782827000, 424952003) // Epithelioid sarcoma < Sarcoma of soft tissue
* insert IsA(404037002, 424952003) // Malignant peripheral nerve sheath tumor < Sarcoma of soft tissue
* insert IsA(723076008, 424952003) // Primary myxofibrosarcoma < Sarcoma of soft tissue
* insert IsA(404088004, 424952003) // Low-grade fibromyxoid sarcoma < Sarcoma of soft tissue
* insert IsA(1156420003, 424952003) // Desmoplastic small round cell tumor < Sarcoma of soft tissue
* insert IsA(423807009, 443719001) // Primary leiomyosarcoma < Leiomyosarcoma
* insert IsA(447389009, 443719001) // Leiomyosarcoma of uterus < Leiomyosarcoma
* insert IsA(722514002, 423807009) // Primary leiomyosarcoma of peritoneum < Primary leiomyosarcoma
* insert IsA(722513008, 423807009) // Primary leiomyosarcoma of retroperitoneum < Primary leiomyosarcoma
* insert IsA(685571000119105, 423807009) // Primary leiomyosarcoma of abdomen < Primary leiomyosarcoma
* insert IsA(722513008, 307219002) // Primary leiomyosarcoma of retroperitoneum < Retroperitoneal sarcoma
* insert IsA(447389009, 254877001) // Leiomyosarcoma of uterus < Sarcoma of uterus
* insert IsA(699356008, 254877001) // Endometrial stromal sarcoma < Sarcoma of uterus
* insert IsA(447390000, 254877001) // Adenosarcoma of uterus < Sarcoma of uterus
* insert IsA(770559003, 447389009) // Leiomyosarcoma of corpus uteri < Leiomyosarcoma of uterus
* insert IsA(765740002, 447390000) // Adenosarcoma of corpus uteri < Adenosarcoma of uterus
* insert IsA(770559003, 371972005) // Leiomyosarcoma of corpus uteri < Malignant neoplasm of body of uterus
* insert IsA(765740002, 371972005) // Adenosarcoma of corpus uteri < Malignant neoplasm of body of uterus
* insert IsA(764952009, 371972005) // Carcinosarcoma of corpus uteri < Malignant neoplasm of body of uterus
* insert IsA(764952009, 702369008) // Carcinosarcoma of corpus uteri < Carcinosarcoma of uterus
* insert IsA(699357004, 699356008) // Low grade endometrial stromal sarcoma < Endometrial stromal sarcoma
* insert IsA(699358009, 699356008) // High grade endometrial stromal sarcoma < Endometrial stromal sarcoma
* insert IsA(404069006, 254829001) // Myxoid liposarcoma < Liposarcoma
* insert IsA(404070007, 254829001) // Round cell liposarcoma < Liposarcoma
* insert IsA(404071006, 254829001) // Pleomorphic liposarcoma < Liposarcoma
* insert IsA(404072004, 254829001) // Dedifferentiated liposarcoma < Liposarcoma
* insert IsA(404051002, 302847003) // Embryonal rhabdomyosarcoma < Rhabdomyosarcoma
* insert IsA(404053004, 302847003) // Alveolar rhabdomyosarcoma < Rhabdomyosarcoma
* insert IsA(404054005, 302847003) // Pleomorphic rhabdomyosarcoma < Rhabdomyosarcoma
* insert IsA(404055006, 302847003) // Spindle cell rhabdomyosarcoma < Rhabdomyosarcoma
* insert IsA(314974009, 1259237005) // Local recurrence of malignant tumor of soft tissue < Recurrent malignant neoplasm
* insert IsA(277782009, 1259237005) // Malignant peritoneal local recurrence < Recurrent malignant neoplasm
* insert IsA(314963000, 1259237005) // Local recurrence of malignant tumor of liver < Recurrent malignant neoplasm
* insert IsA(314954002, 1259237005) // Local recurrence of malignant tumor of lung < Recurrent malignant neoplasm

// Metastases: below metastatic malignant neoplasm, never below their site or a primary tumor of that site.
RuleSet: SctMetastasisHierarchy
* insert IsA(94381002, 128462008) // Secondary malignant neoplasm of liver < Metastatic malignant neoplasm
* insert IsA(94391008, 128462008) // Secondary malignant neoplasm of lung < Metastatic malignant neoplasm
* insert IsA(94222008, 128462008) // Secondary malignant neoplasm of bone < Metastatic malignant neoplasm
* insert IsA(94627008, 128462008) // Secondary malignant neoplasm of peritoneum < Metastatic malignant neoplasm
* insert IsA(94628003, 128462008) // Secondary malignant neoplasm of retroperitoneum < Metastatic malignant neoplasm
* insert IsA(94272005, 128462008) // Secondary malignant neoplasm of diaphragm < Metastatic malignant neoplasm
* insert IsA(94580002, 128462008) // Secondary malignant neoplasm of small intestine < Metastatic malignant neoplasm
* insert IsA(94260004, 128462008) // Secondary malignant neoplasm of colon < Metastatic malignant neoplasm
* insert IsA(94603006, 128462008) // Secondary malignant neoplasm of spleen < Metastatic malignant neoplasm
* insert IsA(94459006, 128462008) // Secondary malignant neoplasm of pancreas < Metastatic malignant neoplasm
* insert IsA(94225005, 128462008) // Secondary malignant neoplasm of brain < Metastatic malignant neoplasm
* insert IsA(94579000, 128462008) // Secondary malignant neoplasm of skin < Metastatic malignant neoplasm
* insert IsA(94264008, 128462008) // Secondary malignant neoplasm of soft tissues < Metastatic malignant neoplasm
* insert IsA(94480000, 128462008) // Secondary malignant neoplasm of pelvis < Metastatic malignant neoplasm
* insert IsA(94347008, 128462008) // Secondary malignant neoplasm of intra-abdominal lymph nodes < Metastatic malignant neoplasm
* insert IsA(443144000, 128462008) // Metastatic sarcoma < Metastatic malignant neoplasm
* insert IsA(94220000, 94222008) // Secondary malignant neoplasm of bone of skull < Secondary malignant neoplasm of bone
* insert IsA(94479003, 94627008) // Secondary malignant neoplasm of pelvic peritoneum < Secondary malignant neoplasm of peritoneum
* insert IsA(94624001, 94627008) // Secondary malignant neoplasm of the mesentery < Secondary malignant neoplasm of peritoneum
* insert IsA(94625000, 94627008) // Secondary malignant neoplasm of the mesocolon < Secondary malignant neoplasm of peritoneum
* insert IsA(94626004, 94627008) // Secondary malignant neoplasm of omentum < Secondary malignant neoplasm of peritoneum
* insert IsA(94582005, 94264008) // Secondary malignant neoplasm of soft tissues of abdomen < Secondary malignant neoplasm of soft tissues
* insert IsA(1251498002, 94628003) // Metastatic sarcoma to retroperitoneum < Secondary malignant neoplasm of retroperitoneum
* insert IsA(404093001, 94579000) // Sarcomatous metastasis in skin < Secondary malignant neoplasm of skin
* insert IsA(1251498002, 443144000) // Metastatic sarcoma to retroperitoneum < Metastatic sarcoma
* insert IsA(404093001, 443144000) // Sarcomatous metastasis in skin < Metastatic sarcoma

// Body structures: parts below the whole, as a structure of SNOMED CT includes its parts.
RuleSet: SctSiteHierarchy
* insert IsA(10200004, 818983003) // Liver structure < Structure of abdominopelvic cavity and/or content of abdominopelvic cavity and/or anterior abdominal wall
* insert IsA(78961009, 818983003) // Splenic structure < Structure of abdominopelvic cavity and/or content of abdominopelvic cavity and/or anterior abdominal wall
* insert IsA(15776009, 818983003) // Pancreatic structure < Structure of abdominopelvic cavity and/or content of abdominopelvic cavity and/or anterior abdominal wall
* insert IsA(30315005, 818983003) // Small intestinal structure < Structure of abdominopelvic cavity and/or content of abdominopelvic cavity and/or anterior abdominal wall
* insert IsA(14742008, 818983003) // Large intestinal structure < Structure of abdominopelvic cavity and/or content of abdominopelvic cavity and/or anterior abdominal wall
* insert IsA(82849001, 818983003) // Retroperitoneal compartment structure < Structure of abdominopelvic cavity and/or content of abdominopelvic cavity and/or anterior abdominal wall
* insert IsA(15425007, 818983003) // Peritoneum (serous membrane) structure < Structure of abdominopelvic cavity and/or content of abdominopelvic cavity and/or anterior abdominal wall
* insert IsA(35039007, 818983003) // Uterine structure < Structure of abdominopelvic cavity and/or content of abdominopelvic cavity and/or anterior abdominal wall
* insert IsA(86367003, 818983003) // Structure of left upper quadrant of abdomen < Structure of abdominopelvic cavity and/or content of abdominopelvic cavity and/or anterior abdominal wall
* insert IsA(68505006, 818983003) // Structure of left lower quadrant of abdomen < Structure of abdominopelvic cavity and/or content of abdominopelvic cavity and/or anterior abdominal wall
* insert IsA(816991004, 12921003) // Structure of cavity of true pelvis < Pelvic structure
* insert IsA(35039007, 12921003) // Uterine structure < Pelvic structure
* insert IsA(2739003, 35039007) // Endometrial structure < Uterine structure
* insert IsA(279879004, 35039007) // Myometrium < Uterine structure
* insert IsA(76195004, 35039007) // Uterine serosa < Uterine structure
* insert IsA(71252005, 35039007) // Cervix uteri structure < Uterine structure
* insert IsA(27398004, 15425007) // Omentum structure < Peritoneum (serous membrane) structure
* insert IsA(89679009, 15425007) // Mesentery < Peritoneum (serous membrane) structure
* insert IsA(69842003, 10200004) // Liver, Left Lobe < Liver structure
* insert IsA(48521005, 10200004) // Structure of right lobe of liver < Liver structure
* insert IsA(44029006, 39607008) // Left lung structure < Lung structure
* insert IsA(3341006, 39607008) // Right lung structure < Lung structure
* insert IsA(31094006, 39607008) // Structure of lobe of lung < Lung structure
* insert IsA(21306003, 30315005) // Jejunal structure < Small intestinal structure
* insert IsA(34516001, 30315005) // Ileal structure < Small intestinal structure
* insert IsA(71854001, 14742008) // Colon structure < Large intestinal structure
* insert IsA(60184004, 71854001) // Sigmoid colon structure < Colon structure
* insert IsA(32622004, 71854001) // Descending colon structure < Colon structure
* insert IsA(72592005, 71854001) // Structure of left colic flexure < Colon structure
* insert IsA(89546000, 272673000) // Bone structure of cranium < Bone structure

// Procedures.
RuleSet: SctProcedureHierarchy
* insert IsA(65801008, 387713003) // Excision < Surgical procedure
* insert IsA(86481000, 387713003) // Laparotomy < Surgical procedure
* insert IsA(236886002, 65801008) // Hysterectomy < Excision
* insert IsA(370612006, 65801008) // Excision of neoplasm < Excision
* insert IsA(81751006, 65801008) // Excision of intra-abdominal mass < Excision
* insert IsA(107963000, 65801008) // Liver excision < Excision
* insert IsA(23968004, 65801008) // Excision of colon < Excision
* insert IsA(27010001, 65801008) // Partial excision of large intestine < Excision
* insert IsA(54357003, 65801008) // Partial excision of small intestine < Excision
* insert IsA(359572002, 65801008) // Enterectomy with anastomosis < Excision
* insert IsA(80146002, 65801008) // Excision of appendix < Excision
* insert IsA(440258006, 65801008) // Excision of skin < Excision
* insert IsA(77648009, 65801008) // Excision of lesion of lung < Excision
* insert IsA(232632009, 65801008) // Wedge excision of lung < Excision
* insert IsA(72106008, 65801008) // Excision of lesion of liver < Excision
* insert IsA(116140006, 236886002) // Total hysterectomy < Hysterectomy
* insert IsA(116141005, 236886002) // Abdominal hysterectomy < Hysterectomy
* insert IsA(116142003, 236886002) // Radical hysterectomy < Hysterectomy
* insert IsA(236887006, 236886002) // Laparoscopic hysterectomy < Hysterectomy
* insert IsA(71273005, 107963000) // Partial hepatectomy < Liver excision
* insert IsA(85946004, 71273005) // Lobectomy of liver < Partial hepatectomy
* insert IsA(174430004, 71273005) // Resection of segment of liver < Partial hepatectomy
* insert IsA(307615003, 71273005) // Extended left hemihepatectomy < Partial hepatectomy
* insert IsA(63816008, 85946004) // Hepatectomy, total left lobectomy < Lobectomy of liver
* insert IsA(82619000, 23968004) // Left colectomy < Excision of colon
* insert IsA(84604002, 23968004) // Sigmoid colectomy < Excision of colon
* insert IsA(82619000, 27010001) // Left colectomy < Partial excision of large intestine
* insert IsA(84604002, 27010001) // Sigmoid colectomy < Partial excision of large intestine
* insert IsA(359572002, 235407009) // Enterectomy with anastomosis < Gastrointestinal tract anastomosis - intestine
* insert IsA(112871003, 235407009) // Anastomosis of large intestine to large intestine < Gastrointestinal tract anastomosis - intestine
* insert IsA(287310004, 370612006) // Lung tumor excision < Excision of neoplasm
* insert IsA(287310004, 77648009) // Lung tumor excision < Excision of lesion of lung
* insert IsA(444188003, 232632009) // Thoracoscopic wedge resection of lung < Wedge excision of lung
* insert IsA(74770008, 86481000) // Exploratory laparotomy < Laparotomy
* insert IsA(238255007, 86481000) // Second look laparotomy < Laparotomy
* insert IsA(708729004, 448031005) // Extensive debulking of neoplasm of abdominal cavity < Debulking of neoplasm of abdominal cavity
* insert IsA(277590007, 86273004) // Imaging guided biopsy < Biopsy
* insert IsA(9911007, 86273004) // Core needle biopsy < Biopsy
* insert IsA(48635004, 86273004) // Fine needle biopsy < Biopsy
* insert IsA(86259008, 86273004) // Biopsy of liver < Biopsy
* insert IsA(78603008, 86273004) // Biopsy of lung < Biopsy
* insert IsA(277591006, 277590007) // Computed tomography guided biopsy < Imaging guided biopsy
* insert IsA(277667006, 277590007) // Ultrasound guided biopsy < Imaging guided biopsy
* insert IsA(442787002, 277590007) // Fine needle aspiration biopsy using imaging guidance < Imaging guided biopsy
* insert IsA(442787002, 48635004) // Fine needle aspiration biopsy using imaging guidance < Fine needle biopsy
* insert IsA(169070004, 77477000) // Computed tomography of abdomen < Computed tomography
* insert IsA(169069000, 77477000) // Computed tomography of chest < Computed tomography
* insert IsA(431214001, 77477000) // Computed tomography enteroclysis < Computed tomography
* insert IsA(32962002, 169070004) // Computed tomography of abdomen with contrast < Computed tomography of abdomen
* insert IsA(396101000119105, 169070004) // Computed tomography of abdomen without contrast < Computed tomography of abdomen
* insert IsA(418891003, 169070004) // Computed tomography of chest and abdomen < Computed tomography of abdomen
* insert IsA(75385009, 169069000) // Computed tomography of thorax with contrast < Computed tomography of chest
* insert IsA(395081000119108, 169069000) // Computed tomography of chest without contrast < Computed tomography of chest
* insert IsA(418891003, 169069000) // Computed tomography of chest and abdomen < Computed tomography of chest
* insert IsA(429864007, 418891003) // Computed tomography of thorax and abdomen with contrast < Computed tomography of chest and abdomen
* insert IsA(429864007, 75385009) // Computed tomography of thorax and abdomen with contrast < Computed tomography of thorax with contrast
* insert IsA(429864007, 32962002) // Computed tomography of thorax and abdomen with contrast < Computed tomography of abdomen with contrast
* insert IsA(432370003, 32962002) // Computed tomography of abdomen and pelvis with contrast < Computed tomography of abdomen with contrast
* insert IsA(1148700003, 429864007) // Computed tomography of thorax, abdomen and pelvis with intravenous contrast < Computed tomography of thorax and abdomen with contrast
* insert IsA(1148700003, 432370003) // Computed tomography of thorax, abdomen and pelvis with intravenous contrast < Computed tomography of abdomen and pelvis with contrast
* insert IsA(432369004, 113091000) // Magnetic resonance imaging of abdomen with contrast < Magnetic resonance imaging
* insert IsA(394531000119101, 113091000) // Magnetic resonance imaging of abdomen without contrast < Magnetic resonance imaging
* insert IsA(432551009, 113091000) // Magnetic resonance imaging of liver and spleen < Magnetic resonance imaging
* insert IsA(433138001, 113091000) // Magnetic resonance imaging of pelvis with contrast < Magnetic resonance imaging
* insert IsA(45036003, 16310003) // Ultrasonography of abdomen < Ultrasonography
* insert IsA(76009000, 363687006) // Esophagogastroduodenoscopy < Endoscopic procedure
* insert IsA(73761001, 363687006) // Colonoscopy < Endoscopic procedure
* insert IsA(24420007, 363687006) // Sigmoidoscopy < Endoscopic procedure
* insert IsA(1287742003, 108290001) // Radiotherapy < Radiation oncology AND/OR radiotherapy

// Findings, observables and specimens.
RuleSet: SctFindingHierarchy
* insert IsA(285387005, 21522001) // Left sided abdominal pain < Abdominal pain
* insert IsA(79922009, 21522001) // Epigastric pain < Abdominal pain
* insert IsA(301715003, 285387005) // Left upper quadrant pain < Left sided abdominal pain
* insert IsA(301716002, 285387005) // Left lower quadrant pain < Left sided abdominal pain
* insert IsA(119416008, 43364001) // Epigastric discomfort < Abdominal discomfort
* insert IsA(300332007, 300331000) // Liver mass < Lesion of liver
* insert IsA(445249002, 301232003) // Multiple nodules of lung < Lesion of lung
* insert IsA(409089005, 165517008) // Febrile neutropenia < Neutropenia
* insert IsA(281255004, 81060008) // Small bowel obstruction < Intestinal obstruction
* insert IsA(399504009, 78873005) // cT category < T category
* insert IsA(384625004, 78873005) // pT category < T category
* insert IsA(399534004, 277206009) // cN category < N category
* insert IsA(371494008, 277206009) // pN category < N category
* insert IsA(399387003, 277208005) // cM category < M category
* insert IsA(371497001, 277208005) // pM category < M category
* insert IsA(399537006, 399390009) // Clinical TNM stage grouping < Tumor-node-metastasis (TNM) stage grouping
* insert IsA(399588009, 399390009) // Pathologic TNM stage grouping < Tumor-node-metastasis (TNM) stage grouping
* insert IsA(385373009, 385361009) // International Federation of Gynecology and Obstetrics uterine tumor stage < International Federation of Gynecology and Obstetrics stage for gynecological malignancy
* insert IsA(439479000, 119376003) // Tissue specimen obtained by excision < Tissue specimen

// Morphology with behavior: NOS is the type in general, so its variants of the same behavior stand below it.
RuleSet: IcdO3MorphologyHierarchy
* insert IsA(8801/3, 8800/3) // Spindle cell sarcoma < Sarcoma, NOS
* insert IsA(8802/3, 8800/3) // Giant cell sarcoma < Sarcoma, NOS
* insert IsA(8804/3, 8800/3) // Epithelioid sarcoma < Sarcoma, NOS
* insert IsA(8805/3, 8800/3) // Undifferentiated sarcoma < Sarcoma, NOS
* insert IsA(8806/3, 8800/3) // Desmoplastic small round cell tumor < Sarcoma, NOS
* insert IsA(8810/3, 8800/3) // Fibrosarcoma, NOS < Sarcoma, NOS
* insert IsA(8811/3, 8800/3) // Fibromyxosarcoma < Sarcoma, NOS
* insert IsA(8815/3, 8800/3) // Solitary fibrous tumor, malignant < Sarcoma, NOS
* insert IsA(8830/3, 8800/3) // Malignant fibrous histiocytoma < Sarcoma, NOS
* insert IsA(8832/3, 8800/3) // Dermatofibrosarcoma, NOS < Sarcoma, NOS
* insert IsA(8850/3, 8800/3) // Liposarcoma, NOS < Sarcoma, NOS
* insert IsA(8890/3, 8800/3) // Leiomyosarcoma, NOS < Sarcoma, NOS
* insert IsA(8900/3, 8800/3) // Rhabdomyosarcoma, NOS < Sarcoma, NOS
* insert IsA(8930/3, 8800/3) // Endometrial stromal sarcoma, NOS < Sarcoma, NOS
* insert IsA(8933/3, 8800/3) // Adenosarcoma < Sarcoma, NOS
* insert IsA(8936/3, 8800/3) // Gastrointestinal stromal sarcoma < Sarcoma, NOS
* insert IsA(9040/3, 8800/3) // Synovial sarcoma, NOS < Sarcoma, NOS
* insert IsA(9044/3, 8800/3) // Clear cell sarcoma, NOS < Sarcoma, NOS
* insert IsA(9120/3, 8800/3) // Hemangiosarcoma < Sarcoma, NOS
* insert IsA(9133/3, 8800/3) // Epithelioid hemangioendothelioma, malignant < Sarcoma, NOS
* insert IsA(9140/3, 8800/3) // Kaposi sarcoma < Sarcoma, NOS
* insert IsA(9180/3, 8800/3) // Osteosarcoma, NOS < Sarcoma, NOS
* insert IsA(9220/3, 8800/3) // Chondrosarcoma, NOS < Sarcoma, NOS
* insert IsA(9260/3, 8800/3) // Ewing sarcoma < Sarcoma, NOS
* insert IsA(9540/3, 8800/3) // Malignant peripheral nerve sheath tumor < Sarcoma, NOS
* insert IsA(9581/3, 8800/3) // Alveolar soft part sarcoma < Sarcoma, NOS
* insert IsA(8851/3, 8850/3) // Liposarcoma, well differentiated < Liposarcoma, NOS
* insert IsA(8852/3, 8850/3) // Myxoid liposarcoma < Liposarcoma, NOS
* insert IsA(8853/3, 8850/3) // Round cell liposarcoma < Liposarcoma, NOS
* insert IsA(8854/3, 8850/3) // Pleomorphic liposarcoma < Liposarcoma, NOS
* insert IsA(8858/3, 8850/3) // Dedifferentiated liposarcoma < Liposarcoma, NOS
* insert IsA(8891/0, 8890/0) // Epithelioid leiomyoma < Leiomyoma, NOS
* insert IsA(8892/0, 8890/0) // Cellular leiomyoma < Leiomyoma, NOS
* insert IsA(8893/0, 8890/0) // Bizarre leiomyoma < Leiomyoma, NOS
* insert IsA(8891/3, 8890/3) // Epithelioid leiomyosarcoma < Leiomyosarcoma, NOS
* insert IsA(8896/3, 8890/3) // Myxoid leiomyosarcoma < Leiomyosarcoma, NOS
* insert IsA(8901/3, 8900/3) // Pleomorphic rhabdomyosarcoma, adult type < Rhabdomyosarcoma, NOS
* insert IsA(8910/3, 8900/3) // Embryonal rhabdomyosarcoma, NOS < Rhabdomyosarcoma, NOS
* insert IsA(8912/3, 8900/3) // Spindle cell rhabdomyosarcoma < Rhabdomyosarcoma, NOS
* insert IsA(8920/3, 8900/3) // Alveolar rhabdomyosarcoma < Rhabdomyosarcoma, NOS
* insert IsA(8931/3, 8930/3) // Endometrial stromal sarcoma, low grade < Endometrial stromal sarcoma, NOS
* insert IsA(9041/3, 9040/3) // Synovial sarcoma, spindle cell < Synovial sarcoma, NOS
* insert IsA(9043/3, 9040/3) // Synovial sarcoma, biphasic < Synovial sarcoma, NOS

// Topography: parts below the whole.
RuleSet: IcdO3TopographyHierarchy
* insert IsA(C18.5, C18.9) // Splenic flexure of colon < Colon, NOS
* insert IsA(C18.6, C18.9) // Descending colon < Colon, NOS
* insert IsA(C18.7, C18.9) // Sigmoid colon < Colon, NOS
* insert IsA(C34.1, C34.9) // Upper lobe, lung < Lung, NOS
* insert IsA(C34.3, C34.9) // Lower lobe, lung < Lung, NOS
* insert IsA(C41.0, C41.9) // Bones of skull and face and associated joints < Bone, NOS
* insert IsA(C48.1, C48.2) // Specified parts of peritoneum < Peritoneum, NOS
* insert IsA(C49.1, C49.9) // Connective, subcutaneous and other soft tissues of upper limb and shoulder < Connective, subcutaneous and other soft tissues, NOS
* insert IsA(C49.2, C49.9) // Connective, subcutaneous and other soft tissues of lower limb and hip < Connective, subcutaneous and other soft tissues, NOS
* insert IsA(C49.6, C49.9) // Connective, subcutaneous and other soft tissues of trunk NOS < Connective, subcutaneous and other soft tissues, NOS
* insert IsA(C49.3, C49.6) // Connective, subcutaneous and other soft tissues of thorax < Connective, subcutaneous and other soft tissues of trunk NOS
* insert IsA(C49.4, C49.6) // Connective, subcutaneous and other soft tissues of abdomen < Connective, subcutaneous and other soft tissues of trunk NOS
* insert IsA(C49.5, C49.6) // Connective, subcutaneous and other soft tissues of pelvis < Connective, subcutaneous and other soft tissues of trunk NOS
* insert IsA(C54.1, C54.9) // Endometrium < Corpus uteri
* insert IsA(C54.2, C54.9) // Myometrium < Corpus uteri
* insert IsA(C54.9, C55.9) // Corpus uteri < Uterus, NOS

// As the code is built: the shorter code is the category.
RuleSet: Icd10CmHierarchy
* insert IsA(C78.00, C78.0) // Secondary malignant neoplasm of unspecified lung < Secondary malignant neoplasm of lung
* insert IsA(C78.01, C78.0) // Secondary malignant neoplasm of right lung < Secondary malignant neoplasm of lung
* insert IsA(C78.02, C78.0) // Secondary malignant neoplasm of left lung < Secondary malignant neoplasm of lung
* insert IsA(C79.51, C79.5) // Secondary malignant neoplasm of bone < Secondary malignant neoplasm of bone and bone marrow
* insert IsA(D25.9, D25) // Leiomyoma of uterus, unspecified < Leiomyoma of uterus

// As the code is built: the shorter code is the group.
RuleSet: AtcHierarchy
* insert IsA(L02BG03, L02BG) // anastrozole < Aromatase inhibitors
* insert IsA(L02BG04, L02BG) // letrozole < Aromatase inhibitors
* insert IsA(L02BG06, L02BG) // exemestane < Aromatase inhibitors
* insert IsA(L03AA02, L03AA) // filgrastim < Colony stimulating factors
* insert IsA(L03AA10, L03AA) // lenograstim < Colony stimulating factors
* insert IsA(L03AA13, L03AA) // pegfilgrastim < Colony stimulating factors
* insert IsA(L03AA14, L03AA) // lipegfilgrastim < Colony stimulating factors

// Substages of FIGO below their stage.
RuleSet: NcitHierarchy
* insert IsA(C96245, C96244) // FIGO Stage IA < FIGO Stage I
* insert IsA(C96248, C96244) // FIGO Stage IB < FIGO Stage I
* insert IsA(C96251, C96244) // FIGO Stage IC < FIGO Stage I
* insert IsA(C96253, C96252) // FIGO Stage IIA < FIGO Stage II
* insert IsA(C96254, C96252) // FIGO Stage IIB < FIGO Stage II
* insert IsA(C96256, C96255) // FIGO Stage IIIA < FIGO Stage III
* insert IsA(C96257, C96255) // FIGO Stage IIIB < FIGO Stage III
* insert IsA(C96258, C96255) // FIGO Stage IIIC < FIGO Stage III
* insert IsA(C96262, C96261) // FIGO Stage IVA < FIGO Stage IV
* insert IsA(C96263, C96261) // FIGO Stage IVB < FIGO Stage IV

// Tumor types.
RuleSet: OncoTreeHierarchy
* insert IsA(ULMS, USARC) // Uterine Leiomyosarcoma < Uterine Sarcoma/Mesenchymal
* insert IsA(ESS, USARC) // Endometrial Stromal Sarcoma < Uterine Sarcoma/Mesenchymal
* insert IsA(UUS, USARC) // Undifferentiated Uterine Sarcoma < Uterine Sarcoma/Mesenchymal
* insert IsA(UAS, USARC) // Uterine Adenosarcoma < Uterine Sarcoma/Mesenchymal
* insert IsA(UELMS, ULMS) // Uterine Epithelioid Leiomyosarcoma < Uterine Leiomyosarcoma
* insert IsA(UMLMS, ULMS) // Uterine Myxoid Leiomyosarcoma < Uterine Leiomyosarcoma
* insert IsA(LGESS, ESS) // Low-Grade Endometrial Stromal Sarcoma < Endometrial Stromal Sarcoma
* insert IsA(HGESS, ESS) // High-Grade Endometrial Stromal Sarcoma < Endometrial Stromal Sarcoma
* insert IsA(WDLS, LIPO) // Well-Differentiated Liposarcoma < Liposarcoma
* insert IsA(DDLS, LIPO) // Dedifferentiated Liposarcoma < Liposarcoma
* insert IsA(MRLS, LIPO) // Myxoid/Round-Cell Liposarcoma < Liposarcoma
* insert IsA(PLLS, LIPO) // Pleomorphic Liposarcoma < Liposarcoma
* insert IsA(ERMS, RMS) // Embryonal Rhabdomyosarcoma < Rhabdomyosarcoma
* insert IsA(ARMS, RMS) // Alveolar Rhabdomyosarcoma < Rhabdomyosarcoma
* insert IsA(PLRMS, RMS) // Pleomorphic Rhabdomyosarcoma < Rhabdomyosarcoma
* insert IsA(SCRMS, RMS) // Spindle Cell Rhabdomyosarcoma < Rhabdomyosarcoma
