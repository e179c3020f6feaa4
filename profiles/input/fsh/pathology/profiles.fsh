Profile: SarcomaPathologyObservation
Parent: Observation
Id: sarcoma-pathology-observation
Title: "Sarcoma pathology finding"
Description: "What every pathology finding on a sarcoma has in common: whose tissue, when, which specimen, which tumour, and a result or the reason for its absence. Abstract: use a profile derived from it."
* insert Metadata
* ^abstract = true
* ^purpose = "A finding without specimen, date or tumour cannot be compared with any other."
* obeys sarc-obs-1 and sarc-obs-2 and sarc-obs-4

* status ^short = "State of the finding"
* status ^comment = "final, amended and corrected findings are counted by questions; all others are stored and not counted. entered-in-error withdraws a finding."
* category ^slicing.discriminator.type = #pattern
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category contains laboratory 1..1
* category ^short = "Kind of observation"
* category ^comment = "One category is laboratory, which is where pathology belongs."
* category[laboratory] = $ObservationCategory#laboratory
* category[laboratory] ^short = "laboratory"
* category[laboratory] ^comment = "Always present; further categories may stand beside."
* code obeys sarc-obs-3
* code ^short = "What was examined"
* code ^comment = "Each derived profile says which coding it needs; the wording of the report goes into text."
* focus ^short = "The tumour the finding belongs to"
* focus ^comment = "The Condition of the tumour the tissue came from (or its BodyStructure). Send it wherever the report makes it clear; for a metastasis the Condition that carries the histology in question."
* subject 1..1
* subject only Reference(SarcomaPatient)
* subject obeys sarc-ref-1 and sarc-ref-2
* subject ^short = "The patient"
* subject ^comment = "A reference to the patient's resource, or the patient's identifier."
* effective[x] 1..1
* effective[x] only dateTime or Period
* effective[x] ^short = "When the tissue was taken"
* effective[x] ^comment = "Date of sampling; the date of the report goes into issued. Where no date is stated, send effectiveDateTime with only the data-absent-reason extension, code unknown."
* performer ^short = "Who made the finding"
* performer ^comment = "The pathologist or the institute."
* value[x] ^short = "The result"
* value[x] ^comment = "A negative result is a result. Where there is none, dataAbsentReason says why."
* dataAbsentReason ^short = "Why there is no result"
* dataAbsentReason ^comment = "For example not-performed, or unknown where the report names the examination without its result. Not together with a value."
* method ^short = "How it was examined"
* method ^comment = "Staining or counting method where the report names it."
* specimen 1..1
* specimen ^short = "The tissue examined"
* specimen ^comment = "Reference to the biopsy, the resection specimen or the block. Where only its number is known, send that as specimen.identifier."

* status and category and category[laboratory] and code and focus and subject and effective[x] and performer and value[x] and dataAbsentReason and method and specimen MS
