package org.sarcomafhir.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left out of the record of access, and who may not touch it. */
class AuditSecrecyIT {

  private static final String CANARY = "Zwillenberg";
  private static final String OF_SOMEBODY =
      """
      {"resourceType": "AuditEvent", "recorded": "2026-01-01T00:00:00Z",
       "type": {"system": "http://terminology.hl7.org/CodeSystem/audit-event-type", "code": "rest"},
       "agent": [{"requestor": true}], "source": {"observer": {"display": "somebody"}}}
      """;

  private static final String TAG =
      """
      {"resourceType": "Parameters",
       "parameter": [{"name": "meta", "valueMeta": {"tag": [{"code": "changed"}]}}]}
      """;

  private static final List<String> REQUESTS =
      List.of(
          "/Patient?name=" + CANARY,
          "/Patient?family:exact=" + CANARY + "&_count=5",
          "/Condition?patient.identifier=x%7C" + CANARY,
          "/Patient?_has:Observation:patient:code=" + CANARY,
          "/Condition?code:text=" + CANARY,
          "/Condition?status=" + CANARY,
          "/Patient?" + CANARY + "%20=1",
          "/Patient?_sort=" + CANARY,
          "/Patient?_format=" + CANARY,
          "/" + CANARY + "?name=" + CANARY,
          "/" + CANARY.toLowerCase(Locale.ROOT) + "/x/y/z",
          "/$" + CANARY);

  @AfterAll
  static void tidyUp() {
    RecordedEvents.tidyUp();
  }

  private static RequestSpecification as(String role) {
    return AccessServer.as(role, RecordedEvents.EVERYTHING);
  }

  private static void sendCanaries() {
    REQUESTS.forEach(path -> as("operator").get(path));
    as("operator")
        .contentType("application/x-www-form-urlencoded")
        .body("name=" + CANARY)
        .post("/Patient/_search")
        .then()
        .statusCode(200);
    String id =
        as("operator")
            .header("If-None-Exist", "identifier=urn:x%7C" + CANARY)
            .body(
                "{\"resourceType\": \"Patient\", \"identifier\": [{\"system\": \"urn:x\", \"value\": \"%s\"}]}"
                    .formatted(CANARY))
            .post("/Patient")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    RecordedEvents.MADE.push("Patient/" + id);
  }

  @Test
  void keepsNoValueThatCouldIdentifySomebody() {
    sendCanaries();

    Bundle found = RecordedEvents.events("_sort=-date");

    assertThat(RecordedEvents.CONTEXT.newJsonParser().encodeResourceToString(found))
        .doesNotContainIgnoringCase(CANARY);
    List<String> queries =
        found.getEntry().stream()
            .map(entry -> RecordedEvents.query((AuditEvent) entry.getResource()))
            .toList();
    assertThat(queries)
        .hasSizeGreaterThan(REQUESTS.size() + 1)
        .noneMatch(query -> query.toLowerCase(Locale.ROOT).contains("zwillenberg"))
        .contains(
            "GET Patient?_count=5&family:exact=",
            "POST Patient/_search?name=",
            "POST Patient?identifier=",
            "GET ...?name=");
  }

  @ParameterizedTest
  @CsvSource({"operator, 405", "inspector, 403", "physician, 403"})
  void cannotBeWrittenByAnybody(String role, int status) {
    String id = RecordedEvents.events("_count=1").getEntryFirstRep().getResource().getIdPart();
    String path = "/AuditEvent/" + id;
    String changed =
        OF_SOMEBODY.replace("\"recorded\"", "\"id\": \"%s\", \"recorded\"".formatted(id));

    as(role).body(OF_SOMEBODY).post("/AuditEvent").then().statusCode(status);
    as(role).body(changed).put(path).then().statusCode(status);
    as(role).delete(path).then().statusCode(status);
    as(role).delete("/AuditEvent?date=gt2020").then().statusCode(status);
    as(role).body(TAG).post(path + "/$meta-add").then().statusCode(status);
    as(role)
        .body("[]")
        .contentType("application/json-patch+json")
        .patch(path)
        .then()
        .statusCode(status);

    as("operator").get(path).then().statusCode(200).body("meta.versionId", equalTo("1"));
  }

  private static ValidatableResponse bundle(String type, String entry) {
    return as("operator")
        .body(
            "{\"resourceType\": \"Bundle\", \"type\": \"%s\", \"entry\": [%s]}"
                .formatted(type, entry))
        .post("/")
        .then();
  }

  @Test
  void cannotBeWrittenInABundle() {
    String id = RecordedEvents.events("_count=1").getEntryFirstRep().getResource().getIdPart();
    String deletion =
        "{\"request\": {\"method\": \"DELETE\", \"url\": \"AuditEvent/%s\"}}".formatted(id);
    String creation =
        "{\"request\": {\"method\": \"POST\", \"url\": \"AuditEvent\"}, \"resource\": %s}"
            .formatted(OF_SOMEBODY);

    bundle("transaction", deletion)
        .statusCode(405)
        .body("issue[0].diagnostics", containsString("written by the server alone"));
    bundle("batch", creation)
        .statusCode(200)
        .body("entry.response.status", everyItem(containsString("405")));

    as("operator").get("/AuditEvent/" + id).then().statusCode(200);
  }

  @Test
  void isSaidToBeReadOnly() {
    AccessServer.anonymous()
        .get("/metadata")
        .then()
        .body(
            "rest[0].resource.find { it.type == 'AuditEvent' }.interaction.findAll { it.code in ['create', 'update', 'patch', 'delete'] }",
            hasSize(0));
  }
}
