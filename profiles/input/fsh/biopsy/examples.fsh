Instance: core-biopsy-of-the-retroperitoneum
InstanceOf: SarcomaBiopsy
Title: "Core needle biopsy of the retroperitoneal mass"
Description: "CT guided biopsy, coded by kind and guidance."
Usage: #example
* insert TestTag
* status = #completed
* code.coding[+] = $SCT#9911007 "Core needle biopsy (procedure)"
* code.coding[+] = $SCT#277591006 "Computed tomography guided biopsy (procedure)"
* subject = Reference(man-who-died-of-liposarcoma)
* performedDateTime = "2019-05-06"
* reasonReference = Reference(dedifferentiated-liposarcoma-of-the-retroperitoneum)
* bodySite = $SCT#82849001 "Retroperitoneal compartment structure (body structure)"
