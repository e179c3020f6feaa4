CodeSystem: SarcomaDrugCS
Id: sarcoma-drug-cs
Title: "Drugs against sarcomas, by name"
Description: "The drugs of sarcoma-medication-vs, one code for each, to ask with: hospitals send ATC, RxNorm or SNOMED CT, and the maps say which of those codes name which drug. Hospitals need not send these codes."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(SarcomaDrugVS)
* #doxorubicin "Doxorubicin" "Doxorubicin that is not encapsulated, or whose form is not said. A product that is coded as pegylated liposomal is pegylated-liposomal-doxorubicin and not this."
* #pegylated-liposomal-doxorubicin "Pegylated liposomal doxorubicin" "Doxorubicin in pegylated liposomes, another drug in effect and dose than doxorubicin."
* #epirubicin "Epirubicin" "The drug epirubicin, in any form and salt."
* #ifosfamide "Ifosfamide" "The drug ifosfamide, in any form and salt."
* #cyclophosphamide "Cyclophosphamide" "The drug cyclophosphamide, in any form and salt."
* #gemcitabine "Gemcitabine" "The drug gemcitabine, in any form and salt."
* #docetaxel "Docetaxel" "The drug docetaxel, in any form and salt."
* #paclitaxel "Paclitaxel" "The drug paclitaxel, in any form and salt."
* #dacarbazine "Dacarbazine" "The drug dacarbazine, in any form and salt."
* #temozolomide "Temozolomide" "The drug temozolomide, in any form and salt."
* #trabectedin "Trabectedin" "The drug trabectedin, in any form and salt."
* #eribulin "Eribulin" "The drug eribulin, in any form and salt."
* #vincristine "Vincristine" "The drug vincristine, in any form and salt."
* #dactinomycin "Dactinomycin" "The drug dactinomycin, in any form and salt."
* #etoposide "Etoposide" "The drug etoposide, in any form and salt."
* #pazopanib "Pazopanib" "The drug pazopanib, in any form and salt."
* #imatinib "Imatinib" "The drug imatinib, in any form and salt."
* #sunitinib "Sunitinib" "The drug sunitinib, in any form and salt."
* #regorafenib "Regorafenib" "The drug regorafenib, in any form and salt."
* #tazemetostat "Tazemetostat" "The drug tazemetostat, in any form and salt."
* #olaratumab "Olaratumab" "The drug olaratumab, in any form and salt."
* #letrozole "Letrozole" "The drug letrozole, in any form and salt."
* #anastrozole "Anastrozole" "The drug anastrozole, in any form and salt."
* #exemestane "Exemestane" "The drug exemestane, in any form and salt."
* #mesna "Mesna" "The drug mesna, in any form and salt."
* #dexrazoxane "Dexrazoxane" "The drug dexrazoxane, in any form and salt."
* #filgrastim "Filgrastim" "The drug filgrastim, in any form and salt."
* #lenograstim "Lenograstim" "The drug lenograstim, in any form and salt."
* #pegfilgrastim "Pegfilgrastim" "The drug pegfilgrastim, in any form and salt."
* #lipegfilgrastim "Lipegfilgrastim" "The drug lipegfilgrastim, in any form and salt."

ValueSet: SarcomaDrugVS
Id: sarcoma-drug-vs
Title: "Drugs against sarcomas, by name"
Description: "All codes of sarcoma-drug-cs."
* insert Metadata
* include codes from system SarcomaDrugCS

