package org.sarcomafhir.bundle;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomafhir.support.TestServer;

/** Requests that HAPI would take for another one: nothing is stored or deleted by them. */
class MisdirectedEntriesIT {

  private static final String SYSTEM = "https://sarcomafhir.org/fhir/NamingSystem/misdirected";

  @ParameterizedTest
  @CsvSource({
    "batch, Basic/$validate",
    "transaction, Basic/$validate",
    "batch, Basic/_search",
    "transaction, Patient",
    "batch, Basic/1"
  })
  void storesNothingByAPostToAnotherPlace(String type, String url) {
    boolean batch = type.equals("batch");
    TestServer.post(
            "",
            """
            {"resourceType": "Bundle", "type": "%s", "entry": [{
              "fullUrl": "urn:uuid:5ac2a1f8-77f4-4dd9-b4d4-3a0e3e4e0c11",
              "resource": {"resourceType": "Basic", "code": {"text": "x"},
                "identifier": [{"system": "%s", "value": "by-post"}]},
              "request": {"method": "POST", "url": "%s"}}]}
            """
                .formatted(type, SYSTEM, url))
        .then()
        .statusCode(batch ? 200 : 422)
        .body(
            (batch ? "entry[0].response.outcome." : "") + "issue[0].diagnostics",
            containsString("its URL has to be Basic"));
    TestServer.get("/Basic?identifier=" + SYSTEM.replace("://", "%3A%2F%2F") + "|by-post")
        .then()
        .body("entry", nullValue());
  }

  @Test
  void createsByAPostToTheType() {
    TestServer.post(
            "",
            """
            {"resourceType": "Bundle", "type": "transaction", "entry": [{
              "fullUrl": "urn:uuid:5ac2a1f8-77f4-4dd9-b4d4-3a0e3e4e0c12",
              "resource": {"resourceType": "Basic", "code": {"text": "x"},
                "identifier": [{"system": "%s", "value": "to-the-type"}]},
              "request": {"method": "POST", "url": "Basic", "ifNoneExist": "identifier=%s|to-the-type"}}]}
            """
                .formatted(SYSTEM, SYSTEM))
        .then()
        .statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"code=", "code", "code:text=", "code:in=", "code=%20"})
  void deletesNothingByAConditionWithoutAValue(String criterion) {
    TestServer.post(
            "/Basic",
            """
            {"resourceType": "Basic", "code": {"text": "x"},
             "identifier": [{"system": "%s", "value": "kept"}]}
            """
                .formatted(SYSTEM))
        .then()
        .statusCode(201);
    String id = "/Basic?identifier=" + SYSTEM.replace("://", "%3A%2F%2F") + "|kept&_summary=count";
    int before = TestServer.get(id).then().extract().path("total");

    TestServer.fhir().when().delete("/Basic?" + criterion).then().statusCode(400);

    TestServer.get(id).then().body("total", equalTo(before));
  }
}
