CodeSystem: TherapyLineBasisCS
Id: therapy-line-basis-cs
Title: "Basis of a line of therapy"
Description: "Where the number of a line of therapy comes from."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(TherapyLineBasisVS)
* #stated "Stated" "The source states the line."
* #derived "Derived" "The line was counted afterwards, by a person or a rule, from the order of treatments."

ValueSet: TherapyLineBasisVS
Id: therapy-line-basis-vs
Title: "Basis of a line of therapy"
Description: "Where the number of a line of therapy comes from."
* insert Metadata
* include codes from system TherapyLineBasisCS

CodeSystem: PositionToSurgeryCS
Id: position-to-surgery-cs
Title: "Position to surgery"
Description: "When a systemic therapy was given, seen from the operation of the tumour it treats."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(PositionToSurgeryVS)
* #before "Before surgery" "All of it before the operation."
* #after "After surgery" "All of it after the operation."
* #before-and-after "Before and after surgery" "Cycles of the same block before and after the operation."
* #no-surgery "No surgery" "The tumour it treats was not operated on."

ValueSet: PositionToSurgeryVS
Id: position-to-surgery-vs
Title: "Position to surgery"
Description: "When a systemic therapy was given, seen from the operation of the tumour it treats."
* insert Metadata
* include codes from system PositionToSurgeryCS

CodeSystem: SystemicTherapyCS
Id: systemic-therapy-cs
Title: "Kinds of systemic therapy"
Description: "Kinds of systemic therapy of sarcomas for which no verified international code is used. Chemotherapy is SNOMED CT 367336001 and is not repeated here."
* insert Metadata
* insert OwnCodes
* #targeted-therapy "Targeted therapy" "Drugs against a molecule of the tumour or its vessels, for example tyrosine kinase inhibitors."
* #hormone-therapy "Hormone therapy" "Drugs that withdraw or block hormones, for example aromatase inhibitors."
* #immunotherapy "Immunotherapy" "Drugs or cells that act through the immune system, for example checkpoint inhibitors."

ValueSet: SystemicTherapyKindVS
Id: systemic-therapy-kind-vs
Title: "Kinds of systemic therapy"
Description: "What kind of systemic therapy a block is: one code for each kind, so that one question finds it."
* insert Metadata
* insert SnomedCopyright
* $SCT#367336001 "Chemotherapy (procedure)"
* include codes from system SystemicTherapyCS