Instance: sarcoma-drug-to-atc
InstanceOf: ConceptMap
Title: "Drugs against sarcomas to ATC"
Description: "ATC codes for the drugs of sarcoma-drug-cs, as far as verified. equivalent and relatedto name the drug: a dose with such a code alone is found as that drug. wider names more than the drug and does not name it."
Usage: #definition
* insert InstanceMetadata
* url = "https://sarcomafhir.org/fhir/ConceptMap/sarcoma-drug-to-atc"
* name = "SarcomaDrugToAtc"
* title = "Drugs against sarcomas to ATC"
* description = "ATC codes for the drugs of sarcoma-drug-cs, as far as verified. equivalent and relatedto name the drug: a dose with such a code alone is found as that drug. wider names more than the drug and does not name it."
* copyright = "ATC is copyright of the WHO Collaborating Centre for Drug Statistics Methodology; use it with reference to the centre, and not for commercial distribution."
* sourceCanonical = Canonical(SarcomaDrugVS)
* group[0].source = Canonical(SarcomaDrugCS)
* group[0].target = $ATC
* insert SourceConcept(doxorubicin, [[Doxorubicin]])
* insert Target(L01DB01, relatedto)
* insert TargetName([[doxorubicin]])
* insert TargetComment([[One code for every form: alone it counts as doxorubicin, beside a code that says liposomal it counts as that.]])
* insert SourceConcept(pegylated-liposomal-doxorubicin, [[Pegylated liposomal doxorubicin]])
* insert Target(L01DB01, wider)
* insert TargetName([[doxorubicin]])
* insert TargetComment([[Names doxorubicin in any form: it may stand beside, but does not name this form.]])
* insert SourceConcept(epirubicin, [[Epirubicin]])
* insert Target(L01DB03, equivalent)
* insert TargetName([[epirubicin]])
* insert SourceConcept(ifosfamide, [[Ifosfamide]])
* insert Target(L01AA06, equivalent)
* insert TargetName([[ifosfamide]])
* insert SourceConcept(cyclophosphamide, [[Cyclophosphamide]])
* insert Target(L01AA01, equivalent)
* insert TargetName([[cyclophosphamide]])
* insert SourceConcept(gemcitabine, [[Gemcitabine]])
* insert Target(L01BC05, equivalent)
* insert TargetName([[gemcitabine]])
* insert SourceConcept(docetaxel, [[Docetaxel]])
* insert Target(L01CD02, equivalent)
* insert TargetName([[docetaxel]])
* insert SourceConcept(paclitaxel, [[Paclitaxel]])
* insert Target(L01CD01, equivalent)
* insert TargetName([[paclitaxel]])
* insert SourceConcept(dacarbazine, [[Dacarbazine]])
* insert Target(L01AX04, equivalent)
* insert TargetName([[dacarbazine]])
* insert SourceConcept(temozolomide, [[Temozolomide]])
* insert Target(L01AX03, equivalent)
* insert TargetName([[temozolomide]])
* insert SourceConcept(trabectedin, [[Trabectedin]])
* insert Target(L01CX01, equivalent)
* insert TargetName([[trabectedin]])
* insert SourceConcept(eribulin, [[Eribulin]])
* insert Target(L01XX41, equivalent)
* insert TargetName([[eribulin]])
* insert SourceConcept(vincristine, [[Vincristine]])
* insert Target(L01CA02, equivalent)
* insert TargetName([[vincristine]])
* insert SourceConcept(dactinomycin, [[Dactinomycin]])
* insert Target(L01DA01, equivalent)
* insert TargetName([[dactinomycin]])
* insert SourceConcept(etoposide, [[Etoposide]])
* insert Target(L01CB01, equivalent)
* insert TargetName([[etoposide]])
* insert SourceConcept(pazopanib, [[Pazopanib]])
* insert Target(L01EX03, equivalent)
* insert TargetName([[pazopanib]])
* insert SourceConcept(imatinib, [[Imatinib]])
* insert Target(L01EA01, equivalent)
* insert TargetName([[imatinib]])
* insert SourceConcept(sunitinib, [[Sunitinib]])
* insert Target(L01EX01, equivalent)
* insert TargetName([[sunitinib]])
* insert SourceConcept(regorafenib, [[Regorafenib]])
* insert Target(L01EX05, equivalent)
* insert TargetName([[regorafenib]])
* insert SourceConcept(tazemetostat, [[Tazemetostat]])
* insert Target(L01XX72, equivalent)
* insert TargetName([[tazemetostat]])
* insert SourceConcept(olaratumab, [[Olaratumab]])
* insert Target(L01FX10, equivalent)
* insert TargetName([[olaratumab]])
* insert SourceConcept(letrozole, [[Letrozole]])
* insert Target(L02BG04, equivalent)
* insert TargetName([[letrozole]])
* insert SourceConcept(anastrozole, [[Anastrozole]])
* insert Target(L02BG03, equivalent)
* insert TargetName([[anastrozole]])
* insert SourceConcept(exemestane, [[Exemestane]])
* insert Target(L02BG06, equivalent)
* insert TargetName([[exemestane]])
* insert SourceConcept(mesna, [[Mesna]])
* insert Target(V03AF01, equivalent)
* insert TargetName([[mesna]])
* insert SourceConcept(dexrazoxane, [[Dexrazoxane]])
* insert Target(V03AF02, equivalent)
* insert TargetName([[dexrazoxane]])
* insert SourceConcept(filgrastim, [[Filgrastim]])
* insert Target(L03AA02, equivalent)
* insert TargetName([[filgrastim]])
* insert SourceConcept(lenograstim, [[Lenograstim]])
* insert Target(L03AA10, equivalent)
* insert TargetName([[lenograstim]])
* insert SourceConcept(pegfilgrastim, [[Pegfilgrastim]])
* insert Target(L03AA13, equivalent)
* insert TargetName([[pegfilgrastim]])
* insert SourceConcept(lipegfilgrastim, [[Lipegfilgrastim]])
* insert Target(L03AA14, equivalent)
* insert TargetName([[lipegfilgrastim]])

