RuleSet: LiposarcomaOnCt
* insert TestTag
* status = #final
* category[imaging] = $ObservationCategory#imaging "Imaging"
* subject = Reference(man-who-died-of-liposarcoma)
* effectiveDateTime = "2019-04-11"
* method = $LOINC#79103-8 "CT Abdomen W contrast IV"

RuleSet: Answer(answer)
* valueCodeableConcept = $SCT#{answer}

Instance: ct-report-on-the-retroperitoneal-mass
InstanceOf: SarcomaImagingReport
Title: "CT report on the retroperitoneal mass"
Description: "First report, with findings, size and the recommendation to take tissue."
Usage: #example
* insert TestTag
* extension[modality].valueCodeableConcept = $DCM#CT "Computed Tomography"
* extension[recommendation].valueCodeableConcept = $SCT#86273004 "Biopsy (procedure)"
* extension[recommendation].valueCodeableConcept.text = "Core biopsy of the solid part, in a sarcoma centre"
* identifier.system = "https://sarcomafhir.org/fhir/NamingSystem/example-imaging-report"
* identifier.value = "R-19-0310"
* status = #final
* category[radiology] = $V20074#RAD "Radiology"
* code = $LOINC#79103-8 "CT Abdomen W contrast IV"
* subject = Reference(man-who-died-of-liposarcoma)
* effectiveDateTime = "2019-04-11"
* issued = "2019-04-11T15:20:00Z"
* performer.display = "Department of Radiology"
* result[+] = Reference(retroperitoneal-mass-on-ct)
* result[+] = Reference(no-enlarged-lymph-nodes-in-the-pelvis)
* result[+] = Reference(size-of-the-retroperitoneal-mass-on-imaging)
* conclusion = "Large retroperitoneal mass, suspicious for liposarcoma. No enlarged lymph nodes. Tissue sampling recommended."

Instance: chest-ct-report-compared-with-the-last
InstanceOf: SarcomaImagingReport
Title: "Chest CT report compared with the last"
Description: "Follow-up report in words, compared with an earlier one of which only words are known."
Usage: #example
* insert TestTag
* extension[modality].valueCodeableConcept = $DCM#CT "Computed Tomography"
* extension[comparedWith].valueReference.display = "Chest CT of September 2022, another hospital"
* status = #amended
* category[radiology] = $V20074#RAD "Radiology"
* code = $SCT#169069000 "Computed tomography of chest"
* subject = Reference(woman-with-uterine-leiomyosarcoma)
* effectiveDateTime = "2023-03"
* result[+] = Reference(multiple-lung-nodules-on-ct)
* conclusion = "New round lesions of both lungs, typical of metastases."

Instance: retroperitoneal-mass-on-ct
InstanceOf: SarcomaImagingFinding
Title: "Retroperitoneal mass on CT"
Description: "One lesion, described and measured."
Usage: #example
* insert LiposarcomaOnCt
* code = $SCT#271860004 "Abdominal mass (finding)"
* focus = Reference(retroperitoneal-mass-in-the-body)
* insert Answer(52101004)
* bodySite = $SCT#82849001 "Retroperitoneal compartment structure (body structure)"
* bodySite.extension[+].url = $LateralityQualifier
* bodySite.extension[=].valueCodeableConcept = $SCT#7771000 "Left (qualifier value)"
* component[lesionCount].code = ImagingComponentCS#lesion-count
* component[lesionCount].valueInteger = 1
* component[longestDimension].code = $LOINC#33728-7 "Size.maximum dimension in Tumor"
* component[longestDimension].valueQuantity = 22 'cm' "cm"
* component[otherDimension][0].code = $LOINC#33729-5
* component[otherDimension][0].valueQuantity = 170 'mm' "mm"
* component[margin][0].code = ImagingComponentCS#lesion-margin
* component[margin][0].valueCodeableConcept = LesionMarginCS#irregular "Irregular"
* component[margin][1].code = ImagingComponentCS#lesion-margin
* component[margin][1].valueCodeableConcept = LesionMarginCS#ill-defined "Ill defined"
* component[enhancement].code = ImagingComponentCS#enhancement
* component[enhancement].valueCodeableConcept = EnhancementCS#heterogeneous "Heterogeneous"
* component[density][0].code = ImagingComponentCS#density
* component[density][0].valueCodeableConcept = DensityCS#fat "Fat"
* component[necroticAreas].code = ImagingComponentCS#necrotic-areas
* component[necroticAreas].valueCodeableConcept = $SCT#52101004 "Present (qualifier value)"
* component[nature].code = ImagingComponentCS#nature
* component[nature].valueCodeableConcept = ImagingNatureCS#suspicious-for-malignancy "Suspicious for malignancy"
* component[nature].valueCodeableConcept.text = "suspicious for liposarcoma"
* component[sizeInWords].code = ImagingComponentCS#size-in-words
* component[sizeInWords].valueString = "large"
* component[relation][0].code = ImagingComponentCS#relation
* component[relation][0].valueString = "pushes the left kidney forward"

