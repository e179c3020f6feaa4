Profile: SarcomaInvasion
Parent: SarcomaPathologyObservation
Id: sarcoma-invasion
Title: "Sarcoma invasion"
Description: "Whether the tumour grows into vessels, nerves, serosa or a neighbouring organ, as seen in the specimen. One Observation for each question; 'no vascular invasion' is absent. Spread seen on images is an imaging finding."
* insert Metadata
* ^purpose = "Absent invasion was looked for; missing invasion was not. Only the first can be counted."
* insert SelectedBy(InvasionCodeVS)
* obeys sarc-inv-1 and sarc-inv-2

* code ^short = "What was looked for"
* code ^comment = "One coding from pathology-observation-cs; SNOMED CT 371512006 (blood vessel), 395715009 (lymphatic), 371513001 (nerve) may stand beside it."
* insert AskedFrom(invasion, PathologyObservationCS, InvasionCodeVS, [[lymphovascular-invasion | blood-vessel-invasion | lymphatic-invasion | perineural-invasion | serosal-invasion | organ-infiltration]])
* insert PresentOrAbsent
* value[x] obeys sarc-ans-1
* bodySite from SarcomaBodySiteVS (extensible)
* bodySite ^short = "The organ or surface"
* bodySite ^comment = "Asked for with organ-infiltration; 'no infiltration of small or large intestine' is two Observations. Welcome with serosal-invasion where the report names the organ."
* insert ComponentsByCode([[How far the invasion spreads]])
* component obeys sarc-cmp-1 and sarc-cmp-2
* insert ListedComponent(extent, 1, InvasionComponentCS, extent, InvasionExtentVS, [[Extent of invasion]])
* component[extent].valueCodeableConcept ^short = "focal | diffuse"
* component[extent].valueCodeableConcept ^comment = "As worded in the report."
* bodySite and component MS

Profile: SarcomaTumorIntegrity
Parent: Observation
Id: sarcoma-tumor-integrity
Title: "Sarcoma tumour integrity"
Description: "Rupture or perforation of the tumour, and morcellation, as the surgeon or the pathologist saw it. One Observation for each question; 'removed intact' is rupture absent."
* insert Metadata
* ^purpose = "A ruptured or morcellated tumour recurs more often whatever its margins; R0 beside a rupture is a true report."
* insert SelectedBy(TumorIntegrityCodeVS)
* obeys sarc-int-1 and sarc-int-2
* insert FindingOfPatient

* partOf ^short = "The operation"
* partOf ^comment = "Reference to the Procedure in which it happened or was seen."
* code ^short = "Rupture or morcellation"
* code ^comment = "One coding from pathology-observation-cs."
* insert AskedFrom(integrity, PathologyObservationCS, TumorIntegrityCodeVS, [[tumor-rupture | morcellation]])
* insert PresentOrAbsent
* value[x] obeys sarc-ans-1
* bodySite from SarcomaBodySiteVS (extensible)
* bodySite ^short = "Where the tumour opened to"
* bodySite ^comment = "For example the peritoneal cavity."
* insert ComponentsByCode([[Time of rupture, containment of morcellation]])
* component obeys sarc-cmp-1 and sarc-cmp-2
* insert ListedComponent(ruptureTime, 1, IntegrityComponentCS, rupture-time, RuptureTimeVS, [[Time of rupture]])
* component[ruptureTime].valueCodeableConcept ^short = "before-operation | during-operation"
* component[ruptureTime].valueCodeableConcept ^comment = "Leave it out where the source does not say."
* insert ListedComponent(containment, 1, IntegrityComponentCS, containment, ContainmentVS, [[Containment of morcellation]])
* component[containment].valueCodeableConcept ^short = "contained | uncontained"
* component[containment].valueCodeableConcept ^comment = "Leave it out where the source does not say."
* partOf and value[x] and bodySite and component MS
