Instance: febrile-neutropenia-grade-three
InstanceOf: SarcomaAdverseEvent
Title: "Febrile neutropenia, grade 3"
Description: "A graded event of one block of chemotherapy."
Usage: #example
* insert TestTag
* extension[grade].extension[number].valuePositiveInt = 3
* extension[grade].extension[system].valueString = "CTCAE 5.0"
* actuality = #actual
* event = $SCT#409089005 "Febrile neutropenia (disorder)"
* subject = Reference(woman-with-uterine-leiomyosarcoma)
* date = "2022-01-30"
* seriousness = http://terminology.hl7.org/CodeSystem/adverse-event-seriousness#Serious "Serious"
* outcome = http://terminology.hl7.org/CodeSystem/adverse-event-outcome#resolved "Resolved"
* suspectEntity.instance = Reference(doxorubicin-and-ifosfamide-first-block)

Instance: muscle-pain-of-unknown-grade
InstanceOf: SarcomaAdverseEvent
Title: "Muscle pain of unknown grade"
Description: "Grade, date and therapy are not stated, and the resource says so."
Usage: #example
* insert TestTag
* extension[grade].extension[number].valuePositiveInt.extension.url = $DataAbsentReasonExtension
* extension[grade].extension[number].valuePositiveInt.extension.valueCode = #unknown
* actuality = #actual
* event = $SCT#68962001 "Muscle pain (finding)"
* subject = Reference(woman-with-uterine-leiomyosarcoma)
* date.extension.url = $DataAbsentReasonExtension
* date.extension.valueCode = #unknown
* suspectEntity.instance.extension.url = $DataAbsentReasonExtension
* suspectEntity.instance.extension.valueCode = #unknown
* suspectEntity.instance.display = "not stated"
