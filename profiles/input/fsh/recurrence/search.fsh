Instance: recurrence-kind
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(recurrence-kind, Condition, token)
* url = "https://sarcomafhir.org/fhir/SearchParameter/recurrence-kind"
* name = "RecurrenceKind"
* description = "Local or regional, of recurrences that are asserted: verificationStatus confirmed or absent. With related-primary the primary tumour can be asked."
* expression = "Condition.where(modifierExtension.empty() and implicitRules.empty()).where(verificationStatus.coding.where(system = 'http://terminology.hl7.org/CodeSystem/condition-ver-status' and code != 'confirmed').empty()).extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/recurrence-kind').value.ofType(code)"
