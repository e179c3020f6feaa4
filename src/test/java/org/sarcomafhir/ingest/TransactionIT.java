package org.sarcomafhir.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomafhir.support.Patients;
import org.sarcomafhir.support.TestFiles;
import org.sarcomafhir.support.TestServer;

/** Bundles as an EHR posts them: stored whole, refused whole, and never stored twice. */
class TransactionIT {

  private static final JsonMapper JSON = new JsonMapper();

  @ParameterizedTest
  @ValueSource(strings = {"uterine-lms", "mesenteric-lms"})
  void storesACaseOnceHoweverOftenItIsPosted(String name) throws IOException {
    String posted = TestFiles.read("src/main/resources/demo/" + name + ".json");
    List<String> before = assertStoredAsSent(posted);

    TestServer.post("", posted)
        .then()
        .statusCode(200)
        .body("type", equalTo("transaction-response"))
        .body("entry.response.status", everyItem(startsWith("200")))
        .body("entry.response.location", equalTo(before))
        .body("entry.response.etag", everyItem(equalTo("W/\"1\"")))
        .body("entry.response.outcome.issue.flatten().severity", everyItem(equalTo("information")));

    assertThat(assertStoredAsSent(posted)).isEqualTo(before);
  }

  /** Reads every entry back by the URL it was sent to, and returns the locations. */
  private static List<String> assertStoredAsSent(String bundle) throws IOException {
    List<String> locations = new ArrayList<>();
    for (JsonNode entry : JSON.readTree(bundle).path("entry")) {
      String url = entry.path("request").path("url").asText();
      String search = url.contains("?") ? url : url.replace("/", "?_id=");
      JsonNode found = JSON.readTree(TestServer.get("/" + search).asString());
      JsonNode stored = found.at("/entry/0/resource");
      assertThat(found.path("entry")).as(url).hasSize(1);
      assertThat(content(stored)).as(url).isEqualTo(content(entry.path("resource")));
      locations.add(
          "%s/%s/_history/%s"
              .formatted(
                  stored.path("resourceType").asText(),
                  stored.path("id").asText(),
                  stored.path("meta").path("versionId").asText()));
    }
    return locations;
  }

  /** Without what the server writes in its own way. */
  private static JsonNode content(JsonNode resource) {
    ObjectNode content = resource.deepCopy();
    content.findParents("reference").forEach(it -> ((ObjectNode) it).remove("reference"));
    return content.remove(List.of("id", "meta"));
  }

  @Test
  void createsEveryEntryOfANewBundle() {
    String fresh = TestFiles.uterineCase().replace("uterine-lms-", "posted-anew-");

    TestServer.post("", fresh)
        .then()
        .statusCode(200)
        .body("entry.response.status", everyItem(startsWith("201")));
  }

  @Test
  void refusesATransactionWholeAndNamesEntryElementAndRule() {
    String bundle = TestFiles.resource("intake/bundle-one-invalid-entry.json");
    List<Map<String, String>> identifiers = JsonPath.from(bundle).get("entry.resource.identifier");

    Response refusal = TestServer.post("", bundle);

    refusal
        .then()
        .statusCode(422)
        .body("resourceType", equalTo("OperationOutcome"))
        .body("issue[0].severity", equalTo("error"))
        .body("issue[0].diagnostics", startsWith("Entry 2 (POST Observation, urn:uuid:"))
        .body("issue[0].diagnostics", containsString("not one of the list"))
        .body(
            "issue[0].expression[0]",
            equalTo("Bundle.entry[2].resource.value.ofType(CodeableConcept)"))
        .body("issue.findAll { it.severity == 'error' }.size()", equalTo(1));
    assertThat(identifiers).isNotEmpty();
    assertNothingStored(bundle);
  }

  private static void assertNothingStored(String bundle) {
    List<Map<String, Object>> requests = JsonPath.from(bundle).getList("entry.request");
    for (Map<String, Object> request : requests) {
      String search = request.get("url") + "?" + request.get("ifNoneExist");
      TestServer.get("/" + search + "&_summary=count").then().body("total", equalTo(0));
    }
  }

  @Test
  void refusesTwoEntriesThatMeanTheSameResource() {
    String entry =
        """
        {"resource": %s, "request": {"method": "POST", "url": "Patient",
         "ifNoneExist": "identifier=%s|twice"}}
        """
            .formatted(Patients.json("twice"), Patients.SYSTEM);

    TestServer.post(
            "",
            "{\"resourceType\": \"Bundle\", \"type\": \"transaction\", \"entry\": [%s, %s]}"
                .formatted(entry, entry.replace("female", "male")))
        .then()
        .statusCode(422)
        .body("issue[0].diagnostics", containsString("Entries 0 and 1"));
    TestServer.get("/Patient?identifier=" + Patients.SYSTEM + "|twice")
        .then()
        .body("total", equalTo(0));
  }

