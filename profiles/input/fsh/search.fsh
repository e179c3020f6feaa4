// Only findings that stand: final, amended, corrected. Written without 'or' and without '|' inside a condition,
// because some servers split a search expression there.

RuleSet: SearchParameter(code, base, type)
* insert InstanceMetadata
* code = #{code}
* base = #{base}
* type = #{type}
* xpathUsage = #normal
* multipleOr = true
* multipleAnd = true

Instance: ihc-marker
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(ihc-marker, Observation, token)
* url = "https://sarcomafhir.org/fhir/SearchParameter/ihc-marker"
* name = "IhcMarker"
* description = "The stain of an immunohistochemistry result that stands (status final, amended or corrected), by any coding of Observation.code."
* expression = "Observation.where(modifierExtension.empty() and implicitRules.empty()).where(status != 'registered' and status != 'preliminary' and status != 'cancelled' and status != 'entered-in-error' and status != 'unknown').code.where(coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/ihc-marker-cs').exists())"

Instance: ihc-marker-result
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(ihc-marker-result, Observation, composite)
* url = "https://sarcomafhir.org/fhir/SearchParameter/ihc-marker-result"
* name = "IhcMarkerResult"
* multipleOr = false
* description = "Stain and result of one immunohistochemistry result that stands, for example desmin and positive."
* expression = "Observation.where(modifierExtension.empty() and implicitRules.empty()).where(status != 'registered' and status != 'preliminary' and status != 'cancelled' and status != 'entered-in-error' and status != 'unknown')"
* component[+].definition = "https://sarcomafhir.org/fhir/SearchParameter/ihc-marker"
* component[=].expression = "code.where(coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/ihc-marker-cs').exists())"
* component[+].definition = "http://hl7.org/fhir/SearchParameter/Observation-value-concept"
* component[=].expression = "value.ofType(CodeableConcept)"

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
* description = "The histology of a tumour: its ICD-O-3 morphology, or its diagnosis code where no morphology is given. Only tumours that are asserted: verificationStatus confirmed or absent."
* expression = "Condition.where(modifierExtension.empty() and implicitRules.empty()).where(verificationStatus.coding.where(system = 'http://terminology.hl7.org/CodeSystem/condition-ver-status' and code != 'confirmed').empty()).extension.where(url = 'http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-histology-morphology-behavior').value.ofType(CodeableConcept) | Condition.where(modifierExtension.empty() and implicitRules.empty()).where(verificationStatus.coding.where(system = 'http://terminology.hl7.org/CodeSystem/condition-ver-status' and code != 'confirmed').empty()).where(extension.where(url = 'http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-histology-morphology-behavior').empty()).code"

Instance: related-primary
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(related-primary, Condition, reference)
* url = "https://sarcomafhir.org/fhir/SearchParameter/related-primary"
* name = "RelatedPrimary"
* description = "The primary tumour of a metastasis."
* expression = "Condition.extension.where(url = 'http://hl7.org/fhir/StructureDefinition/condition-related').value.ofType(Reference)"
* target = #Condition
