package org.sarcomafhir.outage;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers and load balancers are told while the database is away. */
class AwayIT {

  @BeforeAll
  static void assumePostgresql() {
    ServerBehindNetwork.assumeThere();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Patient/uterine-lms-none",
        "/Patient?identifier=none",
        "/Observation?code:text=none&_sort=-date",
        "/Patient?_has:Observation:subject:code=none",
        "/Patient/none/_history",
        "/Patient?_summary=count"
      })
  void saysOnReadingThatTheDatabaseIsAway(String path) throws Exception {
    ServerBehindNetwork.network().cut();
    try {
      assertAway(RestAssured.get(ServerBehindNetwork.base() + path));
      Response batch =
          RestAssured.given()
              .contentType("application/fhir+json")
              .body(
                  """
              {"resourceType": "Bundle", "type": "batch",
               "entry": [{"request": {"method": "GET", "url": "%s"}}]}
              """
                      .formatted(path.substring(1)))
              .post(ServerBehindNetwork.base());
      if (batch.statusCode() == 200) {
        JsonPath entry = batch.jsonPath();
        assertThat(entry.getString("entry[0].response.status")).startsWith("503");
        assertThat(entry.getString("entry[0].response.outcome.issue[0].details.coding[0].code"))
            .isEqualTo("database-unavailable");
      } else {
        assertAway(batch);
      }
    } finally {
      ServerBehindNetwork.network().open();
    }
    ServerBehindNetwork.awaitReady();
  }

  private static void assertAway(Response answer) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(503);
    assertThat(answer.jsonPath().getString("issue[0].details.coding[0].code"))
        .isEqualTo("database-unavailable");
    assertThat(answer.header("Retry-After")).isNotBlank();
    assertThat(answer.asString()).doesNotContain("Exception", "org.postgresql", "HAPI-");
  }

  @Test
  void isNotReadyWithoutItsDatabase() throws Exception {
    ServerBehindNetwork.network().cut();
    try {
      assertThat(ServerBehindNetwork.health("/readiness")).isEqualTo(503);
      assertThat(ServerBehindNetwork.health("/liveness")).isEqualTo(200);
    } finally {
      ServerBehindNetwork.network().open();
    }
    ServerBehindNetwork.awaitReady();
  }
}
