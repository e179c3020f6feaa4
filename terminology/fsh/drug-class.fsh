CodeSystem: DrugClassCS
Id: drug-class-cs
Title: "Classes of drugs for sarcoma"
Description: "Classes of the drugs of sarcoma-medication-vs by what they do, in our own words. The value set with the same name lists the codes of the drugs of each class."
* insert Metadata
* insert OwnCodes
* insert ByParent
* ^valueSet = Canonical(DrugClassVS)
* #cytotoxic-agent "Cytotoxic agent" "Drug that kills dividing cells."
* #cytotoxic-antibiotic "Cytotoxic antibiotic" "Cytotoxic agent made by bacteria, or derived from one."
* #anthracycline "Anthracycline" "Cytotoxic antibiotic of the kind of doxorubicin, in any form."
* #alkylating-agent "Alkylating agent" "Cytotoxic agent that binds alkyl groups to DNA all over."
* #minor-groove-binder "Minor groove binder" "Cytotoxic agent that binds in the minor groove of DNA, such as trabectedin."
* #antimetabolite "Antimetabolite" "Cytotoxic agent that takes the place of a building block of DNA."
* #topoisomerase-inhibitor "Topoisomerase inhibitor" "Cytotoxic agent of which the block of a topoisomerase is the main effect, such as etoposide. Anthracyclines are a class of their own."
* #microtubule-agent "Microtubule agent" "Cytotoxic agent that hinders the building or the breakdown of microtubules."
* #taxane "Taxane" "Microtubule agent of the kind of paclitaxel."
* #vinca-alkaloid "Vinca alkaloid" "Microtubule agent of the kind of vincristine."
* #halichondrin "Halichondrin" "Microtubule agent of the kind of eribulin."
* #tyrosine-kinase-inhibitor "Tyrosine kinase inhibitor" "Small molecule that blocks tyrosine kinases."
* #ezh2-inhibitor "EZH2 inhibitor" "Small molecule that blocks the histone methyltransferase EZH2."
* #pdgfra-antibody "Antibody against PDGFRA" "Monoclonal antibody against platelet-derived growth factor receptor alpha, such as olaratumab."
* #aromatase-inhibitor "Aromatase inhibitor" "Drug that blocks the making of estrogen by aromatase."
* #g-csf "Granulocyte colony-stimulating factor" "Growth factor of granulocytes, in any form. The ATC group of colony stimulating factors is counted: it is what is sent where no product is named."
* #uroprotective-agent "Uroprotective agent" "Drug that protects the bladder from ifosfamide and cyclophosphamide."
* #cardioprotective-agent "Cardioprotective agent" "Drug that protects the heart from anthracyclines."
* insert IsA(cytotoxic-antibiotic, cytotoxic-agent)
* insert IsA(anthracycline, cytotoxic-antibiotic)
* insert IsA(alkylating-agent, cytotoxic-agent)
* insert IsA(minor-groove-binder, cytotoxic-agent)
* insert IsA(antimetabolite, cytotoxic-agent)
* insert IsA(topoisomerase-inhibitor, cytotoxic-agent)
* insert IsA(microtubule-agent, cytotoxic-agent)
* insert IsA(taxane, microtubule-agent)
* insert IsA(vinca-alkaloid, microtubule-agent)
* insert IsA(halichondrin, microtubule-agent)

ValueSet: DrugClassVS
Id: drug-class-vs
Title: "Classes of drugs for sarcoma"
Description: "All classes of drug-class-cs."
* insert Metadata
* include codes from system DrugClassCS

