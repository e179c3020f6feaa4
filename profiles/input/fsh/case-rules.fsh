// Rules that a resource keeps together with those it refers to; the server judges them when the resource is stored,
// and $validate within a Bundle. Keys are never used again for another rule. What cannot be resolved is not judged,
// and of dates only what is certain whatever the missing month or day is: a comparison of 2020 with 2020-05 is empty.
RuleSet: CaseRule(key, severity, element, expression, human)
* extension[+].url = "https://sarcomafhir.org/fhir/StructureDefinition/case-rule"
* extension[=].extension[+].url = "key"
* extension[=].extension[=].valueId = "{key}"
* extension[=].extension[+].url = "severity"
* extension[=].extension[=].valueCode = #{severity}
* extension[=].extension[+].url = "element"
* extension[=].extension[=].valueString = "{element}"
* extension[=].extension[+].url = "human"
* extension[=].extension[=].valueString = "{human}"
* extension[=].extension[+].url = "expression"
* extension[=].extension[=].valueExpression.language = #text/fhirpath
* extension[=].extension[=].valueExpression.expression = "{expression}"

// A profile whose resources keep the rule above, and those of profiles derived from it.
RuleSet: KeptBy(profile)
* extension[=].extension[+].url = "profile"
* extension[=].extension[=].valueCanonical = Canonical({profile})

Instance: case-rules
InstanceOf: Library
Usage: #definition
* insert InstanceMetadata
* url = "https://sarcomafhir.org/fhir/Library/case-rules"
* name = "CaseRules"
* title = "Rules across resources"
* description = "What the resources of one case keep together: dates within the life of the patient, findings after the tissue was taken, doses within their therapy."
* type = http://terminology.hl7.org/CodeSystem/library-type#logic-library

// ---- Birth

* insert CaseRule(sarc-cas-1, error, effective, [[(effective.ofType(dateTime).where(hasValue()) | effective.ofType(Period).start.where(hasValue())).where($this < %resource.subject.resolve().ofType(Patient).birthDate.where(hasValue())).empty()]], [[The date is before the birth of the patient. Correct it here, or correct Patient.birthDate.]])
* insert KeptBy(SarcomaPathologyObservation)
* insert KeptBy(SarcomaStage)
* insert KeptBy(SarcomaTumorSize)
* insert KeptBy(SarcomaClinicalFinding)
* insert KeptBy(SarcomaTumorIntegrity)
* insert KeptBy(SarcomaImagingFinding)
* insert KeptBy(SarcomaPathologyReport)
* insert KeptBy(SarcomaImagingReport)
* insert KeptBy(SarcomaMedicationAdministration)
* insert KeptBy(SarcomaDiseaseExtent)
* insert KeptBy(SarcomaOutcome)
* insert KeptBy(SarcomaSymptom)
* insert KeptBy(SarcomaHistoryFinding)
* insert KeptBy(SarcomaLifestyle)
* insert KeptBy(SarcomaComorbidityIndex)
* insert KeptBy(SarcomaLaboratoryResult)
* insert CaseRule(sarc-cas-1, error, performed, [[(performed.ofType(dateTime).where(hasValue()) | performed.ofType(Period).start.where(hasValue())).where($this < %resource.subject.resolve().ofType(Patient).birthDate.where(hasValue())).empty()]], [[The date is before the birth of the patient. Correct it here, or correct Patient.birthDate.]])
* insert KeptBy(SarcomaSurgery)
* insert KeptBy(SarcomaBiopsy)
* insert KeptBy(SarcomaSystemicTherapy)
* insert KeptBy(SarcomaRadiotherapy)
* insert KeptBy(SarcomaAblation)
* insert KeptBy(SarcomaRegionalTherapy)
* insert KeptBy(SarcomaExamination)
* insert CaseRule(sarc-cas-1, error, onset, [[(onset.ofType(dateTime).where(hasValue()) | onset.ofType(Period).start.where(hasValue())).where($this < %resource.subject.resolve().ofType(Patient).birthDate.where(hasValue())).empty()]], [[The date is before the birth of the patient. Correct it here, or correct Patient.birthDate.]])
* insert KeptBy(SarcomaPrimaryCondition)
* insert KeptBy(SarcomaSecondaryCondition)
* insert KeptBy(SarcomaRecurrence)
* insert CaseRule(sarc-cas-1, error, collection.collected, [[(collection.collected.ofType(dateTime).where(hasValue()) | collection.collected.ofType(Period).start.where(hasValue())).where($this < %resource.subject.resolve().ofType(Patient).birthDate.where(hasValue())).empty()]], [[The date is before the birth of the patient. Correct it here, or correct Patient.birthDate.]])
* insert KeptBy(SarcomaSpecimen)
* insert CaseRule(sarc-cas-1, error, date, [[date.where(hasValue()).where($this < %resource.subject.resolve().ofType(Patient).birthDate.where(hasValue())).empty()]], [[The date is before the birth of the patient. Correct it here, or correct Patient.birthDate.]])
* insert KeptBy(SarcomaAdverseEvent)

