package org.sarcomafhir.security;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.sarcomafhir.support.TokenIssuer;

/**
 * Somebody who sends data with the role of a submitter, and may read what it has sent.
 *
 * @param client its name at the issuer
 */
record Sender(String client) {

  private static final String PATIENT =
      """
      {"resourceType": "Patient", %s
       "identifier": [{"system": "https://hospital.example/mrn", "value": "%s"}],
       "name": [{"family": "%s"}], "gender": "female", "birthDate": "1960-05-01"}""";
  private static final String OBSERVATION =
      """
      {"resourceType": "Observation", %s "status": "final", "code": {"text": "%s"},
       "subject": {"reference": "%s"}, "effectiveDateTime": "2024-02-03"}""";

  /** A sender nobody else is. */
  static Sender fresh(String name) {
    return new Sender(name + "-" + UUID.randomUUID());
  }

  static String patient(String number, String family) {
    return PATIENT.formatted("", number, family);
  }

  static String patientWithId(String id, String number, String family) {
    return PATIENT.formatted("\"id\": \"%s\",".formatted(id), number, family);
  }

  static String observation(String code, String subject) {
    return OBSERVATION.formatted("", code, subject);
  }

  static String observationWithId(String id, String code, String subject) {
    return OBSERVATION.formatted("\"id\": \"%s\",".formatted(id), code, subject);
  }

  RequestSpecification with(String role, String scope) {
    TokenIssuer issuer = AccessServer.ISSUER;
    return AccessServer.with(
        issuer.token(role, scope, claims -> claims.claim("client_id", client)));
  }

  RequestSpecification submits() {
    return with("interface", "system/*.cruds");
  }

  /** Creates a resource and returns its reference. */
  String create(String type, String body) {
    return reference(
        submits().body(body).post("/" + type).then().statusCode(201).extract().response());
  }

  /** The reference of what an answer says was stored. */
  static String reference(Response answer) {
    String location = answer.header("Location");
    return location.replaceFirst(".*/([A-Z][A-Za-z]+/[^/]+)(/_history/.*)?$", "$1");
  }
}
