// Only stains that stand: by a code of our own, or by a code of LOINC or SNOMED CT that the maps translate (the lists equal
// the maps, see StainCodesTest). No blank stands beside the bars, because some servers split an expression there.
RuleSet: OfStains(path)
* expression = "Observation.where(modifierExtension.empty() and implicitRules.empty()).where(status != 'registered' and status != 'preliminary' and status != 'cancelled' and status != 'entered-in-error' and status != 'unknown').where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/ihc-marker-cs' or (system = 'http://loinc.org' and code.matches('^(10432-3|10441-4|10442-2|10446-3|10457-0|10471-1|10476-0|10479-4|10487-7|10498-4|10505-6|10510-6|10514-8|10519-7|14228-1|14229-9|14230-7|29593-1|31149-8|33054-8|33055-5|40551-4|40552-2|40554-8|40556-3|40557-1|40560-5|40561-3|40562-1|40563-9|42514-0|42795-5|47015-3|47017-9|47020-3|47031-0|47032-8|47033-6|47303-3|48677-9|48679-5|48682-9|49457-5|49460-9|49462-5|49556-4|50331-8|53633-4|73910-2|73911-0|73912-8|81706-4)$')) or (system = 'http://snomed.info/sct' and code.matches('^(1255078008|445028008|445029000)$'))).exists() or meta.profile.where($this.startsWith('https://sarcomafhir.org/fhir/StructureDefinition/sarcoma-ihc-marker') or $this.startsWith('https://sarcomafhir.org/fhir/StructureDefinition/sarcoma-ki67-index')).exists()){path}"

RuleSet: TranslatedBy(map)
* extension[+].url = "https://sarcomafhir.org/fhir/StructureDefinition/translated-by"
* extension[=].valueCanonical = "https://sarcomafhir.org/fhir/ConceptMap/{map}"

RuleSet: StainComposite(marker, result)
* multipleOr = false
* insert OfStains([[.where(code.exists())]])
* component[+].definition = "https://sarcomafhir.org/fhir/SearchParameter/{marker}"
* component[=].expression = "code"
* component[+].definition = "https://sarcomafhir.org/fhir/SearchParameter/{result}"

Instance: ihc-marker
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(ihc-marker, Observation, token)
* insert TranslatedBy(ihc-marker-to-loinc)
* insert TranslatedBy(ihc-marker-to-snomed-ct)
* url = "https://sarcomafhir.org/fhir/SearchParameter/ihc-marker"
* name = "IhcMarker"
* description = "The stain of an immunohistochemistry result that stands (status final, amended or corrected), by any coding of Observation.code. A result with a LOINC or SNOMED CT code only is found by the code of ihc-marker-cs as well, where the maps have one."
* insert OfStains(.code)

Instance: ihc-result
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(ihc-result, Observation, token)
* insert TranslatedBy(ihc-result-to-loinc)
* url = "https://sarcomafhir.org/fhir/SearchParameter/ihc-result"
* name = "IhcResult"
* description = "The result of a stain that stands: positive, negative, retained, lost and so on. LOINC answers are found by the SNOMED CT code as well."
* insert OfStains(.value.ofType(CodeableConcept\))

Instance: ihc-marker-result
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(ihc-marker-result, Observation, composite)
* url = "https://sarcomafhir.org/fhir/SearchParameter/ihc-marker-result"
* name = "IhcMarkerResult"
* description = "Stain and result of one immunohistochemistry result that stands, for example desmin and positive."
* insert StainComposite(ihc-marker, ihc-result)
* component[=].expression = "value.ofType(CodeableConcept)"

Instance: ihc-percent-marker
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(ihc-percent-marker, Observation, token)
* insert TranslatedBy(ihc-marker-to-loinc)
* insert TranslatedBy(ihc-marker-to-snomed-ct)
* insert TranslatedBy(ihc-share-to-loinc)
* insert TranslatedBy(ihc-share-to-snomed-ct)
* url = "https://sarcomafhir.org/fhir/SearchParameter/ihc-percent-marker"
* name = "IhcPercentMarker"
* description = "As ihc-marker, and also by codes that ask for the share of stained cells only, such as LOINC 29593-1."
* insert OfStains(.code)

Instance: ihc-percent-min
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(ihc-percent-min, Observation, quantity)
* url = "https://sarcomafhir.org/fhir/SearchParameter/ihc-percent-min"
* name = "IhcPercentMin"
* description = "The share of stained cells, in percent, that is certainly reached: the value where it has no comparator, or '>' or '>=', and the lower end of a range. Use with ge or gt."
* insert OfStains([[.component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-component-cs' and code = 'percent-positive').exists()).value.select(iif($this is Range, low, $this.ofType(Quantity).where((comparator.exists() and comparator.startsWith('<')).not())))]])
* comparator[+] = #ge
* comparator[+] = #gt

Instance: ihc-percent-max
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(ihc-percent-max, Observation, quantity)
* url = "https://sarcomafhir.org/fhir/SearchParameter/ihc-percent-max"
* name = "IhcPercentMax"
* description = "The share of stained cells, in percent, that is certainly not exceeded: the value where it has no comparator, or '<' or '<=', and the upper end of a range. Use with le or lt."
* insert OfStains([[.component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-component-cs' and code = 'percent-positive').exists()).value.select(iif($this is Range, high, $this.ofType(Quantity).where((comparator.exists() and comparator.startsWith('>')).not())))]])
* comparator[+] = #le
* comparator[+] = #lt

Instance: ihc-marker-percent-min
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(ihc-marker-percent-min, Observation, composite)
* url = "https://sarcomafhir.org/fhir/SearchParameter/ihc-marker-percent-min"
* name = "IhcMarkerPercentMin"
* description = "Stain and share of stained cells that is certainly reached, of one result that stands, for example Ki-67 and at least 20 %. Use with ge or gt."
* insert StainComposite(ihc-percent-marker, ihc-percent-min)
* component[=].expression = "component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-component-cs' and code = 'percent-positive').exists()).value"

Instance: ihc-marker-percent-max
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameter(ihc-marker-percent-max, Observation, composite)
* url = "https://sarcomafhir.org/fhir/SearchParameter/ihc-marker-percent-max"
* name = "IhcMarkerPercentMax"
* description = "Stain and share of stained cells that is certainly not exceeded, of one result that stands, for example estrogen receptor and at most 1 %. Use with le or lt."
* insert StainComposite(ihc-percent-marker, ihc-percent-max)
* component[=].expression = "component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-component-cs' and code = 'percent-positive').exists()).value"
