Instance: no-tumour-in-twelve-nodes
InstanceOf: SarcomaLymphNodes
Title: "No tumour in twelve nodes"
Description: "Nodes of a lymphadenectomy: 0 of 12."
Usage: #example
* insert UterineFinding
* code.coding[lymphNodes] = PathologyObservationCS#lymph-nodes "Tumour in lymph nodes"
* valueCodeableConcept = $SCT#2667000 "Absent (qualifier value)"
* bodySite.text = "pelvic lymph nodes, left"
* component[nodesExamined].code = LymphNodeComponentCS#nodes-examined
* component[nodesExamined].valueQuantity = 12 '1'
* component[nodesInvolved].code = LymphNodeComponentCS#nodes-involved
* component[nodesInvolved].valueQuantity = 0 '1'

Instance: at-least-three-nodes-with-extranodal-extension
InstanceOf: SarcomaLymphNodes
Title: "At least three of ten nodes, with extranodal extension"
Description: "Matted nodes that cannot be counted exactly."
Usage: #example
* insert UterineFinding
* code.coding[lymphNodes] = PathologyObservationCS#lymph-nodes "Tumour in lymph nodes"
* valueCodeableConcept = $SCT#52101004 "Present (qualifier value)"
* bodySite.text = "pelvic lymph nodes, right"
* component[nodesExamined].code = LymphNodeComponentCS#nodes-examined
* component[nodesExamined].valueQuantity = 10 '1'
* component[nodesInvolved].code = LymphNodeComponentCS#nodes-involved
* component[nodesInvolved].valueQuantity = 3 '1'
* component[nodesInvolved].valueQuantity.comparator = #>=
* component[extranodalExtension].code = LymphNodeComponentCS#extranodal-extension
* component[extranodalExtension].valueCodeableConcept = $SCT#52101004 "Present (qualifier value)"
