CodeSystem: ImagingModalityCS
Id: imaging-modality-cs
Title: "Imaging modalities without a verified code"
Description: "Ways of making an image for which no international code was verified. CT, MR and US are DICOM codes."
* insert Metadata
* insert OwnCodes
* #radiography "Radiography" "Plain X-ray image."
* #fluoroscopy "Fluoroscopy" "X-ray images in motion, for example a contrast study of the bowel."
* #scintigraphy "Scintigraphy" "Planar image or SPECT with a radioactive tracer, for example a bone scan."
* #pet "PET" "Positron emission tomography alone."
* #pet-ct "PET-CT" "Positron emission tomography together with CT."
* #pet-mr "PET-MR" "Positron emission tomography together with MR."

ValueSet: ImagingModalityVS
Id: imaging-modality-vs
Title: "Imaging modality"
Description: "How an image was made."
* insert Metadata
* insert DicomCopyright
* $DCM#CT "Computed Tomography"
* $DCM#MR "Magnetic Resonance"
* $DCM#US "Ultrasound"
* include codes from system ImagingModalityCS

ValueSet: ImagingReportCodeVS
Id: imaging-report-code-vs
Title: "Imaging examinations"
Description: "Imaging examinations of sarcoma patients, as LOINC reports or SNOMED CT procedures. Others may be sent."
* insert Metadata
* ^copyright = "SNOMED CT is copyright of the International Health Terminology Standards Development Organisation (SNOMED International). Use of the codes needs a SNOMED CT licence or residence in a member country. LOINC is copyright Regenstrief Institute, Inc. and the LOINC Committee, see http://loinc.org/license."
* $LOINC#41806-1 "CT Abdomen"
* $LOINC#79103-8 "CT Abdomen W contrast IV"
* $LOINC#44115-4 "CT Abdomen and Pelvis"
* $LOINC#24627-2 "CT Chest"
* $LOINC#24628-0 "CT Chest W contrast IV"
* $LOINC#24556-3 "MR Abdomen"
* $LOINC#36134-5 "MR Abdomen W contrast IV"
* $LOINC#24557-1 "MR Abdomen WO and W contrast IV"
* $LOINC#24924-3 "RF Small bowel Views W contrast PO"
* $SCT#77477000 "Computed tomography (procedure)"
* $SCT#169070004 "Computed tomography of abdomen (procedure)"
* $SCT#32962002 "Computed tomography of abdomen with contrast (procedure)"
* $SCT#396101000119105 "Computed tomography of abdomen without contrast (procedure)"
* $SCT#432370003 "Computed tomography of abdomen and pelvis with contrast (procedure)"
* $SCT#169069000 "Computed tomography of chest"
* $SCT#75385009 "Computed tomography of thorax with contrast (procedure)"
* $SCT#395081000119108 "Computed tomography of chest without contrast (procedure)"
* $SCT#418891003 "Computed tomography of chest and abdomen"
* $SCT#429864007 "Computed tomography of thorax and abdomen with contrast (procedure)"
* $SCT#1148700003 "Computed tomography of thorax, abdomen and pelvis with intravenous contrast (procedure)"
* $SCT#431214001 "Computed tomography enteroclysis (procedure)"
* $SCT#113091000 "Magnetic resonance imaging (procedure)"
* $SCT#432369004 "Magnetic resonance imaging of abdomen with contrast (procedure)"
* $SCT#394531000119101 "Magnetic resonance imaging of abdomen without contrast (procedure)"
* $SCT#432551009 "Magnetic resonance imaging of liver and spleen (procedure)"
* $SCT#433138001 "Magnetic resonance imaging of pelvis with contrast (procedure)"
* $SCT#16310003 "Ultrasonography (procedure)"
* $SCT#45036003 "Ultrasonography of abdomen (procedure)"
* $SCT#443271005 "Positron emission tomography with computed tomography of whole body using fluorodeoxyglucose (18-F) (procedure)"

CodeSystem: ImagingFindingCS
Id: imaging-finding-cs
Title: "Imaging findings without a verified code"
Description: "What a radiologist looks for in a sarcoma patient and for which no international code was verified. Each is a question; the answer is present or absent."
* insert Metadata
* insert OwnCodes
* #visible-tumor "Visible tumour" "Tumour of any kind, primary, recurrent or metastatic, in the region examined."
* #tumor-involvement "Tumour involvement" "Tumour in the organ or tissue named as body site."
* #local-recurrence "Local recurrence" "Tumour that has come back where the primary tumour was removed."
* #new-lesion "New lesion" "Lesion that was not there on the earlier image."
* #other-lesion "Other lesion" "Lesion besides those described in other findings of the same report."
* #known-lesion-visible "Known lesion visible" "A lesion known from another examination is seen on this image. Absent means that this image does not show it, not that it is gone."
* #lesion "Lesion, not further specified" "Lesion of which the report does not say more, not even the organ."
* #soft-tissue-mass "Soft tissue mass" "Mass in soft tissue."
* #subcutaneous-lesion "Subcutaneous lesion" "Lesion below the skin and above the fascia."
* #bone-lesion "Bone lesion" "Lesion in a bone."
* #bowel-dilatation "Bowel dilatation" "Bowel wider than normal."
* #pleural-effusion "Pleural effusion" "Fluid between lung and chest wall."
* #post-operative-change "Post-operative change" "Change explained by an operation."
* #post-treatment-change "Post-treatment change" "Change explained by systemic therapy, radiotherapy or ablation."

