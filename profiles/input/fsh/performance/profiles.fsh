Profile: SarcomaPerformanceStatus
Parent: SarcomaOutcome
Id: sarcoma-performance-status
Title: "Sarcoma performance status"
Description: "How far the patient could manage daily life: ECOG 0 to 5, or Karnofsky 0 to 100. One Observation for each scale and time; neither is converted into the other."
* insert Metadata
* ^purpose = "Trials and treatments have limits by performance status, and outcome is compared by it."
* obeys sarc-prf-2 and sarc-prf-3 and sarc-prf-4

* code from PerformanceScaleVS (required)
* code obeys sarc-prf-1
* code ^short = "LOINC 89247-1 (ECOG) or 89243-0 (Karnofsky)"
* code ^comment = "SNOMED CT 423740007 may stand beside ECOG."
* value[x] only integer
* value[x] ^short = "0 to 5, or 0 to 100 by tens"
* value[x] ^comment = "A whole number. '0 to 1' is two values: leave it out, with dataAbsentReason and the words in note."
* interpretation ^short = "The number in words"
* interpretation ^comment = "The LOINC answer or SNOMED CT finding of the same ECOG grade."
* code and value[x] and interpretation MS