// ---- Death. Tissue and images may be looked at after it, so pathology and imaging are free.

* insert CaseRule(sarc-cas-2, error, performed, [[(status = 'not-done' or status = 'entered-in-error') or (performed.ofType(dateTime).where(hasValue()) | performed.ofType(Period).start.where(hasValue()) | performed.ofType(Period).end.where(hasValue())).where($this > %resource.subject.resolve().ofType(Patient).deceased.ofType(dateTime).where(hasValue())).empty()]], [[The date is after the death of the patient. Correct it here, or correct Patient.deceasedDateTime.]])
* insert KeptBy(SarcomaSurgery)
* insert KeptBy(SarcomaBiopsy)
* insert KeptBy(SarcomaSystemicTherapy)
* insert KeptBy(SarcomaRadiotherapy)
* insert KeptBy(SarcomaAblation)
* insert KeptBy(SarcomaRegionalTherapy)
* insert KeptBy(SarcomaExamination)
* insert CaseRule(sarc-cas-2, error, effective, [[(status = 'not-done' or status = 'entered-in-error') or (effective.ofType(dateTime).where(hasValue()) | effective.ofType(Period).start.where(hasValue()) | effective.ofType(Period).end.where(hasValue())).where($this > %resource.subject.resolve().ofType(Patient).deceased.ofType(dateTime).where(hasValue())).empty()]], [[The date is after the death of the patient. Correct it here, or correct Patient.deceasedDateTime.]])
* insert KeptBy(SarcomaMedicationAdministration)
* insert CaseRule(sarc-cas-2, error, onset, [[verificationStatus.coding.where(system = 'http://terminology.hl7.org/CodeSystem/condition-ver-status' and code = 'entered-in-error').exists() or (onset.ofType(dateTime).where(hasValue()) | onset.ofType(Period).start.where(hasValue())).where($this > %resource.subject.resolve().ofType(Patient).deceased.ofType(dateTime).where(hasValue())).empty()]], [[The date is after the death of the patient. A tumour that an autopsy found has no onset of its own: leave it out. Otherwise correct it here, or correct Patient.deceasedDateTime.]])
* insert KeptBy(SarcomaPrimaryCondition)
* insert KeptBy(SarcomaSecondaryCondition)
* insert KeptBy(SarcomaRecurrence)
* insert CaseRule(sarc-cas-2, error, effective, [[status = 'entered-in-error' or (effective.ofType(dateTime).where(hasValue()) | effective.ofType(Period).start.where(hasValue()) | effective.ofType(Period).end.where(hasValue())).where($this > %resource.subject.resolve().ofType(Patient).deceased.ofType(dateTime).where(hasValue())).empty()]], [[The date is after the death of the patient. Correct it here, or correct Patient.deceasedDateTime.]])
* insert KeptBy(SarcomaPerformanceStatus)
* insert KeptBy(SarcomaDiseaseStatus)
* insert KeptBy(SarcomaSymptom)
* insert CaseRule(sarc-cas-2, error, date, [[date.where(hasValue()).where($this > %resource.subject.resolve().ofType(Patient).deceased.ofType(dateTime).where(hasValue())).empty()]], [[The date is after the death of the patient. Correct it here, or correct Patient.deceasedDateTime.]])
* insert KeptBy(SarcomaAdverseEvent)

// ---- Reports after death are possible, and usually a slip.

* insert CaseRule(sarc-cas-3, warning, effective, [[(effective.ofType(dateTime).where(hasValue()) | effective.ofType(Period).start.where(hasValue())).where($this > %resource.subject.resolve().ofType(Patient).deceased.ofType(dateTime).where(hasValue())).empty()]], [[What is reported on took place after the death of the patient. If it was no autopsy, correct the date here, or correct Patient.deceasedDateTime.]])
* insert KeptBy(SarcomaPathologyReport)
* insert KeptBy(SarcomaImagingReport)

