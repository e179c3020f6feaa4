// Only findings that stand: final, amended, corrected. Written without '|' inside a condition,
// because some servers split a search expression there.

RuleSet: SearchParameter(code, base, type)
* insert InstanceMetadata
* code = #{code}
* base = #{base}
* type = #{type}
* xpathUsage = #normal
* multipleOr = true
* multipleAnd = true

Instance: mitotic-count-min
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(mitotic-count-min, Observation, quantity)
* url = "https://sarcomafhir.org/fhir/SearchParameter/mitotic-count-min"
* name = "MitoticCountMin"
* description = "The mitotic count that is certainly reached: the value where it has no comparator, or '>' or '>='. Counts given only as an upper limit ('up to 14') are left out. Use with ge or gt and with the unit: counts per ten fields and per mm2 do not mix."
* expression = "Observation.where(modifierExtension.empty() and implicitRules.empty()).where(status != 'registered' and status != 'preliminary' and status != 'cancelled' and status != 'entered-in-error' and status != 'unknown').where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-observation-cs' and code = 'mitotic-count').exists()).value.ofType(Quantity).where((comparator.exists() and comparator.startsWith('<')).not())"
* comparator[+] = #ge
* comparator[+] = #gt
* extension[+].url = "https://sarcomafhir.org/fhir/StructureDefinition/unit-value-set"
* extension[=].valueCanonical = "https://sarcomafhir.org/fhir/ValueSet/mitotic-count-unit-vs"

Instance: mitotic-count-max
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(mitotic-count-max, Observation, quantity)
* url = "https://sarcomafhir.org/fhir/SearchParameter/mitotic-count-max"
* name = "MitoticCountMax"
* description = "The mitotic count that is certainly not exceeded: the value where it has no comparator, or '<' or '<='. Counts given only as a lower limit ('more than 20') are left out. Use with le or lt and with the unit."
* expression = "Observation.where(modifierExtension.empty() and implicitRules.empty()).where(status != 'registered' and status != 'preliminary' and status != 'cancelled' and status != 'entered-in-error' and status != 'unknown').where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-observation-cs' and code = 'mitotic-count').exists()).value.ofType(Quantity).where((comparator.exists() and comparator.startsWith('>')).not())"
* comparator[+] = #le
* comparator[+] = #lt
* extension[+].url = "https://sarcomafhir.org/fhir/StructureDefinition/unit-value-set"
* extension[=].valueCanonical = "https://sarcomafhir.org/fhir/ValueSet/mitotic-count-unit-vs"

Instance: histology
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(histology, Condition, token)
* url = "https://sarcomafhir.org/fhir/SearchParameter/histology"
* name = "Histology"
* description = "The histology of a tumour: its ICD-O-3 morphology, or its diagnosis code where no morphology is given. Only tumours that are asserted: verificationStatus confirmed or absent. Local and regional recurrences (extension recurrence-kind) are left out: their primary is found."
* expression = "Condition.where(modifierExtension.empty() and implicitRules.empty()).where(verificationStatus.coding.where(system = 'http://terminology.hl7.org/CodeSystem/condition-ver-status' and code != 'confirmed').empty()).where(extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/recurrence-kind').empty()).extension.where(url = 'http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-histology-morphology-behavior').value.ofType(CodeableConcept) | Condition.where(modifierExtension.empty() and implicitRules.empty()).where(verificationStatus.coding.where(system = 'http://terminology.hl7.org/CodeSystem/condition-ver-status' and code != 'confirmed').empty()).where(extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/recurrence-kind').empty()).where(extension.where(url = 'http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-histology-morphology-behavior').empty()).code"

Instance: related-primary
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(related-primary, Condition, reference)
* url = "https://sarcomafhir.org/fhir/SearchParameter/related-primary"
* name = "RelatedPrimary"
* description = "The primary tumour of a metastasis or a recurrence."
* expression = "Condition.extension.where(url = 'http://hl7.org/fhir/StructureDefinition/condition-related').value.ofType(Reference)"
* target = #Condition

