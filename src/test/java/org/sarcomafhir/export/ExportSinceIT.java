package org.sarcomafhir.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sarcomafhir.support.BulkClient;
import org.sarcomafhir.support.Patients;
import org.sarcomafhir.support.TestServer;

/** What has changed since the export before, and what is no more. */
class ExportSinceIT {

  private static final BulkClient CLIENT = BulkClient.ofTestServer();

  private static String identifier() {
    return "export-" + UUID.randomUUID();
  }

  private static String filter(String... identifiers) {
    return "_typeFilter=Patient?identifier=" + String.join(",", identifiers);
  }

  @Test
  void exportsWhatHasChangedSince() {
    String early = identifier();
    String late = identifier();
    String updated = identifier();
    String earlyId = Patients.create(Patients.json(early));
    String updatedId = Patients.create(Patients.json(updated));
    String query = "/$export?_type=Patient&" + filter(early, late, updated);

    JsonPath all = CLIENT.export(query);
    assertThat(CLIENT.ids(all, "Patient")).containsExactlyInAnyOrder(earlyId, updatedId);

    String lateId = Patients.create(Patients.json(late));
    TestServer.put(
            "/Patient/" + updatedId,
            Patients.json(updated)
                .replace("{\"resourceType\"", "{\"id\": \"" + updatedId + "\", \"resourceType\"")
                .replace("female", "male"))
        .then()
        .statusCode(200);
    JsonPath since = CLIENT.export(query + "&_since=" + all.getString("transactionTime"));
    assertThat(CLIENT.ids(since, "Patient")).containsExactlyInAnyOrder(lateId, updatedId);

    JsonPath none = CLIENT.export(query + "&_since=" + since.getString("transactionTime"));
    assertThat(none.getList("output")).isEmpty();
  }

  @Test
  void saysWhatWasDeletedSince() {
    String id = Patients.create(Patients.json(identifier()));
    String kept = Patients.create(Patients.json(identifier()));
    String observation = observation(id);
    String time = CLIENT.export("/$export?_type=Basic").getString("transactionTime");
    TestServer.fhir().delete("/Observation/" + observation).then().statusCode(200);
    TestServer.fhir().delete("/Patient/" + id).then().statusCode(200);

    for (String level : List.of("/$export", "/Patient/$export")) {
      JsonPath manifest = CLIENT.export(level + "?_type=Patient,Observation&_since=" + time);
      List<String> deleted = CLIENT.lines(manifest, "deleted", "Bundle");
      assertThat(deleted)
          .anyMatch(line -> line.contains("\"DELETE\",\"url\":\"Patient/" + id + "\""))
          .anyMatch(line -> line.contains("Observation/" + observation))
          .allMatch(line -> line.contains("\"type\":\"transaction\""))
          .noneMatch(line -> line.contains(kept));
      assertThat(CLIENT.ids(manifest, "Patient")).doesNotContain(id);
    }
    assertThat(CLIENT.export("/$export?_type=Patient").getList("deleted")).isEmpty();
  }

  private static String observation(String patient) {
    return TestServer.post(
            "/Observation",
            """
            {"resourceType": "Observation", "status": "final", "code": {"text": "export"},
             "subject": {"reference": "Patient/%s"}}"""
                .formatted(patient))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
