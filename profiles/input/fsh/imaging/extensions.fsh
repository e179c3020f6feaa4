Extension: ImagingModality
Id: imaging-modality
Title: "Imaging modality"
Description: "How the images of a report were made. Once for each modality: an ultrasound read together with a CT has both, a PET-CT has one."
Context: DiagnosticReport
* insert Metadata
* ^purpose = "R4 says the modality only in ImagingStudy, which reports of other hospitals come without."
* value[x] 1..1
* value[x] only CodeableConcept
* value[x] from ImagingModalityVS (required)
* value[x] ^short = "CT | MR | US | radiography | fluoroscopy | scintigraphy | pet | pet-ct | pet-mr"
* value[x] ^comment = "CT, MR and US are DICOM codes, the others our own. Where none fits, leave the extension out and say it in the report's code."

Extension: ImagingRecommendation
Id: imaging-recommendation
Title: "Imaging recommendation"
Description: "What the radiologist recommends to do next, for example tissue sampling or another image. Once for each recommendation. What is then ordered is a ServiceRequest; what is done is a Procedure."
Context: DiagnosticReport
* insert Metadata
* ^purpose = "A recommendation is neither a finding nor a diagnosis, and whether it was followed can be asked only if it can be found."
* value[x] 1..1
* value[x] only CodeableConcept
* value[x] obeys sarc-say-1
* value[x] ^short = "What is recommended"
* value[x] ^comment = "The wording of the report in text, a SNOMED CT procedure as coding where one fits."

Extension: ComparedWith
Id: compared-with
Title: "Compared with"
Description: "An earlier report or study that the radiologist compared with. Once for each."
Context: DiagnosticReport
* insert Metadata
* ^purpose = "'Unchanged' and 'new' mean something only beside the images they were compared with."
* value[x] 1..1
* value[x] only Reference(DiagnosticReport or ImagingStudy)
* value[x] obeys sarc-imr-2 and sarc-imr-3
* value[x] ^short = "The earlier report or study"
* value[x] ^comment = "Where only words are known, for example 'CT of March, other hospital', they go into display."
