package org.sarcomafhir.security;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventEntityComponent;
import org.hl7.fhir.r4.model.Bundle;

/** The record of access as an auditor reads it, and resources to be recorded. */
final class RecordedEvents {

  static final FhirContext CONTEXT = FhirContext.forR4Cached();
  static final String EVERYTHING = "system/*.cruds";
  static final Deque<String> MADE = new ArrayDeque<>();

  private RecordedEvents() {}

  static Bundle events(String query) {
    AccessServer.record();
    String json =
        AccessServer.as("inspector", EVERYTHING)
            .get("/AuditEvent?_count=500&" + query)
            .then()
            .statusCode(200)
            .extract()
            .asString();
    return CONTEXT.newJsonParser().parseResource(Bundle.class, json);
  }

  /** The one event of a request that was sent under a number of its own. */
  static AuditEvent eventOf(String number) {
    List<AuditEvent> found =
        events("_sort=-date").getEntry().stream()
            .map(entry -> (AuditEvent) entry.getResource())
            .filter(event -> number.equals(number(event)))
            .toList();
    assertThat(found).as(number).hasSize(1);
    return found.get(0);
  }

  static String number(AuditEvent event) {
    return event.getEntity().stream()
        .filter(entity -> "X-Request-Id".equals(entity.getName()))
        .map(entity -> entity.getWhat().getIdentifier().getValue())
        .findFirst()
        .orElse("");
  }

  static List<String> entities(AuditEvent event, String role) {
    return event.getEntity().stream()
        .filter(entity -> role.equals(entity.getRole().getCode()))
        .map(entity -> entity.getWhat().getReference())
        .toList();
  }

  static String query(AuditEvent event) {
    return event.getEntity().stream()
        .filter(AuditEventEntityComponent::hasQuery)
        .map(entity -> new String(entity.getQuery(), StandardCharsets.UTF_8))
        .findFirst()
        .orElse("");
  }

  static String newPatient() {
    return made("Patient", "{\"resourceType\": \"Patient\", \"active\": true}");
  }

  static String made(String type, String body) {
    String id =
        AccessServer.as("operator", EVERYTHING)
            .body(body)
            .post("/" + type)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    MADE.push(type + "/" + id);
    return id;
  }

  /** Other tests count the patients of the demo. */
  static void tidyUp() {
    MADE.forEach(name -> AccessServer.as("operator", EVERYTHING).delete("/" + name));
  }
}
