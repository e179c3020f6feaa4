Extension: MetastasisTiming
Id: metastasis-timing
Title: "Metastasis timing"
Description: "Whether a metastasis was found together with the primary tumour or later."
Context: Condition
* insert Metadata
* ^purpose = "Synchronous and metachronous disease differ in outlook; dates alone often do not tell which it is."
* value[x] 1..1
* value[x] only code
* value[x] from MetastasisTimingVS (required)
* value[x] ^short = "synchronous | metachronous"
* value[x] ^comment = "As stated in the report, or as decided by the sender's own rule. Leave the extension out where neither is known."

Extension: TumorDepth
Id: tumor-depth
Title: "Tumour depth"
Description: "Depth of a primary tumour of soft tissue relative to the investing fascia."
Context: Condition
* insert Metadata
* ^purpose = "Deep tumours grow larger and spread more often; depth is part of sarcoma nomograms and of older staging editions."
* value[x] 1..1
* value[x] only code
* value[x] from TumorDepthVS (required)
* value[x] ^short = "superficial | deep"
* value[x] ^comment = "A tumour with parts on both sides of the fascia is deep. Leave the extension out for tumours of bone and where the report does not say."

Extension: TumorCompartment
Id: tumor-compartment
Title: "Tumour compartment"
Description: "Whether a primary tumour keeps to one anatomical compartment."
Context: Condition
* insert Metadata
* ^purpose = "Part of the surgical staging of tumours of bone and soft tissue, and of the plan of the operation."
* value[x] 1..1
* value[x] only code
* value[x] from TumorCompartmentVS (required)
* value[x] ^short = "intracompartmental | extracompartmental"
* value[x] ^comment = "As stated in the imaging report, the operation report or the stage."

Extension: LesionCount
Id: lesion-count
Title: "Number of lesions"
Description: "How many lesions a metastatic site holds when it is described: a number where they were counted, a word where not."
Context: Condition
* insert Metadata
* ^purpose = "One metastasis may be removed, many may not: the number decides on treatment."
* value[x] 1..1
* value[x] only positiveInt or code
* value[x] from LesionCountVS (required)
* value[x] obeys sarc-sec-4
* value[x] ^short = "A number, or solitary | few | several | multiple | innumerable"
* value[x] ^comment = "At the time of the diagnosis of this site. Numbers at other times are imaging findings."