CodeSystem: SystemicRegimenCS
Id: systemic-regimen-cs
Title: "Systemic regimens for sarcoma"
Description: "Drugs that are given together or alone against sarcomas. A regimen is its drugs; dose, interval and number of cycles are elements of the therapy. Growth factors and antidotes do not change the regimen."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(SystemicRegimenVS)
* #doxorubicin "Doxorubicin" "Doxorubicin alone, in any dose."
* #doxorubicin-based "Doxorubicin-based, other drugs not stated" "A therapy that contains doxorubicin where the source does not say whether other drugs were given."
* #pegylated-liposomal-doxorubicin "Pegylated liposomal doxorubicin" "Pegylated liposomal doxorubicin alone."
* #doxorubicin-ifosfamide "Doxorubicin and ifosfamide" "Doxorubicin with ifosfamide."
* #doxorubicin-dacarbazine "Doxorubicin and dacarbazine" "Doxorubicin with dacarbazine."
* #doxorubicin-trabectedin "Doxorubicin and trabectedin" "Doxorubicin with trabectedin."
* #doxorubicin-olaratumab "Doxorubicin and olaratumab" "Doxorubicin with olaratumab."
* #epirubicin-ifosfamide "Epirubicin and ifosfamide" "Epirubicin with ifosfamide."
* #ifosfamide "Ifosfamide" "Ifosfamide alone, in any dose."
* #ifosfamide-etoposide "Ifosfamide and etoposide" "Ifosfamide with etoposide."
* #gemcitabine "Gemcitabine" "Gemcitabine alone."
* #gemcitabine-docetaxel "Gemcitabine and docetaxel" "Gemcitabine with docetaxel."
* #gemcitabine-dacarbazine "Gemcitabine and dacarbazine" "Gemcitabine with dacarbazine."
* #dacarbazine "Dacarbazine" "Dacarbazine alone."
* #trabectedin "Trabectedin" "Trabectedin alone."
* #eribulin "Eribulin" "Eribulin alone."
* #paclitaxel "Paclitaxel" "Paclitaxel alone."
* #temozolomide "Temozolomide" "Temozolomide alone."
* #vincristine-dactinomycin-cyclophosphamide "Vincristine, dactinomycin and cyclophosphamide" "Vincristine with dactinomycin and cyclophosphamide (VAC)."
* #vincristine-dactinomycin-ifosfamide "Vincristine, dactinomycin and ifosfamide" "Vincristine with dactinomycin and ifosfamide (IVA)."
* #vincristine-doxorubicin-cyclophosphamide-ifosfamide-etoposide "Vincristine, doxorubicin and cyclophosphamide alternating with ifosfamide and etoposide" "Vincristine, doxorubicin and cyclophosphamide alternating with ifosfamide and etoposide (VDC/IE)."
* #pazopanib "Pazopanib" "Pazopanib alone."
* #imatinib "Imatinib" "Imatinib alone."
* #sunitinib "Sunitinib" "Sunitinib alone."
* #regorafenib "Regorafenib" "Regorafenib alone."
* #tazemetostat "Tazemetostat" "Tazemetostat alone."
* #doxorubicin-cisplatin-methotrexate "Doxorubicin, cisplatin and methotrexate" "Methotrexate with doxorubicin and cisplatin (MAP)."
* #cyclophosphamide-topotecan "Cyclophosphamide and topotecan" "Cyclophosphamide with topotecan."
* #irinotecan-temozolomide "Irinotecan and temozolomide" "Irinotecan with temozolomide."
* #sorafenib "Sorafenib" "Sorafenib alone."
* #ripretinib "Ripretinib" "Ripretinib alone."
* #avapritinib "Avapritinib" "Avapritinib alone."
* #crizotinib "Crizotinib" "Crizotinib alone."
* #larotrectinib "Larotrectinib" "Larotrectinib alone."
* #nirogacestat "Nirogacestat" "Nirogacestat alone."
* #sirolimus "Sirolimus" "Sirolimus alone."
* #pembrolizumab "Pembrolizumab" "Pembrolizumab alone."
* #ipilimumab-nivolumab "Ipilimumab and nivolumab" "Ipilimumab with nivolumab."
* #letrozole "Letrozole" "Letrozole without chemotherapy, alone or with a targeted drug."
* #anastrozole "Anastrozole" "Anastrozole alone."

ValueSet: SystemicRegimenVS
Id: systemic-regimen-vs
Title: "Systemic regimens for sarcoma"
Description: "Drugs that are given together or alone against sarcomas."
* insert Metadata
* include codes from system SystemicRegimenCS

ValueSet: SystemicTherapyCodeVS
Id: systemic-therapy-code-vs
Title: "Systemic therapies of these profiles"
Description: "Our own regimens and kinds. A code from it makes a Procedure a systemic therapy of these profiles. Chemotherapy (SNOMED CT 367336001) alone is left out: it may be for any cancer."
* insert Metadata
* include codes from system SystemicRegimenCS
* include codes from system SystemicTherapyCS

