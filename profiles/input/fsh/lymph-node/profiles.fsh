// A number of nodes; comparators say 'at least' and 'more than'.
RuleSet: NodeCount(slice, code, short)
* component contains {slice} 0..1 MS
* component[{slice}] ^short = "{short}"
* component[{slice}].code 1..1
* component[{slice}].code = LymphNodeComponentCS#{code}
* component[{slice}].code ^short = "lymph-node-component-cs: {code}"
* component[{slice}].value[x] only Quantity
* component[{slice}].valueQuantity = $UCUM#1
* component[{slice}].valueQuantity obeys sarc-nod-1
* component[{slice}].valueQuantity.value 1..1
* component[{slice}].valueQuantity.value ^short = "The number"
* component[{slice}].valueQuantity.value ^comment = "A whole number."

Profile: SarcomaLymphNodes
Parent: SarcomaPathologyObservation
Id: sarcoma-lymph-nodes
Title: "Sarcoma lymph nodes"
Description: "Whether tumour was found in removed lymph nodes, in how many of how many, and whether it grows beyond a node. One Observation for each site or specimen. The N category is sarcoma-tnm-n; enlarged nodes on images are an imaging finding."
* insert Metadata
* ^purpose = "Node metastases are rare in most sarcomas and frequent in some; 'no tumour in 12 nodes' says more than N0."
* insert SelectedBy(LymphNodesCodeVS)
* obeys sarc-nod-2 and sarc-nod-3 and sarc-nod-4 and sarc-nod-5 and sarc-nod-6

* insert AskedAs(lymphNodes, PathologyObservationCS, lymph-nodes, [[Tumour in lymph nodes]])
* code ^short = "Tumour in lymph nodes"
* code ^comment = "The coding lymph-nodes from pathology-observation-cs; codes of other systems may stand beside."
* insert PresentOrAbsent
* value[x] obeys sarc-ans-1
* value[x] ^comment = "Present: tumour in at least one node, whether the report counts or not. Absent: none, '0 of 12'. No node found in the specimen: cannot be determined, with nodes-examined 0."
* bodySite from SarcomaBodySiteVS (extensible)
* bodySite ^short = "Where the nodes were"
* bodySite ^comment = "For example inguinal, left: where no code fits, the words in text."
* insert ComponentsByCode([[How many nodes, and extranodal extension]])
* component obeys sarc-cmp-1 and sarc-cmp-2
* insert NodeCount(nodesExamined, nodes-examined, [[Nodes examined]])
* component[nodesExamined].valueQuantity ^short = "Number of nodes examined"
* component[nodesExamined].valueQuantity ^comment = "UCUM unit 1. 'At least 10' is 10 with comparator >=. Where the report does not say, component.dataAbsentReason."
* insert NodeCount(nodesInvolved, nodes-involved, [[Nodes involved]])
* component[nodesInvolved].valueQuantity ^short = "Number of nodes with tumour"
* component[nodesInvolved].valueQuantity ^comment = "UCUM unit 1. 'At least 3' is 3 with comparator >=. 'Nodes involved' without a number: leave it out."
* insert ListedComponent(extranodalExtension, 1, LymphNodeComponentCS, extranodal-extension, FindingPresenceVS, [[Extranodal extension]])
* component[extranodalExtension].valueCodeableConcept ^short = "present | absent | indeterminate | cannot be determined"
* component[extranodalExtension].valueCodeableConcept ^comment = "Where the report mentions it."
* bodySite and component and code.coding[lymphNodes] MS
