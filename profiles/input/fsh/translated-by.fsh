Extension: TranslatedBy
Id: translated-by
Title: "Translated by"
Description: "Names on a search parameter of type token a concept map that goes from the codes asked for to codes of other systems: a resource that carries only a code of another system is found by the code that the map has for it. Counts the equivalences equal, equivalent and relatedto."
Context: SearchParameter
* insert Metadata
* ^purpose = "Hospitals send the codes they have. What such a code means belongs to the maps, not to the software that reads them."
* value[x] 1..1
* value[x] only Canonical(ConceptMap)
* value[x] ^short = "Map from the codes asked for to the codes sent"
* value[x] ^comment = "A code of the map's source that the resource carries goes before the map. Codes that name two concepts of the source name none. Several maps may be named, one for each system."

Extension: NearestCodes
Id: nearest-codes
Title: "Nearest codes"
Description: "Names on a rule about a coded element the code system whose concepts a message about the rule may propose: those nearest to what was sent, by code, name and synonyms."
Context: ElementDefinition.constraint
* insert Metadata
* ^purpose = "Who reads that a stain is not coded wants to know which code to use."
* value[x] 1..1
* value[x] only Canonical(CodeSystem)
* value[x] ^short = "Code system to propose codes of"
* value[x] ^comment = "A complete code system of the same package."