// ---- Tissue

* insert CaseRule(sarc-cas-4, error, effective, [[specimen.resolve().ofType(Specimen).collection.collected.select(ofType(dateTime).where(hasValue()) | ofType(Period).start.where(hasValue())).where($this > (%resource.effective.ofType(dateTime).where(hasValue()) | %resource.effective.ofType(Period).end.where(hasValue()))).empty()]], [[The finding is dated before its specimen was taken. Correct the date here, or Specimen.collection.collected.]])
* insert KeptBy(SarcomaPathologyObservation)

// ---- Doses and their therapy

* insert CaseRule(sarc-cas-5, error, effective, [[(status = 'not-done' or status = 'entered-in-error') or partOf.resolve().ofType(Procedure).performed.ofType(Period).where((start.where(hasValue()) > (%resource.effective.ofType(dateTime).where(hasValue()) | %resource.effective.ofType(Period).start.where(hasValue()))) or (end.where(hasValue()) < (%resource.effective.ofType(dateTime).where(hasValue()) | %resource.effective.ofType(Period).end.where(hasValue())))).empty()]], [[The dose was given outside the period of its therapy. Correct the date here, the period of the therapy, or the therapy that partOf names.]])
* insert KeptBy(SarcomaMedicationAdministration)
* insert CaseRule(sarc-cas-6, error, extension, [[extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/treatment-block').value.empty() or partOf.resolve().ofType(Procedure).extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/treatment-block').value.all($this = %resource.extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/treatment-block').value)]], [[The number of the treatment block is not that of the therapy that partOf names. Correct one of them.]])
* insert KeptBy(SarcomaMedicationAdministration)
* insert CaseRule(sarc-cas-7, error, extension, [[extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/therapy-line').extension.where(url = 'number').value.empty() or partOf.resolve().ofType(Procedure).extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/therapy-line').extension.where(url = 'number').value.all($this = %resource.extension.where(url = 'https://sarcomafhir.org/fhir/StructureDefinition/therapy-line').extension.where(url = 'number').value)]], [[The line of therapy is not that of the therapy that partOf names. Correct one of them.]])
* insert KeptBy(SarcomaMedicationAdministration)

// ---- Outcome. A date of death that is not known is said by deceasedBoolean.

* insert CaseRule(sarc-cas-8, error, value, [[status = 'entered-in-error' or status = 'cancelled' or subject.resolve().ofType(Patient).all(deceased.ofType(dateTime).exists() or deceased.ofType(boolean).where($this = true).exists())]], [[A cause of death is given, but Patient does not say that the patient died. Send the Patient with deceasedDateTime, or deceasedBoolean true, in the same Bundle or before.]])
* insert KeptBy(SarcomaCauseOfDeath)
* insert CaseRule(sarc-cas-8, error, value, [[status = 'entered-in-error' or status = 'cancelled' or value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/follow-up-status-cs' and code in ('dead-of-disease' | 'dead-of-treatment' | 'dead-of-other-cause' | 'dead-cause-unknown')).empty() or subject.resolve().ofType(Patient).all(deceased.ofType(dateTime).exists() or deceased.ofType(boolean).where($this = true).exists())]], [[The patient is said to be dead here, but Patient does not say so. Send the Patient with deceasedDateTime, or deceasedBoolean true, in the same Bundle or before.]])
* insert KeptBy(SarcomaFollowUp)
* insert CaseRule(sarc-cas-9, error, effective, [[status = 'entered-in-error' or status = 'cancelled' or value.ofType(CodeableConcept).coding.where(system = 'https://sarcomafhir.org/fhir/CodeSystem/follow-up-status-cs' and code in ('alive-no-evidence-of-disease' | 'alive-with-disease' | 'alive-disease-unknown')).empty() or effective.ofType(dateTime).where(hasValue() and $this > %resource.subject.resolve().ofType(Patient).deceased.ofType(dateTime).where(hasValue())).empty()]], [[The patient is said to be alive on a date after the death that Patient.deceasedDateTime gives. Correct one of the two.]])
* insert KeptBy(SarcomaFollowUp)
* insert CaseRule(sarc-cas-10, error, effective, [[status = 'entered-in-error' or effective.ofType(dateTime).where(hasValue() and ($this < %resource.subject.resolve().ofType(Patient).deceased.ofType(dateTime).where(hasValue()) or $this > %resource.subject.resolve().ofType(Patient).deceased.ofType(dateTime).where(hasValue()))).empty()]], [[The date is not that of the death in Patient.deceasedDateTime. Correct one of the two.]])
* insert KeptBy(SarcomaCauseOfDeath)
* insert CaseRule(sarc-cas-11, error, effective, [[status = 'entered-in-error' or partOf.resolve().ofType(Procedure).performed.ofType(Period).start.where(hasValue()).where($this > (%resource.effective.ofType(dateTime).where(hasValue()) | %resource.effective.ofType(Period).end.where(hasValue()))).empty()]], [[The response is dated before its therapy began. Correct the date here, the period of the therapy, or the therapy that partOf names.]])
* insert KeptBy(SarcomaTreatmentResponse)
* insert CaseRule(sarc-cas-12, error, onset, [[extension.where(url = 'http://hl7.org/fhir/StructureDefinition/condition-related').value.ofType(Reference).resolve().ofType(Condition).onset.ofType(dateTime).where(hasValue()).where($this > (%resource.onset.ofType(dateTime).where(hasValue()) | %resource.onset.ofType(Period).end.where(hasValue()))).empty()]], [[The recurrence is dated before its primary tumour. Correct one of the dates, or the tumour that condition-related names.]])
* insert KeptBy(SarcomaRecurrence)

// ---- Adverse events. An effect may come long after the therapy, never before it.

* insert CaseRule(sarc-cas-13, error, date, [[suspectEntity.instance.resolve().select(ofType(Procedure).performed.ofType(Period).start.where(hasValue()) | ofType(MedicationAdministration).effective.ofType(dateTime).where(hasValue())).where($this > %resource.date.where(hasValue())).empty()]], [[The adverse event is dated before the treatment that is suspected began. Correct the date here, that of the treatment, or the treatment that suspectEntity names.]])
* insert KeptBy(SarcomaAdverseEvent)

// ---- One patient. What is stored is held to it by the server as well, with or without these profiles.

* insert CaseRule(sarc-cas-14, error, specimen, [[specimen.resolve().ofType(Specimen).subject.resolve().ofType(Patient).where($this != %resource.subject.resolve()).empty()]], [[The specimen is that of another patient than subject. Correct the one that is wrong.]])
* insert KeptBy(SarcomaPathologyObservation)
* insert KeptBy(SarcomaTumorSize)
* insert KeptBy(SarcomaPathologyReport)
* insert CaseRule(sarc-cas-14, error, focus, [[focus.resolve().ofType(Condition).subject.resolve().ofType(Patient).where($this != %resource.subject.resolve()).empty()]], [[The tumour is that of another patient than subject. Correct the one that is wrong.]])
* insert KeptBy(SarcomaPathologyObservation)
* insert KeptBy(SarcomaStage)
* insert KeptBy(SarcomaClinicalFinding)
* insert KeptBy(SarcomaTumorIntegrity)
* insert KeptBy(SarcomaImagingFinding)
* insert KeptBy(SarcomaDiseaseExtent)
* insert KeptBy(SarcomaOutcome)
* insert CaseRule(sarc-cas-14, error, result, [[result.resolve().ofType(Observation).subject.resolve().ofType(Patient).where($this != %resource.subject.resolve()).empty()]], [[The result is that of another patient than subject. Correct the one that is wrong.]])
* insert KeptBy(SarcomaPathologyReport)
* insert KeptBy(SarcomaImagingReport)
* insert CaseRule(sarc-cas-14, error, reasonReference, [[reasonReference.resolve().ofType(Condition).subject.resolve().ofType(Patient).where($this != %resource.subject.resolve()).empty()]], [[The tumour is that of another patient than subject. Correct the one that is wrong.]])
* insert KeptBy(SarcomaSurgery)
* insert KeptBy(SarcomaBiopsy)
* insert KeptBy(SarcomaSystemicTherapy)
* insert KeptBy(SarcomaRadiotherapy)
* insert KeptBy(SarcomaAblation)
* insert KeptBy(SarcomaRegionalTherapy)
* insert CaseRule(sarc-cas-14, error, partOf, [[partOf.resolve().ofType(Procedure).subject.resolve().ofType(Patient).where($this != %resource.subject.resolve()).empty()]], [[The procedure is that of another patient than subject. Correct the one that is wrong.]])
* insert KeptBy(SarcomaMedicationAdministration)
* insert KeptBy(SarcomaTreatmentResponse)
