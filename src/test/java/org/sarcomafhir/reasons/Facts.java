package org.sarcomafhir.reasons;

import java.util.UUID;
import org.sarcomafhir.support.Patients;
import org.sarcomafhir.support.TestServer;

/** A patient of a test's own, with facts of any status. */
record Facts(String patient) {

  static final String STAINS = "https://sarcomafhir.org/fhir/CodeSystem/ihc-marker-cs";
  static final String POSITIVE = "http://snomed.info/sct|10828004";
  static final String ICD_O = "http://terminology.hl7.org/CodeSystem/icd-o-3";

  static Facts ofSomebody() {
    return new Facts(Patients.create(Patients.json("reasons-" + UUID.randomUUID())));
  }

  /** Stores a positive stain for desmin and returns its id. */
  String stain(String status) {
    return stored(
        "Observation",
        """
        {"resourceType": "Observation", "status": "%s",
         "category": [{"coding": [{"code": "laboratory",
           "system": "http://terminology.hl7.org/CodeSystem/observation-category"}]}],
         "code": {"coding": [{"system": "%s", "code": "desmin"}]},
         "subject": {"reference": "Patient/%s"}, "effectiveDateTime": "2022-02-01",
         "specimen": {"display": "Block"},
         "valueCodeableConcept": {"coding": [
           {"system": "http://snomed.info/sct", "code": "10828004"}]}}
        """
            .formatted(status, STAINS, patient));
  }

  /** Stores a tumour of this morphology and returns its id. */
  String tumor(String status, String morphology) {
    return stored(
        "Condition",
        """
        {"resourceType": "Condition", "subject": {"reference": "Patient/%s"},
         "extension": [{"valueCodeableConcept": {"coding": [{"system": "%s", "code": "%s"}]},
           "url": "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-histology-morphology-behavior"}],
         "clinicalStatus": {"coding": [{"code": "active",
           "system": "http://terminology.hl7.org/CodeSystem/condition-clinical"}]},
         "verificationStatus": {"coding": [{"code": "%s",
           "system": "http://terminology.hl7.org/CodeSystem/condition-ver-status"}]},
         "code": {"text": "A tumour"}}
        """
            .formatted(patient, ICD_O, morphology, status));
  }

  private static String stored(String type, String resource) {
    return TestServer.post("/" + type, resource).then().statusCode(201).extract().path("id");
  }
}
