Profile: SarcomaTumorSize
Parent: Observation
Id: sarcoma-tumor-size
Title: "Sarcoma tumour size"
Description: "The dimensions of one tumour, measured on an image or on the specimen: the longest and up to two others. Codes and shape are those of mCODE's tumour size, so that an instance satisfies both. One Observation for each measurement."
* insert Metadata
* ^purpose = "Size on imaging and size of the specimen differ and are both reported; each is kept with what was measured."
* obeys sarc-siz-1 and sarc-siz-2

* extension ^short = "The Condition of the tumour"
* extension ^comment = "Which tumour was measured goes into the mCODE extension http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-related-condition (a reference to its Condition), because mCODE allows focus and specimen only for the tumour in the body and the tumour removed. Its definition is published by mCODE and not repeated here."
* status ^short = "State of the finding"
* status ^comment = "final, amended and corrected measurements stand."
* code = $LOINC#21889-1
* code ^short = "LOINC 21889-1"
* code ^comment = "Further codings may stand beside."
* subject 1..1
* subject only Reference(SarcomaPatient)
* subject obeys sarc-ref-1 and sarc-ref-2
* subject ^short = "The patient"
* subject ^comment = "A reference to the patient's resource, or the patient's identifier."
* focus 0..1
* focus only Reference(BodyStructure)
* focus obeys sarc-siz-4
* focus ^short = "The tumour in the body"
* focus ^comment = "A BodyStructure, for measurements on images or by hand. Not together with specimen."
* effective[x] 1..1
* effective[x] only dateTime or Period
* effective[x] ^short = "When it was measured"
* effective[x] ^comment = "Date of the image, or of the operation for a specimen. Where no date is stated, effectiveDateTime with only the data-absent-reason extension, code unknown."
* value[x] 0..0
* value[x] ^short = "Not used: the dimensions are components"
* value[x] ^comment = "The longest dimension goes into its component."
* method ^short = "How it was measured"
* method ^comment = "Imaging procedure or gross examination, where stated."
* specimen ^short = "The tumour removed"
* specimen ^comment = "The specimen measured. Not together with focus."
* component ^slicing.discriminator.type = #pattern
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #open
* component ^short = "Dimensions"
* component ^comment = "In cm or mm. Components with other codes may stand beside."
* component contains longestDimension 1..1 MS and otherDimension 0..2 MS
* component[longestDimension] ^short = "Longest dimension"
* component[longestDimension].code = $LOINC#33728-7
* component[longestDimension] obeys sarc-siz-5
* component[longestDimension].value[x] only Quantity
* component[longestDimension].valueQuantity obeys sarc-siz-3
* component[longestDimension].valueQuantity ^short = "Longest dimension in cm or mm"
* component[longestDimension].valueQuantity ^comment = "'Close to 3 cm' is 3 with the extension approximate-value; 'more than 10 cm' is 10 with comparator >."
* component[longestDimension].valueQuantity.code from TumorSizeUnitVS (required)
* component[longestDimension].valueQuantity.code ^short = "cm | mm"
* component[longestDimension].valueQuantity.code ^comment = "Convert other units before sending."
* component[otherDimension] ^short = "Second and third dimension"
* component[otherDimension].code = $LOINC#33729-5
* component[otherDimension] obeys sarc-siz-5
* component[otherDimension].value[x] only Quantity
* component[otherDimension].valueQuantity obeys sarc-siz-3
* component[otherDimension].valueQuantity ^short = "Dimension in cm or mm"
* component[otherDimension].valueQuantity ^comment = "The larger one first."
* component[otherDimension].valueQuantity.code from TumorSizeUnitVS (required)
* component[otherDimension].valueQuantity.code ^short = "cm | mm"
* component[otherDimension].valueQuantity.code ^comment = "Convert other units before sending."

* status and code and subject and focus and effective[x] and method and specimen and component MS
