// 'Oestrogen receptor negative, < 1 %' is a true report; 10 % is the highest threshold in use.
// Positive and negative are each said in SNOMED CT or by a LOINC answer, as in the map ihc-result-to-loinc.
Invariant: sarc-ihc-1
Description: "The stain is called negative but carries staining: an intensity other than none, or 10 % or more stained cells. Correct the result, or the components intensity and percent-positive."
Severity: #error
Expression: "value.ofType(CodeableConcept).coding.where((system = 'http://snomed.info/sct' and code = '260385009') or (system = 'http://loinc.org' and (code = 'LA6577-6' or code = 'LA9634-2'))).exists() implies (component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-component-cs' and code = 'intensity').exists()).value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/stain-intensity-cs' and code != 'none').empty() and component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-component-cs' and code = 'percent-positive').exists()).value.ofType(Quantity).where(value.hasValue()).all(value < 10 or (comparator.exists() and (comparator = '<' or comparator = '<='))) and component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-component-cs' and code = 'percent-positive').exists()).value.ofType(Range).low.where(value.hasValue()).all(value < 10))"

// The lists equal the markers of ihc-marker-cs whose property kind is loss, and the codes that the maps have for
// these and for the others. A stain that is not coded may be of either kind.
Invariant: sarc-ihc-4
Description: "The result does not fit the stain. Stains judged by loss of expression (for example SMARCB1, H3K27me3) are retained or lost; all other stains are positive or negative. Correct Observation.value or the stain in Observation.code."
Severity: #error
Expression: "iif(code.coding.where((system = 'https://sarcomafhir.org/fhir/CodeSystem/ihc-marker-cs' and code in ('atrx' | 'fh' | 'h3k27me3' | 'mlh1' | 'msh2' | 'msh6' | 'mtap' | 'pms2' | 'pten' | 'rb1' | 'sdha' | 'sdhb' | 'smarca2' | 'smarca4' | 'smarcb1')) or (system = 'http://loinc.org' and code.matches('^(42795-5|81706-4)$'))).exists(), value.ofType(CodeableConcept).coding.where((system = 'http://snomed.info/sct' and code = '10828004') or (system = 'http://loinc.org' and (code = 'LA6576-8' or code = 'LA9633-4')) or (system = 'http://snomed.info/sct' and code = '260385009') or (system = 'http://loinc.org' and (code = 'LA6577-6' or code = 'LA9634-2'))).empty(), code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/ihc-marker-cs' or (system = 'http://loinc.org' and code.matches('^(10432-3|10441-4|10442-2|10446-3|10457-0|10471-1|10476-0|10479-4|10487-7|10498-4|10505-6|10510-6|10514-8|10519-7|14228-1|14229-9|14230-7|29593-1|31149-8|33054-8|33055-5|40551-4|40552-2|40554-8|40556-3|40557-1|40560-5|40561-3|40562-1|40563-9|42514-0|47015-3|47017-9|47020-3|47031-0|47032-8|47033-6|47303-3|48677-9|48679-5|48682-9|49457-5|49460-9|49462-5|49556-4|50331-8|53633-4|73910-2|73911-0|73912-8)$')) or (system = 'http://snomed.info/sct' and code.matches('^(445028008|445029000|1255078008)$'))).empty() or value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/ihc-result-cs' and (code = 'retained' or code = 'lost')).empty())"

// Many reports say no more than 'positive'; they are taken as they are.
Invariant: sarc-ihc-6
Description: "The stain is positive without extent. If the report states it, add the component percent-positive or pattern."
Severity: #warning
Expression: "value.ofType(CodeableConcept).coding.where((system = 'http://snomed.info/sct' and code = '10828004') or (system = 'http://loinc.org' and (code = 'LA6576-8' or code = 'LA9633-4'))).exists() implies component.code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-component-cs' and (code = 'percent-positive' or code = 'pattern')).exists()"

// Several codings of one CodeableConcept are translations of one another, never alternatives.
// 'Indeterminate' (LA11884-6) may mean equivocal or not determinable, so it may stand beside both.
Invariant: sarc-ihc-7
Description: "The result says two things at once: its codings name more than one of positive, negative, equivocal, not determinable, retained and lost. Keep the one that the report states."
Severity: #error
Expression: "(coding.where(system = 'http://snomed.info/sct' and (code = '10828004' or code = '260385009' or code = '42425007' or code = '1156316003')) | coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/ihc-result-cs') | coding.where(system = 'http://loinc.org' and code.matches('^LA(6576-8|9633-4|6577-6|9634-2)$'))).select(code.replaceMatches('^LA(6576-8|9633-4)$', '10828004').replaceMatches('^LA(6577-6|9634-2)$', '260385009')).distinct().count() <= 1 and (coding.where(system = 'http://loinc.org' and code = 'LA11884-6').exists() implies coding.where((system = 'http://snomed.info/sct' and code = '10828004') or (system = 'http://loinc.org' and (code = 'LA6576-8' or code = 'LA9633-4')) or (system = 'http://snomed.info/sct' and code = '260385009') or (system = 'http://loinc.org' and (code = 'LA6577-6' or code = 'LA9634-2')) or system = 'https://sarcomafhir.org/fhir/CodeSystem/ihc-result-cs').empty())"

