package org.sarcomafhir.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sarcomafhir.support.Patients;
import org.sarcomafhir.support.TestFiles;
import org.sarcomafhir.support.TestServer;

/** Bundles as an EHR posts them: stored whole, refused whole, and never stored twice. */
class TransactionIT {

  @Test
  void storesTheCaseOnceHoweverOftenItIsPosted() {
    String before = everythingOfTheCase();

    Response again = TestServer.post("", TestFiles.uterineCase());

    again
        .then()
        .statusCode(200)
        .body("type", equalTo("transaction-response"))
        .body("entry.response.status", everyItem(startsWith("200")))
        .body("entry.response.etag", everyItem(equalTo("W/\"1\"")));
    assertThat(everythingOfTheCase()).isEqualTo(before);
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
        .body("issue[0].diagnostics", containsString("ihc-result-vs"))
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
        .body("issue[0].diagnostics", startsWith("Entries 0 and 1"));
    TestServer.get("/Patient?identifier=" + Patients.SYSTEM + "|twice")
        .then()
        .body("total", equalTo(0));
  }

  @Test
  void refusesAFindingInTheTumourOfAnotherPatient() {
    String tumour =
        TestServer.get("/Condition?identifier=uterine-lms-primary").path("entry[0].resource.id");
    String other = Patients.create(Patients.json("another-patient"));
    String specimen =
        TestServer.get("/Specimen?identifier=uterine-lms-resection").path("entry[0].resource.id");
    String finding =
        """
        {"resourceType": "Observation", "status": "final",
         "category": [{"coding": [{"code": "laboratory",
          "system": "http://terminology.hl7.org/CodeSystem/observation-category"}]}],
         "code": {"coding": [{"code": "desmin",
          "system": "https://sarcomafhir.org/fhir/CodeSystem/ihc-marker-cs"}]},
         "subject": {"reference": "Patient/%s"}, "focus": [{"reference": "Condition/%s"}],
         "effectiveDateTime": "2020-07-01", "specimen": {"reference": "Specimen/%s"},
         "valueCodeableConcept": {"coding": [{"system": "http://snomed.info/sct",
          "code": "260385009"}]}}
        """
            .formatted(other, tumour, specimen);

    TestServer.post("/Observation", finding)
        .then()
        .statusCode(422)
        .body("issue[0].diagnostics", containsString("tumour of another patient"));
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
        .body("issue[0].diagnostics", containsString("ihc-result-vs"));
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
        .body("issue[0].diagnostics", containsString("ihc-result-vs"));
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

  private static String everythingOfTheCase() {
    String id =
        TestServer.get("/Patient?identifier=" + Patients.UTERINE).path("entry[0].resource.id");
    JsonPath everything = TestServer.get("/Patient/" + id + "/$everything?_count=100").jsonPath();
    List<String> ids = everything.getList("entry.resource.id");
    List<String> versions = everything.getList("entry.resource.meta.versionId");
    assertThat(versions).hasSize(30).containsOnly("1");
    return ids.stream().sorted().toList().toString();
  }
}
