RuleSet: OwnCodes
* ^caseSensitive = true
* ^content = #complete

RuleSet: SnomedCopyright
* ^copyright = "SNOMED CT is copyright of the International Health Terminology Standards Development Organisation (SNOMED International). Use of the codes needs a SNOMED CT licence or residence in a member country."

RuleSet: IcdoCopyright
* ^copyright = "ICD-O-3 is copyright of the World Health Organization. Only codes and their preferred terms are listed."

RuleSet: SnomedAndIcdoCopyright
* ^copyright = "SNOMED CT is copyright of the International Health Terminology Standards Development Organisation (SNOMED International). Use of the codes needs a SNOMED CT licence or residence in a member country. ICD-O-3 is copyright of the World Health Organization."

RuleSet: LoincCopyright
* ^copyright = "LOINC is copyright Regenstrief Institute, Inc. and the LOINC Committee, see http://loinc.org/license."

RuleSet: OncoTreeCopyright
* ^copyright = "OncoTree is copyright of Memorial Sloan Kettering Cancer Center, licensed under CC BY 4.0."

RuleSet: SnomedIcdoAndOncoTreeCopyright
* ^copyright = "SNOMED CT is copyright of the International Health Terminology Standards Development Organisation (SNOMED International). Use of the codes needs a SNOMED CT licence or residence in a member country. ICD-O-3 is copyright of the World Health Organization. OncoTree is copyright of Memorial Sloan Kettering Cancer Center, licensed under CC BY 4.0."

RuleSet: AtcCopyright
* ^copyright = "ATC is copyright of the WHO Collaborating Centre for Drug Statistics Methodology; use it with reference to the centre, and not for commercial distribution."

RuleSet: RxNormCopyright
* ^copyright = "RxNorm is courtesy of the National Library of Medicine of the United States, which does not endorse this package."

RuleSet: AtcAndRxNormCopyright
* ^copyright = "ATC is copyright of the WHO Collaborating Centre for Drug Statistics Methodology; use it with reference to the centre, and not for commercial distribution. RxNorm is courtesy of the National Library of Medicine of the United States, which does not endorse this package."

RuleSet: SnomedAndAtcCopyright
* ^copyright = "SNOMED CT is copyright of the International Health Terminology Standards Development Organisation (SNOMED International). Use of the codes needs a SNOMED CT licence or residence in a member country. ATC is copyright of the WHO Collaborating Centre for Drug Statistics Methodology; use it with reference to the centre, and not for commercial distribution."

RuleSet: DrugCopyright
* ^copyright = "SNOMED CT is copyright of the International Health Terminology Standards Development Organisation (SNOMED International). Use of the codes needs a SNOMED CT licence or residence in a member country. ATC is copyright of the WHO Collaborating Centre for Drug Statistics Methodology; use it with reference to the centre, and not for commercial distribution. RxNorm is courtesy of the National Library of Medicine of the United States, which does not endorse this package."

RuleSet: Icd10CmCopyright
* ^copyright = "ICD-10 is copyright of the World Health Organization; ICD-10-CM is the modification of the United States."

RuleSet: NcitCopyright
* ^copyright = "NCI Thesaurus is of the National Cancer Institute of the United States."

RuleSet: DicomCopyright
* ^copyright = "DICOM is copyright of the National Electrical Manufacturers Association."

RuleSet: UcumCopyright
* ^copyright = "UCUM is copyright of Regenstrief Institute, Inc. and The UCUM Organization."
