package org.sarcomafhir.conditional;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomafhir.support.Bundles;
import org.sarcomafhir.support.Patients;
import org.sarcomafhir.support.TestServer;

/** A create with If-None-Exist that meets other content says so, whatever the client prefers. */
class SingleConditionalCreateIT {

  private SmallCase small;

  @BeforeEach
  void nameTheResources(TestInfo info) {
    String method = info.getTestMethod().orElseThrow().getName();
    small = new SmallCase("%s-%x".formatted(method, info.getDisplayName().hashCode()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "return=minimal", "return=representation", "return=OperationOutcome"})
  void answersASingleCreateWithTheWarning(String prefer) {
    String patient = Patients.json(small.name());
    single(patient, prefer).then().statusCode(201);

    single(patient.replace("female", "male"), prefer)
        .then()
        .statusCode(200)
        .header("Location", containsString("/Patient/"))
        .body("resourceType", equalTo("OperationOutcome"))
        .body("issue[0].severity", equalTo("warning"))
        .body("issue[0].expression", contains("Patient.gender"))
        .body("issue[0].diagnostics", containsString("send PUT Patient?identifier="));
  }

  @Test
  void answersASingleCreateOfTheSameAsBefore() {
    single(Patients.json(small.name()), "").then().statusCode(201);

    single(Patients.json(small.name()), "")
        .then()
        .statusCode(200)
        .body("resourceType", equalTo("Patient"))
        .body("meta.versionId", equalTo("1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"&_tag:missing=true", "&gender:missing=true"})
  void refusesAConditionThatCannotBeHeldAgainstTheResource(String more) {
    String condition = small.patientCondition() + more;
    String resource = Patients.json(small.name()).replace("\"gender\": \"female\",", "");

    for (Response answer :
        List.of(
            TestServer.fhir().header("If-None-Exist", condition).body(resource).post("/Patient"),
            TestServer.post(
                "",
                Bundles.transaction(
                    Bundles.create(Bundles.urn(8803), "Patient", condition, resource))))) {
      answer
          .then()
          .statusCode(400)
          .body("issue[0].details.coding[0].code", equalTo("condition-invalid"))
          .body("issue[0].diagnostics", containsString(":missing"));
    }
  }

  private Response single(String patient, String prefer) {
    return TestServer.fhir()
        .header("If-None-Exist", small.patientCondition())
        .header("Prefer", prefer)
        .body(patient)
        .post("/Patient");
  }
}
