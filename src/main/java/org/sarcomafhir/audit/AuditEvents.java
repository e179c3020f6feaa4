package org.sarcomafhir.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAction;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAgentComponent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAgentNetworkType;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventEntityComponent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventOutcome;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.sarcomafhir.audit.journal.Entry;

/**
 * Entries as AuditEvents, in the structure of IHE's Basic Audit Log Patterns as far as the code
 * systems of FHIR R4 reach. One event stands for one request, whatever number of patients it
 * concerns.
 */
final class AuditEvents {

  private static final String TYPE = "http://terminology.hl7.org/CodeSystem/audit-event-type";
  private static final String INTERACTION = "http://hl7.org/fhir/restful-interaction";
  private static final String SOURCE_TYPE =
      "http://terminology.hl7.org/CodeSystem/security-source-type";
  private static final String ENTITY_TYPE =
      "http://terminology.hl7.org/CodeSystem/audit-entity-type";
  private static final String ROLE = "http://terminology.hl7.org/CodeSystem/object-role";
  private static final String DICOM = "http://dicom.nema.org/resources/ontology/DCM";
  private static final String PARTICIPATION =
      "http://terminology.hl7.org/CodeSystem/v3-ParticipationType";

  /** Both stand in the value set participation-role-type: where data come from, and go to. */
  private static final Coding SOURCE = new Coding().setSystem(DICOM).setCode("110153");

  private static final Coding DESTINATION = new Coding().setSystem(DICOM).setCode("110152");
  private static final Coding RECIPIENT = new Coding().setSystem(PARTICIPATION).setCode("IRCP");
  private static final String SERVER = "Sarcoma FHIR server";

  private AuditEvents() {}

  static AuditEvent of(Entry entry) {
    AuditEvent event = new AuditEvent();
    event.setId(entry.id());
    event.setType(new Coding(TYPE, "rest", "RESTful Operation"));
    String interaction = entry.request().interaction();
    if (interaction != null) {
      event.addSubtype(new Coding(INTERACTION, interaction, interaction));
    }
    event.setAction(action(entry.request()));
    event.getRecordedElement().setValueAsString(Instant.ofEpochMilli(entry.time()).toString());
    event.setOutcome(outcome(entry));
    event.setOutcomeDesc(words(entry));
    addAgents(event, entry);
    event
        .getSource()
        .setObserver(new Reference().setDisplay(SERVER))
        .addType(new Coding(SOURCE_TYPE, "4", "Application Server"));
    addEntities(event, entry);
    return event;
  }

  private static AuditEventAction action(Entry.Request request) {
    return switch (Objects.requireNonNullElse(request.interaction(), request.method())) {
      case "create" -> AuditEventAction.C;
      case "update", "patch" -> AuditEventAction.U;
      case "delete" -> AuditEventAction.D;
      case "read", "vread", "history-instance", "capabilities" -> AuditEventAction.R;
      default -> AuditEventAction.E;
    };
  }

  private static AuditEventOutcome outcome(Entry entry) {
    if (!entry.isAnswered() || entry.status() >= 500) {
      return AuditEventOutcome._8;
    }
    return entry.status() >= 400 || entry.touched().refused() > 0
        ? AuditEventOutcome._4
        : AuditEventOutcome._0;
  }

  private static String words(Entry entry) {
    if (!entry.isAnswered()) {
      return "The server ended, or had no room to write, before the request was answered; whether it changed anything is not known";
    }
    String codes = entry.reasons().isEmpty() ? "" : ": " + String.join(", ", entry.reasons());
    int refused = entry.touched().refused();
    return "HTTP status %d%s%s"
        .formatted(
            entry.status(), codes, refused == 0 ? "" : "; %d entries refused".formatted(refused));
  }

  private static void addAgents(AuditEvent event, Entry entry) {
    Entry.Caller caller = entry.caller();
    boolean reads = isReading(event);
    AuditEventAgentComponent client =
        event.addAgent().setType(new CodeableConcept(reads ? DESTINATION.copy() : SOURCE.copy()));
    if (caller.client() != null) {
      client.setWho(who(caller.client())).setName(caller.client());
    } else {
      client.setWho(new Reference().setDisplay(caller.claim()));
    }
    client
        .getNetwork()
        .setAddress(caller.address())
        .setType(AuditEventAgentNetworkType._2); // an IP address
    client.setRequestor(caller.user() == null);
    if (caller.user() != null) {
      event
          .addAgent()
          .setType(new CodeableConcept(RECIPIENT.copy()))
          .setWho(who(caller.user()))
          .setName(caller.user())
          .setRequestor(true);
    }
    event
        .addAgent()
        .setType(new CodeableConcept(reads ? SOURCE.copy() : DESTINATION.copy()))
        .setWho(new Reference().setDisplay(SERVER))
        .setRequestor(false);
  }

  private static boolean isReading(AuditEvent event) {
    return event.getAction() == AuditEventAction.R || event.getAction() == AuditEventAction.E;
  }

  private static Reference who(String name) {
    return new Reference().setIdentifier(new Identifier().setValue(name)).setDisplay(name);
  }

  private static void addEntities(AuditEvent event, Entry entry) {
    Entry.Touched touched = entry.touched();
    touched.patients().forEach(patient -> add(event, "1", "1", "Patient").setWhat(to(patient)));
    touched
        .resources()
        .forEach(resource -> add(event, "2", "4", "Domain Resource").setWhat(to(resource)));
    if (touched.more() > 0) {
      add(event, "2", "4", "Domain Resource")
          .setDescription("%d further resources are not listed".formatted(touched.more()));
    }
    List<String> queries = entry.request().queries();
    if (!queries.isEmpty()) {
      String text = entry.request().method() + " " + String.join("\n", queries);
      add(event, "2", "24", "Query").setQuery(text.getBytes(StandardCharsets.UTF_8));
    }
    if (entry.request().number() != null) {
      event
          .addEntity()
          .setType(new Coding(ENTITY_TYPE, "4", "Other"))
          .setName("X-Request-Id")
          .setWhat(
              new Reference().setIdentifier(new Identifier().setValue(entry.request().number())));
    }
  }

  private static AuditEventEntityComponent add(
      AuditEvent event, String type, String role, String words) {
    return event
        .addEntity()
        .setType(new Coding(ENTITY_TYPE, type, "1".equals(type) ? "Person" : "System Object"))
        .setRole(new Coding(ROLE, role, words));
  }

  private static Reference to(String resource) {
    return new Reference(resource);
  }
}
