Extension: ApproximateValue
Id: approximate-value
Title: "Approximate value"
Description: "Marks a quantity that the source gives only roughly: 'about 7 %'. Not for limits: 'more than 20' and 'up to 14' are comparators."
Context: Quantity
* insert Metadata
* ^purpose = "R4 has no comparator for 'about'; without the mark an estimate reads like a count."
* value[x] 1..1
* value[x] only boolean
* value[x] ^short = "true: the source says about"
* value[x] ^comment = "Send true, or leave the extension out."
