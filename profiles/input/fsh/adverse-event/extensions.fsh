Extension: AdverseEventGrade
Id: adverse-event-grade
Title: "Grade of an adverse event"
Description: "How severe an adverse effect of treatment was, graded 1 to 5 as in CTCAE, and by which version. A grade that the source does not state is said to be unknown."
Context: AdverseEvent
* insert Metadata
* ^purpose = "R4 has mild, moderate and severe; trials and registries count grades, and 'grade not stated' must not read as mild."
* extension contains
    number 1..1 and
    system 0..1
* extension[number] ^short = "1 | 2 | 3 | 4 | 5"
* extension[number].value[x] only positiveInt
* extension[number].value[x] obeys sarc-adv-1
* extension[number].value[x] ^short = "The grade"
* extension[number].value[x] ^comment = "Where no grade is stated, only the data-absent-reason extension, code unknown."
* extension[system] ^short = "For example CTCAE 5.0"
* extension[system].value[x] only string