ValueSet: OwnImagingFindingVS
Id: own-imaging-finding-vs
Title: "Imaging findings that are recognised"
Description: "A code from it makes an Observation an imaging finding of these profiles. Codes of SNOMED CT are left out: any Observation may ask for ascites."
* insert Metadata
* ImagingFindingCS#visible-tumor "Visible tumour"
* ImagingFindingCS#tumor-involvement "Tumour involvement"
* ImagingFindingCS#local-recurrence "Local recurrence"
* ImagingFindingCS#new-lesion "New lesion"
* ImagingFindingCS#other-lesion "Other lesion"
* ImagingFindingCS#known-lesion-visible "Known lesion visible"
* ImagingFindingCS#lesion "Lesion, not further specified"
* ImagingFindingCS#soft-tissue-mass "Soft tissue mass"
* ImagingFindingCS#subcutaneous-lesion "Subcutaneous lesion"
* ImagingFindingCS#bone-lesion "Bone lesion"
* ImagingFindingCS#bowel-dilatation "Bowel dilatation"
* ImagingFindingCS#pleural-effusion "Pleural effusion"
* ImagingFindingCS#post-operative-change "Post-operative change"
* ImagingFindingCS#post-treatment-change "Post-treatment change"

ValueSet: ImagingFindingCodeVS
Id: imaging-finding-code-vs
Title: "Imaging findings"
Description: "What was looked for on an image. Others may be sent, as code or text."
* insert Metadata
* insert SnomedCopyright
* $SCT#271860004 "Abdominal mass (finding)"
* $SCT#300331000 "Lesion of liver (finding)"
* $SCT#300332007 "Liver mass (finding)"
* $SCT#301232003 "Lesion of lung (finding)"
* $SCT#445249002 "Multiple nodules of lung (finding)"
* $SCT#1217294009
* $SCT#30746006 "Lymphadenopathy (disorder)"
* $SCT#389026000 "Ascites (disorder)"
* $SCT#45626005 "Nontraumatic hemoperitoneum (disorder)"
* $SCT#415582006 "Stenosis (morphologic abnormality)"
* $SCT#81060008 "Intestinal obstruction (disorder)"
* $SCT#281255004 "Small bowel obstruction (disorder)"
* $SCT#36191001 "Perforation (morphologic abnormality)"
* $SCT#6574001 "Necrosis (morphologic abnormality)"
* $SCT#63130001 "Surgical scar (morphologic abnormality)"
* include codes from system ImagingFindingCS

CodeSystem: ImagingComponentCS
Id: imaging-component-cs
Title: "Components of imaging findings"
Description: "What a component of an imaging finding says."
* insert Metadata
* insert OwnCodes
* #lesion-count "Number of lesions" "How many lesions, counted or in a word."
* #lesion-margin "Lesion margin" "How the border of the lesion looks on the image. Not a surgical margin."
* #lesion-shape "Lesion shape" "Form of the lesion."
* #enhancement "Enhancement" "Uptake of contrast medium."
* #density "Density" "Density on CT."
* #signal "Signal" "Signal on MR, where the sequence is not named."
* #signal-t1 "Signal on T1" "Signal on T1-weighted MR images."
* #signal-t2 "Signal on T2" "Signal on T2-weighted MR images."
* #necrotic-areas "Necrotic areas" "Areas of necrosis within the lesion."
* #nature "Nature" "What the radiologist takes the finding for."
* #size-in-words "Size in words" "Size or amount as worded, without a measure."
* #relation "Relation to neighbours" "Where the finding lies to organs and structures around it."

CodeSystem: LesionCountCS
Id: lesion-count-cs
Title: "Number of lesions in a word"
Description: "How many lesions there are where they were not counted."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(LesionCountVS)
* #solitary "Solitary" "One lesion."
* #few "Few" "More than one, a small number."
* #several "Several" "More than two, not counted."
* #multiple "Multiple" "Many or several; the report says no more than that."
* #innumerable "Innumerable" "Too many to count."

