Profile: SarcomaHistologicType
Parent: SarcomaPathologyObservation
Id: sarcoma-histologic-type
Title: "Sarcoma histologic type"
Description: "What kind of tumour one specimen shows, as this report calls it. Two reports that name the tumour differently are two Observations. The diagnosis that counts for the patient is the Condition."
* insert Metadata
* ^purpose = "Biopsy, resection and metastasis may be read differently, also by different pathologists; each reading is kept."
* insert SelectedBy(HistologicTypeCodeVS)

* code ^short = "Histologic type"
* code ^comment = "The coding histologic-type from pathology-observation-cs; LOINC 59847-4 or SNOMED CT 371441004 may stand beside it."
* insert AskedFrom(histologicType, PathologyObservationCS, HistologicTypeCodeVS, [[histologic-type]])
* value[x] only CodeableConcept
* value[x] from SarcomaMorphologyVS (preferred)
* value[x] obeys sarc-hty-1 and sarc-hty-2 and sarc-hty-3
* value[x] ^short = "The type, as ICD-O-3 morphology"
* value[x] ^comment = "ICD-O-3 with behaviour digit where one fits, SNOMED CT morphology beside it, the words of the report in text. Benign and metastatic readings are sent as they are, with behaviour 0 or 6."

Profile: SarcomaMorphologicFeature
Parent: SarcomaPathologyObservation
Id: sarcoma-morphologic-feature
Title: "Sarcoma morphologic feature"
Description: "One gross or microscopic feature of the tumour in the words of the report: cut surface, growth pattern, nuclei, atypia. Not for necrosis, mitotic count, invasion or margins, which have profiles of their own."
* insert Metadata
* ^purpose = "What the pathologist saw is kept apart from what was concluded, so that a case can be read again."
* insert SelectedBy(MorphologicFeatureCodeVS)
* obeys sarc-ftr-1 and sarc-ftr-2 and sarc-ftr-4

* code obeys sarc-ftr-3
* code ^short = "The feature"
* code ^comment = "One coding from pathology-observation-cs. For other-feature its name goes into text."
* insert AskedFrom(feature, PathologyObservationCS, MorphologicFeatureCodeVS, [[The feature, from our list]])
* value[x] only string or CodeableConcept
* value[x] obeys sarc-ftr-5
* value[x] ^short = "The words of the report, or a code"
* value[x] ^comment = "valueString for descriptions. Nuclear atypia is a code of nuclear-atypia-cs, atypical mitoses are present or absent; the words go into text. 'Moderate to severe' is severe, 'atypia present' is not-graded."

Profile: SarcomaNecrosis
Parent: SarcomaPathologyObservation
Id: sarcoma-necrosis
Title: "Sarcoma tumour necrosis"
Description: "Necrosis of the tumour in a specimen: its share in percent, or whether there is any, and of which type. Not for the necrosis score of a grade, and not for the effect of a treatment (sarcoma-treatment-effect)."
* insert Metadata
* ^purpose = "Necrosis enters the grade, and its type tells leiomyosarcoma from leiomyoma."
* insert SelectedBy(NecrosisCodeVS)
* obeys sarc-nec-1

* code ^short = "Tumour necrosis"
* code ^comment = "The coding necrosis from pathology-observation-cs; SNOMED CT 405921002 may stand beside it for a percentage."
* insert AskedFrom(necrosis, PathologyObservationCS, NecrosisCodeVS, [[necrosis]])
* value[x] only Quantity or CodeableConcept
* value[x] ^short = "Share in percent, or present | absent"
* value[x] ^comment = "The percentage where the report gives one, otherwise present or absent."
* insert PercentValue
* valueCodeableConcept from FindingPresenceVS (required)
* valueCodeableConcept obeys sarc-ans-1 and sarc-ans-2
* valueCodeableConcept ^short = "present | absent | indeterminate | cannot be determined"
* valueCodeableConcept ^comment = "Where the report gives no number."
* insert ComponentsByCode([[Type of necrosis and how it was assessed]])
* component obeys sarc-cmp-1 and sarc-cmp-2
* insert ListedComponent(necrosisType, *, MorphologyComponentCS, necrosis-type, NecrosisTypeVS, [[Type of necrosis]])
* component[necrosisType].valueCodeableConcept ^short = "coagulative | hyaline | ulcerative"
* component[necrosisType].valueCodeableConcept ^comment = "Only where the report tells the types apart."
* insert ListedComponent(assessedOn, 1, MorphologyComponentCS, assessed-on, AssessedOnVS, [[Assessed on the gross specimen or under the microscope]])
* component[assessedOn].valueCodeableConcept ^short = "gross | microscopic"
* component[assessedOn].valueCodeableConcept ^comment = "'Over 50 % macroscopically' is gross."
* component MS

Profile: SarcomaTreatmentEffect
Parent: SarcomaPathologyObservation
Id: sarcoma-treatment-effect
Title: "Sarcoma treatment effect"
Description: "What a treatment before sampling left of the tumour: the share of viable tumour cells in percent, or the judgement in words, and what stands in its place. Response on imaging is another finding."
* insert Metadata
* ^purpose = "The share of viable cells after treatment is an end point of trials; it can be compared only where the treatment is named."
* insert SelectedBy(TreatmentEffectCodeVS)
* obeys sarc-eff-1 and sarc-eff-3

* partOf only Reference(Procedure or MedicationAdministration)
* partOf obeys sarc-ref-3 and sarc-eff-2
* partOf ^short = "The treatment whose effect is judged"
* partOf ^comment = "Chemotherapy, radiotherapy or ablation before the tissue was taken; each treatment is named. Where the sender knows of a treatment and has no resource of it, leave this out and keep the words in note."
* code ^short = "Treatment effect"
* code ^comment = "The coding treatment-effect from pathology-observation-cs."
* insert AskedFrom(treatmentEffect, PathologyObservationCS, TreatmentEffectCodeVS, [[treatment-effect]])
* value[x] only Quantity or CodeableConcept
* value[x] ^short = "Viable tumour in percent, or in words"
* value[x] ^comment = "The percentage is the share of viable tumour cells: 'over 90 % necrosis' is < 10. A report that gives the share of necrosis is turned round, its words kept in note. Grades of regression go into note as well."
* insert PercentValue
* valueCodeableConcept from TreatmentEffectVS (required)
* valueCodeableConcept obeys sarc-eff-4
* valueCodeableConcept ^short = "no-viable-tumor | partial-effect | no-effect | cannot be determined"
* valueCodeableConcept ^comment = "Where the report gives no number."
* insert ComponentsByCode([[What stands in place of the tumour]])
* component obeys sarc-cmp-1 and sarc-cmp-2
* insert ListedComponent(effectSeen, *, MorphologyComponentCS, effect-seen, EffectSeenVS, [[Change by treatment]])
* component[effectSeen].valueCodeableConcept ^short = "fibrosis | necrosis | hyalinization | haemorrhage | inflammation | cystic-change"
* component[effectSeen].valueCodeableConcept ^comment = "One component for each change named."
* partOf and component MS

// A share in percent as value.
RuleSet: PercentValue
* valueQuantity = $UCUM#%
* valueQuantity obeys sarc-pct-1
* valueQuantity ^short = "Percent, with comparator where reported"
* valueQuantity ^comment = "'Over 50 %' is 50 with comparator >, 'about 30 %' is 30 with the extension approximate-value. A span such as 10 to 20 % is sent with its upper end and comparator <=, the words in note."
* valueQuantity.value 1..1
* valueQuantity.value ^short = "The number"
* valueQuantity.value ^comment = "Between 0 and 100."