ValueSet: CytotoxicAgentVS
Id: cytotoxic-agent-vs
Title: "Cytotoxic agents"
Description: "Drug that kills dividing cells. The ATC, RxNorm and SNOMED CT codes of drugs for sarcoma that belong to drug-class-cs cytotoxic-agent or to a class below it, as far as verified."
* insert Metadata
* insert DrugCopyright
* $ATC#L01DA01 "dactinomycin"
* $ATC#L01DB01 "doxorubicin"
* $ATC#L01DB03 "epirubicin"
* $ATC#L01AA01 "cyclophosphamide"
* $ATC#L01AA06 "ifosfamide"
* $ATC#L01AX03 "temozolomide"
* $ATC#L01AX04 "dacarbazine"
* $ATC#L01CX01 "trabectedin"
* $ATC#L01BC05 "gemcitabine"
* $ATC#L01CB01 "etoposide"
* $ATC#L01CD01 "paclitaxel"
* $ATC#L01CD02 "docetaxel"
* $ATC#L01CA02 "vincristine"
* $ATC#L01XX41 "eribulin"
* $RXNORM#3639 "doxorubicin"
* $RXNORM#3995 "epirubicin"
* $RXNORM#3002 "cyclophosphamide"
* $RXNORM#5657 "ifosfamide"
* $RXNORM#37776 "temozolomide"
* $RXNORM#3098 "dacarbazine"
* $RXNORM#12574 "gemcitabine"
* $RXNORM#4179 "etoposide"
* $RXNORM#56946 "paclitaxel"
* $RXNORM#72962 "docetaxel"
* $RXNORM#11202 "vincristine"
* $SCT#372817009 "Doxorubicin"
* $SCT#772118008 "Doxorubicin hydrochloride pegylated liposome"
* $SCT#417916005 "Epirubicin"
* $SCT#387420009 "Cyclophosphamide"
* $SCT#386920008 "Gemcitabine"
* $SCT#387374002 "Paclitaxel"
* $SCT#386918005 "Docetaxel"
* $SCT#387126006 "Vincristine"
* $SCT#708166000 "Eribulin"

ValueSet: CytotoxicAntibioticVS
Id: cytotoxic-antibiotic-vs
Title: "Cytotoxic antibiotics"
Description: "Cytotoxic agent made by bacteria, or derived from one. The ATC, RxNorm and SNOMED CT codes of drugs for sarcoma that belong to drug-class-cs cytotoxic-antibiotic or to a class below it, as far as verified."
* insert Metadata
* insert DrugCopyright
* $ATC#L01DA01 "dactinomycin"
* $ATC#L01DB01 "doxorubicin"
* $ATC#L01DB03 "epirubicin"
* $RXNORM#3639 "doxorubicin"
* $RXNORM#3995 "epirubicin"
* $SCT#372817009 "Doxorubicin"
* $SCT#772118008 "Doxorubicin hydrochloride pegylated liposome"
* $SCT#417916005 "Epirubicin"

ValueSet: AnthracyclineVS
Id: anthracycline-vs
Title: "Anthracyclines"
Description: "Cytotoxic antibiotic of the kind of doxorubicin, in any form. The ATC, RxNorm and SNOMED CT codes of drugs for sarcoma that belong to drug-class-cs anthracycline or to a class below it, as far as verified."
* insert Metadata
* insert DrugCopyright
* $ATC#L01DB01 "doxorubicin"
* $ATC#L01DB03 "epirubicin"
* $RXNORM#3639 "doxorubicin"
* $RXNORM#3995 "epirubicin"
* $SCT#372817009 "Doxorubicin"
* $SCT#772118008 "Doxorubicin hydrochloride pegylated liposome"
* $SCT#417916005 "Epirubicin"

ValueSet: AlkylatingAgentVS
Id: alkylating-agent-vs
Title: "Alkylating agents"
Description: "Cytotoxic agent that binds alkyl groups to DNA all over. The ATC, RxNorm and SNOMED CT codes of drugs for sarcoma that belong to drug-class-cs alkylating-agent or to a class below it, as far as verified."
* insert Metadata
* insert DrugCopyright
* $ATC#L01AA01 "cyclophosphamide"
* $ATC#L01AA06 "ifosfamide"
* $ATC#L01AX03 "temozolomide"
* $ATC#L01AX04 "dacarbazine"
* $RXNORM#3002 "cyclophosphamide"
* $RXNORM#5657 "ifosfamide"
* $RXNORM#37776 "temozolomide"
* $RXNORM#3098 "dacarbazine"
* $SCT#387420009 "Cyclophosphamide"

ValueSet: MinorGrooveBinderVS
Id: minor-groove-binder-vs
Title: "Minor groove binders"
Description: "Cytotoxic agent that binds in the minor groove of DNA, such as trabectedin. The ATC, RxNorm and SNOMED CT codes of drugs for sarcoma that belong to drug-class-cs minor-groove-binder or to a class below it, as far as verified."
* insert Metadata
* insert AtcCopyright
* $ATC#L01CX01 "trabectedin"

