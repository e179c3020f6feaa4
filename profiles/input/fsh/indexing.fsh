// How the values of a search parameter are put into the index, beyond its expression.

Extension: FoundByWider
Id: found-by-wider
Title: "Found by wider concepts"
Description: "Says of a search parameter of type token that is translated by concept maps: a resource is found by the concept its codes belong to and by every concept above it, so that a question needs one code for a family, or for a site with its parts. Besides equal, equivalent and relatedto the equivalence narrower counts."
Context: SearchParameter
* insert Metadata
* ^purpose = "Who asks for leiomyosarcomas wants the variants as well, wherever the parameter stands: alone, in a chain, in _has or in a composite."
* value[x] 1..1
* value[x] only code
* valueCode from FoundByWiderVS (required)
* value[x] ^short = "each | agreed"
* value[x] ^comment = "How several codes of one resource are taken together."

CodeSystem: FoundByWiderCS
Id: found-by-wider-cs
Title: "Several codes together"
Description: "What several codes of one resource are found by."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(FoundByWiderVS)
* #each "Each" "Each code stands for something of its own, such as two sites: the resource is found by the concepts of all of them."
* #agreed "Agreed" "The codes are names of one thing: the resource is found by the concepts that all codes with a known concept belong to. Names that contradict each other leave what they have in common."

ValueSet: FoundByWiderVS
Id: found-by-wider-vs
Title: "Several codes together"
Description: "What several codes of one resource are found by."
* insert Metadata
* include codes from system FoundByWiderCS

Extension: UnitsConverted
Id: units-converted
Title: "Units converted"
Description: "Says of a search parameter of type quantity with a unit-value-set that its units measure the same and are converted into each other: 5 cm is found by 50 mm. Never for counts per field or per area."
Context: SearchParameter
* insert Metadata
* ^purpose = "Hospitals report centimetres and millimetres, gray and centigray. A question should not have to be put twice."
* value[x] 1..1
* value[x] only boolean
* value[x] ^short = "true"
* value[x] ^comment = "Without the extension a value is found by its own unit only."
