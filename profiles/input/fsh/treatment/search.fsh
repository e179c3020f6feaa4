// Only what was carried out, at least in part; of the reasons also what was not done.

Instance: radiation-dose-min
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(radiation-dose-min, Procedure, quantity)
* url = "https://sarcomafhir.org/fhir/SearchParameter/radiation-dose-min"
* name = "RadiationDoseMin"
* description = "The total radiation dose that was certainly reached, of radiotherapy that was carried out, at least in part: the value where it has no comparator, or '>' or '>='. Use with ge or gt and with the unit, gray or centigray: they are converted."
* expression = "Procedure.where(modifierExtension.empty() and implicitRules.empty()).where(status != 'not-done' and status != 'entered-in-error' and status != 'unknown' and status != 'preparation').extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/radiation-total-dose').value.ofType(Quantity).where((comparator.exists() and comparator.startsWith('<')).not())"
* comparator[+] = #ge
* comparator[+] = #gt
* insert Units(radiation-dose-unit-vs)

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

Instance: operated-tumor
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(operated-tumor, Procedure, reference)
* insert SearchParameterName(operated-tumor, OperatedTumor)
* description = "The tumour that an operation (surgical category) was for, of operations that were carried out, at least in part: its reasonReference. An operation on a metastasis names the metastasis."
* insert OfCarriedOut([[.where(category.coding.where(system = 'http://snomed.info/sct' and code = '387713003').exists()).reasonReference]])
* target = #Condition

Instance: performed-date
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(performed-date, Procedure, date)
* insert SearchParameterName(performed-date, PerformedDate)
* description = "When a procedure was carried out, at least in part: its date or period."
* insert OfCarriedOut([[.performed.where($this is dateTime or $this is Period)]])

Instance: performed-site
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(performed-site, Procedure, token)
* insert SearchParameterName(performed-site, PerformedSite)
* description = "The body site of a procedure that was carried out, at least in part."
* insert OfCarriedOut(.bodySite)

Instance: performed-intent
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(performed-intent, Procedure, token)
* insert SearchParameterName(performed-intent, PerformedIntent)
* description = "The intent (curative, palliative, adjuvant) of a procedure that was carried out, at least in part, as its sender says."
* insert OfCarriedOut([[.extension.where(url = 'http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-procedure-intent').value.ofType(CodeableConcept)]])

Instance: performed-procedure-date
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(performed-procedure-date, Procedure, composite)
* insert SearchParameterName(performed-procedure-date, PerformedProcedureDate)
* description = "Code and date of one procedure that was carried out, at least in part, for example total hysterectomy and from 2020 on."
* insert OfCarriedOut([[.where(code.exists())]])
* insert PairOf(performed-procedure, code, performed-date, performed)

Instance: performed-category-date
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(performed-category-date, Procedure, composite)
* insert SearchParameterName(performed-category-date, PerformedCategoryDate)
* description = "Category and date of one procedure that was carried out, at least in part, for example surgical procedure and before 2020."
* insert OfCarriedOut([[.where(category.exists())]])
* insert PairOf(performed-category, category, performed-date, performed)

Instance: performed-category-site
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(performed-category-site, Procedure, composite)
* insert SearchParameterName(performed-category-site, PerformedCategorySite)
* description = "Category and body site of one procedure that was carried out, at least in part, for example surgical procedure and lung."
* insert OfCarriedOut([[.where(category.exists())]])
* insert PairOf(performed-category, category, performed-site, bodySite)

Instance: performed-procedure-intent
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(performed-procedure-intent, Procedure, composite)
* insert SearchParameterName(performed-procedure-intent, PerformedProcedureIntent)
* description = "Code and intent of one procedure that was carried out, at least in part, for example chemotherapy and palliative."
* insert OfCarriedOut([[.where(code.exists())]])
* insert PairOf(performed-procedure, code, performed-intent, [[extension.where(url = 'http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-procedure-intent').value]])

Instance: reason-reference
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(reason-reference, MedicationAdministration, reference)
* insert SearchParameterName(reason-reference, MedicationAdministrationReasonReference)
* description = "What a dose was given for, as a reference: the tumour."
* expression = "MedicationAdministration.reasonReference"
* target[0] = #Condition
* target[1] = #Observation
* target[2] = #DiagnosticReport

Instance: therapy-line-number
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(therapy-line-number, MedicationAdministration, token)
* insert SearchParameterName(therapy-line-number, TherapyLineNumber)
* description = "As therapy-line of doses, as a code: for use in medication-line, where numbers cannot stand."
* expression = "MedicationAdministration.where(modifierExtension.empty() and implicitRules.empty()).where(status != 'not-done' and status != 'entered-in-error' and status != 'unknown').extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/therapy-line').extension.where(url = 'number').value.ofType(positiveInt)"

Instance: medication-line
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(medication-line, MedicationAdministration, composite)
* insert SearchParameterName(medication-line, MedicationLine)
* description = "Drug and line of systemic therapy of one dose that was given, at least in part, for example doxorubicin and 1. The line is stated or derived; a dose without a line has no value."
* expression = "MedicationAdministration.where(modifierExtension.empty() and implicitRules.empty()).where(status != 'not-done' and status != 'entered-in-error' and status != 'unknown')"
* insert PairOf(given-medication, [[medication.ofType(CodeableConcept)]], therapy-line-number, [[extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/therapy-line').extension.where(url = 'number').value]])
