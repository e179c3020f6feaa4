Extension: ImageGuidance
Id: image-guidance
Title: "Image guidance"
Description: "The images by which an instrument was led to a lesion. Once for each; the fusion of two is said in text."
Context: Procedure
* insert Metadata
* ^purpose = "Guidance is part of the method: lesions that ultrasound does not show are reached only by another image."
* value[x] 1..1
* value[x] only CodeableConcept
* value[x] from ImageGuidanceVS (preferred)
* value[x] obeys sarc-say-1
* value[x] ^short = "Ultrasound, MRI, CT"
* value[x] ^comment = "SNOMED CT where listed, otherwise words: fusion of ultrasound with MRI has both codes, once each, and the word fusion in text."
