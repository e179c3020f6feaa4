package org.sarcomafhir.conditional;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.startsWith;
import static org.sarcomafhir.support.Bundles.urn;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcomafhir.support.Bundles;
import org.sarcomafhir.support.Patients;
import org.sarcomafhir.support.ServerProcess;
import org.sarcomafhir.support.Urls;

/** With {@code ingest.conditional-create=refuse} nothing that was sent is dropped with a 200. */
class RefusedCreateIT {

  private static ServerProcess server;

  @BeforeAll
  static void start(@TempDir Path data) throws Exception {
    server = ServerProcess.start(data, "--ingest.conditional-create=refuse").awaitReady();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static RequestSpecification fhir() {
    return RestAssured.given()
        .baseUri(server.root() + "/fhir")
        .urlEncodingEnabled(false)
        .contentType("application/fhir+json");
  }

  private static ValidatableResponse post(String bundle) {
    return fhir().body(bundle).post("").then();
  }

  private static void stored(SmallCase small) {
    post(small.transaction())
        .statusCode(200)
        .body("entry.response.status", everyItem(startsWith("201")));
  }

  private static void assertUnknown(SmallCase small) {
    fhir()
        .get(Urls.encoded("/Patient?" + small.patientCondition()))
        .then()
        .body("total", equalTo(0));
  }

  @Test
  void acceptsTheSameAgain() {
    SmallCase small = new SmallCase("refuse-same");
    stored(small);

    post(small.transaction())
        .statusCode(200)
        .body("entry.response.status", everyItem(startsWith("200")));
    post(Bundles.transaction(small.entry(4, small.observation(urn(3))), small.patientEntry(3)))
        .statusCode(200);
  }

  @Test
  void refusesATransactionWholeAndNamesEveryFaultyEntry() {
    SmallCase small = new SmallCase("refuse-two");
    SmallCase fresh = new SmallCase("refuse-two-fresh");
    stored(small);

    post(Bundles.transaction(
            fresh.patientEntry(5),
            small.patientEntry(1).replace("female", "male"),
            small.entry(2, small.observation(urn(1)).replace("final", "amended"))))
        .statusCode(409)
        .body("issue.size()", equalTo(2))
        .body("issue.severity", everyItem(equalTo("error")))
        .body("issue.code", everyItem(equalTo("conflict")))
        .body("issue[0].diagnostics", startsWith("Entry 1 (POST Patient, " + urn(1) + "): "))
        .body("issue[0].diagnostics", containsString("send PUT Patient?identifier="))
        .body("issue[0].expression", contains("Bundle.entry[1].resource.gender"))
        .body("issue[1].expression", contains("Bundle.entry[2].resource.status"));
    assertUnknown(fresh);
  }

  @Test
  void refusesTheSameFactOfANewPatient() {
    SmallCase small = new SmallCase("refuse-new");
    SmallCase other = new SmallCase("refuse-new-other");
    stored(small);

    post(Bundles.transaction(other.patientEntry(1), small.entry(2, small.observation(urn(1)))))
        .statusCode(409)
        .body("issue[0].expression", contains("Bundle.entry[1].resource.subject"));
    assertUnknown(other);
  }

  @Test
  void refusesTwoEntriesForTheSameResourceBeforeItComparesThem() {
    SmallCase small = new SmallCase("refuse-overlapping");
    stored(small);

    post(Bundles.transaction(
            small.patientEntry(1).replace("female", "male"),
            small.patientEntry(2).replace("female", "male")))
        .statusCode(422)
        .body("issue[0].diagnostics", containsString("Entries 0 and 1"));
  }

  @Test
  void refusesOnlyThatEntryOfABatch() {
    SmallCase small = new SmallCase("refuse-batch");
    SmallCase fresh = new SmallCase("refuse-batch-fresh");
    stored(small);

    post(Bundles.batch(
            fresh.patientEntry(3),
            small.patientEntry(1).replace("female", "male"),
            fresh.patientEntry(4).replace("female", "male")))
        .statusCode(200)
        .body("entry[0].response.status", startsWith("201"))
        .body("entry[1].response.status", startsWith("409"))
        .body(
            "entry[1].response.outcome.issue[0].expression",
            contains("Bundle.entry[1].resource.gender"))
        .body("entry[1].response.outcome.issue[0].code", equalTo("conflict"))
        .body("entry[2].response.status", startsWith("409"));
  }

  @Test
  void refusesASingleCreate() {
    SmallCase small = new SmallCase("refuse-single");
    String patient = Patients.json(small.name());

    single(small, patient).statusCode(201);
    single(small, patient).statusCode(200);
    single(small, patient.replace("female", "male"))
        .statusCode(409)
        .body("issue[0].expression", contains("Patient.gender"));
  }

  private static ValidatableResponse single(SmallCase small, String patient) {
    return fhir()
        .header("If-None-Exist", small.patientCondition())
        .body(patient)
        .post("/Patient")
        .then();
  }
}
