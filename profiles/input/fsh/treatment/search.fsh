// Only what was carried out, at least in part; of the reasons also what was not done.

Instance: radiation-dose-min
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(radiation-dose-min, Procedure, quantity)
* url = "https://sarcomafhir.org/fhir/SearchParameter/radiation-dose-min"
* name = "RadiationDoseMin"
* description = "The total radiation dose that was certainly reached, of radiotherapy that was carried out, at least in part: the value where it has no comparator, or '>' or '>='. Use with ge or gt and with the unit; gray and centigray do not mix, ask for both."
* expression = "Procedure.where(modifierExtension.empty() and implicitRules.empty()).where(status != 'not-done' and status != 'entered-in-error' and status != 'unknown' and status != 'preparation').extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/radiation-total-dose').value.ofType(Quantity).where((comparator.exists() and comparator.startsWith('<')).not())"
* comparator[+] = #ge
* comparator[+] = #gt
* extension[+].url = "https://sarcomafhir.org/fhir/StructureDefinition/unit-value-set"
* extension[=].valueCanonical = "https://sarcomafhir.org/fhir/ValueSet/radiation-dose-unit-vs"

Instance: position-to-surgery
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(position-to-surgery, Procedure, token)
* url = "https://sarcomafhir.org/fhir/SearchParameter/position-to-surgery"
* name = "PositionToSurgery"
* description = "Whether a therapy that was carried out, at least in part, was given before, during or after the operation, as its sender says."
* expression = "Procedure.where(modifierExtension.empty() and implicitRules.empty()).where(status != 'not-done' and status != 'entered-in-error' and status != 'unknown' and status != 'preparation').extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/position-to-surgery').value.ofType(code)"

Instance: resection-extent
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(resection-extent, Procedure, token)
* url = "https://sarcomafhir.org/fhir/SearchParameter/resection-extent"
* name = "ResectionExtent"
* description = "How an operation that was carried out, at least in part, took the tumour out, for example piecemeal."
* expression = "Procedure.where(modifierExtension.empty() and implicitRules.empty()).where(status != 'not-done' and status != 'entered-in-error' and status != 'unknown' and status != 'preparation').extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/resection-extent').value.ofType(CodeableConcept)"

Instance: therapy-end-reason
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(therapy-end-reason, Procedure, token)
* url = "https://sarcomafhir.org/fhir/SearchParameter/therapy-end-reason"
* name = "TherapyEndReason"
* description = "Why a therapy ended, was stopped or was not done, by any coding of statusReason. Ask with status=not-done or status=stopped to tell them apart. Therapies entered in error, in preparation or of unknown status have no value."
* expression = "Procedure.where(modifierExtension.empty() and implicitRules.empty()).where(status != 'entered-in-error' and status != 'unknown' and status != 'preparation').statusReason"
