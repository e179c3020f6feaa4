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
* ^copyright = "OncoTree is copyright of Memorial Sloan Kettering Cancer Center."
