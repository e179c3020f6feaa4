package org.sarcomafhir.bundle;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.startsWith;
import static org.sarcomafhir.support.Bundles.urn;

import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomafhir.support.Bundles;
import org.sarcomafhir.support.Patients;
import org.sarcomafhir.support.TestServer;

/** Two entries that mean one stored resource under different names are never half carried out. */
class OverlappingEntriesIT {

  @ParameterizedTest
  @ValueSource(strings = {"encoded", "literal", "narrower", "deleted"})
  void refusesOneStoredResourceUnderTwoNames(String way) {
    String name = "overlapping-" + way;
    String id = Patients.create(Patients.json(name));
    String condition = "Patient?identifier=" + Patients.SYSTEM + "|" + name;

    answer(way, name, id, condition)
        .then()
        .statusCode(422)
        .body("issue[0].diagnostics", containsString("mean the same resource"));

    TestServer.get("/Patient/" + id)
        .then()
        .statusCode(200)
        .body("meta.versionId", equalTo("1"))
        .body("gender", equalTo("female"))
        .body("active", equalTo(null));
  }

  private static Response answer(String way, String name, String id, String condition) {
    String changed = Patients.json(name).replace("\"gender\"", "\"active\": true, \"gender\"");
    String other = Patients.json(name).replace("female", "male");
    String second =
        switch (way) {
          case "encoded" ->
              update(
                  2, condition.replace(":", "%3A").replace("/", "%2F").replace("|", "%7C"), other);
          case "literal" ->
              update(2, "Patient/" + id, other.replaceFirst("\\{", "{\"id\": \"" + id + "\","));
          case "narrower" ->
              update(2, condition + "&gender=female", changed.replace("true", "false"));
          default ->
              "{\"request\": {\"method\": \"DELETE\", \"url\": \"Patient/%s\"}}".formatted(id);
        };
    return TestServer.post("", Bundles.transaction(update(1, condition, changed), second));
  }

  private static String update(int number, String url, String resource) {
    return Bundles.update(urn(7700 + number), url, resource);
  }

  @Test
  void carriesOutABatchInTurn() {
    String condition = "Patient?identifier=" + Patients.SYSTEM + "|overlapping-in-a-batch";
    String patient = Patients.json("overlapping-in-a-batch");

    TestServer.post(
            "",
            Bundles.batch(
                update(3, condition, patient),
                update(4, condition, patient.replace("female", "male"))))
        .then()
        .statusCode(200)
        .body("entry.response.status", everyItem(startsWith("20")));

    TestServer.get("/" + condition).then().body("total", equalTo(1));
  }
}