// The list between the semicolons says which stain each code of the maps names. A term of a group (10457-0 actin,
// 10498-4 keratin) may stand beside a stain of the group; one that is wider than a single stain (50308-6 caldesmon)
// contradicts every other stain.
Invariant: sarc-ihc-8
Description: "The code names two different stains: its codings are of different antigens. Codings of one code are translations of each other. Keep those of the stain that was done, and send the other stain as an Observation of its own."
Severity: #error
Expression: "(coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/ihc-marker-cs').first().select(code & '') | coding.where((system = 'http://loinc.org' or system = 'http://snomed.info/sct') and code.matches('^[0-9]+(-[0-9])?$') and (code != '10457-0' or %resource.code.coding.where((system = 'https://sarcomafhir.org/fhir/CodeSystem/ihc-marker-cs' and code.matches('^(msa|sma)$')) or (system = 'http://loinc.org' and code.matches('^(40562-1|40563-9)$'))).exists().not()) and (code != '10498-4' or %resource.code.coding.where((system = 'https://sarcomafhir.org/fhir/CodeSystem/ihc-marker-cs' and code.matches('^(cytokeratin-ae1-ae3|cytokeratin-pan|cytokeratin-cam52)$')) or (system = 'http://loinc.org' and code.matches('^(40560-5|48679-5|40561-3)$'))).exists().not())).select(';10432-3=cd30;10441-4=cd34;10442-2=cd56;10446-3=cd45;10457-0=actin;10471-1=chromogranin-a;10476-0=desmin;10479-4=ema;10487-7=hmb45;10498-4=cytokeratin;10505-6=myoglobin;10510-6=s100;10514-8=synaptophysin;10519-7=vimentin;1255078008=ki67;14228-1=er;14229-9=p53;14230-7=pr;29593-1=ki67;31149-8=p53;33054-8=bcl2;33055-5=ki67;40551-4=cd10;40552-2=cd117;40554-8=cd45;40556-3=er;40557-1=pr;40560-5=cytokeratin-ae1-ae3;40561-3=cytokeratin-cam52;40562-1=msa;40563-9=sma;42514-0=inhibin;42795-5=rb1;445028008=er;445029000=pr;47015-3=cd31;47017-9=cd68;47020-3=cd99;47031-0=melan-a;47032-8=myod1;47033-6=myogenin;47303-3=alk;48677-9=ca125;48679-5=cytokeratin-pan;48682-9=smmhc;49457-5=ar;49460-9=beta-catenin;49462-5=calponin;49556-4=p16;50308-6=h-caldesmon;50331-8=wt1;53633-4=cyclin-d1;73910-2=pax8;73911-0=sox10;73912-8=dog1;81706-4=pten;'.replaceMatches('^.*;' & code & '=([^;]+);.*$', '$1')).where(startsWith(';').not())).distinct().count() <= 1"

// The lists equal the codes of the maps. A term that asks for the share of cells is enough where only that is sent.
Invariant: sarc-ihc-9
Description: "The stain is not coded: no coding is of ihc-marker-cs, and none is a LOINC or SNOMED CT code that is known to name one stain and to ask whether it is positive. The result is stored as it is, and questions about the stain do not find it. Add a coding of ihc-marker-cs."
Severity: #warning
Expression: "coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/ihc-marker-cs' or (system = 'http://loinc.org' and code.matches('^(10432-3|10441-4|10442-2|10446-3|10457-0|10471-1|10476-0|10479-4|10487-7|10498-4|10505-6|10510-6|10514-8|10519-7|14229-9|33054-8|33055-5|40551-4|40552-2|40554-8|40556-3|40557-1|40560-5|40561-3|40562-1|40563-9|42514-0|42795-5|47015-3|47017-9|47020-3|47031-0|47032-8|47033-6|47303-3|48677-9|48679-5|48682-9|49457-5|49460-9|49462-5|49556-4|50331-8|53633-4|73910-2|73911-0|73912-8|81706-4)$')) or (system = 'http://snomed.info/sct' and code.matches('^(445028008|445029000)$'))).exists() or (%resource.value.empty() and coding.where((system = 'http://loinc.org' and code.matches('^(14228-1|14230-7|29593-1|31149-8)$')) or (system = 'http://snomed.info/sct' and code.matches('^(1255078008)$'))).exists())"
* extension[+].url = "https://sarcomafhir.org/fhir/StructureDefinition/nearest-codes"
* extension[=].valueCanonical = "https://sarcomafhir.org/fhir/CodeSystem/ihc-marker-cs"

