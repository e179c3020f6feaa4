package org.sarcomafhir.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.sarcomafhir.support.TokenIssuer;

/** Which requests are recorded besides those that are answered. */
class AuditOfRefusalsIT {

  private static final String CANARY = "Zwillenberg";

  @AfterAll
  static void tidyUp() {
    RecordedEvents.tidyUp();
  }

  private static String fresh() {
    return UUID.randomUUID().toString();
  }

  private static void assertRefused(AuditEvent event, String words, String who) {
    assertThat(event.getOutcome()).isEqualTo(AuditEvent.AuditEventOutcome._4);
    assertThat(event.getOutcomeDesc()).startsWith(words);
    assertThat(event.getAgentFirstRep().getWho().getDisplay()).isEqualTo(who);
  }

  private static long count() {
    AccessServer.record();
    return AccessServer.as("operator", RecordedEvents.EVERYTHING)
        .get("/AuditEvent?_summary=count")
        .then()
        .extract()
        .jsonPath()
        .getLong("total");
  }

  private static void raw(String request) throws IOException {
    URI base = URI.create(AccessServer.base());
    try (Socket socket = new Socket(base.getHost(), base.getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      socket.getInputStream().readAllBytes();
    }
  }

  @Test
  void recordsRefusals() {
    String stranger = fresh();
    AccessServer.anonymous().header("X-Request-Id", stranger).get("/Patient");
    String forged = fresh();
    AccessServer.with(new TokenIssuer().token("operator", RecordedEvents.EVERYTHING))
        .header("X-Request-Id", forged)
        .get("/Patient");
    String physician = fresh();
    AccessServer.as("physician", RecordedEvents.EVERYTHING)
        .header("X-Request-Id", physician)
        .delete("/Patient/" + RecordedEvents.newPatient());
    String broken = fresh();
    AccessServer.as("operator", RecordedEvents.EVERYTHING)
        .header("X-Request-Id", broken)
        .body("{\"resourceType\": \"Patient\", \"" + CANARY)
        .post("/Patient");

    assertRefused(
        RecordedEvents.eventOf(stranger), "HTTP status 401", "caller without an access token");
    assertRefused(
        RecordedEvents.eventOf(forged),
        "HTTP status 401",
        "caller whose access token is not valid");
    assertRefused(RecordedEvents.eventOf(physician), "HTTP status 403: forbidden", "test client");
    assertRefused(RecordedEvents.eventOf(broken), "HTTP status 400: not-readable", "test client");
  }

  @Test
  void recordsWhatNeverReachesTheFhirServer() throws IOException {
    long before = count();
    AccessServer.with("abc").body("{}").post("/no/such/path/at/all");
    AccessServer.anonymous().get("/Patient?" + "a".repeat(17_000));
    AccessServer.anonymous().request("PROPFIND", "/Patient");
    AccessServer.anonymous().get("/metadata").then().statusCode(200);
    AccessServer.anonymous().get("/.well-known/smart-configuration").then().statusCode(200);
    raw("GET /fhir/Patient?name=%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    raw(
        "GET /fhir/Patient HTTP/1.1\r\nHost: localhost\r\nX-Long: %s\r\n\r\n"
            .formatted("a".repeat(70_000)));

    // and the first count
    assertThat(count() - before).isEqualTo(6);
  }

  @Test
  void isValid() {
    for (Bundle.BundleEntryComponent entry : RecordedEvents.events("_sort=-date").getEntry()) {
      String body =
          RecordedEvents.CONTEXT.newJsonParser().encodeResourceToString(entry.getResource());
      AccessServer.as("operator", RecordedEvents.EVERYTHING)
          .body(body)
          .post("/AuditEvent/$validate")
          .then()
          .statusCode(200)
          .body("issue.findAll { it.severity != 'information' }", hasSize(0));
    }
  }
}
