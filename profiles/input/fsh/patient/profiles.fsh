Profile: SarcomaPatient
Parent: Patient
Id: sarcoma-patient
Title: "Sarcoma patient"
Description: "A person with a sarcoma, as a hospital or a registry sends him or her for care data and research. Use it for every patient whose tumour is sent with these profiles. Names are not needed: a pseudonym in identifier is enough."
* insert Metadata
* ^purpose = "All facts of one case are bound to one patient, and the same person sent twice must be recognised."

* identifier 1..*
* identifier ^short = "Number that recognises the patient again"
* identifier ^comment = "The hospital's patient number or the registry's pseudonym. At least one; sending the same one again means the same person."
* identifier.system 1..1
* identifier.system ^short = "Who issued the number"
* identifier.system ^comment = "A stable address of the issuing hospital or registry, the same in every message."
* identifier.value 1..1
* identifier.value ^short = "The number itself"
* identifier.value ^comment = "Exactly as issued, leading zeros included."
* name ^short = "Name, where it may be sent"
* name ^comment = "Leave it out of research data. To satisfy profiles that demand a name, send one with the data-absent-reason extension, code masked."
* gender 1..1
* gender ^short = "Administrative gender"
* gender ^comment = "As registered. Send unknown where the source does not say."
* birthDate ^short = "Date of birth, as exact as known"
* birthDate ^comment = "A year alone is allowed. Where only an age is reported, leave the date out with data-absent-reason unknown and send the age as onsetAge of the tumour."
* deceased[x] ^short = "Date of death, or that the patient died"
* deceased[x] ^comment = "Send the date where it is known, true where only the fact is known. Leaving it out does not mean alive."
* deceased[x] obeys sarc-pat-1

* identifier and identifier.system and identifier.value and name and gender and birthDate and deceased[x] MS