ValueSet: SurgeryCodeVS
Id: surgery-code-vs
Title: "Operations on sarcomas"
Description: "SNOMED CT procedures for operations on sarcomas and their metastases. 387713003 is for reports that say no more than operation."
* insert Metadata
* insert SnomedCopyright
* $SCT#387713003 "Surgical procedure (procedure)"
* $SCT#65801008 "Excision (procedure)"
* $SCT#370612006 "Excision of neoplasm (procedure)"
* $SCT#81751006 "Excision of intra-abdominal mass (procedure)"
* $SCT#708729004 "Extensive debulking of neoplasm of abdominal cavity (procedure)"
* $SCT#448031005 "Debulking of neoplasm of abdominal cavity (procedure)"
* $SCT#238301005 "Debulking of lesion of peritoneum"
* $SCT#238302003 "Debulking of pelvic tumor"
* $SCT#120177005
* $SCT#236886002 "Hysterectomy (procedure)"
* $SCT#116140006 "Total hysterectomy (procedure)"
* $SCT#116141005 "Abdominal hysterectomy (procedure)"
* $SCT#116142003 "Radical hysterectomy (procedure)"
* $SCT#236887006 "Laparoscopic hysterectomy (procedure)"
* $SCT#54357003 "Partial excision of small intestine (procedure)"
* $SCT#27010001 "Partial excision of large intestine (procedure)"
* $SCT#23968004 "Excision of colon (procedure)"
* $SCT#82619000 "Left colectomy (procedure)"
* $SCT#84604002 "Sigmoid colectomy (procedure)"
* $SCT#359572002 "Enterectomy with anastomosis (procedure)"
* $SCT#235407009 "Gastrointestinal tract anastomosis - intestine (procedure)"
* $SCT#257750007 "Side-to-side anastomosis"
* $SCT#112871003 "Anastomosis of large intestine to large intestine (procedure)"
* $SCT#63816008 "Hepatectomy, total left lobectomy (procedure)"
* $SCT#307615003 "Extended left hemihepatectomy (procedure)"
* $SCT#71273005 "Partial hepatectomy (procedure)"
* $SCT#85946004 "Lobectomy of liver (procedure)"
* $SCT#107963000 "Liver excision (procedure)"
* $SCT#174430004 "Resection of segment of liver (procedure)"
* $SCT#72106008 "Excision of lesion of liver (procedure)"
* $SCT#444188003 "Thoracoscopic wedge resection of lung (procedure)"
* $SCT#232632009 "Wedge excision of lung (procedure)"
* $SCT#77648009 "Excision of lesion of lung (procedure)"
* $SCT#287310004 "Lung tumor excision (procedure)"
* $SCT#86481000 "Laparotomy (procedure)"
* $SCT#74770008 "Exploratory laparotomy (procedure)"
* $SCT#238255007 "Second look laparotomy (procedure)"
* $SCT#47353000 "Reopening of laparotomy site (procedure)"
* $SCT#440258006 "Excision of skin"

ValueSet: ResidualTumorVS
Id: residual-tumor-vs
Title: "Residual tumour"
Description: "Residual tumour after an operation: none (R0), microscopic (R1), macroscopic (R2), cannot be assessed (RX)."
* insert Metadata
* insert SnomedCopyright
* $SCT#258254000 "Residual tumor stage R0 (finding)"
* $SCT#278271003 "Residual tumor stage R1 (finding)"
* $SCT#278272005 "Residual tumor stage R2 (finding)"
* $SCT#258253006 "Residual tumor stage RX (finding)"

ValueSet: BiopsyCodeVS
Id: biopsy-code-vs
Title: "Biopsies"
Description: "SNOMED CT procedures for biopsies of sarcomas and their metastases."
* insert Metadata
* insert SnomedCopyright
* $SCT#86273004 "Biopsy (procedure)"
* $SCT#9911007 "Core needle biopsy (procedure)"
* $SCT#48635004 "Fine needle biopsy (procedure)"
* $SCT#442787002 "Fine needle aspiration biopsy using imaging guidance (procedure)"
* $SCT#277591006 "Computed tomography guided biopsy (procedure)"
* $SCT#277590007 "Imaging guided biopsy (procedure)"
* $SCT#277667006 "Ultrasound guided biopsy (procedure)"
* $SCT#86259008 "Biopsy of liver (procedure)"
* $SCT#78603008 "Biopsy of lung"

