package org.sarcomafhir.security;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may store a cohort may see everybody whom the query looks at. */
class SavedCohortRightsIT {

  private static final String QUERY = "Patient?_has:Observation:patient:status=final&name=nobody";

  private static final String BODY =
      """
      {"resourceType": "Parameters", "parameter": [{"name": "name", "valueString": "x"},
        {"name": "query", "valueString": "%s"}]}
      """;

  private static ValidatableResponse saves(RequestSpecification somebody) {
    return somebody.body(BODY.formatted(QUERY)).post("/Group/$from-search").then();
  }

  @Test
  void letsTheAdministrator() {
    saves(
            AccessServer.as(
                "operator",
                "system/Group.c system/Group.r system/Patient.rs system/Observation.rs"))
        .statusCode(200)
        .body("quantity", equalTo(0));
  }

  @ParameterizedTest
  @CsvSource({
    "operator, system/Patient.rs system/Observation.rs, create Group",
    "operator, system/Group.cr system/Patient.rs, Observation",
    "operator, system/Group.cr system/Patient.s system/Observation.rs, read Patient",
    "operator, system/Group.cr system/Patient.rs system/Observation.s, read Observation",
    "physician, system/*.cruds, Group",
    "science, system/*.cruds, count Observation",
    "interface, system/*.cruds, such Observation as this client has sent"
  })
  void refusesWhoLacksAnyRight(String role, String scopes, String words) {
    saves(AccessServer.as(role, scopes))
        .statusCode(403)
        .body("issue[0].diagnostics", containsString(words));
  }

  @Test
  void isNoEntryOfABatch() {
    Sender.fresh("cohort-" + UUID.randomUUID())
        .submits()
        .body(
            """
            {"resourceType": "Bundle", "type": "batch", "entry": [{"resource": %s,
              "request": {"method": "POST", "url": "Group/$from-search"}}]}
            """
                .formatted(BODY.formatted(QUERY)))
        .post()
        .then()
        .statusCode(200)
        .body("entry[0].response.status", containsString("422"));
  }

  @Test
  void asksStrangersForAToken() {
    saves(AccessServer.anonymous()).statusCode(401);
  }
}
