// Seen by logical id; urn:uuid references are left to the server.
Invariant: sarc-sur-1
Description: "The operation names itself as the therapy that went before. Fill preceding-therapy with the Procedure of the systemic therapy."
Severity: #error
Expression: "value.ofType(Reference).all((reference.exists() and %resource.id.exists() and reference.matches('^(.*/)?Procedure/' + %resource.id + '(/_history/.*)?$')).not() and identifier.select(system & '|' & value).intersect(%resource.identifier.select(system & '|' & value)).empty())"