// '>= 0 %' and 'positive, < 1 %' are odd but possible; only certain contradictions are errors.
Invariant: sarc-ihc-10
Description: "The stain is called positive or retained, but no tumour cell stains: intensity none, or 0 % stained cells. Correct the result, or the components intensity and percent-positive."
Severity: #error
Expression: "value.ofType(CodeableConcept).coding.where((system = 'http://snomed.info/sct' and code = '10828004') or (system = 'http://loinc.org' and (code = 'LA6576-8' or code = 'LA9633-4')) or (system = 'https://sarcomafhir.org/fhir/CodeSystem/ihc-result-cs' and code = 'retained')).exists() implies (component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-component-cs' and code = 'intensity').exists()).value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/stain-intensity-cs' and code = 'none').empty() and component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-component-cs' and code = 'percent-positive').exists()).value.ofType(Quantity).where(value.hasValue()).all((value = 0 and (comparator.empty() or comparator = '<=')).not()) and component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-component-cs' and code = 'percent-positive').exists()).value.ofType(Range).high.where(value.hasValue()).all(value != 0))"

Invariant: sarc-ihc-11
Description: "Nothing says which stain was done. Fill Observation.code.coding with a code of ihc-marker-cs or of LOINC, or at least Observation.code.text with the name as printed in the report."
Severity: #error
Expression: "text.hasValue() or coding.where(code.hasValue() or display.hasValue()).exists()"

// percent-positive is the share of cells that stain, not of cells that have lost the protein.
Invariant: sarc-ihc-12
Description: "The stain is called lost, but all tumour cells stain (100 %). percent-positive is the share of stained cells. Correct the result or the component percent-positive."
Severity: #error
Expression: "value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/ihc-result-cs' and code = 'lost').exists() implies (component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-component-cs' and code = 'percent-positive').exists()).value.ofType(Quantity).where(value.hasValue()).all((value = 100 and (comparator.empty() or comparator = '>=')).not()) and component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/pathology-component-cs' and code = 'percent-positive').exists()).value.ofType(Range).low.where(value.hasValue()).all(value != 100))"

// ---- Percentages as a range

Invariant: sarc-pct-2
Description: "A range of percentages lies between 0 and 100, and its lower end is not above its upper end. Correct low and high."
Severity: #error
Expression: "low.value.where(hasValue()).all($this >= 0 and $this <= 100) and high.value.where(hasValue()).all($this >= 0 and $this <= 100) and (low.value.empty() or high.value.empty() or low.value <= high.value)"

// ---- Ki-67 index

// The lists equal the codes that the maps have for ki67.
Invariant: sarc-kix-1
Description: "A Ki-67 index is about Ki-67. Give the code ki67 of ihc-marker-cs, or one of LOINC 29593-1, LOINC 33055-5 and SNOMED CT 1255078008; for another stain use the profile sarcoma-ihc-marker."
Severity: #error
Expression: "coding.where((system = 'https://sarcomafhir.org/fhir/CodeSystem/ihc-marker-cs' and code = 'ki67') or (system = 'http://loinc.org' and code.matches('^(29593-1|33055-5)$')) or (system = 'http://snomed.info/sct' and code.matches('^(1255078008)$'))).exists()"

Invariant: sarc-kix-2
Description: "A Ki-67 index without a number says nothing. Fill the percentage, or say in dataAbsentReason of the component percent-positive why there is none."
Severity: #error
Expression: "value.exists() or dataAbsentReason.exists()"

// ---- Panel

Invariant: sarc-pan-1
Description: "The panel names itself as one of its stains. Let hasMember lead to the Observations of the single stains."
Severity: #error
Expression: "id.exists() implies hasMember.reference.where(matches('^(.*/)?Observation/' & %resource.id.replace('.', '[.]') & '(/_history/.*)?$')).empty()"

// Seen by the type in the reference; urn:uuid references are left to the server.
Invariant: sarc-pan-2
Description: "The member of the panel is not a stain. Name the Observation of the stain."
Severity: #error
Expression: "(reference.exists() and reference.matches('^([^?]*/)?[A-Z][A-Za-z]+(/[^/?]+(/_history/[^/?]+)?|[?].*)$') and reference.matches('^([^?]*/)?Observation(/[^/?]+(/_history/[^/?]+)?|[?].*)$').not()).not()"
