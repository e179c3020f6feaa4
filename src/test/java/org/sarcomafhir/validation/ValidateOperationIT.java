package org.sarcomafhir.validation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.sarcomafhir.support.Patients;
import org.sarcomafhir.support.TestFiles;
import org.sarcomafhir.support.TestServer;

/** {@code $validate} on resources and Bundles, with and without a profile. */
class ValidateOperationIT {

  private static final String PATIENT_PROFILE =
      "https://sarcomafhir.org/fhir/StructureDefinition/sarcoma-patient";
  private static final String NAMELESS = "{\"resourceType\": \"Patient\", \"gender\": \"female\"}";

  @Test
  void findsNoErrorInTheCase() {
    TestServer.post("/Bundle/$validate", TestFiles.uterineCase())
        .then()
        .statusCode(200)
        .body("issue.severity", not(hasItem("error")));
  }

  @Test
  void answers200WithTheErrorsOfABundle() {
    TestServer.post("/Bundle/$validate", TestFiles.resource("intake/bundle-one-invalid-entry.json"))
        .then()
        .statusCode(200)
        .body("issue[0].severity", equalTo("error"))
        .body("issue[0].expression[0]", containsString("Bundle.entry[2].resource"));
  }

  @Test
  void judgesByAProfileOnlyWhenAskedTo() {
    TestServer.post("/Patient/$validate", NAMELESS)
        .then()
        .body("issue.severity", not(hasItem("error")));
    assertRefusedForMissingIdentifier(
        TestServer.post("/Patient/$validate?profile=" + PATIENT_PROFILE, NAMELESS));
    assertRefusedForMissingIdentifier(
        TestServer.post(
            "/Patient/$validate",
            """
            {"resourceType": "Parameters", "parameter": [
              {"name": "resource", "resource": %s},
              {"name": "profile", "valueUri": "%s"}]}
            """
                .formatted(NAMELESS, PATIENT_PROFILE)));
  }

  private static void assertRefusedForMissingIdentifier(Response answer) {
    answer
        .then()
        .statusCode(200)
        .body(
            "issue.findAll { it.severity == 'error' }.diagnostics",
            everyItem(
                containsString(
                    "Patient.identifier is missing; the profile Sarcoma patient asks for it")));
  }

  @Test
  void refusesAProfileItDoesNotKnow() {
    TestServer.post("/Patient/$validate?profile=" + PATIENT_PROFILE + "s", NAMELESS)
        .then()
        .statusCode(400)
        .body("issue[0].diagnostics", containsString("Known sarcoma profiles"));
  }

  @Test
  void saysWhatIsSentInsteadOfThePatient() {
    TestServer.post("/Patient/$validate", "{\"gender\": \"female\"}")
        .then()
        .statusCode(400)
        .body("issue[0].diagnostics", startsWith("The body has no resourceType"));
    TestServer.post("/Patient/$validate", "{\"resourceType\": \"Group\"}")
        .then()
        .statusCode(400)
        .body("issue[0].diagnostics", containsString("Send it to Group/$validate instead"));
  }

  @Test
  void judgesXml() {
    TestServer.fhir()
        .contentType("application/fhir+xml")
        .body("<Patient xmlns=\"http://hl7.org/fhir\"><gendr value=\"female\"/></Patient>")
        .post("/Patient/$validate")
        .then()
        .statusCode(200)
        .body("issue[0].severity", equalTo("error"))
        .body("issue[0].diagnostics", containsString("gendr"));
  }

  @Test
  void judgesAStoredResource() {
    String id =
        TestServer.get("/Patient?identifier=" + Patients.UTERINE).path("entry[0].resource.id");

    TestServer.get("/Patient/" + id + "/$validate")
        .then()
        .statusCode(200)
        .body("issue.severity", not(hasItem("error")));
  }

  @Test
  void needsSomethingToJudge() {
    TestServer.fhir().post("/Patient/$validate").then().statusCode(400);
    TestServer.post("/Observation/$validate", NAMELESS)
        .then()
        .statusCode(400)
        .body("issue[0].diagnostics", containsString("Patient/$validate"));
  }
}
