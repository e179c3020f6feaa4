Profile: SiteStain
Parent: SarcomaIhcMarker
Id: site-stain
Title: "Stain of the hospital"
Description: "A stain that names its specimen."
* specimen 1..1
* method from https://sarcomafhir.org/fhir/ValueSet/ihc-marker-vs (example)
