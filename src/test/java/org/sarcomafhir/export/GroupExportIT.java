package org.sarcomafhir.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sarcomafhir.support.BulkClient;
import org.sarcomafhir.support.Patients;
import org.sarcomafhir.support.TestServer;

/** What belongs to the members of a group, and to nobody else. */
class GroupExportIT {

  private static final BulkClient CLIENT = BulkClient.ofTestServer();

  private static String patient() {
    return Patients.create(Patients.json("export-" + UUID.randomUUID()));
  }

  private static String create(String type, String body) {
    return TestServer.post("/" + type, body).then().statusCode(201).extract().path("id");
  }

  private static String observation(String subject) {
    return create(
        "Observation",
        """
        {"resourceType": "Observation", "status": "final", "code": {"text": "export"},
         "subject": {"reference": "%s"}}"""
            .formatted(subject));
  }

  private static String member(String reference, boolean inactive) {
    return "{\"entity\": {\"reference\": \"%s\"}, \"inactive\": %s}".formatted(reference, inactive);
  }

  private static String group(String... members) {
    return create(
        "Group",
        "{\"resourceType\": \"Group\", \"type\": \"person\", \"actual\": true%s}"
            .formatted(
                members.length == 0 ? "" : ", \"member\": [" + String.join(",", members) + "]"));
  }

  @Test
  void holdsMembersAndNobodyElse() {
    String member = patient();
    String former = patient();
    String stranger = patient();
    String linked = linked(member);
    String own = observation("Patient/" + member);
    observation("Patient/" + former);
    // in the compartment of whoever performed it, as FHIR has it
    String performed = performed(member, stranger);
    String group = group(member("Patient/" + member, false), member("Patient/" + former, true));
    // about the group, which is not its members
    observation("Group/" + group);

    JsonPath manifest = CLIENT.export("/Group/" + group + "/$export");

    assertThat(CLIENT.ids(manifest, "Patient"))
        .containsExactly(member)
        .doesNotContain(former, stranger, linked);
    assertThat(CLIENT.ids(manifest, "Observation")).containsExactlyInAnyOrder(own, performed);
    assertThat(manifest.<String>getList("output.type"))
        .containsExactlyInAnyOrder("Patient", "Observation", "Provenance", "Group");
    assertThat(CLIENT.lines(manifest, "output", "Provenance"))
        .anyMatch(line -> line.contains("Patient/" + member))
        .anyMatch(line -> line.contains("Observation/" + own))
        .noneMatch(line -> line.contains("Patient/" + stranger))
        .noneMatch(line -> line.contains("Patient/" + former));
  }

  private static String linked(String patient) {
    return create(
        "Patient",
        """
        {"resourceType": "Patient", "link": [
          {"other": {"reference": "Patient/%s"}, "type": "seealso"}]}"""
            .formatted(patient));
  }

  private static String performed(String performer, String subject) {
    return create(
        "Observation",
        """
        {"resourceType": "Observation", "status": "final", "code": {"text": "export"},
         "subject": {"reference": "Patient/%s"}, "performer": [{"reference": "Patient/%s"}]}"""
            .formatted(subject, performer));
  }

  @Test
  void countsWhatSearchesOfTheMemberCount() {
    String id =
        TestServer.get("/Patient?identifier=" + Patients.UTERINE)
            .jsonPath()
            .getString("entry[0].resource.id");
    JsonPath manifest =
        CLIENT.export("/Group/" + group(member("Patient/" + id, false)) + "/$export");
    for (String type : List.of("Observation", "Condition", "Procedure", "Specimen")) {
      assertThat(CLIENT.ids(manifest, type))
          .as(type)
          .doesNotHaveDuplicates()
          .hasSize(
              TestServer.get("/" + type + "?_summary=count&patient=" + id)
                  .jsonPath()
                  .getInt("total"));
    }
  }

  @Test
  void narrowsMembersToThoseWhoAreNamed() {
    String one = patient();
    String two = patient();
    String stranger = patient();
    String group = group(member("Patient/" + one, false), member("Patient/" + two, false));
    String body =
        """
        {"resourceType": "Parameters", "parameter": [
          {"name": "patient", "valueReference": {"reference": "Patient/%s"}}]}""";
    String path = "/Group/" + group + "/$export";
    String status =
        BulkClient.started(
            TestServer.fhir()
                .header("Prefer", "respond-async")
                .body(body.formatted(two))
                .post(path));
    assertThat(CLIENT.ids(CLIENT.wait(status).jsonPath(), "Patient")).containsExactly(two);
    TestServer.fhir()
        .header("Prefer", "respond-async")
        .body(body.formatted(stranger))
        .post(path)
        .then()
        .statusCode(400);
  }

  @Test
  void saysWhatOfItsMembersWasDeletedSince() {
    String member = patient();
    String stranger = patient();
    String own = observation("Patient/" + member);
    String other = observation("Patient/" + stranger);
    String path = "/Group/" + group(member("Patient/" + member, false)) + "/$export";
    String time = CLIENT.export(path).getString("transactionTime");
    List.of(own, other)
        .forEach(id -> TestServer.fhir().delete("/Observation/" + id).then().statusCode(200));

    JsonPath manifest = CLIENT.export(path + "?_since=" + time);

    assertThat(CLIENT.lines(manifest, "deleted", "Bundle"))
        .singleElement()
        .asString()
        .contains("Observation/" + own);
  }

  @Test
  void isThereOrNot() {
    CLIENT.ask("/Group/nobody/$export").then().statusCode(404);
    String empty = group();
    assertThat(CLIENT.export("/Group/" + empty + "/$export").getList("output")).isEmpty();
  }
}