Instance: sarcoma-drug-to-rxnorm
InstanceOf: ConceptMap
Title: "Drugs against sarcomas to RxNorm"
Description: "RxNorm codes for the drugs of sarcoma-drug-cs, as far as verified. equivalent and relatedto name the drug: a dose with such a code alone is found as that drug. wider names more than the drug and does not name it."
Usage: #definition
* insert InstanceMetadata
* url = "https://sarcomafhir.org/fhir/ConceptMap/sarcoma-drug-to-rxnorm"
* name = "SarcomaDrugToRxnorm"
* title = "Drugs against sarcomas to RxNorm"
* description = "RxNorm codes for the drugs of sarcoma-drug-cs, as far as verified. equivalent and relatedto name the drug: a dose with such a code alone is found as that drug. wider names more than the drug and does not name it."
* copyright = "RxNorm is courtesy of the National Library of Medicine of the United States, which does not endorse this package."
* sourceCanonical = Canonical(SarcomaDrugVS)
* group[0].source = Canonical(SarcomaDrugCS)
* group[0].target = $RXNORM
* insert SourceConcept(doxorubicin, [[Doxorubicin]])
* insert Target(3639, equivalent)
* insert TargetName([[doxorubicin]])
* insert SourceConcept(pegylated-liposomal-doxorubicin, [[Pegylated liposomal doxorubicin]])
* insert NoTarget
* insert SourceConcept(epirubicin, [[Epirubicin]])
* insert Target(3995, equivalent)
* insert TargetName([[epirubicin]])
* insert SourceConcept(ifosfamide, [[Ifosfamide]])
* insert Target(5657, equivalent)
* insert TargetName([[ifosfamide]])
* insert SourceConcept(cyclophosphamide, [[Cyclophosphamide]])
* insert Target(3002, equivalent)
* insert TargetName([[cyclophosphamide]])
* insert SourceConcept(gemcitabine, [[Gemcitabine]])
* insert Target(12574, equivalent)
* insert TargetName([[gemcitabine]])
* insert SourceConcept(docetaxel, [[Docetaxel]])
* insert Target(72962, equivalent)
* insert TargetName([[docetaxel]])
* insert SourceConcept(paclitaxel, [[Paclitaxel]])
* insert Target(56946, equivalent)
* insert TargetName([[paclitaxel]])
* insert SourceConcept(dacarbazine, [[Dacarbazine]])
* insert Target(3098, equivalent)
* insert TargetName([[dacarbazine]])
* insert SourceConcept(temozolomide, [[Temozolomide]])
* insert Target(37776, equivalent)
* insert TargetName([[temozolomide]])
* insert SourceConcept(trabectedin, [[Trabectedin]])
* insert NoTarget
* insert SourceConcept(eribulin, [[Eribulin]])
* insert NoTarget
* insert SourceConcept(vincristine, [[Vincristine]])
* insert Target(11202, equivalent)
* insert TargetName([[vincristine]])
* insert SourceConcept(dactinomycin, [[Dactinomycin]])
* insert NoTarget
* insert SourceConcept(etoposide, [[Etoposide]])
* insert NoTarget
* insert SourceConcept(pazopanib, [[Pazopanib]])
* insert Target(714438, equivalent)
* insert TargetName([[pazopanib]])
* insert SourceConcept(imatinib, [[Imatinib]])
* insert Target(282388, equivalent)
* insert TargetName([[imatinib]])
* insert SourceConcept(sunitinib, [[Sunitinib]])
* insert Target(357977, equivalent)
* insert TargetName([[sunitinib]])
* insert SourceConcept(regorafenib, [[Regorafenib]])
* insert Target(1312397, equivalent)
* insert TargetName([[regorafenib]])
* insert SourceConcept(tazemetostat, [[Tazemetostat]])
* insert NoTarget
* insert SourceConcept(olaratumab, [[Olaratumab]])
* insert Target(1855735, equivalent)
* insert TargetName([[olaratumab]])
* insert SourceConcept(letrozole, [[Letrozole]])
* insert Target(72965, equivalent)
* insert TargetName([[letrozole]])
* insert SourceConcept(anastrozole, [[Anastrozole]])
* insert Target(84857, equivalent)
* insert TargetName([[anastrozole]])
* insert SourceConcept(exemestane, [[Exemestane]])
* insert Target(258494, equivalent)
* insert TargetName([[exemestane]])
* insert SourceConcept(mesna, [[Mesna]])
* insert NoTarget
* insert SourceConcept(dexrazoxane, [[Dexrazoxane]])
* insert NoTarget
* insert SourceConcept(filgrastim, [[Filgrastim]])
* insert Target(68442, equivalent)
* insert TargetName([[filgrastim]])
* insert SourceConcept(lenograstim, [[Lenograstim]])
* insert NoTarget
* insert SourceConcept(pegfilgrastim, [[Pegfilgrastim]])
* insert Target(338036, equivalent)
* insert TargetName([[pegfilgrastim]])
* insert SourceConcept(lipegfilgrastim, [[Lipegfilgrastim]])
* insert NoTarget

