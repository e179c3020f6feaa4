Profile: SarcomaClinicalFinding
Parent: Observation
Id: sarcoma-clinical-finding
Title: "Sarcoma clinical finding"
Description: "What was found, or looked for and not found, at physical examination, endoscopy or operation: mass, ascites, adherence, peritoneal spread. One Observation for each finding. Imaging and pathology have profiles of their own; a metastasis is a Condition."
* insert Metadata
* ^purpose = "'No metastases seen' is a fact of the operation; it can be asked for only if it is stored as absent."
* obeys sarc-fnd-1 and sarc-fnd-3
* insert FindingOfPatient

* partOf ^short = "The operation or examination"
* partOf ^comment = "Reference to the Procedure at which it was seen."
* category 1..*
* category ^slicing.discriminator.type = #value
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category contains setting 1..1
* category ^short = "Where it was found"
* category ^comment = "Further categories may stand beside."
* category[setting] from ClinicalFindingCategoryVS (required)
* category[setting] ^short = "exam | procedure"
* category[setting] ^comment = "exam for physical examination, procedure for operation and endoscopy."
* code from ClinicalFindingVS (preferred)
* code obeys sarc-fnd-2
* code ^short = "What was looked for"
* code ^comment = "A SNOMED CT finding where one fits, a code of clinical-finding-cs otherwise, the words of the source in text. The code names the finding itself, never its absence: 'no peritonitis' is peritonitis, absent."
* insert PresentOrAbsent
* value[x] obeys sarc-ans-1
* bodySite from SarcomaBodySiteVS (extensible)
* bodySite ^short = "Where"
* bodySite ^comment = "SNOMED CT or ICD-O-3; a place without a code in text, for example left quadrant."
* insert ComponentsByCode([[Severity and description]])
* component obeys sarc-cmp-1 and sarc-cmp-2
* insert ListedComponent(severity, 1, FindingComponentCS, severity, FindingSeverityVS, [[How marked the finding is]])
* component[severity].valueCodeableConcept ^short = "slight | moderate | marked"
* component[severity].valueCodeableConcept ^comment = "'Some ascites' is slight, 'very tender' is marked."
* component contains description 0..1 MS
* component[description] ^short = "Words of the source beyond the code"
* component[description].code 1..1
* component[description].code = FindingComponentCS#description
* component[description].code ^short = "finding-component-cs: description"
* component[description].value[x] only string
* component[description].value[x] ^short = "The words"
* component[description].value[x] ^comment = "For example partly adherent."
* partOf and category and category[setting] and value[x] and bodySite and component MS