Instance: no-enlarged-lymph-nodes-in-the-pelvis
InstanceOf: SarcomaImagingFinding
Title: "No enlarged lymph nodes in the pelvis"
Description: "A negative finding: somebody looked, and there are none."
Usage: #example
* insert LiposarcomaOnCt
* code = $SCT#30746006 "Lymphadenopathy (disorder)"
* insert Answer(2667000)
* bodySite = $SCT#12921003 "Pelvic structure (body structure)"

Instance: multiple-lung-nodules-on-ct
InstanceOf: SarcomaImagingFinding
Title: "Multiple lung nodules on CT"
Description: "Uncounted lesions on both sides, with the largest measured roughly."
Usage: #example
* insert TestTag
* status = #final
* category[imaging] = $ObservationCategory#imaging "Imaging"
* code = $SCT#445249002 "Multiple nodules of lung (finding)"
* focus = Reference(lung-metastasis-of-uterine-leiomyosarcoma)
* subject = Reference(woman-with-uterine-leiomyosarcoma)
* effectiveDateTime = "2023-03"
* insert Answer(52101004)
* bodySite = $SCT#39607008 "Lung structure (body structure)"
* bodySite.extension[+].url = $LateralityQualifier
* bodySite.extension[=].valueCodeableConcept = $SCT#51440002 "Right and left (qualifier value)"
* component[lesionCount].code = ImagingComponentCS#lesion-count
* component[lesionCount].valueCodeableConcept = LesionCountCS#multiple "Multiple"
* component[shape].code = ImagingComponentCS#lesion-shape
* component[shape].valueCodeableConcept = LesionShapeCS#round "Round"
* component[margin][0].code = ImagingComponentCS#lesion-margin
* component[margin][0].valueCodeableConcept = LesionMarginCS#well-defined "Well defined"
* component[longestDimension].code = $LOINC#33728-7 "Size.maximum dimension in Tumor"
* component[longestDimension].valueQuantity = 3 'cm' "cm"
* component[longestDimension].valueQuantity.extension[+].url = Canonical(ApproximateValue)
* component[longestDimension].valueQuantity.extension[=].valueBoolean = true
* component[nature].code = ImagingComponentCS#nature
* component[nature].valueCodeableConcept = ImagingNatureCS#typical-of-metastasis "Typical of metastasis"

Instance: no-local-recurrence-on-ct
InstanceOf: SarcomaImagingFinding
Title: "No local recurrence on CT"
Description: "Asked positively, answered absent."
Usage: #example
* insert TestTag
* status = #final
* category[imaging] = $ObservationCategory#imaging "Imaging"
* code = ImagingFindingCS#local-recurrence "Local recurrence"
* focus = Reference(leiomyosarcoma-of-the-uterus)
* subject = Reference(woman-with-uterine-leiomyosarcoma)
* effectiveDateTime = "2023-03"
* insert Answer(2667000)
* method = $SCT#432370003 "Computed tomography of abdomen and pelvis with contrast (procedure)"