Instance: sarcoma-drug-to-snomed-ct
InstanceOf: ConceptMap
Title: "Drugs against sarcomas to SNOMED CT"
Description: "SNOMED CT codes for the drugs of sarcoma-drug-cs, as far as verified. equivalent and relatedto name the drug: a dose with such a code alone is found as that drug. wider names more than the drug and does not name it."
Usage: #definition
* insert InstanceMetadata
* url = "https://sarcomafhir.org/fhir/ConceptMap/sarcoma-drug-to-snomed-ct"
* name = "SarcomaDrugToSnomedCt"
* title = "Drugs against sarcomas to SNOMED CT"
* description = "SNOMED CT codes for the drugs of sarcoma-drug-cs, as far as verified. equivalent and relatedto name the drug: a dose with such a code alone is found as that drug. wider names more than the drug and does not name it."
* copyright = "SNOMED CT is copyright of the International Health Terminology Standards Development Organisation (SNOMED International). Use of the codes needs a SNOMED CT licence or residence in a member country."
* sourceCanonical = Canonical(SarcomaDrugVS)
* group[0].source = Canonical(SarcomaDrugCS)
* group[0].target = $SCT
* insert SourceConcept(doxorubicin, [[Doxorubicin]])
* insert Target(372817009, equivalent)
* insert TargetName([[Doxorubicin]])
* insert SourceConcept(pegylated-liposomal-doxorubicin, [[Pegylated liposomal doxorubicin]])
* insert Target(772118008, relatedto)
* insert TargetName([[Doxorubicin hydrochloride pegylated liposome]])
* insert TargetComment([[The hydrochloride, which is what is given.]])
* insert SourceConcept(epirubicin, [[Epirubicin]])
* insert Target(417916005, equivalent)
* insert TargetName([[Epirubicin]])
* insert SourceConcept(ifosfamide, [[Ifosfamide]])
* insert NoTarget
* insert SourceConcept(cyclophosphamide, [[Cyclophosphamide]])
* insert NoTarget
* insert SourceConcept(gemcitabine, [[Gemcitabine]])
* insert Target(386920008, equivalent)
* insert TargetName([[Gemcitabine]])
* insert SourceConcept(docetaxel, [[Docetaxel]])
* insert Target(386918005, equivalent)
* insert TargetName([[Docetaxel]])
* insert SourceConcept(paclitaxel, [[Paclitaxel]])
* insert NoTarget
* insert SourceConcept(dacarbazine, [[Dacarbazine]])
* insert NoTarget
* insert SourceConcept(temozolomide, [[Temozolomide]])
* insert NoTarget
* insert SourceConcept(trabectedin, [[Trabectedin]])
* insert NoTarget
* insert SourceConcept(eribulin, [[Eribulin]])
* insert Target(708166000, equivalent)
* insert TargetName([[Eribulin]])
* insert SourceConcept(vincristine, [[Vincristine]])
* insert NoTarget
* insert SourceConcept(dactinomycin, [[Dactinomycin]])
* insert NoTarget
* insert SourceConcept(etoposide, [[Etoposide]])
* insert NoTarget
* insert SourceConcept(pazopanib, [[Pazopanib]])
* insert NoTarget
* insert SourceConcept(imatinib, [[Imatinib]])
* insert NoTarget
* insert SourceConcept(sunitinib, [[Sunitinib]])
* insert NoTarget
* insert SourceConcept(regorafenib, [[Regorafenib]])
* insert NoTarget
* insert SourceConcept(tazemetostat, [[Tazemetostat]])
* insert NoTarget
* insert SourceConcept(olaratumab, [[Olaratumab]])
* insert NoTarget
* insert SourceConcept(letrozole, [[Letrozole]])
* insert NoTarget
* insert SourceConcept(anastrozole, [[Anastrozole]])
* insert NoTarget
* insert SourceConcept(exemestane, [[Exemestane]])
* insert NoTarget
* insert SourceConcept(mesna, [[Mesna]])
* insert NoTarget
* insert SourceConcept(dexrazoxane, [[Dexrazoxane]])
* insert NoTarget
* insert SourceConcept(filgrastim, [[Filgrastim]])
* insert NoTarget
* insert SourceConcept(lenograstim, [[Lenograstim]])
* insert NoTarget
* insert SourceConcept(pegfilgrastim, [[Pegfilgrastim]])
* insert NoTarget
* insert SourceConcept(lipegfilgrastim, [[Lipegfilgrastim]])
* insert NoTarget