ValueSet: LesionCountVS
Id: lesion-count-vs
Title: "Number of lesions in a word"
Description: "How many lesions there are where they were not counted."
* insert Metadata
* include codes from system LesionCountCS

CodeSystem: LesionMarginCS
Id: lesion-margin-cs
Title: "Lesion margin"
Description: "How the border of a lesion looks on an image."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(LesionMarginVS)
* #well-defined "Well defined" "The border is sharp, the lesion circumscribed."
* #ill-defined "Ill defined" "The border is blurred."
* #smooth "Smooth" "The border is even."
* #irregular "Irregular" "The border is uneven."
* #spiculated "Spiculated" "Strands run from the border into the surroundings."
* #infiltrating "Infiltrating" "The lesion grows into its surroundings."

ValueSet: LesionMarginVS
Id: lesion-margin-vs
Title: "Lesion margin"
Description: "How the border of a lesion looks on an image."
* insert Metadata
* include codes from system LesionMarginCS

CodeSystem: LesionShapeCS
Id: lesion-shape-cs
Title: "Lesion shape"
Description: "Form of a lesion on an image."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(LesionShapeVS)
* #round "Round" "Like a ball."
* #oval "Oval" "Longer than wide, rounded."
* #lobulated "Lobulated" "Made of several rounded parts."
* #irregular "Irregular" "None of the regular forms."

ValueSet: LesionShapeVS
Id: lesion-shape-vs
Title: "Lesion shape"
Description: "Form of a lesion on an image."
* insert Metadata
* include codes from system LesionShapeCS

CodeSystem: EnhancementCS
Id: enhancement-cs
Title: "Contrast enhancement"
Description: "How a lesion takes up contrast medium."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(EnhancementVS)
* #none "None" "Contrast medium was given and the lesion takes up none."
* #enhancing "Enhancing" "The lesion takes up contrast medium; the report does not say how."
* #homogeneous "Homogeneous" "Even uptake."
* #heterogeneous "Heterogeneous" "Uneven uptake."
* #peripheral "Peripheral" "Uptake at the rim."

ValueSet: EnhancementVS
Id: enhancement-vs
Title: "Contrast enhancement"
Description: "How a lesion takes up contrast medium."
* insert Metadata
* include codes from system EnhancementCS

CodeSystem: DensityCS
Id: density-cs
Title: "Density on CT"
Description: "Density of a lesion on CT, compared with the tissue around it."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(DensityVS)
* #hypodense "Hypodense" "Less dense."
* #isodense "Isodense" "As dense."
* #hyperdense "Hyperdense" "Denser."
* #heterogeneous "Heterogeneous" "Uneven density."
* #fat "Fat" "Density of fat."
* #fluid "Fluid" "Density of fluid."
* #calcified "Calcified" "With calcium."

ValueSet: DensityVS
Id: density-vs
Title: "Density on CT"
Description: "Density of a lesion on CT."
* insert Metadata
* include codes from system DensityCS

CodeSystem: SignalIntensityCS
Id: signal-intensity-cs
Title: "Signal on MR"
Description: "Signal of a lesion on MR, compared with the tissue around it."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(SignalIntensityVS)
* #hypointense "Hypointense" "Weaker signal."
* #isointense "Isointense" "Equal signal."
* #hyperintense "Hyperintense" "Stronger signal."
* #homogeneous "Homogeneous" "Even signal."
* #heterogeneous "Heterogeneous" "Uneven signal."

ValueSet: SignalIntensityVS
Id: signal-intensity-vs
Title: "Signal on MR"
Description: "Signal of a lesion on MR."
* insert Metadata
* include codes from system SignalIntensityCS

CodeSystem: ImagingNatureCS
Id: imaging-nature-cs
Title: "Nature of an imaging finding"
Description: "What the radiologist takes a finding for. An opinion on an image, not a diagnosis."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(ImagingNatureVS)
* #typical-of-metastasis "Typical of metastasis" "Looks as metastases do."
* #typical-of-recurrence "Typical of recurrence" "Looks as a local recurrence does."
* #suspicious-for-malignancy "Suspicious for malignancy" "May be malignant."
* #indeterminate "Indeterminate" "The image does not tell."
* #probably-benign "Probably benign" "Rather benign."
* #benign "Benign" "Benign beyond reasonable doubt."
* #post-operative "Post-operative" "Explained by an operation."
* #post-therapeutic "Post-therapeutic" "Explained by a therapy other than an operation."

ValueSet: ImagingNatureVS
Id: imaging-nature-vs
Title: "Nature of an imaging finding"
Description: "What the radiologist takes a finding for."
* insert Metadata
* include codes from system ImagingNatureCS
