package org.sarcomafhir.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.AuditEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomafhir.support.BulkClient;

/** Who may carry what away, and who learns of it. */
class ExportAccessIT {

  private static final String ALL = "system/*.rs";

  private static BulkClient client(String role, String scope) {
    return new BulkClient(() -> AccessServer.as(role, scope));
  }

  private static List<String> types(BulkClient client, String path) {
    return client.export(path).<String>getList("output.type").stream().distinct().toList();
  }

  @AfterAll
  static void tidyUp() {
    RecordedEvents.tidyUp();
  }

  @Test
  void exportsWhatTheRoleAllows() {
    JsonPath manifest = client("physician", ALL).export("/$export");
    assertThat(manifest.getBoolean("requiresAccessToken")).isTrue();
    assertThat(manifest.<String>getList("output.type"))
        .contains("Patient", "Observation", "StructureDefinition")
        .doesNotContain("AuditEvent");
    assertThat(types(client("inspector", ALL), "/$export"))
        .containsExactlyInAnyOrder("AuditEvent", "Provenance");
    assertThat(types(client("operator", ALL), "/$export?_type=AuditEvent,Patient"))
        .containsExactlyInAnyOrder("AuditEvent", "Patient");
  }

  @Test
  void exportsWhatTheScopesAllow() {
    BulkClient client = client("physician", "system/Patient.rs system/Condition.rs system/Media.r");
    assertThat(types(client, "/$export")).containsExactlyInAnyOrder("Patient", "Condition");
    assertThat(types(client, "/Patient/$export")).containsExactlyInAnyOrder("Patient", "Condition");
    client.ask("/$export?_type=Patient,Media").then().statusCode(403);
  }

  @ParameterizedTest
  @CsvSource({
    "physician, system/*.rs, /$export?_type=AuditEvent",
    "physician, system/*.rs, '/$export?_type=Patient,AuditEvent'",
    "physician, system/Patient.rs, /$export?_type=Condition",
    "physician, system/Patient.r, /Patient/$export",
    "physician, system/Patient.s, /Patient/$export",
    "physician, system/Condition.rs, /$export?_typeFilter=Condition?subject:Patient.name=x",
    "inspector, system/*.rs, /Patient/$export?_type=Patient",
    "interface, system/*.cruds, /$export",
    "interface, system/*.cruds, /Patient/$export",
    "interface, system/*.cruds, /$export?_type=Patient",
    "science, system/*.rs, /$export",
    "science, system/*.rs, /Patient/$export?_type=Observation",
    "operator, openid, /$export"
  })
  void refusesTheRest(String role, String scope, String path) {
    client(role, scope).ask(path).then().statusCode(403);
  }

  @Test
  void answersNobodyWithoutAToken() {
    BulkClient stranger = new BulkClient(AccessServer::anonymous);
    stranger.ask("/$export").then().statusCode(401);
    String status = client("physician", ALL).start("/$export?_type=Media");
    stranger.get(status).then().statusCode(401);
  }

  /** A submitter is told that it may not export, also of a group that it has sent itself. */
  @Test
  void exportsNoGroupForThoseWhoSeeOnlyTheirOwn() {
    Sender sender = Sender.fresh("group");
    String patient = sender.create("Patient", Sender.patient(UUID.randomUUID().toString(), "G"));
    RecordedEvents.MADE.push(patient);
    String group =
        sender.create(
            "Group",
            """
            {"resourceType": "Group", "type": "person", "actual": true,
             "member": [{"entity": {"reference": "%s"}}]}"""
                .formatted(patient));
    RecordedEvents.MADE.push(group);
    new BulkClient(sender::submits).ask("/" + group + "/$export").then().statusCode(403);
    // who may read observations and no groups learns nothing of groups
    client("physician", "system/Observation.rs")
        .ask("/" + group + "/$export")
        .then()
        .statusCode(403);
  }

