Extension: UnitRequired
Id: unit-required
Title: "Unit required"
Description: "Says of a search parameter of type quantity that it is to be asked with a unit (prefix, number, system and code). Without one, numbers in different units would be compared with each other."
Context: SearchParameter
* insert Metadata
* ^purpose = "Ten mitoses per ten high-power fields and ten per mm2 are different findings. A question that does not say which it means has no right answer."
* value[x] 1..1
* value[x] only boolean
* value[x] ^short = "true: refuse a value without a unit"
