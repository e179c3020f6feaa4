Profile: SarcomaExamination
Parent: Procedure
Id: sarcoma-examination
Title: "Sarcoma examination"
Description: "Looking at a patient with or after a sarcoma without images and without taking tissue: physical examination, endoscopy of the stomach or the colon. Each thing found, or looked for and absent, is a clinical finding that is part of it. 'Unremarkable' is the finding abnormality, absent."
* insert Metadata
* ^purpose = "A negative examination is evidence only if it is on record that it took place."
* insert SarcomaProcedure
* obeys sarc-prc-4
* category ^short = "Not surgical"
* category ^comment = "Leave it out, or send a diagnostic category."
* code from ExaminationCodeVS (preferred)
* code ^short = "The kind of examination"
* code ^comment = "Physical examination, upper endoscopy, colonoscopy; another one by its own code or in text. Where tissue was taken, that is a biopsy beside it."
* bodySite ^short = "What was examined"
* bodySite ^comment = "Where the code does not say it."
* bodySite MS
