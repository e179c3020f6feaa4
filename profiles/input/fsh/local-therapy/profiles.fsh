Profile: SarcomaAblation
Parent: Procedure
Id: sarcoma-ablation
Title: "Sarcoma ablation"
Description: "Destroying a tumour or metastases where they are: by radiofrequency, microwaves, cold, ethanol, focused ultrasound. It is no operation and does not answer questions about surgery; where it was done during one, that is a Procedure of its own and is named in partOf."
* insert Metadata
* ^purpose = "An ablated metastasis leaves no specimen and no margin; counted as a resection it would spoil both."
* insert SelectedBy(OwnAblationCodeVS)

* extension contains
    LesionsTreated named lesionsTreated 0..1 and
    ImageGuidance named imageGuidance 0..* and
    SurgicalApproach named surgicalApproach 0..1
* extension ^short = "Number of lesions, guidance, approach, intent"
* extension ^comment = "The intent (curative, palliative) goes into the mCODE extension http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-procedure-intent, whose definition is published by mCODE and not repeated here. Other extensions may stand beside."
* extension[lesionsTreated] ^short = "How many lesions were ablated"
* extension[lesionsTreated] ^comment = "A number, or a word where they were not counted."
* extension[imageGuidance] ^short = "Ultrasound, MRI, CT"
* extension[imageGuidance] ^comment = "One for each."
* extension[surgicalApproach] ^short = "percutaneous | open | laparoscopic | ..."
* extension[surgicalApproach] ^comment = "Open, where it was done through the incision of an operation."
* insert SarcomaProcedure
* obeys sarc-prc-4 and sarc-abl-2
* category ^short = "Not surgical"
* category ^comment = "Leave it out, or send a category of the hospital's own. The surgical category would count the ablation as an operation."
* code from AblationCodeVS (preferred)
* code obeys sarc-abl-1
* code ^short = "The kind of ablation"
* code ^comment = "Several codings where one does not say all: 879916008 for radiofrequency and 427929006 for several lesions of the liver."
* bodySite ^short = "Where"
* bodySite ^comment = "SNOMED CT body structure or ICD-O-3 topography; segment or lobe in text."
* extension[lesionsTreated] and extension[imageGuidance] and extension[surgicalApproach] and bodySite MS

Profile: SarcomaRegionalTherapy
Parent: Procedure
Id: sarcoma-regional-therapy
Title: "Sarcoma regional therapy"
Description: "Therapy of one limb, cavity or organ: isolated limb perfusion, regional hyperthermia, heated chemotherapy of the peritoneum, embolization. One Procedure from the first to the last session. Its drugs are MedicationAdministrations that are part of it. Also for one that was considered and not given (status not-done)."
* insert Metadata
* ^purpose = "Registries ask for limb perfusion and hyperthermia by themselves: they are neither operation nor systemic therapy."
* insert SelectedBy(RegionalTherapyVS)

* extension contains
    PositionToSurgery named positionToSurgery 0..1 and
    LesionsTreated named lesionsTreated 0..1
* extension ^short = "Position to surgery, number of lesions, intent"
* extension ^comment = "The intent goes into the mCODE extension http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-procedure-intent, whose definition is published by mCODE and not repeated here. Other extensions may stand beside."
* extension[positionToSurgery] ^short = "Before, during or after the operation"
* extension[positionToSurgery] ^comment = "Heated chemotherapy at the end of an operation is during; the operation is named in partOf."
* extension[lesionsTreated] ^short = "How many lesions were embolized"
* extension[lesionsTreated] ^comment = "Where stated."
* insert SarcomaProcedure
* obeys sarc-prc-4
* category ^short = "Not surgical"
* category ^comment = "The surgical category would count the therapy as an operation, also where vessels were laid open for it."
* code ^short = "The kind of therapy"
* code ^comment = "One coding from regional-therapy-cs, codes of the hospital beside it, the wording in text. Hyperthermia with chemotherapy or radiotherapy is a Procedure beside that of the chemotherapy or radiotherapy, and names it in partOf."
* insert AskedFrom(kind, RegionalTherapyCS, RegionalTherapyVS, [[isolated-limb-perfusion | regional-hyperthermia | heated-intraperitoneal-chemotherapy | embolization | ...]])
* bodySite ^short = "Where"
* bodySite ^comment = "The limb, cavity or organ; the side in text or in the mCODE laterality extension."
* extension[positionToSurgery] and extension[lesionsTreated] and bodySite MS
