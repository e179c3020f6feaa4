ValueSet: LymphNodesCodeVS
Id: lymph-nodes-code-vs
Title: "Lymph nodes"
Description: "A code from it makes an Observation a finding on removed lymph nodes of these profiles."
* insert Metadata
* PathologyObservationCS#lymph-nodes "Tumour in lymph nodes"

CodeSystem: LymphNodeComponentCS
Id: lymph-node-component-cs
Title: "Components of a lymph-node finding"
Description: "What a component of a finding on lymph nodes says."
* insert Metadata
* insert OwnCodes
* #nodes-examined "Nodes examined" "Number of lymph nodes that were examined under the microscope."
* #nodes-involved "Nodes involved" "Number of the examined lymph nodes in which tumour was found."
* #extranodal-extension "Extranodal extension" "Whether tumour grows through the capsule of a lymph node."
