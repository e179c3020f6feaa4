// Only a certain contradiction counts: a day and a month cannot be ordered, so nothing is said.
Invariant: sarc-spe-1
Description: "The laboratory received the specimen before it was taken. Correct receivedTime or collection.collected[x]."
Severity: #error
Expression: "(receivedTime.where(hasValue()) < collection.collected.ofType(dateTime).where(hasValue())).anyTrue().not() and (receivedTime.where(hasValue()) < collection.collected.ofType(Period).start.where(hasValue())).anyTrue().not()"

Invariant: sarc-spe-2
Description: "The specimen has no number, so it cannot be recognised when it is sent again. Fill identifier or accessionIdentifier."
Severity: #warning
Expression: "identifier.exists() or accessionIdentifier.exists()"

Invariant: sarc-spe-3
Description: "The specimen names itself as the specimen it was taken from. Correct Specimen.parent."
Severity: #error
Expression: "parent.all((reference.exists() and %resource.id.exists() and reference.matches('^(.*/)?Specimen/' + %resource.id + '(/_history/.*)?$')).not() and identifier.select(system & '|' & value).intersect(%resource.identifier.select(system & '|' & value)).empty())"
