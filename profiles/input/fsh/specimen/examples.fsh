Instance: resected-lung-metastasis
InstanceOf: SarcomaSpecimen
Title: "Resected lung metastasis"
Description: "Specimen of an operation with site, method and times."
Usage: #example
* insert TestTag
* identifier.system = "https://sarcomafhir.org/fhir/NamingSystem/example-pathology-accession"
* identifier.value = "P-23-2002-A"
* accessionIdentifier.system = "https://sarcomafhir.org/fhir/NamingSystem/example-pathology-accession"
* accessionIdentifier.value = "P-23-2002"
* type = $SCT#439479000 "Tissue specimen obtained by excision (specimen)"
* subject = Reference(woman-with-uterine-leiomyosarcoma)
* receivedTime = "2023-09-05"
* collection.collectedDateTime = "2023-09-04"
* collection.method = $SCT#444188003 "Thoracoscopic wedge resection of lung (procedure)"
* collection.bodySite = $SCT#3341006 "Right lung structure"
* note.text = "Wedge with a firm white nodule below the pleura."

Instance: block-of-the-lung-metastasis
InstanceOf: SarcomaSpecimen
Title: "Block of the lung metastasis"
Description: "Block cut from a resection specimen."
Usage: #example
* insert TestTag
* identifier.system = "https://sarcomafhir.org/fhir/NamingSystem/example-pathology-accession"
* identifier.value = "P-23-2002-A1"
* type.coding[+] = SpecimenTypeCS#paraffin-block "Paraffin block"
* type.coding[+] = $SCT#119376003 "Tissue specimen"
* subject = Reference(woman-with-uterine-leiomyosarcoma)
* parent = Reference(resected-lung-metastasis)

Instance: frozen-section-of-a-margin
InstanceOf: SarcomaSpecimen
Title: "Frozen section of a margin"
Description: "Tissue that was cut while the patient was operated on."
Usage: #example
* insert TestTag
* identifier.system = "https://sarcomafhir.org/fhir/NamingSystem/example-pathology-accession"
* identifier.value = "P-23-2002-B-FS1"
* type = SpecimenTypeCS#frozen-section "Frozen section"
* subject = Reference(woman-with-uterine-leiomyosarcoma)
* parent = Reference(resected-lung-metastasis)
* collection.bodySite = $SCT#3341006 "Right lung structure"
* note.text = "Margin at the stapler line; no tumour in the frozen section."