ValueSet: AntimetaboliteVS
Id: antimetabolite-vs
Title: "Antimetabolites"
Description: "Cytotoxic agent that takes the place of a building block of DNA. The ATC, RxNorm and SNOMED CT codes of drugs for sarcoma that belong to drug-class-cs antimetabolite or to a class below it, as far as verified."
* insert Metadata
* insert DrugCopyright
* $ATC#L01BC05 "gemcitabine"
* $RXNORM#12574 "gemcitabine"
* $SCT#386920008 "Gemcitabine"

ValueSet: TopoisomeraseInhibitorVS
Id: topoisomerase-inhibitor-vs
Title: "Topoisomerase inhibitors"
Description: "Cytotoxic agent of which the block of a topoisomerase is the main effect, such as etoposide. Anthracyclines are a class of their own. The ATC, RxNorm and SNOMED CT codes of drugs for sarcoma that belong to drug-class-cs topoisomerase-inhibitor or to a class below it, as far as verified."
* insert Metadata
* insert AtcAndRxNormCopyright
* $ATC#L01CB01 "etoposide"
* $RXNORM#4179 "etoposide"

ValueSet: MicrotubuleAgentVS
Id: microtubule-agent-vs
Title: "Microtubule agents"
Description: "Cytotoxic agent that hinders the building or the breakdown of microtubules. The ATC, RxNorm and SNOMED CT codes of drugs for sarcoma that belong to drug-class-cs microtubule-agent or to a class below it, as far as verified."
* insert Metadata
* insert DrugCopyright
* $ATC#L01CD01 "paclitaxel"
* $ATC#L01CD02 "docetaxel"
* $ATC#L01CA02 "vincristine"
* $ATC#L01XX41 "eribulin"
* $RXNORM#56946 "paclitaxel"
* $RXNORM#72962 "docetaxel"
* $RXNORM#11202 "vincristine"
* $SCT#387374002 "Paclitaxel"
* $SCT#386918005 "Docetaxel"
* $SCT#387126006 "Vincristine"
* $SCT#708166000 "Eribulin"

ValueSet: TaxaneVS
Id: taxane-vs
Title: "Taxanes"
Description: "Microtubule agent of the kind of paclitaxel. The ATC, RxNorm and SNOMED CT codes of drugs for sarcoma that belong to drug-class-cs taxane or to a class below it, as far as verified."
* insert Metadata
* insert DrugCopyright
* $ATC#L01CD01 "paclitaxel"
* $ATC#L01CD02 "docetaxel"
* $RXNORM#56946 "paclitaxel"
* $RXNORM#72962 "docetaxel"
* $SCT#387374002 "Paclitaxel"
* $SCT#386918005 "Docetaxel"

ValueSet: VincaAlkaloidVS
Id: vinca-alkaloid-vs
Title: "Vinca alkaloids"
Description: "Microtubule agent of the kind of vincristine. The ATC, RxNorm and SNOMED CT codes of drugs for sarcoma that belong to drug-class-cs vinca-alkaloid or to a class below it, as far as verified."
* insert Metadata
* insert DrugCopyright
* $ATC#L01CA02 "vincristine"
* $RXNORM#11202 "vincristine"
* $SCT#387126006 "Vincristine"

ValueSet: HalichondrinVS
Id: halichondrin-vs
Title: "Halichondrins"
Description: "Microtubule agent of the kind of eribulin. The ATC, RxNorm and SNOMED CT codes of drugs for sarcoma that belong to drug-class-cs halichondrin or to a class below it, as far as verified."
* insert Metadata
* insert SnomedAndAtcCopyright
* $ATC#L01XX41 "eribulin"
* $SCT#708166000 "Eribulin"

