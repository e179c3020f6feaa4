package org.sarcomafhir.fhir.writes;

import org.sarcomafhir.support.Bundles;
import org.sarcomafhir.support.Patients;

/** How a Bundle names its resources. */
enum Form {
  CREATE,
  UPDATE,
  BATCH,
  MIXED,
  SPELLED_OTHERWISE;

  /** Identifier system of the observations. */
  static final String RESULTS = "https://hospital.example/concurrent-results";

  String of(String patient, int number, String content) {
    String condition = "identifier=" + Patients.SYSTEM + "|" + patient;
    String[] entries =
        switch (this) {
          case CREATE, BATCH -> creates(condition, patient, content);
          case UPDATE -> updates(condition, patient, content);
          case MIXED ->
              number % 2 == 0
                  ? creates(condition, patient, content)
                  : updates(condition, patient, content);
          case SPELLED_OTHERWISE ->
              number % 2 == 0
                  ? creates(condition.replace("|", "%7C"), patient, content)
                  : creates("Patient?" + condition, patient, content);
        };
    return this == BATCH ? Bundles.batch(entries[0]) : Bundles.transaction(entries);
  }

  private static String[] creates(String condition, String patient, String content) {
    return new String[] {
      Bundles.create(Bundles.urn(1), "Patient", condition, patient(patient, content)),
      Bundles.create(
          Bundles.urn(2),
          "Observation",
          "identifier=" + RESULTS + "|" + patient,
          observation(patient))
    };
  }

  private static String[] updates(String condition, String patient, String content) {
    return new String[] {
      Bundles.update(Bundles.urn(1), "Patient?" + condition, patient(patient, content)),
      Bundles.update(
          Bundles.urn(2), "Observation?identifier=" + RESULTS + "|" + patient, observation(patient))
    };
  }

  /** A patient with further content. */
  static String patient(String identifier, String content) {
    return Patients.json(identifier).replaceFirst("\"gender\"", content + "\"gender\"");
  }

  private static String observation(String patient) {
    return """
        {"resourceType": "Observation", "status": "final",
         "identifier": [{"system": "%s", "value": "%s"}],
         "code": {"text": "Weight"}, "subject": {"reference": "%s"},
         "effectiveDateTime": "2024-01-01", "valueString": "70 kg"}
        """
        .formatted(RESULTS, patient, Bundles.urn(1));
  }
}
