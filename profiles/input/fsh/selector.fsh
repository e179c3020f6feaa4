Extension: ProfileSelector
Id: profile-selector
Title: "Profile selector"
Description: "Names a value set of distinctive codes on a profile. A resource of the profile's type whose code element (Observation.code, Condition.code, Procedure.code) has a coding in that value set is checked against the profile, whether it claims the profile or not."
Context: StructureDefinition
* insert Metadata
* ^purpose = "A mitotic count is a mitotic count even when the sender forgets meta.profile. The list of such codes belongs to the profiles, not to the software that reads them."
* value[x] 1..1
* value[x] only Canonical(ValueSet)
* value[x] ^short = "Value set that selects the profile"
* value[x] ^comment = "The value set lists its codes one by one, so that membership can be decided without a terminology server. A profile may carry several selectors; one matching code is enough. A claim in meta.profile of another profile of this package goes before a selector."