ValueSet: TyrosineKinaseInhibitorVS
Id: tyrosine-kinase-inhibitor-vs
Title: "Tyrosine kinase inhibitors"
Description: "Small molecule that blocks tyrosine kinases. The ATC, RxNorm and SNOMED CT codes of drugs for sarcoma that belong to drug-class-cs tyrosine-kinase-inhibitor or to a class below it, as far as verified."
* insert Metadata
* insert DrugCopyright
* $ATC#L01EX03 "pazopanib"
* $ATC#L01EA01 "imatinib"
* $ATC#L01EX01 "sunitinib"
* $ATC#L01EX05 "regorafenib"
* $RXNORM#714438 "pazopanib"
* $RXNORM#282388 "imatinib"
* $RXNORM#357977 "sunitinib"
* $RXNORM#1312397 "regorafenib"
* $SCT#414460008 "Imatinib"

ValueSet: Ezh2InhibitorVS
Id: ezh2-inhibitor-vs
Title: "EZH2 inhibitors"
Description: "Small molecule that blocks the histone methyltransferase EZH2. The ATC, RxNorm and SNOMED CT codes of drugs for sarcoma that belong to drug-class-cs ezh2-inhibitor or to a class below it, as far as verified."
* insert Metadata
* insert AtcCopyright
* $ATC#L01XX72 "tazemetostat"

ValueSet: PdgfraAntibodyVS
Id: pdgfra-antibody-vs
Title: "Antibodies against PDGFRA"
Description: "Monoclonal antibody against platelet-derived growth factor receptor alpha, such as olaratumab. The ATC, RxNorm and SNOMED CT codes of drugs for sarcoma that belong to drug-class-cs pdgfra-antibody or to a class below it, as far as verified."
* insert Metadata
* insert AtcAndRxNormCopyright
* $ATC#L01FX10 "olaratumab"
* $RXNORM#1855735 "olaratumab"

ValueSet: AromataseInhibitorVS
Id: aromatase-inhibitor-vs
Title: "Aromatase inhibitors"
Description: "Drug that blocks the making of estrogen by aromatase. The ATC, RxNorm and SNOMED CT codes of drugs for sarcoma that belong to drug-class-cs aromatase-inhibitor or to a class below it, as far as verified."
* insert Metadata
* insert DrugCopyright
* $ATC#L02BG "Aromatase inhibitors"
* $ATC#L02BG03 "anastrozole"
* $ATC#L02BG04 "letrozole"
* $ATC#L02BG06 "exemestane"
* $RXNORM#84857 "anastrozole"
* $RXNORM#72965 "letrozole"
* $RXNORM#258494 "exemestane"
* $SCT#386910003 "Anastrozole (substance)"

ValueSet: GCsfVS
Id: g-csf-vs
Title: "Granulocyte colony-stimulating factors"
Description: "Growth factor of granulocytes, in any form. The ATC group of colony stimulating factors is counted: it is what is sent where no product is named. The ATC, RxNorm and SNOMED CT codes of drugs for sarcoma that belong to drug-class-cs g-csf or to a class below it, as far as verified."
* insert Metadata
* insert DrugCopyright
* $ATC#L03AA "Colony stimulating factors"
* $ATC#L03AA02 "filgrastim"
* $ATC#L03AA10 "lenograstim"
* $ATC#L03AA13 "pegfilgrastim"
* $ATC#L03AA14 "lipegfilgrastim"
* $RXNORM#68442 "filgrastim"
* $RXNORM#338036 "pegfilgrastim"
* $SCT#385544005 "Pegfilgrastim (substance)"

ValueSet: UroprotectiveAgentVS
Id: uroprotective-agent-vs
Title: "Uroprotective agents"
Description: "Drug that protects the bladder from ifosfamide and cyclophosphamide. The ATC, RxNorm and SNOMED CT codes of drugs for sarcoma that belong to drug-class-cs uroprotective-agent or to a class below it, as far as verified."
* insert Metadata
* insert AtcCopyright
* $ATC#V03AF01 "mesna"

ValueSet: CardioprotectiveAgentVS
Id: cardioprotective-agent-vs
Title: "Cardioprotective agents"
Description: "Drug that protects the heart from anthracyclines. The ATC, RxNorm and SNOMED CT codes of drugs for sarcoma that belong to drug-class-cs cardioprotective-agent or to a class below it, as far as verified."
* insert Metadata
* insert AtcCopyright
* $ATC#V03AF02 "dexrazoxane"
