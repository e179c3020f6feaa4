Instance: localized-synovial-sarcoma-of-the-thigh
InstanceOf: SarcomaDiseaseExtent
Title: "Localized synovial sarcoma of the thigh"
Description: "Extent at diagnosis: one nodule, nothing in the regional lymph nodes."
Usage: #example
* insert TestTag
* status = #final
* code.coding[extent] = ExtentObservationCS#disease-extent "Extent of disease"
* subject = Reference(woman-with-synovial-sarcoma)
* focus = Reference(synovial-sarcoma-of-the-left-thigh)
* effectiveDateTime = "2020-02"
* valueCodeableConcept = DiseaseExtentCS#localized "Localized"
* method = ExtentBasisCS#clinical "Clinical"
* component[multifocal].code = ExtentComponentCS#multifocal-tumor
* component[multifocal].valueCodeableConcept = $SCT#2667000 "Absent (qualifier value)"
* component[nodules].code = ExtentComponentCS#number-of-nodules
* component[nodules].valueInteger = 1
* component[inTransit].code = ExtentComponentCS#in-transit-metastasis
* component[inTransit].valueCodeableConcept = $SCT#2667000 "Absent (qualifier value)"
* component[nodal].code = ExtentComponentCS#regional-nodal-metastases
* component[nodal].valueCodeableConcept = $SCT#2667000 "Absent (qualifier value)"

Instance: metastatic-liposarcoma-with-two-sites
InstanceOf: SarcomaDiseaseExtent
Title: "Metastatic liposarcoma with two sites"
Description: "Extent after the operation: several nodules, metastases in the liver and in a distant lymph node."
Usage: #example
* insert TestTag
* status = #final
* code.coding[extent] = ExtentObservationCS#disease-extent "Extent of disease"
* subject = Reference(man-who-died-of-liposarcoma)
* focus = Reference(dedifferentiated-liposarcoma-of-the-retroperitoneum)
* effectiveDateTime = "2019-05-20"
* valueCodeableConcept = DiseaseExtentCS#metastatic "Metastatic"
* method = ExtentBasisCS#pathological "Pathological"
* component[multifocal].code = ExtentComponentCS#multifocal-tumor
* component[multifocal].valueCodeableConcept = $SCT#52101004 "Present (qualifier value)"
* component[nodules].code = ExtentComponentCS#number-of-nodules
* component[nodules].valueInteger = 3
* component[metastaticSite][+].code = ExtentComponentCS#metastatic-site
* component[metastaticSite][=].valueCodeableConcept = $SCT#10200004 "Liver structure (body structure)"
* component[metastaticSite][+].code = ExtentComponentCS#metastatic-site
* component[metastaticSite][=].valueCodeableConcept = MetastaticSiteCS#distant-lymph-node "Distant lymph node"
