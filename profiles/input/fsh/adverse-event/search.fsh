// R4 has no parameter for the grade, and AdverseEvent has no status; what did not happen has actuality potential.
Instance: adverse-event-grade
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(adverse-event-grade, AdverseEvent, number)
* url = "https://sarcomafhir.org/fhir/SearchParameter/adverse-event-grade"
* name = "AdverseEventGrade"
* description = "Grade of an adverse event that happened (actuality actual). Events whose grade is not stated have no value."
* expression = "AdverseEvent.where(modifierExtension.empty() and implicitRules.empty()).where(actuality = 'actual').extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/adverse-event-grade').extension.where(url = 'number').value.ofType(positiveInt)"

// R4 gives AdverseEvent an identifier and no parameter for it; without one a sender cannot update its own events.
Instance: adverse-event-identifier
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(identifier, AdverseEvent, token)
* url = "https://sarcomafhir.org/fhir/SearchParameter/adverse-event-identifier"
* name = "AdverseEventIdentifier"
* description = "The sender's identifier of an adverse event."
* expression = "AdverseEvent.identifier"
