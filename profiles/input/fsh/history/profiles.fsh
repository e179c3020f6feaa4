// What facts of history, symptoms and laboratory ask of patient and date. They need no tumour: many go before it.
RuleSet: FactOfPatient
* status ^short = "State of the entry"
* status ^comment = "final, amended and corrected entries are counted by questions; entered-in-error withdraws one."
* subject 1..1
* subject only Reference(SarcomaPatient)
* subject obeys sarc-ref-1 and sarc-ref-2
* subject ^short = "The patient"
* subject ^comment = "A reference to the patient's resource, or the patient's identifier."
* focus ^short = "The tumour it belongs to"
* focus ^comment = "The Condition of the tumour, where the source says that the fact belongs to it."
* effective[x] 1..1
* effective[x] only dateTime or Period
* effective[x] ^short = "When it was so"
* effective[x] ^comment = "As exact as known. Where no date is stated, effectiveDateTime with only the data-absent-reason extension, code unknown."
* dataAbsentReason ^short = "Why there is no answer"
* dataAbsentReason ^comment = "unknown where the source says that it is not known, asked-unknown where the patient does not know. Not together with a value."
* status and code and focus and subject and effective[x] and dataAbsentReason MS

// Its own category tells what the patient reports from what somebody found.
RuleSet: OwnCategory(code)
* category ^slicing.discriminator.type = #pattern
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category contains kind 1..1 MS
* category ^short = "Kind of observation"
* category ^comment = "One category is {code}; others, for example survey, exam or social-history, may stand beside."
* category[kind] = FindingCategoryCS#{code}
* category[kind] ^short = "{code}"
* category[kind] ^comment = "Always present."

// Words of the source, in a component of their own.
RuleSet: DescribedBy(system)
* component contains description 0..1 MS
* component[description] ^short = "Words of the source beyond the code"
* component[description].code 1..1
* component[description].code = {system}#description
* component[description].code ^short = "description"
* component[description].value[x] only string
* component[description].value[x] ^short = "The words"

Profile: SarcomaSymptom
Parent: Observation
Id: sarcoma-symptom
Title: "Sarcoma symptom"
Description: "One complaint that the patient reports, or was asked for and does not have: pain, nausea, weight loss, change of stool pattern. What somebody sees or feels at examination is a sarcoma-clinical-finding; a diagnosis is a Condition; a named adverse effect of treatment is an AdverseEvent."
* insert Metadata
* ^purpose = "Symptoms at presentation and their duration are asked in every study of delay, and only the category tells them from findings of the same code."
* insert SelectedBy(OwnSymptomVS)
* obeys sarc-obs-2 and sarc-sym-1
* insert FactOfPatient

* partOf ^short = "The treatment during which it occurred"
* partOf ^comment = "The Procedure, for 'side effects of the treatment were modest'."
* insert OwnCategory(symptom)
* code from SymptomVS (preferred)
* code obeys sarc-obs-3 and sarc-fnd-2
* code ^short = "The symptom"
* code ^comment = "A SNOMED CT finding where one fits, a code of symptom-cs otherwise, the words of the source in text. The code names the symptom itself, never its absence: 'stool pattern unchanged' is change-of-stool-pattern, absent."
* insert PresentOrAbsent
* value[x] obeys sarc-ans-1
* bodySite ^short = "Where"
* bodySite ^comment = "Where the code does not say it, for example lower abdomen; text is enough."
* insert ComponentsByCode([[Duration, severity, course, description]])
* component obeys sarc-cmp-1 and sarc-cmp-2
* component contains duration 0..1 MS
* component[duration] ^short = "How long it has lasted"
* component[duration].code 1..1
* component[duration].code = FindingComponentCS#duration
* component[duration].code ^short = "finding-component-cs: duration"
* component[duration].value[x] only Quantity
* component[duration].valueQuantity obeys sarc-sym-2
* component[duration].valueQuantity ^short = "For example 2 mo"
* component[duration].valueQuantity ^comment = "As stated, up to the date of the Observation; 'about' with the extension approximate-value, 'more than' with comparator."
* component[duration].valueQuantity.code from SymptomDurationUnitVS (required)
* component[duration].valueQuantity.code ^short = "d | wk | mo | a"
* component[duration].valueQuantity.code ^comment = "As the source says it; do not convert."
* insert ListedComponent(severity, 1, FindingComponentCS, severity, FindingSeverityVS, [[How marked the symptom is]])
* component[severity].valueCodeableConcept ^short = "slight | moderate | marked"
* component[severity].valueCodeableConcept ^comment = "'Modest' is slight."
* insert ListedComponent(course, *, FindingComponentCS, course, SymptomCourseVS, [[How it goes on]])
* component[course].valueCodeableConcept ^short = "intermittent | continuous | progressive | relieved"
* component[course].valueCodeableConcept ^comment = "Several where the source says several. relieved: it was there and has eased, with or without treatment; where it is gone and asked again, send an Observation of its own, absent."
* insert DescribedBy(FindingComponentCS)
* component[description].value[x] ^comment = "For example amount not stated."
* partOf and category and value[x] and bodySite and component MS

