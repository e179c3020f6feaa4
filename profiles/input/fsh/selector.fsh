Extension: ProfileSelector
Id: profile-selector
Title: "Profile selector"
Description: "Names on a profile what makes a resource of its type subject to it, whether it claims the profile or not: a value set of distinctive codes, one of which is in the code element (Observation.code, Condition.code, Procedure.code), or an extension of this package that the resource carries."
Context: StructureDefinition
* insert Metadata
* ^purpose = "A mitotic count is a mitotic count even when the sender forgets meta.profile. The list of such codes belongs to the profiles, not to the software that reads them."
* value[x] 1..1
* value[x] only Canonical(ValueSet or StructureDefinition)
* value[x] ^short = "Value set or extension that selects the profile"
* value[x] ^comment = "The value set lists its codes one by one, so that membership can be decided without a terminology server. An extension counts where it stands on the resource itself, not deeper. A profile may carry several selectors; one match is enough. A claim in meta.profile of another profile of this package goes before a selector."
