// One component of an imaging finding, recognised by its code from our own list.
RuleSet: ImagingComponent(slice, max, code, type, short)
* component contains {slice} 0..{max} MS
* component[{slice}] ^short = "{short}"
* component[{slice}].code 1..1
* component[{slice}].code = ImagingComponentCS#{code}
* component[{slice}].code ^short = "imaging-component-cs: {code}"
* component[{slice}].value[x] only {type}

RuleSet: LesionDimension(slice, max, code, short)
* component contains {slice} 0..{max} MS
* component[{slice}] ^short = "{short}"
* component[{slice}] obeys sarc-siz-5
* component[{slice}].code = $LOINC#{code}
* component[{slice}].value[x] only Quantity
* component[{slice}].valueQuantity obeys sarc-siz-3
* component[{slice}].valueQuantity ^short = "{short} in cm or mm"
* component[{slice}].valueQuantity.code from TumorSizeUnitVS (required)
* component[{slice}].valueQuantity.code ^short = "cm | mm"
* component[{slice}].valueQuantity.code ^comment = "Convert other units before sending."

Profile: SarcomaImagingReport
Parent: DiagnosticReport
Id: sarcoma-imaging-report
Title: "Sarcoma imaging report"
Description: "The radiologist's report on one examination of a sarcoma patient: CT, MR, ultrasound, radiograph, contrast study, PET-CT. Findings are results, the conclusion stands in words and codes. Not for endoscopy and not for pathology (sarcoma-pathology-report)."
* insert Metadata
* ^purpose = "The report ties findings to one examination at one time, keeps the words that no code carries, and says what the radiologist recommends."
* insert SelectedBy(ImagingModality)
* obeys sarc-rep-1 and sarc-imr-1

* extension contains
    ImagingModality named modality 0..* and
    ImagingRecommendation named recommendation 0..* and
    ComparedWith named comparedWith 0..*
* extension ^short = "Modality, recommendation, comparison"
* extension ^comment = "Other extensions may stand beside."
* extension[modality] ^short = "How the images were made"
* extension[modality] ^comment = "Once for each modality. A report without it is stored with a warning, unless imagingStudy says it."
* extension[recommendation] ^short = "What is recommended"
* extension[recommendation] ^comment = "For example tissue sampling. Once for each recommendation."
* extension[comparedWith] ^short = "Earlier report or study compared with"
* extension[comparedWith] ^comment = "Once for each; words alone go into display."
* status ^short = "State of the report"
* status ^comment = "final, amended, corrected and appended reports stand. An amended report is sent under the same identifier with status amended."
* category ^slicing.discriminator.type = #pattern
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category ^short = "Radiology, and others"
* category ^comment = "Further categories, for example CT of the same table, may stand beside."
* category contains radiology 1..1 MS
* category[radiology] = $V20074#RAD
* category[radiology] ^short = "RAD"
* category[radiology] ^comment = "Always present: Radiology of HL7 table 0074, whatever the modality."
* code from ImagingReportCodeVS (preferred)
* code obeys sarc-say-1
* code ^short = "Which examination"
* code ^comment = "A LOINC report or a SNOMED CT procedure, region and contrast included; the wording of the source in text."
* subject 1..1
* subject only Reference(SarcomaPatient)
* subject obeys sarc-ref-1 and sarc-ref-2
* subject ^short = "The patient"
* subject ^comment = "A reference to the patient's resource, or the patient's identifier."
* effective[x] 1..1
* effective[x] ^short = "When the images were made"
* effective[x] ^comment = "The date of the report goes into issued. Where no date is stated, send effectiveDateTime with only the data-absent-reason extension, code unknown."
* issued ^short = "When the report was released"
* issued ^comment = "Date and time of this version of the report."
* performer ^short = "Who made the images"
* performer ^comment = "The department or the institute."
* resultsInterpreter ^short = "Who reports"
* resultsInterpreter ^comment = "The radiologist."
* result obeys sarc-ref-3 and sarc-imr-4
* result ^short = "The findings"
* result ^comment = "The Observations of this report: imaging findings, absent ones included, and tumour sizes."
* imagingStudy obeys sarc-ref-3
* imagingStudy ^short = "The images"
* imagingStudy ^comment = "Where the study is known to the server or has a number."
* conclusion ^short = "The conclusion in words"
* conclusion ^comment = "As worded in the report, recommendation included."
* conclusionCode ^short = "The conclusion in codes"
* conclusionCode ^comment = "What the report concludes. The diagnosis of the patient is the Condition, provisional until histology."
* presentedForm ^short = "The report itself"
* presentedForm ^comment = "PDF or text, where it may be sent."

* extension[modality] and extension[recommendation] and extension[comparedWith] and status and category and code and subject and effective[x] and issued and performer and resultsInterpreter and result and imagingStudy and conclusion and conclusionCode and presentedForm MS

