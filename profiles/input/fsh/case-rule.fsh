Extension: CaseRule
Id: case-rule
Title: "Rule across resources"
Description: "States in a library a rule that the resources of some profiles keep together with those they refer to: the dose with its therapy, the finding with the patient. A FHIR invariant sees one resource only."
Context: Library
* insert Metadata
* ^purpose = "Each resource of a case can be right and the case wrong: a dose after the end of its therapy, a symptom after death. What such rules say about sarcomas belongs to the profiles, not to the software that reads them."
* extension contains
    key 1..1 and
    severity 1..1 and
    element 1..1 and
    human 1..1 and
    expression 1..1 and
    profile 1..*
* extension[key] ^short = "Key of the rule, sarc-cas-..."
* extension[key].value[x] only id
* extension[severity] ^short = "error | warning"
* extension[severity].value[x] only code
* extension[severity].value[x] from http://hl7.org/fhir/ValueSet/constraint-severity (required)
* extension[element] ^short = "The element at fault, below the resource"
* extension[element].value[x] only string
* extension[human] ^short = "What is wrong, and what to do"
* extension[human].value[x] only string
* extension[expression] ^short = "FHIRPath that is true where the rule is kept"
* extension[expression].value[x] only Expression
* extension[expression].valueExpression ^comment = "Evaluated on the resource; resolve() leads to the resources of the same Bundle and to stored ones, and to nothing where there is none. What cannot be found is not judged, and of dates only what is certain: 2020 is not before 2020-05."
* extension[profile] ^short = "A profile whose resources keep it"
* extension[profile].value[x] only Canonical(StructureDefinition)
* extension[profile].valueCanonical ^comment = "Those of profiles derived from it keep it as well."