// ---- Treatment: only what was given or carried out, at least in part

Instance: given
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(given, MedicationAdministration, token)
* url = "https://sarcomafhir.org/fhir/SearchParameter/given"
* name = "Given"
* description = "true for a dose that was given, at least in part: status completed, stopped, in-progress or on-hold. Doses that were not given, entered in error or of unknown status have no value."
* expression = "MedicationAdministration.where(modifierExtension.empty() and implicitRules.empty()).where(status != 'not-done' and status != 'entered-in-error' and status != 'unknown').select(status.exists())"

Instance: given-medication
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(given-medication, MedicationAdministration, token)
* url = "https://sarcomafhir.org/fhir/SearchParameter/given-medication"
* name = "GivenMedication"
* insert TranslatedBy(sarcoma-drug-to-atc)
* insert TranslatedBy(sarcoma-drug-to-rxnorm)
* insert TranslatedBy(sarcoma-drug-to-snomed-ct)
* description = "The drug of a dose that was given, at least in part, by any coding of medicationCodeableConcept, and by the code of sarcoma-drug-cs that those name."
* expression = "MedicationAdministration.where(modifierExtension.empty() and implicitRules.empty()).where(status != 'not-done' and status != 'entered-in-error' and status != 'unknown').medication.ofType(CodeableConcept)"

Instance: treatment-cycle
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(treatment-cycle, MedicationAdministration, number)
* url = "https://sarcomafhir.org/fhir/SearchParameter/treatment-cycle"
* name = "TreatmentCycle"
* description = "Number of the cycle in which a dose was given, within its treatment block."
* expression = "MedicationAdministration.where(modifierExtension.empty() and implicitRules.empty()).where(status != 'not-done' and status != 'entered-in-error' and status != 'unknown').extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/treatment-cycle').value.ofType(positiveInt)"

Instance: cycle-day
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(cycle-day, MedicationAdministration, number)
* url = "https://sarcomafhir.org/fhir/SearchParameter/cycle-day"
* name = "CycleDay"
* description = "Day of the cycle on which a dose was given."
* expression = "MedicationAdministration.where(modifierExtension.empty() and implicitRules.empty()).where(status != 'not-done' and status != 'entered-in-error' and status != 'unknown').extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/cycle-day').value.ofType(positiveInt)"

Instance: treatment-block
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(treatment-block, MedicationAdministration, number)
* base[1] = #Procedure
* url = "https://sarcomafhir.org/fhir/SearchParameter/treatment-block"
* name = "TreatmentBlock"
* description = "Running number of the block of systemic therapy, on doses that were given and on therapies that were carried out, at least in part."
* expression = "MedicationAdministration.where(modifierExtension.empty() and implicitRules.empty()).where(status != 'not-done' and status != 'entered-in-error' and status != 'unknown').extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/treatment-block').value.ofType(positiveInt) | Procedure.where(modifierExtension.empty() and implicitRules.empty()).where(status != 'not-done' and status != 'entered-in-error' and status != 'unknown' and status != 'preparation').extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/treatment-block').value.ofType(positiveInt)"

Instance: therapy-line
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(therapy-line, MedicationAdministration, number)
* base[1] = #Procedure
* url = "https://sarcomafhir.org/fhir/SearchParameter/therapy-line"
* name = "TherapyLine"
* description = "Line of systemic therapy, stated or derived, on doses that were given and on therapies that were carried out, at least in part."
* expression = "MedicationAdministration.where(modifierExtension.empty() and implicitRules.empty()).where(status != 'not-done' and status != 'entered-in-error' and status != 'unknown').extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/therapy-line').extension.where(url = 'number').value.ofType(positiveInt) | Procedure.where(modifierExtension.empty() and implicitRules.empty()).where(status != 'not-done' and status != 'entered-in-error' and status != 'unknown' and status != 'preparation').extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/therapy-line').extension.where(url = 'number').value.ofType(positiveInt)"

