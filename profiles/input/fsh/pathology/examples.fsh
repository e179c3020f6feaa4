Instance: resection-specimen-of-the-uterus
InstanceOf: Specimen
Title: "Resection specimen of the uterus"
Description: "Plain specimen that the pathology examples refer to."
Usage: #example
* insert TestTag
* identifier.system = "https://sarcomafhir.org/fhir/NamingSystem/example-pathology-accession"
* identifier.value = "P-21-1001"
* type = $SCT#439479000 "Tissue specimen obtained by excision (specimen)"
* subject = Reference(woman-with-uterine-leiomyosarcoma)
* collection.collectedDateTime = "2021-09-14"

Instance: biopsy-of-the-retroperitoneal-mass
InstanceOf: Specimen
Title: "Core biopsy of the retroperitoneal mass"
Description: "Plain specimen that the pathology examples refer to."
Usage: #example
* insert TestTag
* identifier.system = "https://sarcomafhir.org/fhir/NamingSystem/example-pathology-accession"
* identifier.value = "P-19-0042"
* type = $SCT#427558003 "Specimen obtained by core needle biopsy (specimen)"
* subject = Reference(man-who-died-of-liposarcoma)
