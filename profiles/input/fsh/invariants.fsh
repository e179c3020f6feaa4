// Rules that every topic uses; those of one topic stand in <topic>/invariants.fsh.
// The key names the topic; keys are never used again for another rule.
// Descriptions are what a sender reads when a resource is refused: what is wrong, and what to do.

// ---- All clinical resources

// A display text alone does not link the fact to a patient.
Invariant: sarc-ref-1
Description: "The patient is named by text only. Fill subject.reference (Patient/...) or subject.identifier (system and value)."
Severity: #error
Expression: "reference.exists() or identifier.exists()"

// Group, Device and Location are what the base resources allow besides Patient. A conditional reference
// (Patient?identifier=...) is judged by what stands before the question mark.
Invariant: sarc-ref-2
Description: "The subject is not a patient. Name the Patient whose tumour this is."
Severity: #error
Expression: "(reference.exists() and reference.matches('^([^?]*/)?(Group|Device|Location)(/[^/?]+(/_history/[^/?]+)?|[?].*)$')).not()"

// ---- References

Invariant: sarc-ref-3
Description: "The link is a display text only. Fill reference (for example Procedure/...) or identifier (system and value)."
Severity: #error
Expression: "reference.exists() or identifier.exists()"

// Seen by the type in the reference; urn:uuid references are left to the server.
Invariant: sarc-ref-4
Description: "The link does not lead to a Procedure. Name the Procedure of the therapy."
Severity: #error
Expression: "(reference.exists() and reference.matches('^([^?]*/)?[A-Z][A-Za-z]+(/[^/?]+(/_history/[^/?]+)?|[?].*)$') and reference.matches('^([^?]*/)?Procedure(/[^/?]+(/_history/[^/?]+)?|[?].*)$').not()).not()"

// ---- Components

Invariant: sarc-cmp-1
Description: "The component has a value and the reason why there is none. Keep one of value[x] and dataAbsentReason."
Severity: #error
Expression: "(value.exists() and dataAbsentReason.exists()).not()"

// Several codings of one answer are translations; two codes of our own are two answers.
Invariant: sarc-cmp-2
Description: "The component says two things at once: its value names two codes of our lists. Keep the one that the source states; where both are stated and the component may be repeated, send two."
Severity: #error
Expression: "value.ofType(CodeableConcept).coding.where(system.startsWith('https://sarcomafhir.org/fhir/CodeSystem/')).select(system & ' ' & code).distinct().count() <= 1"

// ---- Words and answers

// Extensions alone, blanks, or a system without a code say nothing.
Invariant: sarc-say-1
Description: "There is neither a code nor a word. Fill coding (system and code) or text."
Severity: #error
Expression: "ofType(CodeableConcept).all(text.where(hasValue() and trim() != '').exists() or coding.where(code.hasValue() or display.hasValue()).exists())"

// The same answer in another system may stand beside; two answers of one list may not.
Invariant: sarc-ans-1
Description: "The answer gives two codes of one list, which contradict each other. Keep the one that the report means; what applies besides goes into a component or an Observation of its own."
Severity: #error
Expression: "ofType(CodeableConcept).all(coding.where(system.startsWith('https://sarcomafhir.org/fhir/CodeSystem/')).select(system & '|' & code).distinct().count() <= 1 and coding.where(system = 'http://snomed.info/sct' and (code = '52101004' or code = '2667000' or code = '82334004' or code = '1156316003')).code.distinct().count() <= 1)"

// Only a text that says this and nothing else counts.
Invariant: sarc-ans-2
Description: "The text of the answer says the opposite of its code: present against absent. Correct the one that is wrong."
Severity: #error
Expression: "ofType(CodeableConcept).all((coding.where(system = 'http://snomed.info/sct' and code = '52101004').exists() and text.where(lower().trim().matches('^(absent|none|no|negative|not (present|identified|seen|detected|found))[.]?$')).exists()).not() and (coding.where(system = 'http://snomed.info/sct' and code = '2667000').exists() and text.where(lower().trim().matches('^(present|yes|positive|identified|seen|detected|found)[.]?$')).exists()).not())"

Invariant: sarc-cod-2
Description: "The code other says nothing without words. Name in text what is meant, or send the code that fits."
Severity: #error
Expression: "(coding.where(system.startsWith('https://sarcomafhir.org/fhir/CodeSystem/') and code = 'other').exists()) implies (text.exists())"