Instance: performed-procedure
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(performed-procedure, Procedure, token)
* url = "https://sarcomafhir.org/fhir/SearchParameter/performed-procedure"
* name = "PerformedProcedure"
* description = "Any coding of a procedure that was carried out, at least in part: status completed, stopped, in-progress or on-hold."
* expression = "Procedure.where(modifierExtension.empty() and implicitRules.empty()).where(status != 'not-done' and status != 'entered-in-error' and status != 'unknown' and status != 'preparation').code"

Instance: preceding-therapy
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(preceding-therapy, Procedure, reference)
* url = "https://sarcomafhir.org/fhir/SearchParameter/preceding-therapy"
* name = "PrecedingTherapy"
* description = "A systemic therapy that went before an operation, of operations (surgical category) that were carried out, at least in part."
* expression = "Procedure.where(modifierExtension.empty() and implicitRules.empty()).where(status != 'not-done' and status != 'entered-in-error' and status != 'unknown' and status != 'preparation').where(category.coding.where(system = 'http://snomed.info/sct' and code = '387713003').exists()).extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/preceding-therapy').value.ofType(Reference)"
* target = #Procedure

Instance: therapy
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(therapy, MedicationAdministration, reference)
* url = "https://sarcomafhir.org/fhir/SearchParameter/therapy"
* name = "Therapy"
* description = "The therapy that a dose belongs to, of doses that were given, at least in part."
* expression = "MedicationAdministration.where(modifierExtension.empty() and implicitRules.empty()).where(status != 'not-done' and status != 'entered-in-error' and status != 'unknown').partOf"
* target[0] = #Procedure
* target[1] = #MedicationAdministration

Instance: performed-category
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(performed-category, Procedure, token)
* url = "https://sarcomafhir.org/fhir/SearchParameter/performed-category"
* name = "PerformedCategory"
* description = "The category of a procedure that was carried out, at least in part, for example surgical procedure."
* expression = "Procedure.where(modifierExtension.empty() and implicitRules.empty()).where(status != 'not-done' and status != 'entered-in-error' and status != 'unknown' and status != 'preparation').category"

// Worked out by the server when it is asked; the expression keeps an index empty on purpose.
Instance: surgery-after-therapy
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(surgery-after-therapy, Patient, token)
* url = "https://sarcomafhir.org/fhir/SearchParameter/surgery-after-therapy"
* name = "SurgeryAfterTherapy"
* description = "Patients who had an operation (surgical category) after a therapy with this code: the operation names it in the extension preceding-therapy, or certainly began, by the dates of both, after the therapy had begun. Both carried out, at least in part. Needs a server that compares resources; not for chains, _has or modifiers."
* expression = "Patient.gender.where(false)"

// ---- Tumours

Instance: metastasis-site
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(metastasis-site, Condition, token)
* url = "https://sarcomafhir.org/fhir/SearchParameter/metastasis-site"
* name = "MetastasisSite"
* insert TranslatedBy(spread-site-to-snomed-ct)
* insert TranslatedBy(spread-site-to-icd-o-3)
* insert FoundByWider(each)
* description = "Where a metastasis is: the body site of a Condition that names its primary tumour, and the diagnosis code where that says metastasis; also by the codes of spread-site-cs that those name. Only metastases that are asserted: verificationStatus confirmed or absent. Local and regional recurrences (extension recurrence-kind) are left out."
* expression = "Condition.where(modifierExtension.empty() and implicitRules.empty()).where(verificationStatus.coding.where(system = 'http://terminology.hl7.org/CodeSystem/condition-ver-status' and code != 'confirmed').empty()).where(extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/recurrence-kind').empty()).where(extension.where(url = 'http://hl7.org/fhir/StructureDefinition/condition-related').exists()).bodySite | Condition.where(modifierExtension.empty() and implicitRules.empty()).where(verificationStatus.coding.where(system = 'http://terminology.hl7.org/CodeSystem/condition-ver-status' and code != 'confirmed').empty()).where(extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/recurrence-kind').empty()).code.where(coding.where(system = 'http://snomed.info/sct' and (code = '128462008' or code = '94381002' or code = '94391008' or code = '94222008' or code = '94627008' or code = '94628003' or code = '94272005' or code = '94624001' or code = '94625000' or code = '94626004' or code = '94580002' or code = '94260004' or code = '94603006' or code = '94459006' or code = '94225005' or code = '94579000' or code = '94220000' or code = '94264008' or code = '94582005' or code = '94480000' or code = '94479003' or code = '94347008' or code = '443144000' or code = '1251498002' or code = '404093001')).exists())"

