Extension: TnmPrefix
Id: tnm-prefix
Title: "TNM prefix"
Description: "A letter before a TNM category or stage that says when it was found: y, r or a. One extension for each letter. Clinical (c) and pathological (p) stand in Observation.code."
Context: Observation
* insert Metadata
* ^purpose = "A category after chemotherapy or at a recurrence is not the category at diagnosis. mCODE leaves components of stages unused, so the letter is an extension."
* value[x] 1..1
* value[x] only code
* value[x] from TnmPrefixVS (required)
* value[x] ^short = "y | r | a"
* value[x] ^comment = "ypT2 is the code of pT, the value T2 and the letter y."