Profile: SarcomaHistoryFinding
Parent: Observation
Id: sarcoma-history-finding
Title: "Sarcoma history finding"
Description: "One question about the patient's or the family's history, answered present or absent: significant illness, earlier cancer, earlier radiotherapy, genetic syndromes, cancer in the family. An earlier operation is a Procedure; an illness that the record names may be a Condition beside it."
* insert Metadata
* ^purpose = "'No significant history' and 'no genetic syndrome' are answers; they can be counted only if they are stored as absent and not left out."
* insert SelectedBy(HistoryFindingVS)
* obeys sarc-obs-2 and sarc-hst-1 and sarc-hst-2
* insert FactOfPatient

* insert OwnCategory(history)
* code obeys sarc-obs-3
* code ^short = "What was asked"
* code ^comment = "Codings of other systems may stand beside; the words of the source go into text."
* insert AskedFrom(question, HistoryFindingCS, HistoryFindingVS, [[The question of history]])
* insert PresentOrAbsent
* value[x] obeys sarc-ans-1
* insert ComponentsByCode([[Site, treatment, time, description]])
* component obeys sarc-cmp-1
* component contains site 0..* MS and treatment 0..* MS and time 0..1 MS
* component[site] ^short = "Where"
* component[site].code 1..1
* component[site].code = HistoryComponentCS#site
* component[site].code ^short = "history-component-cs: site"
* component[site].value[x] only CodeableConcept
* component[site].value[x] from SarcomaBodySiteVS (preferred)
* component[site].value[x] obeys sarc-say-1
* component[site].value[x] ^short = "Site of the earlier cancer or radiotherapy"
* component[site].value[x] ^comment = "A code where one fits, otherwise words in text."
* component[treatment] ^short = "How it was treated"
* component[treatment].code 1..1
* component[treatment].code = HistoryComponentCS#treatment
* component[treatment].code ^short = "history-component-cs: treatment"
* component[treatment].value[x] only CodeableConcept
* component[treatment].value[x] obeys sarc-say-1
* component[treatment].value[x] ^short = "Treatment of the earlier cancer"
* component[treatment].value[x] ^comment = "Code or words; one component for each treatment."
* component[time] ^short = "When it was"
* component[time].code 1..1
* component[time].code = HistoryComponentCS#time
* component[time].code ^short = "history-component-cs: time"
* component[time].value[x] only dateTime or Period or string
* component[time].value[x] ^short = "Year, date, Period or words"
* component[time].value[x] ^comment = "'Ten years ago' goes into valueString."
* insert DescribedBy(HistoryComponentCS)
* component[description].value[x] ^comment = "For example which relative had which cancer."
* category and value[x] and component MS

Profile: SarcomaLifestyle
Parent: Observation
Id: sarcoma-lifestyle
Title: "Sarcoma lifestyle"
Description: "Whether the patient smokes or drinks alcohol, or did, or never has; pack-years for smokers."
* insert Metadata
* ^purpose = "Registries ask for it of every patient; it bears on operations and on survival from other causes."
* insert SelectedBy(LifestyleVS)
* obeys sarc-obs-2 and sarc-lif-1
* insert FactOfPatient

* insert OwnCategory(history)
* code obeys sarc-obs-3
* code ^short = "What was asked"
* code ^comment = "Codings of other systems may stand beside."
* insert AskedFrom(question, LifestyleCS, LifestyleVS, [[smoking | alcohol]])
* value[x] only CodeableConcept
* value[x] from LifestyleAnswerVS (required)
* value[x] obeys sarc-ans-1
* value[x] ^short = "current | former | never"
* value[x] ^comment = "'Does not smoke' may be never or former: where the source leaves it open, dataAbsentReason unknown and the words in note."
* insert ComponentsByCode([[Pack-years]])
* component obeys sarc-cmp-1
* component contains packYears 0..1 MS
* component[packYears] ^short = "Pack-years smoked in life"
* component[packYears].code 1..1
* component[packYears].code = LifestyleComponentCS#pack-years
* component[packYears].code ^short = "lifestyle-component-cs: pack-years"
* component[packYears].value[x] only Quantity
* component[packYears].valueQuantity obeys sarc-lif-2
* component[packYears].valueQuantity ^short = "A number, UCUM code 1"
* component[packYears].valueQuantity ^comment = "Packs of twenty a day times years; unit pack-years, code 1."
* note ^short = "Words of the source"
* note ^comment = "For example two glasses of wine a week."
* category and value[x] and note and component MS

Profile: SarcomaComorbidityIndex
Parent: Observation
Id: sarcoma-comorbidity-index
Title: "Sarcoma comorbidity index"
Description: "The Charlson comorbidity index at diagnosis or before treatment, as a whole number. The illnesses themselves are Conditions."
* insert Metadata
* ^purpose = "One number that makes patients of different health comparable."
* insert SelectedBy(ComorbidityIndexVS)
* obeys sarc-obs-2
* insert FactOfPatient

* insert OwnCategory(history)
* code obeys sarc-obs-3
* code ^short = "The index"
* code ^comment = "Codings of other systems may stand beside."
* insert AskedFrom(question, ComorbidityIndexCS, ComorbidityIndexVS, [[charlson]])
* value[x] only integer
* value[x] obeys sarc-com-1
* value[x] ^short = "0, 1, 2 ..."
* value[x] ^comment = "Whether age and the sarcoma itself are counted goes into method.text, where the source says so."
* method ^short = "Which version"
* method ^comment = "For example without age, without the present tumour."
* category and value[x] and method MS