ValueSet: SarcomaMedicationVS
Id: sarcoma-medication-vs
Title: "Drugs against sarcomas"
Description: "Drugs against sarcomas and drugs that go with them, as ATC, RxNorm and SNOMED CT codes."
* insert Metadata
* insert SnomedCopyright
* $ATC#L01DB01 "doxorubicin"
* $ATC#L01DB03 "epirubicin"
* $ATC#L01AA06 "ifosfamide"
* $ATC#L01AA01 "cyclophosphamide"
* $ATC#L01BC05 "gemcitabine"
* $ATC#L01CD02 "docetaxel"
* $ATC#L01CD01 "paclitaxel"
* $ATC#L01AX04 "dacarbazine"
* $ATC#L01AX03 "temozolomide"
* $ATC#L01CX01 "trabectedin"
* $ATC#L01XX41 "eribulin"
* $ATC#L01CA02 "vincristine"
* $ATC#L01DA01 "dactinomycin"
* $ATC#L01CB01 "etoposide"
* $ATC#L01EX03 "pazopanib"
* $ATC#L01EA01 "imatinib"
* $ATC#L01EX01 "sunitinib"
* $ATC#L01EX05 "regorafenib"
* $ATC#L01XX72 "tazemetostat"
* $ATC#L01FX10 "olaratumab"
* $ATC#L02BG04 "letrozole"
* $ATC#L02BG03 "anastrozole"
* $ATC#L02BG06 "exemestane"
* $ATC#V03AF01 "mesna"
* $ATC#V03AF02 "dexrazoxane"
* $ATC#L03AA "Colony stimulating factors"
* $ATC#L03AA02 "filgrastim"
* $ATC#L03AA10 "lenograstim"
* $ATC#L03AA13 "pegfilgrastim"
* $ATC#L03AA14 "lipegfilgrastim"
* $RXNORM#3639 "doxorubicin"
* $RXNORM#3995 "epirubicin"
* $RXNORM#5657 "ifosfamide"
* $RXNORM#3002 "cyclophosphamide"
* $RXNORM#12574 "gemcitabine"
* $RXNORM#72962 "docetaxel"
* $RXNORM#56946 "paclitaxel"
* $RXNORM#3098 "dacarbazine"
* $RXNORM#37776 "temozolomide"
* $RXNORM#11202 "vincristine"
* $RXNORM#714438 "pazopanib"
* $RXNORM#282388 "imatinib"
* $RXNORM#357977 "sunitinib"
* $RXNORM#1312397 "regorafenib"
* $RXNORM#1855735 "olaratumab"
* $RXNORM#72965 "letrozole"
* $RXNORM#84857 "anastrozole"
* $RXNORM#258494 "exemestane"
* $RXNORM#68442 "filgrastim"
* $RXNORM#338036 "pegfilgrastim"
* $SCT#372817009 "Doxorubicin"
* $SCT#772118008 "Doxorubicin hydrochloride pegylated liposome"
* $SCT#417916005 "Epirubicin"
* $SCT#386920008 "Gemcitabine"
* $SCT#386918005 "Docetaxel"
* $SCT#708166000 "Eribulin"

ValueSet: SpecimenTypeVS
Id: specimen-type-vs
Title: "Specimen types"
Description: "Kinds of specimens in which sarcomas are diagnosed."
* insert Metadata
* insert SnomedCopyright
* $SCT#119376003 "Tissue specimen"
* $SCT#439479000 "Tissue specimen obtained by excision (specimen)"
* $SCT#427558003 "Specimen obtained by core needle biopsy (specimen)"
* $SCT#122550002 "Specimen obtained by fine needle aspiration procedure (specimen)"
* $SCT#309508006 "Soft tissue lesion fine needle aspirate specimen"
* $SCT#258589002 "Lymph node specimen (specimen)"
* $SCT#48469005 "Cytologic material specimen"
* include codes from system SpecimenTypeCS

ValueSet: PathologyReportCodeVS
Id: pathology-report-code-vs
Title: "Pathology reports"
Description: "LOINC codes of pathology reports."
* insert Metadata
* insert LoincCopyright
* $LOINC#11529-5 "Surgical pathology study"
* $LOINC#60568-3 "Pathology Synoptic report"

ValueSet: TumorSizeUnitVS
Id: tumor-size-unit-vs
Title: "Units of a tumour size"
Description: "Centimetre or millimetre, as UCUM codes."
* insert Metadata
* $UCUM#cm
* $UCUM#mm
