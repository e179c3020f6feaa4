package org.sarcomafhir.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A researcher learns how many there are, and not where they are few. */
class ResearcherIT {

  private static Response asks(String path) {
    return AccessServer.as("science", "system/*.rs").get(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Observation?_summary=count",
        "/Observation?status=final&_summary=count",
        "/Observation?subject:Patient.gender=female&_summary=count",
        "/Observation?_has:DiagnosticReport:result:status=final&_summary=count"
      })
  void countsWhatThereAreManyOf(String path) {
    int all = AccessServer.as("physician", "system/*.rs").get(path).jsonPath().getInt("total");
    assertThat(all).isGreaterThanOrEqualTo(SmallCounts.SMALLEST);
    asks(path).then().statusCode(200).body("total", equalTo(all)).body("entry", nullValue());
  }

  /** One, and none: neither is told from the other. */
  @Test
  void hidesWhatThereAreFewOf() {
    String number = UUID.randomUUID().toString();
    Sender.fresh("rare").create("Patient", Sender.patient(number, "Rare"));
    String one = "/Patient?identifier=" + number + "&_summary=count";
    String none = "/Patient?identifier=nobody&_summary=count";
    assertThat(AccessServer.as("physician", "system/*.rs").get(one).jsonPath().getInt("total"))
        .isEqualTo(1);
    for (String path : new String[] {one, none}) {
      JsonPath answer = asks(path).then().statusCode(200).extract().jsonPath();
      assertThat(answer.<Object>get("total")).isNull();
      assertThat(answer.getString("entry[0].resource.issue[0].diagnostics"))
          .contains("fewer than 5, or none");
      assertThat(answer.getList("entry")).hasSize(1);
    }
  }

  @Test
  void hidesItInABundleToo() {
    JsonPath answer =
        AccessServer.as("science", "system/*.rs")
            .body(
                """
                {"resourceType": "Bundle", "type": "batch", "entry": [
                  {"request": {"method": "GET", "url": "Patient?name=nobody&_summary=count"}},
                  {"request": {"method": "GET", "url": "Observation?_summary=count"}}]}""")
            .post()
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertThat(answer.<Object>get("entry[0].resource.total")).isNull();
    assertThat(answer.getInt("entry[1].resource.total")).isGreaterThan(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Observation",
        "/Observation?_summary=true",
        "/Observation?_count=0",
        "/Observation?_total=accurate&_count=0",
        "/Observation?_summary=count&_summary=true",
        "/Observation?_summary=true&_summary=count",
        "/Observation?_elements=id",
        "/Observation/1",
        "/Observation/_history",
        "/Patient/1/$everything",
        "/Patient/1/$validate",
        "/Patient/$meta",
        "/AuditEvent?_summary=count",
        "/_history"
      })
  void seesNothingElse(String path) {
    asks(path).then().statusCode(403);
  }

  @Test
  void isToldWhatItMayDo() {
    asks("/Observation")
        .then()
        .body("issue[0].diagnostics", containsString("search with _summary=count"));
  }

  @Test
  void writesNothing() {
    AccessServer.as("science", "system/*.cruds")
        .body(Sender.patient("r", "R"))
        .post("/Patient")
        .then()
        .statusCode(403);
    AccessServer.as("science", "system/*.cruds")
        .header("If-None-Exist", "name=x")
        .body(Sender.patient("r", "R"))
        .post("/Patient?_summary=count")
        .then()
        .statusCode(403);
  }

  /** The pages of a search say its number once more; without a name they cannot be asked for. */
  @Test
  void hasNoTicketToTheNumber() {
    for (String path :
        new String[] {
          "/Patient?name=nobody&_summary=count&_count=0", "/Patient?name=nobody&_summary=count"
        }) {
      asks(path).then().statusCode(200).body("id", nullValue());
    }
    AccessServer.as("science", "system/*.rs")
        .body(
            """
            {"resourceType": "Bundle", "type": "batch", "entry": [{"request":
              {"method": "GET", "url": "Patient?name=nobody&_summary=count&_count=0"}}]}""")
        .post()
        .then()
        .statusCode(200)
        .body("entry[0].resource.resourceType", equalTo("Bundle"))
        .body("entry[0].resource.id", nullValue());
  }
}
