// Only a certain contradiction counts: 2020 and 2020-05-01 cannot be ordered, so nothing is said.
// hasValue(): a date may be given as unknown by data-absent-reason, and then exists without a value.
Invariant: sarc-pat-1
Description: "The date of death lies before the date of birth. Correct Patient.deceasedDateTime or Patient.birthDate."
Severity: #error
Expression: "(%resource.birthDate.where(hasValue()) > $this.ofType(dateTime).where(hasValue())).anyTrue().not()"