Profile: SarcomaImagingFinding
Parent: Observation
Id: sarcoma-imaging-finding
Title: "Sarcoma imaging finding"
Description: "One thing that a radiologist looked for on an image of a sarcoma patient, with the answer: a mass, lesions of the liver, ascites, enlarged lymph nodes, recurrence. Absent is an answer. Components describe a lesion that is present. A measurement of one tumour that is followed over time is a tumour size (sarcoma-tumor-size), which may stand beside. Not for what the surgeon saw or the pathologist found."
* insert Metadata
* ^purpose = "Negative findings and the look of lesions are lost in report texts; as answers to named questions they can be counted."
* insert SelectedBy(OwnImagingFindingVS)
* obeys sarc-obs-2 and sarc-siz-1 and sarc-imf-1 and sarc-imf-2 and sarc-imf-3 and sarc-imf-4 and sarc-imf-7 and sarc-imf-8 and sarc-imf-10

* status ^short = "State of the finding"
* status ^comment = "final, amended and corrected findings stand. entered-in-error withdraws a finding."
* category ^slicing.discriminator.type = #pattern
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category ^short = "Kind of observation"
* category ^comment = "One category is imaging; further ones may stand beside."
* category contains imaging 1..1 MS
* category[imaging] = $ObservationCategory#imaging
* category[imaging] ^short = "imaging"
* category[imaging] ^comment = "Always present."
* code from ImagingFindingCodeVS (preferred)
* code obeys sarc-say-1
* code ^short = "What was looked for"
* code ^comment = "Asked positively: lymphadenopathy, not 'no lymphadenopathy'. Organ by organ: tumor-involvement with the organ as bodySite. The wording of the report in text."
* focus only Reference(Condition or BodyStructure)
* focus obeys sarc-ref-3 and sarc-imf-6
* focus ^short = "The tumour the finding is about"
* focus ^comment = "Its Condition or its BodyStructure, where the report makes it clear. Leave it out for ascites and the like."
* subject 1..1
* subject only Reference(SarcomaPatient)
* subject obeys sarc-ref-1 and sarc-ref-2
* subject ^short = "The patient"
* subject ^comment = "A reference to the patient's resource, or the patient's identifier."
* effective[x] 1..1
* effective[x] only dateTime or Period
* effective[x] ^short = "When the image was made"
* effective[x] ^comment = "Where no date is stated, send effectiveDateTime with only the data-absent-reason extension, code unknown."
* performer ^short = "Who made the finding"
* performer ^comment = "The radiologist or the institute."
* insert PresentOrAbsent
* value[x] obeys sarc-ans-1
* dataAbsentReason ^short = "Why there is no answer"
* dataAbsentReason ^comment = "Only where the report names the question and leaves it open. Not together with a value."
* note ^short = "What the report says besides"
* note ^comment = "Words that no component carries."
* bodySite from SarcomaBodySiteVS (extensible)
* bodySite obeys sarc-lat-2 and sarc-lat-3
* bodySite.extension obeys sarc-lat-1
* bodySite.extension ^short = "Side, and other qualifiers"
* bodySite.extension ^comment = "mcode-laterality-qualifier with left, right, or right and left. Others may stand beside."
* bodySite ^short = "Where"
* bodySite ^comment = "The organ or region, as exact as reported; the wording in text where no code fits ('left quadrant'). One Observation for each site. The side goes into the mCODE extension http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-laterality-qualifier of bodySite; both lungs are the lung with the code for right and left."
* method from ImagingReportCodeVS (preferred)
* method ^short = "How the image was made"
* method ^comment = "The examination, where the finding is sent without its report."
* specimen 0..0
* specimen ^short = "Not used: an image shows the tumour in the body"
* specimen ^comment = "Findings on tissue are pathology findings."
* derivedFrom obeys sarc-ref-3
* derivedFrom ^short = "The images"
* derivedFrom ^comment = "The ImagingStudy, or the Observation this one was worked out from."
* insert ComponentsByCode([[How the lesion looks]])
* component obeys sarc-imf-9
* component.value[x] obeys sarc-ans-1
* component.value[x] ^short = "The answer"
* component.value[x] ^comment = "One answer of a list; the words of the report in its text."
* insert ImagingComponent(lesionCount, 1, lesion-count, [[integer or CodeableConcept]], [[Number of lesions]])
* component[lesionCount].value[x] from LesionCountVS (required)
* component[lesionCount].value[x] obeys sarc-imf-5
* component[lesionCount].value[x] ^short = "A number, or solitary | few | several | multiple | innumerable"
* component[lesionCount].value[x] ^comment = "A number only where the report counts. 'More than ten' is multiple, with the words in text."
* insert LesionDimension(longestDimension, 1, 33728-7, [[Longest dimension]])
* component[longestDimension].valueQuantity ^comment = "Of several lesions, the largest one. 'Close to 3 cm' is 3 with the extension approximate-value; 'more than 10 cm' is 10 with comparator >."
* insert LesionDimension(otherDimension, 2, 33729-5, [[Second or third dimension]])
* component[otherDimension].valueQuantity ^comment = "Of the same lesion; the larger one first."
* insert ImagingComponent(margin, *, lesion-margin, CodeableConcept, [[Margin of the lesion]])
* component[margin].value[x] from LesionMarginVS (extensible)
* component[margin].value[x] ^short = "well-defined | ill-defined | smooth | irregular | spiculated | infiltrating"
* component[margin].value[x] ^comment = "'Irregular and ill defined' is two components. Not the margin of a resection."
* insert ImagingComponent(shape, 1, lesion-shape, CodeableConcept, [[Shape of the lesion]])
* component[shape].value[x] from LesionShapeVS (extensible)
* component[shape].value[x] ^short = "round | oval | lobulated | irregular"
* component[shape].value[x] ^comment = "As worded in the report."
* insert ImagingComponent(enhancement, 1, enhancement, CodeableConcept, [[Contrast enhancement]])
* component[enhancement].value[x] from EnhancementVS (extensible)
* component[enhancement].value[x] ^short = "none | enhancing | homogeneous | heterogeneous | peripheral"
* component[enhancement].value[x] ^comment = "none only where contrast medium was given."
* insert ImagingComponent(density, *, density, CodeableConcept, [[Density on CT]])
* component[density].value[x] from DensityVS (extensible)
* component[density].value[x] ^short = "hypodense | isodense | hyperdense | heterogeneous | fat | fluid | calcified"
* component[density].value[x] ^comment = "Parts that differ are components of their own."
* insert ImagingComponent(signal, *, signal, CodeableConcept, [[Signal on MR, sequence not named]])
* component[signal].value[x] from SignalIntensityVS (extensible)
* component[signal].value[x] ^short = "hypointense | isointense | hyperintense | homogeneous | heterogeneous"
* component[signal].value[x] ^comment = "'Heterogeneous, hypointense on T1' is signal heterogeneous and signal-t1 hypointense. Other sequences: in text."
* insert ImagingComponent(signalT1, *, signal-t1, CodeableConcept, [[Signal on T1-weighted images]])
* component[signalT1].value[x] from SignalIntensityVS (extensible)
* component[signalT1].value[x] ^short = "hypointense | isointense | hyperintense | homogeneous | heterogeneous"
* component[signalT1].value[x] ^comment = "Without contrast medium; its effect is the component enhancement."
* insert ImagingComponent(signalT2, *, signal-t2, CodeableConcept, [[Signal on T2-weighted images]])
* component[signalT2].value[x] from SignalIntensityVS (extensible)
* component[signalT2].value[x] ^short = "hypointense | isointense | hyperintense | homogeneous | heterogeneous"
* component[signalT2].value[x] ^comment = "As worded in the report."
* insert ImagingComponent(necroticAreas, 1, necrotic-areas, CodeableConcept, [[Necrotic areas in the lesion]])
* component[necroticAreas].value[x] from FindingPresenceVS (required)
* component[necroticAreas].value[x] ^short = "present | absent | indeterminate | cannot be determined"
* component[necroticAreas].value[x] ^comment = "As the radiologist reads the image. Necrosis seen by the pathologist is a pathology finding."
* insert ImagingComponent(nature, 1, nature, CodeableConcept, [[What the radiologist takes it for]])
* component[nature].value[x] from ImagingNatureVS (required)
* component[nature].value[x] ^short = "typical-of-metastasis | typical-of-recurrence | suspicious-for-malignancy | indeterminate | probably-benign | benign | post-operative | post-therapeutic"
* component[nature].value[x] ^comment = "Only where the report says so; 'possibly haemorrhage' is indeterminate with the words in text. An opinion on an image: the diagnosis is the Condition."
* insert ImagingComponent(sizeInWords, 1, size-in-words, string, [[Size or amount in words]])
* component[sizeInWords].valueString ^short = "For example large, small amount"
* component[sizeInWords].valueString ^comment = "Where the report gives no measure, or a word besides."
* insert ImagingComponent(relation, *, relation, string, [[Relation to neighbours]])
* component[relation].valueString ^short = "For example close to the descending colon"
* component[relation].valueString ^comment = "As worded in the report. Growth into a neighbour is a finding of its own: tumor-involvement with the neighbour as bodySite."

* status and category and code and focus and subject and effective[x] and performer and value[x] and dataAbsentReason and note and bodySite and method and derivedFrom and component MS
