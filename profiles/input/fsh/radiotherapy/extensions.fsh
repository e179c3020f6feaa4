Extension: RadiationTotalDose
Id: radiation-total-dose
Title: "Total radiation dose"
Description: "The dose that a course of radiotherapy delivered to its target, boost included, in gray or centigray as the source states it."
Context: Procedure
* insert Metadata
* ^purpose = "Dose decides on control and harm, and no element of R4 holds it."
* value[x] 1..1
* value[x] only Quantity
* value[x] obeys sarc-rad-1 and sarc-rad-2
* value[x] ^short = "For example 50 Gy"
* value[x] ^comment = "What was delivered; what was planned and not reached goes into note. Two targets with two doses are two Procedures."
* valueQuantity.code from RadiationDoseUnitVS (required)
* valueQuantity.code ^short = "Gy | cGy"
* valueQuantity.code ^comment = "Gray or centigray, by its UCUM code. Nothing is converted."

Extension: RadiationFractionCount
Id: radiation-fraction-count
Title: "Number of fractions"
Description: "How many fractions of radiotherapy were delivered to the target."
Context: Procedure
* insert Metadata
* ^purpose = "50 Gy in 25 fractions and in 5 are two therapies."
* value[x] 1..1
* value[x] only positiveInt
* value[x] obeys sarc-rad-3
* value[x] ^short = "Fractions delivered"
* value[x] ^comment = "Delivered, not planned."

Extension: RadiationFractionDose
Id: radiation-fraction-dose
Title: "Dose per fraction"
Description: "The dose of one fraction of radiotherapy, in gray or centigray as the source states it."
Context: Procedure
* insert Metadata
* ^purpose = "Conventional and hypofractionated courses differ in it."
* value[x] 1..1
* value[x] only Quantity
* value[x] obeys sarc-rad-1 and sarc-rad-4
* value[x] ^short = "For example 2 Gy"
* value[x] ^comment = "Where stated. Do not compute it from total dose and fractions."
* valueQuantity.code from RadiationDoseUnitVS (required)
* valueQuantity.code ^short = "Gy | cGy"
* valueQuantity.code ^comment = "Gray or centigray, by its UCUM code. Nothing is converted."
