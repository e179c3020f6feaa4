package org.sarcomafhir.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.sarcomafhir.security.TwinQuestions.FOREIGN;
import static org.sarcomafhir.security.TwinQuestions.OTHER;
import static org.sarcomafhir.security.TwinQuestions.fill;
import static org.sarcomafhir.security.TwinQuestions.sameAnswer;

import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sarcomafhir.security.TwinQuestions.Thing;

/** Who may neither read nor search patients is not told by a finding either which there are. */
class QuestionsWithoutRightsIT {

  /** Callers without a right to any patient. */
  enum Nobody {
    RESEARCHER("science", "system/*.rs"),
    AUDITOR("inspector", "system/*.rs"),
    CLINICIAN_WITHOUT_SCOPE("physician", "openid"),
    CLINICIAN_OF_ANOTHER_TYPE("physician", "system/Observation.rs"),
    OPERATOR_WHO_ONLY_CREATES("operator", "system/Observation.c");

    private final String role;
    private final String scope;

    Nobody(String role, String scope) {
      this.role = role;
      this.scope = scope;
    }

    RequestSpecification asks() {
      return AccessServer.as(role, scope);
    }
  }

  private static final List<String> REFERENCES =
      List.of("%1$s", "Patient?identifier=https://hospital.example/mrn|%3$s");

  @ParameterizedTest
  @EnumSource
  void validates(Nobody who) {
    for (String reference : REFERENCES) {
      sameAnswer(
          "$validate " + reference,
          thing -> who.asks().body(bundle(reference, "final", thing)).post("/Bundle/$validate"));
    }
  }

  /** Refused for what it is, or because of what it would do. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OPERATOR_WHO_ONLY_CREATES")
  void isRefused(Nobody who) {
    for (String reference : REFERENCES) {
      for (String status : List.of("final", "wrong")) {
        sameAnswer(
            status + " " + reference,
            thing -> who.asks().body(bundle(reference, status, thing)).post());
      }
    }
  }

  private static String bundle(String reference, String status, Thing thing) {
    return """
        {"resourceType": "Bundle", "type": "transaction", "entry": [
          {"fullUrl": "urn:uuid:7a4c6d4a-934b-4071-91bc-6d6af11480ba", "resource": %s,
           "request": {"method": "POST", "url": "Observation"}}]}"""
        .formatted(Sender.observation("x", fill(reference, thing)).replace("final", status));
  }

  /** Whoever may look is told as before. */
  @Test
  void tellsWhoeverMayLook() {
    AccessServer.as("physician", "system/*.rs")
        .body(bundle(REFERENCES.get(0), "final", TwinQuestions.missing()))
        .post("/Bundle/$validate")
        .then()
        .statusCode(200)
        .body(containsString("There is no such resource"));
  }

  @Test
  void countsNothingInTheStatement() {
    assertThat(
            AccessServer.anonymous().get("/metadata").then().statusCode(200).extract().asString())
        .doesNotContain("resourceCount");
  }

  /** A patch in a Bundle is a text of its own, and could ask for a file of the server. */
  @Test
  void readsNoFileOfTheServer() {
    String patch =
        """
        <!DOCTYPE diff [<!ENTITY x SYSTEM "file:///etc/hostname">]>
        <diff xmlns:f="http://hl7.org/fhir"><replace sel="f:Patient/f:name/f:family/@value">&x;</replace></diff>""";
    for (String type : List.of("transaction", "batch")) {
      AccessServer.as("operator", "system/*.cruds")
          .body(
              """
              {"resourceType": "Bundle", "type": "%s", "entry": [
                {"fullUrl": "urn:uuid:7a4c6d4a-934b-4071-91bc-6d6af11480ba",
                 "resource": {"resourceType": "Binary", "contentType": "application/xml-patch+xml", "data": "%s"},
                 "request": {"method": "PATCH", "url": "%s"}}]}"""
                  .formatted(
                      type,
                      Base64.getEncoder().encodeToString(patch.getBytes(StandardCharsets.UTF_8)),
                      FOREIGN))
          .post()
          .then()
          .statusCode(400)
          .body("issue[0].diagnostics", containsString("document type"));
    }
    assertThat(OTHER.submits().get("/" + FOREIGN).jsonPath().getString("name[0].family"))
        .isEqualTo("Family-4711");
  }
}
