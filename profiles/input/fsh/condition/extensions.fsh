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
