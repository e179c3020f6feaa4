Profile: SarcomaRadiotherapy
Parent: Procedure
Id: sarcoma-radiotherapy
Title: "Sarcoma radiotherapy"
Description: "One course of radiotherapy of one target: dose, fractions, technique, period, before or after the operation, and how it ended. Also for radiotherapy that was considered and not given (status not-done). Radiotherapy of an earlier cancer is history of the patient, not this."
* insert Metadata
* ^purpose = "Preoperative and postoperative radiotherapy differ in dose and in harm; registries ask for both."
* insert SelectedBy(RadiotherapyTechniqueVS)
* insert SelectedBy(RadiationTotalDose)
* insert SelectedBy(RadiationFractionCount)
* insert SelectedBy(RadiationFractionDose)

* extension contains
    RadiationTotalDose named totalDose 0..1 and
    RadiationFractionCount named fractionCount 0..1 and
    RadiationFractionDose named fractionDose 0..1 and
    LesionsTreated named lesionsTreated 0..1 and
    PositionToSurgery named positionToSurgery 0..1
* extension ^short = "Dose, fractions, position to surgery, intent"
* extension ^comment = "The intent (curative, adjuvant, palliative) goes into the mCODE extension http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-procedure-intent, whose definition is published by mCODE and not repeated here. Other extensions may stand beside."
* extension[totalDose] ^short = "Dose delivered to the target"
* extension[totalDose] ^comment = "With the boost, where one was given. The boost may be a Procedure of its own that is part of the course (partOf), with its own dose."
* extension[fractionCount] ^short = "Fractions delivered"
* extension[fractionCount] ^comment = "With those of the boost."
* extension[fractionDose] ^short = "Dose per fraction"
* extension[fractionDose] ^comment = "Where all fractions were alike."
* extension[lesionsTreated] ^short = "How many lesions were irradiated"
* extension[lesionsTreated] ^comment = "For example metastases treated stereotactically."
* extension[positionToSurgery] ^short = "Before, during or after the operation"
* extension[positionToSurgery] ^comment = "Leave it out where the source does not say."
* insert SarcomaProcedure
* obeys sarc-prc-4 and sarc-rad-5 and sarc-rad-7 and sarc-rad-8
* category ^short = "Radiotherapy, as mCODE has it"
* category ^comment = "SNOMED CT 108290001 satisfies mCODE. Not the surgical category, also where it was intraoperative."
* code obeys sarc-rad-6
* code ^short = "Radiotherapy and its technique"
* code ^comment = "1287742003 always; codings of radiotherapy-technique-cs beside it, one for each thing stated: external-beam, photons and intensity-modulated are three. The wording goes into text."
* insert AskedAs(radiotherapy, $SCT, 1287742003, [[SNOMED CT 1287742003]])
* bodySite ^short = "What was irradiated"
* bodySite ^comment = "SNOMED CT body structure or ICD-O-3 topography; the target volume in words in text, for example tumour bed."
* extension[totalDose] and extension[fractionCount] and extension[fractionDose] and extension[lesionsTreated] and extension[positionToSurgery] and category and bodySite MS