// ---- Molecular findings: only alterations that were found

Instance: altered-gene
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(altered-gene, Observation, token)
* url = "https://sarcomafhir.org/fhir/SearchParameter/altered-gene"
* name = "AlteredGene"
* description = "A gene in which an alteration was found: of molecular findings that are present and stand (status final, amended or corrected). Genes that were looked at and found normal have no value."
* expression = "Observation.where(modifierExtension.empty() and implicitRules.empty() and component.modifierExtension.empty()).where(status != 'registered' and status != 'preliminary' and status != 'cancelled' and status != 'entered-in-error' and status != 'unknown').where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/molecular-observation-cs' and code = 'molecular-finding').exists()).where(value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '52101004').exists()).component.where(code.coding.where(system = 'http://loinc.org' and code = '48018-6').exists()).value.ofType(CodeableConcept)"

Instance: alteration-kind
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(alteration-kind, Observation, token)
* url = "https://sarcomafhir.org/fhir/SearchParameter/alteration-kind"
* name = "AlterationKind"
* description = "The kind of an alteration that was found, for example amplification: of molecular findings that are present and stand."
* expression = "Observation.where(modifierExtension.empty() and implicitRules.empty() and component.modifierExtension.empty()).where(status != 'registered' and status != 'preliminary' and status != 'cancelled' and status != 'entered-in-error' and status != 'unknown').where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/molecular-observation-cs' and code = 'molecular-finding').exists()).where(value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '52101004').exists()).component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/molecular-component-cs' and code = 'alteration-kind').exists()).value.ofType(CodeableConcept)"

Instance: molecular-alteration
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(molecular-alteration, Observation, composite)
* url = "https://sarcomafhir.org/fhir/SearchParameter/molecular-alteration"
* name = "MolecularAlteration"
* multipleOr = false
* description = "Gene and kind of one alteration that was found, for example MDM2 and amplification. A fusion of two genes is found by either."
* expression = "Observation.where(modifierExtension.empty() and implicitRules.empty() and component.modifierExtension.empty()).where(status != 'registered' and status != 'preliminary' and status != 'cancelled' and status != 'entered-in-error' and status != 'unknown').where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/molecular-observation-cs' and code = 'molecular-finding').exists()).where(value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '52101004').exists())"
* component[+].definition = "https://sarcomafhir.org/fhir/SearchParameter/altered-gene"
* component[=].expression = "component.where(code.coding.where(system = 'http://loinc.org' and code = '48018-6').exists()).value.ofType(CodeableConcept)"
* component[+].definition = "https://sarcomafhir.org/fhir/SearchParameter/alteration-kind"
* component[=].expression = "component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/molecular-component-cs' and code = 'alteration-kind').exists()).value.ofType(CodeableConcept)"

// ---- Margins: the final status only

