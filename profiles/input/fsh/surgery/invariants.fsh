// Seen by logical id; urn:uuid references are left to the server.
Invariant: sarc-sur-1
Description: "The operation names itself as the therapy that went before. Fill preceding-therapy with the Procedure of the therapy."
Severity: #error
Expression: "value.ofType(Reference).all((reference.exists() and %resource.id.exists() and reference.matches('^(.*/)?Procedure/' + %resource.id + '(/_history/.*)?$')).not() and identifier.select(system & '|' & value).intersect(%resource.identifier.select(system & '|' & value)).empty())"

// Only codes that name their way in. A converted operation was both.
Invariant: sarc-sur-2
Description: "The approach contradicts the code of the operation: a laparotomy is open, a thoracoscopic or laparoscopic operation is not. Correct the extension surgical-approach or the code; converted says that both is true."
Severity: #warning
Expression: "((code.coding.where(system = 'http://snomed.info/sct' and (code = '86481000' or code = '74770008' or code = '238255007' or code = '47353000' or code = '116141005')).exists() and extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/surgical-approach').value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/surgical-approach-cs' and (code = 'laparoscopic' or code = 'thoracoscopic' or code = 'robot-assisted' or code = 'endoscopic' or code = 'vaginal' or code = 'percutaneous')).exists()) or (code.coding.where(system = 'http://snomed.info/sct' and (code = '444188003' or code = '236887006')).exists() and extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/surgical-approach').value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/surgical-approach-cs' and (code = 'open' or code = 'percutaneous')).exists())).not()"

// Two tumours removed in one operation may each have been removed in another way: a warning.
Invariant: sarc-sur-3
Description: "The extents of the resection contradict each other: en-bloc and piecemeal, two of compartmental, wide, marginal and intralesional, or not-stated beside another. Keep what the source states; where two tumours were removed, send a part (partOf) for each."
Severity: #warning
Expression: "extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/resection-extent').value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/resection-extent-cs').where(code = 'en-bloc' or code = 'piecemeal').code.distinct().count() <= 1 and extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/resection-extent').value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/resection-extent-cs').where(code = 'compartmental' or code = 'wide' or code = 'marginal' or code = 'intralesional').code.distinct().count() <= 1 and (extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/resection-extent').value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/resection-extent-cs').where(code = 'not-stated').empty() or extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/resection-extent').value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/resection-extent-cs').code.distinct().count() = 1)"