  @Test
  void storesAnOrdinaryHospitalTransaction() {
    TestServer.post("", TestFiles.resource("intake/ehr-ordinary-transaction.json"))
        .then()
        .statusCode(200)
        .body("entry.response.status", everyItem(startsWith("201")));
    TestServer.post("", TestFiles.resource("intake/minimal-valid-bundle.json"))
        .then()
        .statusCode(200);
  }

  @Test
  void refusesOnlyTheFaultyEntriesOfABatch() {
    String batch =
        """
        {"resourceType": "Bundle", "type": "batch", "entry": [
          {"resource": %s, "request": {"method": "POST", "url": "Patient"}},
          {"resource": {"resourceType": "Patient", "gendr": "female"},
           "request": {"method": "POST", "url": "Patient"}},
          {"request": {"method": "GET", "url": "Patient?identifier=%s"}}]}
        """
            .formatted(Patients.json("batch-good"), Patients.UTERINE);

    TestServer.post("", batch)
        .then()
        .statusCode(200)
        .body("type", equalTo("batch-response"))
        .body("entry[0].response.status", startsWith("201"))
        .body("entry[1].response.status", startsWith("422"))
        .body("entry[1].response.outcome.issue[0].diagnostics", containsString("gendr"))
        .body("entry[2].resource.total", equalTo(1));
  }

  @Test
  void refusesABatchOfWhichEveryEntryIsFaultyEntryByEntry() {
    String batch =
        """
        {"resourceType": "Bundle", "type": "batch", "entry": [
          {"resource": {"resourceType": "Patient", "gendr": "female"},
           "request": {"method": "POST", "url": "Patient"}}]}
        """;

    TestServer.post("", batch)
        .then()
        .statusCode(200)
        .body("entry.response.status", hasItem(startsWith("422")));
  }

  @Test
  void refusesAPatchThatMakesAResourceInvalid() {
    String id =
        TestServer.get("/Observation?ihc-marker=desmin&patient.identifier=" + Patients.UTERINE)
            .path("entry[0].resource.id");

    TestServer.fhir()
        .contentType("application/json-patch+json")
        .body(
            """
            [{"op": "replace", "path": "/valueCodeableConcept/coding/0/code", "value": "52101004"}]
            """)
        .patch("/Observation/" + id)
        .then()
        .statusCode(422)
        .body("issue[0].diagnostics", containsString("not one of the list"));
    TestServer.get("/Observation/" + id).then().body("meta.versionId", equalTo("1"));
  }

  @Test
  void refusesATransactionWithSuchAPatchWhole() {
    String id =
        TestServer.get("/Observation?ihc-marker=desmin&patient.identifier=" + Patients.UTERINE)
            .path("entry[0].resource.id");
    String patch =
        "[{\"op\":\"replace\",\"path\":\"/valueCodeableConcept/coding/0/code\",\"value\":\"52101004\"}]";

    TestServer.post(
            "",
            """
            {"resourceType": "Bundle", "type": "transaction", "entry": [
              {"resource": %s, "request": {"method": "POST", "url": "Patient"}},
              {"resource": {"resourceType": "Binary", "contentType": "application/json-patch+json",
               "data": "%s"}, "request": {"method": "P\\u0041TCH", "url": "Observation/%s"}}]}
            """
                .formatted(
                    Patients.json("beside-a-patch"),
                    Base64.getEncoder().encodeToString(patch.getBytes(StandardCharsets.UTF_8)),
                    id))
        .then()
        .statusCode(422)
        .body("issue[0].diagnostics", containsString("not one of the list"));
    TestServer.get("/Observation/" + id).then().body("meta.versionId", equalTo("1"));
    TestServer.get("/Patient?identifier=" + Patients.SYSTEM + "|beside-a-patch")
        .then()
        .body("total", equalTo(0));
  }

  @Test
  void refusesAReferenceThatLeadsNowhere() {
    TestServer.post(
            "/Observation",
            """
            {"resourceType": "Observation", "status": "final", "code": {"text": "weight"},
             "subject": {"reference": "Patient/not-there"}}
            """)
        .then()
        .statusCode(400)
        .body("issue[0].diagnostics", containsString("Patient/not-there"));
  }
}
