// The build adds the version of sushi-config.yaml to every definition.
RuleSet: Metadata
* ^status = #active
* ^experimental = false
* ^publisher = "Sarcoma FHIR"
* ^contact.telecom.system = #url
* ^contact.telecom.value = "https://sarcomafhir.org"

// Search parameters and concept maps are written as instances, which take no caret paths.
RuleSet: InstanceMetadata
* status = #active
* experimental = false
* publisher = "Sarcoma FHIR"
* contact.telecom.system = #url
* contact.telecom.value = "https://sarcomafhir.org"

RuleSet: SelectedBy(selector)
* ^extension[+].url = "https://sarcomafhir.org/fhir/StructureDefinition/profile-selector"
* ^extension[=].valueCanonical = Canonical({selector})

// One component slice, recognised by its code from our own component list.
RuleSet: OwnComponent(slice, max, code, type, short)
* component contains {slice} 0..{max} MS
* component[{slice}] ^short = "{short}"
* component[{slice}].code 1..1
* component[{slice}].code = PathologyComponentCS#{code}
* component[{slice}].code ^short = "pathology-component-cs: {code}"
* component[{slice}].value[x] only {type}

RuleSet: TestTag
* meta.tag = TestTagCS#test-case "Test case"

// An Observation that asks one question: a coding that must stand in its code, others beside it.
RuleSet: AskedAs(slice, system, code, short)
* code.coding ^slicing.discriminator.type = #pattern
* code.coding ^slicing.discriminator.path = "$this"
* code.coding ^slicing.rules = #open
* code.coding ^short = "The question in the coding asked for, and in others"
* code.coding ^comment = "Codings of other systems may stand beside."
* code.coding contains {slice} 1..1 MS
* code.coding[{slice}] = {system}#{code}
* code.coding[{slice}] ^short = "{short}"
* code.coding[{slice}] ^comment = "Always present, exactly once."

// Components are recognised by their code; others may stand beside.
RuleSet: ComponentsByCode(short)
* component ^slicing.discriminator.type = #pattern
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #open
* component ^short = "{short}"
* component ^comment = "Send what the report states and leave out the rest. Components with other codes may stand beside."

// Present or absent, where the code names what was looked for.
RuleSet: PresentOrAbsent
* value[x] only CodeableConcept
* value[x] from FindingPresenceVS (required)
* value[x] obeys sarc-ans-2
* value[x] ^short = "present | absent | indeterminate | cannot be determined"
* value[x] ^comment = "Absent is a finding: it says that one looked. Where nobody looked, leave the Observation out, or say not-performed in dataAbsentReason."

// An Observation that asks one question of a list of our own.
RuleSet: AskedFrom(slice, system, valueSet, short)
* code.coding ^slicing.discriminator.type = #value
* code.coding ^slicing.discriminator.path = "system"
* code.coding ^slicing.rules = #open
* code.coding ^short = "The question in our list, and in others"
* code.coding ^comment = "Codings of other systems may stand beside."
* code.coding contains {slice} 1..1 MS
* code.coding[{slice}] from {valueSet} (required)
* code.coding[{slice}] ^short = "{short}"
* code.coding[{slice}] ^comment = "Exactly one."
* code.coding[{slice}].system 1..1
* code.coding[{slice}].system = Canonical({system}) (exactly)
* code.coding[{slice}].system ^short = "System of our list"
* code.coding[{slice}].code 1..1
* code.coding[{slice}].code ^short = "Code of the question"

// A component whose answer comes from an enumerated list.
RuleSet: ListedComponent(slice, max, system, code, valueSet, short)
* component contains {slice} 0..{max} MS
* component[{slice}] ^short = "{short}"
* component[{slice}].code 1..1
* component[{slice}].code = {system}#{code}
* component[{slice}].code ^short = "{code}"
* component[{slice}].value[x] only CodeableConcept
* component[{slice}].valueCodeableConcept from {valueSet} (required)

// What findings outside the laboratory ask of patient, date and result.
RuleSet: FindingOfPatient
* obeys sarc-obs-1 and sarc-obs-2
* code obeys sarc-obs-3
* status ^short = "State of the finding"
* status ^comment = "final, amended and corrected findings are counted by questions; all others are stored and not counted. entered-in-error withdraws a finding."
* subject 1..1
* subject only Reference(SarcomaPatient)
* subject obeys sarc-ref-1 and sarc-ref-2
* subject ^short = "The patient"
* subject ^comment = "A reference to the patient's resource, or the patient's identifier."
* focus ^short = "The tumour the finding belongs to"
* focus ^comment = "The Condition of the tumour, wherever the source makes it clear."
* effective[x] 1..1
* effective[x] only dateTime or Period
* effective[x] ^short = "When it was found"
* effective[x] ^comment = "As exact as known. Where no date is stated, effectiveDateTime with only the data-absent-reason extension, code unknown."
* dataAbsentReason ^short = "Why there is no result"
* dataAbsentReason ^comment = "For example not-performed. Not together with a value."
* status and code and focus and subject and effective[x] and dataAbsentReason MS
