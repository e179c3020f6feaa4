package org.sarcomafhir.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.sarcomafhir.provenance.Records.digest;
import static org.sarcomafhir.provenance.Records.location;
import static org.sarcomafhir.provenance.Records.recorded;
import static org.sarcomafhir.provenance.Records.withoutVersion;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sarcomafhir.support.Bundles;
import org.sarcomafhir.support.Patients;
import org.sarcomafhir.support.TestServer;

/** What is recorded of a write, and of which writes nothing. */
class ProvenanceIT {

  private static final String TARGETS = "entry[0].resource.target.reference";
  private static final String ACTIVITY = "entry[0].resource.activity.";
  private static final String BUNDLES = "https://hospital.example/bundles";

  private final String name = "provenance-" + UUID.randomUUID();

  private String condition() {
    return "Patient?identifier=" + Patients.SYSTEM + "|" + name;
  }

  private String transaction(String content) {
    return Bundles.transaction(
            Bundles.update(
                Bundles.urn(1),
                condition(),
                Patients.json(name).replaceFirst("\"gender\"", content + "\"gender\"")),
            Bundles.update(
                Bundles.urn(2),
                "Coverage?identifier=https://hospital.example/coverages|" + name,
                """
                {"resourceType": "Coverage", "status": "active",
                 "identifier": [{"system": "https://hospital.example/coverages", "value": "%s"}],
                 "beneficiary": {"reference": "%s"}, "payor": [{"display": "payor"}]}
                """
                    .formatted(name, Bundles.urn(1))))
        .replaceFirst(
            "\"type\"",
            "\"identifier\": {\"system\": \"%s\", \"value\": \"%s\"}, \"type\""
                .formatted(BUNDLES, name));
  }

  private static Response post(String body) {
    return TestServer.fhir().header("X-Sender", "Laboratory 7").body(body).when().post("");
  }

  @Test
  void recordsATransactionOnce() throws Exception {
    String body = transaction("");
    Response answer = post(body);
    String patient = location(answer, 0);
    String coverage = location(answer, 1);

    answer.then().body("entry", hasSize(2));
    JsonPath record = recorded("target=" + withoutVersion(patient));
    assertThat(record.getInt("total")).isEqualTo(1);
    assertThat(record.getList(TARGETS, String.class)).containsExactlyInAnyOrder(patient, coverage);
    assertThat(record.getString(ACTIVITY + "coding[0].code")).isEqualTo("CREATE");
    assertThat(record.getString("entry[0].resource.agent[0].who.display"))
        .isEqualTo("Laboratory 7");
    assertThat(record.getString("entry[0].resource.recorded")).isNotNull();
    assertThat(record.getString("entry[0].resource.occurredDateTime")).isNull();
    assertThat(record.getList("entry[0].resource.entity.role", String.class))
        .containsExactly("source", "source");
    String id = record.getString("entry[0].resource.id");
    for (String sent : List.of(BUNDLES + "|" + name, digest(body))) {
      assertThat(recorded("entity-identifier=" + sent).getList("entry.resource.id"))
          .containsExactly(id);
    }
    assertThat(recorded("entity-identifier=" + digest(body + " ")).getInt("total")).isZero();
    TestServer.post("/Provenance/$validate", TestServer.get("/Provenance/" + id).asString())
        .then()
        .body("issue.severity", everyItem(not(equalTo("error"))));
  }

  @Test
  void recordsNothingWhereNothingChanged() {
    Response first = post(transaction(""));
    Response second = post(transaction(""));

    assertThat(location(second, 0)).isEqualTo(location(first, 0));
    assertThat(location(second, 1)).isEqualTo(location(first, 1));
    assertThat(recorded("target=" + withoutVersion(location(first, 0))).getInt("total"))
        .isEqualTo(1);
  }

  @Test
  void recordsWhatChangedOnly() {
    post(transaction(""));
    Response answer = post(transaction("\"birthDate\": \"1960-01-01\", "));

    assertThat(location(answer, 0)).endsWith("/_history/2");
    JsonPath records = recorded("target=" + withoutVersion(location(answer, 0)));
    assertThat(records.getList("entry[1].resource.target.reference"))
        .containsExactly(location(answer, 0));
    assertThat(records.getString("entry[1].resource.activity.coding[0].code")).isEqualTo("UPDATE");
  }

  @Test
  void recordsNothingThatWasRefused() throws Exception {
    String invalid = transaction("\"birthDate\": \"never\", ");
    String rolledBack =
        transaction("")
            .replace(
                "\"beneficiary\": {",
                "\"policyHolder\": {\"reference\": \"Organization/nowhere\"}, \"beneficiary\": {");
    String unborn =
        transaction("\"birthDate\": \"1960-01-01\", \"deceasedDateTime\": \"1950-01-01\", ");

    for (String body : List.of(invalid, rolledBack, unborn)) {
      int status = post(body).statusCode();
      int records = recorded("entity-identifier=" + digest(body)).getInt("total");
      assertThat(records).as("%d %s", status, body).isEqualTo(status == 200 ? 1 : 0);
    }
    assertThat(post(invalid).statusCode()).isEqualTo(422);
    assertThat(post(rolledBack).statusCode()).isEqualTo(400);
  }

