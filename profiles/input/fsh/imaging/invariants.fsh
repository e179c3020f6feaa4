// ---- Words and answers

// ---- Report

Invariant: sarc-imr-1
Description: "The report does not say how the images were made, so it cannot be found as CT or MR. Fill the extension imaging-modality or imagingStudy."
Severity: #warning
Expression: "extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/imaging-modality').exists() or imagingStudy.exists()"

// Self reference is seen by logical id or by a shared business identifier; urn:uuid references are left to the server.
Invariant: sarc-imr-2
Description: "The report is compared with itself. Name the earlier report or study in compared-with."
Severity: #error
Expression: "ofType(Reference).all((reference.exists() and %resource.id.exists() and reference.matches('^(.*/)?DiagnosticReport/' + %resource.id + '(/_history/.*)?$')).not() and identifier.select(system & '|' & value).intersect(%resource.identifier.select(system & '|' & value)).empty())"

Invariant: sarc-imr-3
Description: "The link leads neither to a report nor to an imaging study. Name a DiagnosticReport or an ImagingStudy in compared-with."
Severity: #error
Expression: "ofType(Reference).all((reference.exists() and reference.matches('^([^?]*/)?[A-Z][A-Za-z]+(/[^/?]+(/_history/[^/?]+)?|[?].*)$') and reference.matches('^([^?]*/)?(DiagnosticReport|ImagingStudy)(/[^/?]+(/_history/[^/?]+)?|[?].*)$').not()).not())"

Invariant: sarc-imr-4
Description: "The result is not an Observation. Name the Observations of this report in result."
Severity: #error
Expression: "(reference.exists() and reference.matches('^([^?]*/)?[A-Z][A-Za-z]+(/[^/?]+(/_history/[^/?]+)?|[?].*)$') and reference.matches('^([^?]*/)?Observation(/[^/?]+(/_history/[^/?]+)?|[?].*)$').not()).not()"

// ---- Finding

// Relation to neighbours and number 0 are left to an absent finding; necrotic areas only count where they are present.
Invariant: sarc-imf-1
Description: "The finding is absent, but a lesion is described. Correct the value, or remove the components that describe a lesion (dimensions, margin, shape, enhancement, density, signal, necrotic areas, nature, size in words); what the report says besides goes into note."
Severity: #error
Expression: "value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '2667000').exists() implies (component.where(code.coding.where((system = 'http://loinc.org' and (code = '33728-7' or code = '33729-5')) or (system = 'https://sarcomafhir.org/fhir/CodeSystem/imaging-component-cs' and (code = 'lesion-margin' or code = 'lesion-shape' or code = 'enhancement' or code = 'density' or code = 'signal' or code = 'signal-t1' or code = 'signal-t2' or code = 'nature' or code = 'size-in-words'))).exists()).value.empty() and component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/imaging-component-cs' and code = 'necrotic-areas').exists()).value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '52101004').empty())"

Invariant: sarc-imf-2
Description: "The finding is absent, but lesions are counted. Correct the value or the component lesion-count."
Severity: #error
Expression: "value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '2667000').exists() implies component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/imaging-component-cs' and code = 'lesion-count').exists()).value.all((ofType(integer) > 0).anyTrue().not() and ofType(CodeableConcept).empty())"

Invariant: sarc-imf-3
Description: "The finding is present, but the number of lesions is 0. Correct the value or the component lesion-count."
Severity: #error
Expression: "value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '52101004').exists() implies component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/imaging-component-cs' and code = 'lesion-count').exists()).value.ofType(integer).where($this = 0).empty()"

Invariant: sarc-imf-4
Description: "Multiple nodules of lung are reported with a single lesion. Correct the component lesion-count, or send the code for a lesion of lung."
Severity: #error
Expression: "(code.coding.where(system = 'http://snomed.info/sct' and code = '445249002').exists() and value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '52101004').exists()) implies component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/imaging-component-cs' and code = 'lesion-count').exists()).value.all((ofType(integer) = 1).anyTrue().not() and ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/lesion-count-cs' and code = 'solitary').empty())"

// Nobody counts further.
Invariant: sarc-imf-5
Description: "A number of lesions lies between 0 and 10000. Correct the component lesion-count, or send the word innumerable."
Severity: #error
Expression: "ofType(integer).all(hasValue() and $this >= 0 and $this <= 10000)"

Invariant: sarc-imf-6
Description: "The focus is neither a Condition nor a BodyStructure. Name the Condition or the BodyStructure of the tumour that the finding is about."
Severity: #error
Expression: "(reference.exists() and reference.matches('^([^?]*/)?[A-Z][A-Za-z]+(/[^/?]+(/_history/[^/?]+)?|[?].*)$') and reference.matches('^([^?]*/)?(Condition|BodyStructure)(/[^/?]+(/_history/[^/?]+)?|[?].*)$').not()).not()"

// 'No evidence of recurrence' with the value absent would mean recurrence to one reader and none to another.
Invariant: sarc-imf-7
Description: "The code already says no, and the value says absent: nobody can tell what is meant. Send what was looked for as code, for example local-recurrence, with the value absent."
Severity: #error
Expression: "value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '2667000').exists() implies code.coding.where(system = 'http://snomed.info/sct' and (code = '414861001' or code = '281900007' or code = '399647000')).empty()"

Invariant: sarc-imf-8
Description: "Dimensions are given without the longest one. Send the largest value with code 33728-7, the others with 33729-5."
Severity: #warning
Expression: "component.where(code.coding.where(system = 'http://loinc.org' and code = '33729-5').exists()).value.exists() implies component.where(code.coding.where(system = 'http://loinc.org' and code = '33728-7').exists()).value.exists()"

Invariant: sarc-imf-9
Description: "The component has no answer, or an answer and a reason for having none. Fill its value, or say in its dataAbsentReason why there is none, or leave the component out."
Severity: #error
Expression: "(value.exists() xor dataAbsentReason.exists()) and value.ofType(string).all(hasValue() and trim() != '') and value.ofType(CodeableConcept).all(text.where(hasValue() and trim() != '').exists() or coding.where(code.hasValue() or display.hasValue()).exists())"

// Scars and other changes after treatment may be described beside no evidence of recurrence.
Invariant: sarc-imf-10
Description: "The code says that nothing was found, but the lesion is taken for a tumour. Correct the code or the component nature; a recurrence is sent as local-recurrence with the value present."
Severity: #error
Expression: "(code.coding.where(system = 'http://snomed.info/sct' and (code = '414861001' or code = '281900007' or code = '399647000')).exists() and value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct' and code = '52101004').exists()) implies component.where(code.coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/imaging-component-cs' and code = 'nature').exists()).value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/imaging-nature-cs' and (code = 'typical-of-metastasis' or code = 'typical-of-recurrence' or code = 'suspicious-for-malignancy')).empty()"
