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