  @Test
  void recordsEachEntryOfABatchByItself() throws Exception {
    String body =
        Bundles.batch(
            Bundles.update(Bundles.urn(1), condition(), Patients.json(name)),
            Bundles.update(
                Bundles.urn(2),
                "Patient/" + name,
                "{\"resourceType\": \"Patient\", \"id\": \"%s\", \"gender\": \"nobody\"}"
                    .formatted(name)),
            Bundles.update(
                Bundles.urn(3),
                "Patient/" + name + "-b",
                Patients.jsonWithId(name + "-b", "male")));

    post(body).then().body("entry[1].response.status", equalTo("422 Unprocessable Entity"));

    JsonPath records = recorded("entity-identifier=" + digest(body));
    assertThat(records.getInt("total")).isEqualTo(2);
    assertThat(records.getList("entry[0].resource.target")).hasSize(1);
    assertThat(records.getList("entry[1].resource.target")).hasSize(1);
  }

  @Test
  void recordsSingleWritesUpToTheDeletion() {
    String patient = "Patient/" + name;
    String json = Patients.jsonWithId(name, "male");
    TestServer.put("/" + patient, json).then().statusCode(201);
    TestServer.put("/" + patient, json).then().statusCode(200);
    TestServer.fhir()
        .contentType("application/json-patch+json")
        .body("[{\"op\": \"replace\", \"path\": \"/gender\", \"value\": \"female\"}]")
        .patch("/" + patient)
        .then()
        .statusCode(200);
    TestServer.fhir().delete("/" + patient).then().statusCode(200);
    TestServer.fhir().delete("/" + patient).then().statusCode(200);
    TestServer.put("/" + patient, json).then().statusCode(201);

    JsonPath records = recorded("target=" + patient);
    assertThat(records.getList("entry.collect { it.resource.activity.coding[0].code }"))
        .containsExactly("CREATE", "UPDATE", "DELETE", "CREATE");
    assertThat(records.getList("entry.collect { it.resource.target[0].reference }"))
        .containsExactly(
            patient + "/_history/1",
            patient + "/_history/2",
            patient + "/_history/3",
            patient + "/_history/4");
    assertThat(records.getString("entry[2].resource.entity[0].role")).isEqualTo("removal");
    assertThat(records.getString("entry[2].resource.entity[0].what.reference"))
        .isEqualTo(patient + "/_history/2");
    assertThat(records.getList("entry.collect { it.resource.agent[0].who.display }"))
        .containsOnly("unknown sender");
  }

  @Test
  void recordsADeletionBesideOtherWrites() {
    String patient = "Patient/" + name;
    TestServer.put("/" + patient, Patients.jsonWithId(name, "male"));

    post(Bundles.transaction(
            "{\"request\": {\"method\": \"DELETE\", \"url\": \"%s\"}}".formatted(patient),
            Bundles.update(Bundles.urn(1), condition(), Patients.json(name))))
        .then()
        .statusCode(200);

    assertThat(recorded("target=" + patient).getString("entry[1].resource.activity.text"))
        .isEqualTo("create, delete");
  }

  @Test
  void treatsTheProvenanceOfAClientAsAnyResource() {
    String patient = Patients.create(Patients.json(name));
    String id =
        TestServer.post(
                "/Provenance",
                """
                {"resourceType": "Provenance", "target": [{"reference": "Patient/%s"}],
                 "recorded": "2024-01-01T00:00:00Z", "agent": [{"who": {"display": "archive"}}]}
                """
                    .formatted(patient))
            .then()
            .statusCode(201)
            .extract()
            .path("id");

    assertThat(recorded("target=Patient/" + patient).getInt("total")).isEqualTo(2);
    JsonPath record = recorded("target=Provenance/" + id);
    assertThat(record.getInt("total")).isEqualTo(1);
    assertThat(
            recorded("target=Provenance/" + record.getString("entry[0].resource.id"))
                .getInt("total"))
        .isZero();
  }

  @Test
  void leadsToNobodyElse() {
    Response answer =
        post(
            Bundles.transaction(
                Bundles.update(Bundles.urn(1), condition(), Patients.json(name)),
                Bundles.update(Bundles.urn(2), condition() + "-b", Patients.json(name + "-b"))));
    String one = withoutVersion(location(answer, 0));
    String other = withoutVersion(location(answer, 1)).replace("Patient/", "");

    TestServer.get("/" + one + "/$everything")
        .then()
        .body("entry.resource.resourceType", hasItem("Provenance"))
        .body("entry.resource.id", not(hasItem(other)));
  }
}