Instance: operation-residual-tumor
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(operation-residual-tumor, Observation, token)
* url = "https://sarcomafhir.org/fhir/SearchParameter/operation-residual-tumor"
* name = "OperationResidualTumor"
* description = "The residual tumour status (R0, R1, R2, RX) of a whole operation: of margin findings that stand and say operation in the component extent. The status of a single specimen is not seen."
* expression = "Observation.where(modifierExtension.empty() and implicitRules.empty() and component.modifierExtension.empty()).where(status != 'registered' and status != 'preliminary' and status != 'cancelled' and status != 'entered-in-error' and status != 'unknown').where(code.coding.where(system = 'http://loinc.org' and code = '84892-9').exists()).where(component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/margin-component-cs' and code = 'extent').exists()).value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/margin-extent-cs' and code = 'operation').exists()).value.ofType(CodeableConcept)"

Instance: mutational-burden-min
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(mutational-burden-min, Observation, quantity)
* url = "https://sarcomafhir.org/fhir/SearchParameter/mutational-burden-min"
* name = "MutationalBurdenMin"
* description = "The mutational burden that is certainly reached: the value where it has no comparator, or '>' or '>='. Use with ge or gt and with the unit."
* expression = "Observation.where(modifierExtension.empty() and implicitRules.empty()).where(status != 'registered' and status != 'preliminary' and status != 'cancelled' and status != 'entered-in-error' and status != 'unknown').where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/molecular-observation-cs' and code = 'mutational-burden').exists()).value.ofType(Quantity).where((comparator.exists() and comparator.startsWith('<')).not())"
* comparator[+] = #ge
* comparator[+] = #gt
* extension[+].url = "https://sarcomafhir.org/fhir/StructureDefinition/unit-value-set"
* extension[=].valueCanonical = "https://sarcomafhir.org/fhir/ValueSet/mutational-burden-unit-vs"

// ---- Beginnings of expressions, shared by the topics

// Only findings that stand; the path begins with a point.
RuleSet: OfStanding(path)
* expression = "Observation.where(modifierExtension.empty() and implicitRules.empty()).where(status != 'registered' and status != 'preliminary' and status != 'cancelled' and status != 'entered-in-error' and status != 'unknown'){path}"

// Only procedures that were carried out, at least in part.
RuleSet: OfCarriedOut(path)
* expression = "Procedure.where(modifierExtension.empty() and implicitRules.empty()).where(status != 'not-done' and status != 'entered-in-error' and status != 'unknown' and status != 'preparation'){path}"

// Only tumours that are asserted.
RuleSet: OfAsserted(path)
* expression = "Condition.where(modifierExtension.empty() and implicitRules.empty()).where(verificationStatus.coding.where(system = 'http://terminology.hl7.org/CodeSystem/condition-ver-status' and code != 'confirmed').empty()){path}"

// Worked out by the server when it is asked; the expression keeps an index empty on purpose.
RuleSet: WorkedOut
* expression = "Condition.code.where(false)"

RuleSet: SearchParameterName(code, name)
* url = "https://sarcomafhir.org/fhir/SearchParameter/{code}"
* name = "{name}"

RuleSet: FoundByWider(mode)
* extension[+].url = "https://sarcomafhir.org/fhir/StructureDefinition/found-by-wider"
* extension[=].valueCode = #{mode}

RuleSet: Units(set)
* extension[+].url = "https://sarcomafhir.org/fhir/StructureDefinition/unit-value-set"
* extension[=].valueCanonical = "https://sarcomafhir.org/fhir/ValueSet/{set}"
* extension[+].url = "https://sarcomafhir.org/fhir/StructureDefinition/units-converted"
* extension[=].valueBoolean = true

RuleSet: PairOf(left, leftPath, right, rightPath)
* multipleOr = false
* component[+].definition = "https://sarcomafhir.org/fhir/SearchParameter/{left}"
* component[=].expression = "{leftPath}"
* component[+].definition = "https://sarcomafhir.org/fhir/SearchParameter/{right}"
* component[=].expression = "{rightPath}"
