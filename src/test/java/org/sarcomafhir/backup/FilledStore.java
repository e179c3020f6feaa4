package org.sarcomafhir.backup;

import static org.sarcomafhir.support.TestServer.fhir;
import static org.sarcomafhir.support.TestServer.post;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.sarcomafhir.support.TestServer;

/** Resources that a backup may easily get wrong, sent as senders do. */
final class FilledStore {

  /** Updated, with a tag, a security label and a source; an id of digits only. */
  static final String UPDATED = "Patient/9021077";

  /** Deleted after two versions. */
  static final String DELETED = "Patient/backup-deleted";

  /** Deleted, and stored again. */
  static final String UNDELETED = "Patient/backup-undeleted";

  /** With digits that a number would lose. */
  static final String DECIMALS = "Observation/backup-decimals";

  /** Stored although it does not conform. */
  static final String LENIENT = "Observation/backup-lenient";

  /** More than a megabyte. */
  static final String LARGE = "Binary/backup-large";

  static final List<String> ALL = List.of(UPDATED, DELETED, UNDELETED, DECIMALS, LENIENT, LARGE);

  private static final String OBSERVATION =
      """
      {"resourceType": "Observation", "id": "%s", "status": "final", "code": {"text": "x"},
       "subject": {"reference": "Patient/9021077"},
       "valueQuantity": {"value": 1.50, "unit": "mm",
         "system": "http://unitsofmeasure.org", "code": "mm"}%s}
      """;

  private static final String NAMED =
      """
      {"resourceType": "Patient", "id": "9021077",
       "meta": {"source": "https://hospital.example/backup",
         "tag": [{"system": "urn:backup", "code": "b", "display": "größer"},
                 {"system": "urn:backup", "code": "a"}],
         "security": [{"system": "urn:backup", "code": "R"}]},
       "name": [{"family": "%s \\ud83e\\udda0", "given": ["Backup"]}]}
      """;

  private static final String BINARY =
      """
      {"resourceType": "Binary", "id": "backup-large", "contentType": "text/plain", "data": "%s"}
      """;

  private FilledStore() {}

  static void fill() {
    for (String name : List.of("Ünlü", "沢田")) {
      send(UPDATED, NAMED.formatted(name));
    }
    for (String id : List.of(DELETED, UNDELETED)) {
      send(id, patient(id, "female"));
      send(id, patient(id, "male"));
      fhir().delete("/" + id).then().statusCode(200);
    }
    send(UNDELETED, patient(UNDELETED, "other"));
    send(DECIMALS, OBSERVATION.formatted("backup-decimals", ""));
    fhir()
        .header("X-Sender", TestServer.LENIENT_SENDER)
        .body(
            OBSERVATION.formatted(
                "backup-lenient", ", \"dataAbsentReason\": {\"text\": \"unknown\"}"))
        .put("/" + LENIENT)
        .then()
        .statusCode(201);
    send(LARGE, BINARY.formatted(Base64.getEncoder().encodeToString(new byte[900_000])));
    post("/Patient", "{\"resourceType\": \"Patient\", \"name\": [{\"family\": \"Backupson\"}]}")
        .then()
        .statusCode(201);
  }

  private static String patient(String reference, String gender) {
    return "{\"resourceType\": \"Patient\", \"id\": \"%s\", \"gender\": \"%s\"}"
        .formatted(reference.replace("Patient/", ""), gender);
  }

  private static void send(String reference, String body) {
    Response answer =
        fhir()
            .contentType("application/fhir+json; charset=UTF-8")
            .body(body.getBytes(StandardCharsets.UTF_8))
            .put("/" + reference);
    if (answer.statusCode() != 200 && answer.statusCode() != 201) {
      throw new IllegalStateException(answer.asString());
    }
  }
}
