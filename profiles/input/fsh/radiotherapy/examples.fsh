Instance: preoperative-radiotherapy-of-the-retroperitoneum
InstanceOf: SarcomaRadiotherapy
Title: "Preoperative radiotherapy of the retroperitoneum"
Description: "50 Gy in 25 fractions before the operation, completed as planned; category, period, intent and reason as mCODE asks."
Usage: #example
* insert TestTag
* extension[totalDose].valueQuantity = 50 'Gy' "Gy"
* extension[fractionCount].valuePositiveInt = 25
* extension[fractionDose].valueQuantity = 2 'Gy' "Gy"
* extension[positionToSurgery].valueCode = #before
* extension[4].url = $ProcedureIntent
* extension[4].valueCodeableConcept = $SCT#373847000 "Neo-adjuvant - intent (qualifier value)"
* identifier.system = "https://sarcomafhir.org/fhir/NamingSystem/example-hospital-procedure"
* identifier.value = "RT-19-0031"
* status = #completed
* category = $SCT#108290001 "Radiation oncology AND/OR radiotherapy (procedure)"
* code.coding[radiotherapy] = $SCT#1287742003 "Radiotherapy (procedure)"
* code.coding[1] = RadiotherapyTechniqueCS#photons "Photons"
* code.coding[2] = RadiotherapyTechniqueCS#intensity-modulated "Intensity-modulated"
* subject = Reference(man-who-died-of-liposarcoma)
* performedPeriod.start = "2019-05-20"
* performedPeriod.end = "2019-06-24"
* performer.actor.display = "University hospital, department of radiotherapy"
* reasonReference = Reference(dedifferentiated-liposarcoma-of-the-retroperitoneum)
* bodySite = $SCT#82849001 "Retroperitoneal compartment structure (body structure)"
