Profile: SarcomaDiseaseExtent
Parent: Observation
Id: sarcoma-disease-extent
Title: "Sarcoma disease extent"
Description: "How far a sarcoma has spread at one time, as registries and tumour boards ask it: localized, locoregional or metastatic, with tumour nodules, in-transit and nodal metastases and metastatic sites. One Observation for each time and each basis. Not for a stage by TNM or FIGO; a metastasis that is treated or followed is also a Condition (sarcoma-secondary-condition)."
* insert Metadata
* ^purpose = "Localized and metastatic sarcomas are treated and counted apart; many sources say no more than that, and no TNM stage can be worked out from it."
* insert SelectedBy(DiseaseExtentCodeVS)
* obeys sarc-dex-1 and sarc-dex-2 and sarc-dex-3 and sarc-dex-4 and sarc-dex-5
* insert FindingOfPatient

* code ^short = "Extent of disease"
* code ^comment = "One coding from extent-observation-cs."
* insert AskedFrom(extent, ExtentObservationCS, DiseaseExtentCodeVS, [[disease-extent]])
* focus 1..*
* focus only Reference(Condition)
* focus obeys sarc-ref-3 and sarc-stg-2
* focus ^short = "The tumour"
* focus ^comment = "The Condition of the primary sarcoma, also where it has spread; the Condition of a recurrence beside it, where the statement is about that."
* value[x] only CodeableConcept
* value[x] from DiseaseExtentVS (required)
* value[x] obeys sarc-ans-1
* value[x] ^short = "localized | locoregional | metastatic | cannot-be-determined"
* value[x] ^comment = "As stated; do not derive it from findings. Several nodules at the primary site are localized."
* note ^short = "What the source says besides"
* note ^comment = "For example 'several nodules', where nobody counted. Nothing in it is searched."
* method from ExtentBasisVS (required)
* method obeys sarc-ans-1
* method ^short = "clinical | pathological"
* method ^comment = "What the statement rests on. Leave it out where the source does not say. Where both are stated, send two Observations."
* derivedFrom obeys sarc-ref-3
* derivedFrom ^short = "The findings it rests on"
* derivedFrom ^comment = "For example imaging findings."
* insert ComponentsByCode([[Nodules, in-transit and nodal metastases, metastatic sites]])
* component obeys sarc-cmp-1 and sarc-cmp-2
* component.value[x] obeys sarc-ans-1
* component.value[x] ^short = "The answer"
* component.value[x] ^comment = "Absent says that one looked. What the source does not say is left out."
* insert ListedComponent(multifocal, 1, ExtentComponentCS, multifocal-tumor, FindingPresenceVS, [[Multifocal tumour]])
* component[multifocal].valueCodeableConcept ^short = "present | absent | indeterminate | cannot be determined"
* component[multifocal].valueCodeableConcept ^comment = "More than one nodule of the primary tumour."
* component contains nodules 0..1 MS
* component[nodules] ^short = "Number of tumour nodules"
* component[nodules].code 1..1
* component[nodules].code = ExtentComponentCS#number-of-nodules
* component[nodules].code ^short = "number-of-nodules"
* component[nodules].value[x] only integer
* component[nodules].value[x] obeys sarc-dex-6
* component[nodules].value[x] ^short = "At least 1"
* component[nodules].value[x] ^comment = "Only where the source counts. Nodules of the primary tumour, without metastases."
* insert ListedComponent(inTransit, 1, ExtentComponentCS, in-transit-metastasis, FindingPresenceVS, [[In-transit metastasis]])
* component[inTransit].valueCodeableConcept ^short = "present | absent | indeterminate | cannot be determined"
* component[inTransit].valueCodeableConcept ^comment = "The IDEA4RC element 'transit metastasis with clinical confirmation', answered yes, is this component and clinical-confirmation, both present; answered no, it is clinical-confirmation alone, absent."
* insert ListedComponent(confirmation, 1, ExtentComponentCS, clinical-confirmation, FindingPresenceVS, [[Clinical confirmation of the in-transit metastasis]])
* component[confirmation].valueCodeableConcept ^short = "present | absent | indeterminate | cannot be determined"
* component[confirmation].valueCodeableConcept ^comment = "Leave it out where the source does not say."
* insert ListedComponent(nodal, 1, ExtentComponentCS, regional-nodal-metastases, FindingPresenceVS, [[Regional nodal metastases]])
* component[nodal].valueCodeableConcept ^short = "present | absent | indeterminate | cannot be determined"
* component[nodal].valueCodeableConcept ^comment = "Lymph nodes that are not regional are a metastatic site: distant-lymph-node."
* component contains metastaticSite 0..* MS
* component[metastaticSite] ^short = "Metastatic site"
* component[metastaticSite].code 1..1
* component[metastaticSite].code = ExtentComponentCS#metastatic-site
* component[metastaticSite].code ^short = "metastatic-site"
* component[metastaticSite].value[x] only CodeableConcept
* component[metastaticSite].value[x] from MetastaticSiteVS (extensible)
* component[metastaticSite].value[x] obeys sarc-say-1
* component[metastaticSite].value[x] ^short = "One site, by code or in words"
* component[metastaticSite].value[x] ^comment = "One component for each site. site-unknown where the source names none; leaving the component out is fine too. Soft tissue is ICD-O-3 C49.9. The question for metastases by site, metastasis-site, does not look here: send a Condition for each site it shall find."
* value[x] and note and method and derivedFrom and component MS
