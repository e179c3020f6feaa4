package org.sarcomafhir.validation;

import java.util.List;
import org.sarcomafhir.validation.CaseFiles.Document;

/** What a hospital sends that has nothing to do with sarcoma. */
final class OrdinaryResources {

  static final Document PATIENT_WITHOUT_IDENTIFIER =
      new Document(
          "patient without identifier",
          """
          {"resourceType": "Patient", "name": [{"family": "Ordinary"}]}
          """);

  static final Document LIVER_METASTASIS =
      new Document(
          "liver metastasis of any cancer",
          """
          {"resourceType": "Condition",
           "code": {"coding": [{"system": "http://snomed.info/sct", "code": "94381002"}]},
           "subject": {"reference": "Patient/1"}}
          """);

  static final Document BREAST_ER_IN_LOINC =
      new Document(
          "estrogen receptor of a breast cancer, coded in LOINC only",
          """
          {"resourceType": "Observation", "status": "final",
           "code": {"coding": [{"system": "http://loinc.org", "code": "16112-5"}]},
           "subject": {"reference": "Patient/1"},
           "valueCodeableConcept": {"text": "positive"}}
          """);

  static final Document BLOOD_PRESSURE =
      new Document(
          "blood pressure",
          """
          {"resourceType": "Observation", "status": "final",
           "code": {"coding": [{"system": "http://loinc.org", "code": "8480-6"}]},
           "subject": {"reference": "Patient/1"},
           "effectiveDateTime": "2020-02-03T10:00:00Z",
           "valueQuantity": {"value": 120, "unit": "mmHg",
             "system": "http://unitsofmeasure.org", "code": "mm[Hg]"}}
          """);

  static final Document LOCAL_CODES =
      new Document(
          "laboratory result in the hospital's own codes",
          """
          {"resourceType": "Observation", "status": "final",
           "code": {"coding": [{"system": "urn:oid:1.2.3.4.5", "code": "K12"}], "text": "Kreatinin"},
           "subject": {"reference": "Patient/1"},
           "valueQuantity": {"value": 0.9, "unit": "mg/dl"}}
          """);

  static final Document WRONG_GENDER =
      new Document(
          "patient with an unknown gender code",
          """
          {"resourceType": "Patient", "gender": "mann"}
          """);

  private OrdinaryResources() {}

  static List<Document> all() {
    return List.of(
        PATIENT_WITHOUT_IDENTIFIER,
        LIVER_METASTASIS,
        BREAST_ER_IN_LOINC,
        BLOOD_PRESSURE,
        LOCAL_CODES,
        WRONG_GENDER);
  }
}
