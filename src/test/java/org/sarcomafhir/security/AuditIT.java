package org.sarcomafhir.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.util.UUID;
import org.hl7.fhir.r4.model.AuditEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the record of access says, and of whom. */
class AuditIT {

  private static final String CANARY = "Zwillenberg";

  @AfterAll
  static void tidyUp() {
    RecordedEvents.tidyUp();
  }

  private static String fresh() {
    return UUID.randomUUID().toString();
  }

  private static Response operator(String path) {
    return AccessServer.as("operator", RecordedEvents.EVERYTHING).get(path);
  }

  @Test
  void saysWhoReadWhatOfWhom() {
    String patient = "Patient/" + RecordedEvents.newPatient();
    String number = fresh();

    AccessServer.as("physician", "user/*.rs")
        .header("X-Request-Id", number)
        .get("/" + patient)
        .then()
        .statusCode(200);

    AuditEvent event = RecordedEvents.eventOf(number);
    assertThat(event.getType().getCode()).isEqualTo("rest");
    assertThat(event.getSubtypeFirstRep().getCode()).isEqualTo("read");
    assertThat(event.getAction()).isEqualTo(AuditEvent.AuditEventAction.R);
    assertThat(event.getOutcome()).isEqualTo(AuditEvent.AuditEventOutcome._0);
    assertThat(event.getAgentFirstRep().getWho().getIdentifier().getValue())
        .isEqualTo("test client");
    assertThat(event.getAgentFirstRep().getNetwork().getAddress()).isEqualTo("127.0.0.1");
    assertThat(event.getAgent().get(1).getWho().getIdentifier().getValue()).isEqualTo("subject");
    assertThat(RecordedEvents.entities(event, "1")).containsExactly(patient);
  }

  @Test
  void findsWhoHasSeenARecord() {
    String id = RecordedEvents.newPatient();
    String condition =
        RecordedEvents.made(
            "Condition",
            "{\"resourceType\": \"Condition\", \"subject\": {\"reference\": \"Patient/%s\"}, \"code\": {\"text\": \"cough\"}}"
                .formatted(id));
    String number = fresh();
    AccessServer.as("physician", RecordedEvents.EVERYTHING)
        .header("X-Request-Id", number)
        .get("/Condition?patient=" + id)
        .then()
        .body("total", equalTo(1));

    AuditEvent event = RecordedEvents.eventOf(number);
    assertThat(RecordedEvents.entities(event, "1")).containsExactly("Patient/" + id);
    assertThat(RecordedEvents.entities(event, "4")).containsExactly("Condition/" + condition);
    assertThat(RecordedEvents.query(event)).isEqualTo("GET Condition?patient=");
    assertThat(
            RecordedEvents.events("subtype=search-type&patient=Patient/" + id).getEntry().stream()
                .map(entry -> RecordedEvents.number((AuditEvent) entry.getResource())))
        .contains(number);
    assertThat(
            RecordedEvents.events("subtype=search-type&entity=Condition/" + condition).getEntry())
        .isNotEmpty();
    assertThat(RecordedEvents.events("action=C&patient=" + id).getEntry()).hasSize(2);
  }

  @Test
  void isFoundAfterThePatientIsGone() {
    String id = RecordedEvents.newPatient();
    operator("/Patient/" + id).then().statusCode(200);
    AccessServer.record();

    AccessServer.as("operator", RecordedEvents.EVERYTHING)
        .delete("/Patient/" + id)
        .then()
        .statusCode(200);
    operator("/Patient/" + id).then().statusCode(410);

    assertThat(
            RecordedEvents.events("patient=Patient/" + id).getEntry().stream()
                .map(entry -> (AuditEvent) entry.getResource())
                .filter(event -> !"search-type".equals(event.getSubtypeFirstRep().getCode()))
                .map(
                    event ->
                        event.getAction().toCode()
                            + event.getSubtypeFirstRep().getCode()
                            + event.getOutcome().toCode()))
        .containsExactlyInAnyOrder("Ccreate0", "Rread0", "Ddelete0", "Rread4");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Patient?_has:AuditEvent:patient:action=R",
        "/AuditEvent?_include=AuditEvent:patient",
        "/Patient?_revinclude=AuditEvent:entity",
        "/AuditEvent?patient.birthdate=2000"
      })
  void refusesToFollowWhatIsNoReference(String path) {
    operator(path)
        .then()
        .statusCode(400)
        .body("issue[0].diagnostics", containsString("AuditEvent"));
  }

  @Test
  void isNoPartOfTheRecordOfThePatient() {
    String id = RecordedEvents.newPatient();
    operator("/Patient/" + id).then().statusCode(200);
    AccessServer.record();

    operator("/Patient/" + id + "/$everything")
        .then()
        .statusCode(200)
        .body("entry.resource.resourceType", not(containsString("AuditEvent")))
        .body("entry.findAll { it.resource.resourceType == 'AuditEvent' }", hasSize(0));
  }

  @Test
  void namesThePatientsOfATransaction() {
    String urn = "urn:uuid:" + fresh();
    String number = fresh();
    Response answer =
        AccessServer.as("operator", RecordedEvents.EVERYTHING)
            .header("X-Request-Id", number)
            .body(
                """
                {"resourceType": "Bundle", "type": "transaction", "entry": [
                  {"fullUrl": "%s", "resource": {"resourceType": "Patient", "identifier": [{"system": "urn:x", "value": "%s"}]},
                   "request": {"method": "POST", "url": "Patient", "ifNoneExist": "identifier=urn:x%%7C%s"}},
                  {"fullUrl": "urn:uuid:%s", "resource": {"resourceType": "Condition", "subject": {"reference": "%s"}, "code": {"text": "cough"}},
                   "request": {"method": "POST", "url": "Condition"}},
                  {"request": {"method": "GET", "url": "Patient?family=%s"}}]}
                """
                    .formatted(urn, CANARY + number, CANARY + number, fresh(), urn, CANARY))
            .post("/");
    answer.then().statusCode(200);
    String patient = answer.<String>path("entry[0].response.location").replaceAll("/_hist.*", "");
    String condition = answer.<String>path("entry[1].response.location").replaceAll("/_hist.*", "");

    RecordedEvents.MADE.push(patient);
    RecordedEvents.MADE.push(condition);

    AuditEvent event = RecordedEvents.eventOf(number);
    assertThat(event.getSubtypeFirstRep().getCode()).isEqualTo("transaction");
    assertThat(RecordedEvents.entities(event, "1")).containsExactly(patient);
    assertThat(RecordedEvents.entities(event, "4")).containsExactly(condition);
    assertThat(RecordedEvents.query(event)).isEqualTo("POST Patient?identifier=\nPatient?family=");
  }

  @Test
  void countsTheRefusedEntriesOfABatch() {
    String number = fresh();
    AccessServer.as("operator", RecordedEvents.EVERYTHING)
        .header("X-Request-Id", number)
        .body(
            """
            {"resourceType": "Bundle", "type": "batch", "entry": [
              {"request": {"method": "GET", "url": "Patient/nobody"}},
              {"request": {"method": "GET", "url": "Patient?_count=1"}}]}
            """)
        .post("/")
        .then()
        .statusCode(200);

    AuditEvent event = RecordedEvents.eventOf(number);
    assertThat(event.getSubtypeFirstRep().getCode()).isEqualTo("batch");
    assertThat(event.getOutcome()).isEqualTo(AuditEvent.AuditEventOutcome._4);
    assertThat(event.getOutcomeDesc()).contains("1 entries refused");
    assertThat(RecordedEvents.entities(event, "1")).hasSize(1);
  }
}
