package org.sarcomafhir.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomafhir.security.TwinQuestions.FOREIGN;
import static org.sarcomafhir.security.TwinQuestions.FOREIGN_OBSERVATION;
import static org.sarcomafhir.security.TwinQuestions.LAB;
import static org.sarcomafhir.security.TwinQuestions.OTHER;
import static org.sarcomafhir.security.TwinQuestions.SECRET;
import static org.sarcomafhir.security.TwinQuestions.fill;
import static org.sarcomafhir.security.TwinQuestions.sameAnswer;
import static org.sarcomafhir.security.TwinQuestions.secret;

import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No write tells a submitter what somebody else has sent, or changes it. */
class SubmitterWritesIT {

  private static final String PUT =
      """
      {"resourceType": "Bundle", "type": "batch", "entry": [{
        "resource": {"resourceType": "Observation", "status": "final", "code": {"text": "x"}},
        "request": {"method": "PUT", "url": "%2$s"}}]}""";

  private static void unharmed() {
    OTHER.submits().get("/" + FOREIGN).then().statusCode(200);
    OTHER.submits().get("/" + FOREIGN_OBSERVATION).then().statusCode(200);
  }

  @Test
  void writes() {
    String id = "%1$s";
    sameAnswer(
        "PUT",
        thing ->
            LAB.submits()
                .body(Sender.patientWithId(fill(id, thing).substring(8), "n", "N"))
                .put("/" + fill(id, thing)));
    sameAnswer("DELETE", thing -> LAB.submits().delete("/" + fill(id, thing)));
    sameAnswer(
        "PATCH",
        thing ->
            LAB.submits()
                .contentType("application/json-patch+json")
                .body("[{\"op\": \"replace\", \"path\": \"/gender\", \"value\": \"male\"}]")
                .patch("/" + fill(id, thing)));
    unharmed();
  }

  @Test
  void writesUnderConditions() {
    String id = "%1$s";
    for (String condition :
        List.of("identifier=https://hospital.example/mrn%%7C%3$s", "name=%4$s")) {
      sameAnswer(
          "DELETE " + condition,
          thing -> LAB.submits().delete("/Patient?" + fill(condition, thing)));
      sameAnswer(
          "PUT with an id " + condition,
          thing ->
              LAB.submits()
                  .body(Sender.patientWithId(fill(id, thing).substring(8), "n", "N"))
                  .put("/Patient?" + fill(condition, thing)));
    }
    unharmed();
  }

  @Test
  void writesInABundle() {
    String id = "%1$s";
    sameAnswer("entry PUT", thing -> LAB.submits().body(fill(PUT, thing)).post());
    for (String verb : List.of("GET", "DELETE")) {
      sameAnswer(
          "entry " + verb,
          thing ->
              LAB.submits()
                  .body(
                      "{\"resourceType\": \"Bundle\", \"type\": \"batch\", \"entry\": [{\"request\": {\"method\": \"%s\", \"url\": \"%s\"}}]}"
                          .formatted(verb, fill(id, thing)))
                  .post());
    }
    unharmed();
  }

  /** Conditional creates and updates of both senders meet nobody's but their own. */
  @Test
  void createsBesideTheOther() {
    String number = "1-Family-4711";
    Response created =
        LAB.submits()
            .header("If-None-Exist", "identifier=https://hospital.example/mrn|" + number)
            .body(Sender.patient(number, "Mine"))
            .post("/Patient");
    assertThat(created.statusCode()).isEqualTo(201);
    assertThat(created.asString()).doesNotContain(SECRET);
    LAB.submits().delete("/" + Sender.reference(created)).then().statusCode(200);
  }

  /** Something of somebody else refers to it; what, is not told. */
  @Test
  void deletesWithoutLearningWhoRefersToIt() {
    String patient = LAB.create("Patient", Sender.patient("referred", "Referred"));
    String referrer =
        Sender.reference(
            AccessServer.as("operator", "system/*.cruds")
                .body(secret(Sender.observation("x", patient)))
                .post("/Observation"));
    Response alone = LAB.submits().delete("/" + patient);
    Response inBundle =
        LAB.submits()
            .body(
                "{\"resourceType\": \"Bundle\", \"type\": \"transaction\", \"entry\": [{\"request\": {\"method\": \"DELETE\", \"url\": \"%s\"}}]}"
                    .formatted(patient))
            .post();
    for (Response answer : List.of(alone, inBundle)) {
      assertThat(answer.statusCode()).isEqualTo(409);
      assertThat(answer.asString())
          .contains("refers to it")
          .doesNotContain(referrer.substring("Observation/".length()), SECRET);
    }
    String shown = LAB.submits().get("/Patient?_id=" + patient + "&_revinclude=*:*").asString();
    String included =
        LAB.submits()
            .get("/Patient?_id=" + patient + "&_revinclude=Observation:subject")
            .asString();
    assertThat(shown + included).doesNotContain(SECRET);
    assertThat(included).contains("Referred");
  }

  /** A rule that holds two resources against each other says nothing of the other one. */
  @Test
  void correctsWithoutLearningWhatContradicts() {
    String patient = LAB.create("Patient", Sender.patient("corrected", "Corrected"));
    AccessServer.as("operator", "system/*.cruds")
        .body(secret(Sender.observation("x", patient)))
        .post("/Observation")
        .then()
        .statusCode(201);
    String corrected =
        Sender.patientWithId(patient.substring(8), "corrected", "Corrected")
            .replace("1960-05-01", "2025-01-01");
    String answer = LAB.submits().body(corrected).put("/" + patient).asString();
    assertThat(answer).doesNotContain("Observation/", SECRET);
  }
}
