package org.sarcomafhir.support;

/** Small patients for tests, each under an identifier of its own. */
public final class Patients {

  /** Identifier system of patients that tests make up. */
  public static final String SYSTEM = "https://sarcomafhir.org/fhir/NamingSystem/test-patient";

  /** Identifier token of the patient of the published case. */
  public static final String UTERINE =
      "https://sarcomafhir.org/fhir/NamingSystem/example-hospital-patient|uterine-lms-patient";

  private Patients() {}

  /** A female patient with the given identifier value. */
  public static String json(String identifier) {
    return """
        {"resourceType": "Patient", "gender": "female",
         "identifier": [{"system": "%s", "value": "%s"}]}
        """
        .formatted(SYSTEM, identifier);
  }

  /** A patient with a client-assigned id and nothing but a gender. */
  public static String jsonWithId(String id, String gender) {
    return "{\"resourceType\": \"Patient\", \"id\": \"%s\", \"gender\": \"%s\"}"
        .formatted(id, gender);
  }

  /** Stores a patient and returns its id. */
  public static String create(String json) {
    return TestServer.post("/Patient", json).then().statusCode(201).extract().path("id");
  }
}