  @Test
  void belongsToWhoeverHasStartedIt() {
    Sender one = Sender.fresh("one");
    Sender two = Sender.fresh("two");
    BulkClient owner = new BulkClient(() -> one.with("physician", ALL));
    BulkClient other = new BulkClient(() -> two.with("operator", "system/*.cruds"));
    String status = owner.start("/$export?_type=Patient");
    String url = owner.wait(status).jsonPath().getString("output[0].url");

    Response stranger = other.get(status);
    stranger.then().statusCode(404);
    other.get(url).then().statusCode(404);
    two.with("operator", "system/*.cruds").delete(status).then().statusCode(404);
    // word by word what nobody has started
    String nobodys = UUID.randomUUID().toString();
    String job = status.replaceFirst(".*job=", "");
    assertThat(other.get(status.replace(job, nobodys)).asString().replace(nobodys, job))
        .isEqualTo(stranger.asString());

    owner.file(url);
    one.with("physician", ALL).delete(status).then().statusCode(202);
    owner.get(url).then().statusCode(404);
  }

  /** Two people who use the same client do not share what they have asked for. */
  @Test
  void belongsToTheAccountOfTheToken() {
    String status = account("one").start("/$export?_type=Media");
    account("one").wait(status).then().statusCode(200);
    account("two").get(status).then().statusCode(404);
  }

  private static BulkClient account(String name) {
    return new BulkClient(
        () ->
            AccessServer.with(
                AccessServer.ISSUER.token("physician", ALL, claims -> claims.subject(name))));
  }

  @Test
  void isJudgedAgainWhenItIsFetched() {
    BulkClient client = client("physician", ALL);
    String status = client.start("/$export?_type=Patient,Condition");
    JsonPath manifest = client.wait(status).jsonPath();
    String patients = manifest.getString("output.find { it.type == 'Patient' }.url");
    String conditions = manifest.getString("output.find { it.type == 'Condition' }.url");

    BulkClient narrowed = client("physician", "system/Condition.rs");
    narrowed.get(status).then().statusCode(403);
    narrowed
        .get(patients)
        .then()
        .statusCode(403)
        .header("WWW-Authenticate", containsString("system/Patient.rs"));
    narrowed.file(conditions);
    client("science", ALL).get(conditions).then().statusCode(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/$export?_type=Media,Patient", "/Patient/$export"})
  void isRecordedWithItsTypes(String path) {
    BulkClient client = client("physician", "system/Media.rs system/Patient.rs");
    String number = "export-" + UUID.randomUUID();
    Response started =
        AccessServer.as("physician", "system/Media.rs system/Patient.rs")
            .header("Prefer", "respond-async")
            .header("X-Request-Id", number)
            .get(path);
    AuditEvent kickOff = RecordedEvents.eventOf(number);
    assertThat(RecordedEvents.query(kickOff)).contains("$export?_type=Media,Patient");
    assertThat(kickOff.getSubtypeFirstRep().getCode()).isEqualTo("operation");

    JsonPath manifest = client.wait(BulkClient.started(started)).jsonPath();
    String fetched = "fetch-" + UUID.randomUUID();
    AccessServer.as("physician", ALL)
        .header("X-Request-Id", fetched)
        .get(manifest.getString("output.find { it.type == 'Patient' }.url"))
        .then()
        .statusCode(200);
    AuditEvent download = RecordedEvents.eventOf(fetched);
    assertThat(RecordedEvents.query(download))
        .contains("$export-file?_type=Patient")
        .doesNotContain("Media");
    assertThat(download.getOutcomeDesc()).contains("200");
  }

  /** What is asked for may name somebody. */
  @Test
  void recordsNoValueOfAFilter() {
    String number = "export-" + UUID.randomUUID();
    AccessServer.as("physician", ALL)
        .header("Prefer", "respond-async")
        .header("X-Request-Id", number)
        .get("/$export?_type=Patient&_typeFilter=Patient?name=Somebody")
        .then()
        .statusCode(202);
    assertThat(RecordedEvents.query(RecordedEvents.eventOf(number)))
        .contains("_typeFilter=")
        .doesNotContain("Somebody");
  }
}
