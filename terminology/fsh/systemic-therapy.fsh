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

ValueSet: SarcomaMedicationVS
Id: sarcoma-medication-vs
Title: "Drugs against sarcomas"
Description: "Drugs against sarcomas and drugs that go with them, as ATC, RxNorm and SNOMED CT codes."
* insert Metadata
* insert DrugCopyright
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
