Extension: UnitValueSet
Id: unit-value-set
Title: "Unit value set"
Description: "Says of a search parameter of type quantity that it is to be asked with a unit (prefix, number, system and code), and which units make sense. Without a unit, numbers in different units would be compared with each other; with one that no result has, nobody would be found."
Context: SearchParameter
* insert Metadata
* ^purpose = "Ten mitoses per ten high-power fields and ten per mm2 are different findings. A question that does not say which it means has no right answer."
* value[x] 1..1
* value[x] only Canonical(ValueSet)
* value[x] ^short = "Value set of the units that a question may use"
