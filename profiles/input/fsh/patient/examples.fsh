Instance: woman-with-uterine-leiomyosarcoma
InstanceOf: SarcomaPatient
Title: "Woman with uterine leiomyosarcoma"
Description: "Synthetic patient known by a pseudonym, no name sent."
Usage: #example
* insert TestTag
* identifier.system = "https://sarcomafhir.org/fhir/NamingSystem/example-registry-pseudonym"
* identifier.value = "UT-0001"
* gender = #female
* birthDate = "1961-03"

Instance: man-who-died-of-liposarcoma
InstanceOf: SarcomaPatient
Title: "Man who died of liposarcoma"
Description: "Synthetic patient with a full date of birth and of death."
Usage: #example
* insert TestTag
* identifier.system = "https://sarcomafhir.org/fhir/NamingSystem/example-hospital-patient"
* identifier.value = "0004711"
* gender = #male
* birthDate = "1952-11-30"
* deceasedDateTime = "2023-04-02"
