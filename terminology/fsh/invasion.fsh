ValueSet: InvasionCodeVS
Id: invasion-code-vs
Title: "Invasion"
Description: "Where a pathologist looks for invasion. A code from it makes an Observation an invasion finding of these profiles."
* insert Metadata
* PathologyObservationCS#lymphovascular-invasion "Lymphovascular invasion"
* PathologyObservationCS#blood-vessel-invasion "Blood-vessel invasion"
* PathologyObservationCS#lymphatic-invasion "Lymphatic invasion"
* PathologyObservationCS#perineural-invasion "Perineural invasion"
* PathologyObservationCS#serosal-invasion "Serosal invasion"
* PathologyObservationCS#organ-infiltration "Infiltration of an organ"

CodeSystem: InvasionComponentCS
Id: invasion-component-cs
Title: "Components of an invasion finding"
Description: "What a component of an invasion finding says."
* insert Metadata
* insert OwnCodes
* #extent "Extent" "How far the invasion spreads."

CodeSystem: InvasionExtentCS
Id: invasion-extent-cs
Title: "Extent of invasion"
Description: "How far an invasion spreads, as worded in reports."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(InvasionExtentVS)
* #focal "Focal" "At one place or a few places."
* #diffuse "Diffuse" "All over, or at many places."

ValueSet: InvasionExtentVS
Id: invasion-extent-vs
Title: "Extent of invasion"
Description: "How far an invasion spreads."
* insert Metadata
* include codes from system InvasionExtentCS

ValueSet: TumorIntegrityCodeVS
Id: tumor-integrity-code-vs
Title: "Integrity of the tumour"
Description: "Rupture and morcellation. A code from it makes an Observation a finding on the integrity of the tumour of these profiles."
* insert Metadata
* PathologyObservationCS#tumor-rupture "Tumour rupture"
* PathologyObservationCS#morcellation "Morcellation"

CodeSystem: IntegrityComponentCS
Id: integrity-component-cs
Title: "Components of the integrity of a tumour"
Description: "What a component of a finding on rupture or morcellation says."
* insert Metadata
* insert OwnCodes
* #rupture-time "Time of rupture" "Whether the tumour ruptured before or during the operation."
* #containment "Containment" "Whether the pieces were kept in a bag."

CodeSystem: RuptureTimeCS
Id: rupture-time-cs
Title: "Time of rupture"
Description: "When a tumour ruptured, seen from the operation."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(RuptureTimeVS)
* #before-operation "Before the operation" "The tumour was found ruptured, or ruptured earlier."
* #during-operation "During the operation" "The tumour ruptured while it was operated on."

ValueSet: RuptureTimeVS
Id: rupture-time-vs
Title: "Time of rupture"
Description: "When a tumour ruptured, seen from the operation."
* insert Metadata
* include codes from system RuptureTimeCS

CodeSystem: ContainmentCS
Id: containment-cs
Title: "Containment of morcellation"
Description: "Whether the pieces were kept in a bag."
* insert Metadata
* insert OwnCodes
* ^valueSet = Canonical(ContainmentVS)
* #contained "Contained" "All pieces were cut inside a bag that stayed whole."
* #uncontained "Uncontained" "The pieces were cut without a bag, or the bag tore."

ValueSet: ContainmentVS
Id: containment-vs
Title: "Containment of morcellation"
Description: "Whether the pieces were kept in a bag."
* insert Metadata
* include codes from system ContainmentCS
