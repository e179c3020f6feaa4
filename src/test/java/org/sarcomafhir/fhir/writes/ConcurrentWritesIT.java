package org.sarcomafhir.fhir.writes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.sarcomafhir.fhir.writes.Form.RESULTS;
import static org.sarcomafhir.fhir.writes.Form.patient;
import static org.sarcomafhir.support.Simultaneous.SENDERS;

import io.restassured.path.json.JsonPath;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sarcomafhir.support.Bundles;
import org.sarcomafhir.support.Patients;
import org.sarcomafhir.support.Simultaneous;
import org.sarcomafhir.support.Simultaneous.Sent;
import org.sarcomafhir.support.TestServer;

/** Sixteen senders at once: one resource of each, an answer for everybody, nothing lost. */
class ConcurrentWritesIT {

  private static final int ROUNDS = Integer.getInteger("concurrent.rounds", 2);

  private static String name() {
    return "concurrent-" + UUID.randomUUID();
  }

  @ParameterizedTest
  @EnumSource
  void leavesOneOfEach(Form form) throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      String patient = name();

      List<HttpResponse<String>> answers = post(number -> form.of(patient, number, ""));

      assertThat(locations(answers, 0)).hasSize(1);
      assertOne("Patient", Patients.SYSTEM + "|" + patient, locations(answers, 0), 1);
      if (form != Form.BATCH) {
        assertOne("Observation", RESULTS + "|" + patient, locations(answers, 1), 1);
      }
    }
  }

  @RepeatedTest(2)
  void keepsEveryAmendmentOfOnePatient() throws Exception {
    String patient = name();

    List<HttpResponse<String>> answers =
        post(number -> Form.UPDATE.of(patient, number, birth(number)));

    assertOne("Patient", Patients.SYSTEM + "|" + patient, locations(answers, 0), SENDERS);
    assertOne("Observation", RESULTS + "|" + patient, locations(answers, 1), 1);
  }

  @Test
  void keepsTwoIdentifiersApart() throws Exception {
    String one = name();
    String other = one + "-other";

    List<HttpResponse<String>> answers =
        post(number -> Form.CREATE.of(number % 2 == 0 ? one : other, number, ""));

    assertThat(locations(answers, 0)).hasSize(2);
    for (String patient : List.of(one, other)) {
      TestServer.get("/Patient?identifier=" + patient).then().body("total", equalTo(1));
    }
  }

  @Test
  void createsUnderAnIdOnceAndKeepsEveryUpdate() throws Exception {
    String id = name();
    IntFunction<String> bundles =
        number ->
            Bundles.transaction(
                Bundles.update(
                    Bundles.urn(1), "Patient/" + id, withId(id, patient(id, birth(number)))));

    assertThat(locations(post(bundles), 0)).containsExactly("Patient/" + id);
    TestServer.get("/Patient/" + id + "/_history").then().body("total", equalTo(SENDERS));
  }

  @Test
  void putsOneAfterTheOther() throws Exception {
    String id = name();

    List<HttpResponse<String>> answers =
        Simultaneous.send(
            number -> new Sent("PUT", "/Patient/" + id, withId(id, patient(id, birth(number)))));

    assertThat(answers).extracting(HttpResponse::statusCode).containsOnlyOnce(201);
    assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200, 201);
    TestServer.get("/Patient/" + id + "/_history").then().body("total", equalTo(SENDERS));
  }

  @Test
  void losesNoPatch() throws Exception {
    String id =
        Patients.create(
            patient(name(), "\"telecom\": [{\"system\": \"phone\", \"value\": \"0\"}], "));

    List<HttpResponse<String>> answers =
        Simultaneous.send(
            number ->
                new Sent(
                    "PATCH",
                    "/Patient/" + id,
                    "[{\"op\": \"add\", \"path\": \"/telecom/-\", \"value\": {\"system\": \"phone\", \"value\": \"%d\"}}]"
                        .formatted(number + 1),
                    Map.of("Content-Type", "application/json-patch+json")));

    assertThat(answers)
        .allSatisfy(answer -> assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200));
    TestServer.get("/Patient/" + id)
        .then()
        .body("telecom.size()", equalTo(SENDERS + 1))
        .body("meta.versionId", equalTo(String.valueOf(SENDERS + 1)));
  }

  @Test
  void repeatsNothingThatNamesAVersion() throws Exception {
    String id = Patients.create(Patients.json(name()));

    List<HttpResponse<String>> answers =
        Simultaneous.send(
            number ->
                new Sent(
                    "PUT",
                    "/Patient/" + id,
                    withId(id, patient(id, birth(number))),
                    Map.of("If-Match", "W/\"1\"")));

    assertThat(answers).extracting(HttpResponse::statusCode).containsOnlyOnce(200);
    assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200, 412);
    TestServer.get("/Patient/" + id + "/_history").then().body("total", equalTo(2));
  }

  @Test
  void createsOnceOnItsOwn() throws Exception {
    String patient = name();

    List<HttpResponse<String>> answers =
        Simultaneous.send(
            number ->
                new Sent(
                    "POST",
                    "/Patient",
                    Patients.json(patient),
                    Map.of("If-None-Exist", "identifier=" + Patients.SYSTEM + "|" + patient)));

    assertThat(answers).extracting(HttpResponse::statusCode).containsOnlyOnce(201);
    assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200, 201);
    TestServer.get("/Patient?identifier=" + patient).then().body("total", equalTo(1));
  }

  @Test
  void deletesOnceAndCreatesAnew() throws Exception {
    String id = name();
    TestServer.put("/Patient/" + id, withId(id, Patients.json(id)));

    List<HttpResponse<String>> answers =
        Simultaneous.send(
            number ->
                number % 2 == 0
                    ? new Sent("DELETE", "/Patient/" + id, "")
                    : new Sent("PUT", "/Patient/" + id, withId(id, patient(id, birth(number)))));

    assertThat(answers)
        .extracting(HttpResponse::statusCode)
        .allSatisfy(status -> assertThat(status).isIn(200, 201, 204));
  }

  private static String birth(int number) {
    return "\"birthDate\": \"19%02d-01-01\", ".formatted(number + 10);
  }

  private static String withId(String id, String json) {
    return json.replaceFirst("\\{", "{\"id\": \"%s\", ".formatted(id));
  }

  private static List<HttpResponse<String>> post(IntFunction<String> bundles) throws Exception {
    List<HttpResponse<String>> answers =
        Simultaneous.send(number -> new Sent("POST", "", bundles.apply(number)));
    assertThat(answers)
        .allSatisfy(answer -> assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200));
    return answers;
  }

  /** What all answers call the resource of an entry, without versions. */
  private static Set<String> locations(List<HttpResponse<String>> answers, int entry) {
    return answers.stream()
        .map(answer -> JsonPath.from(answer.body()))
        .map(answer -> answer.getString("entry[%d].response.location".formatted(entry)))
        .map(location -> location == null ? "none" : location.replaceFirst("/_history/.*", ""))
        .collect(Collectors.toSet());
  }

  private static void assertOne(
      String type, String identifier, Set<String> locations, int versions) {
    JsonPath found =
        TestServer.get("/%s?identifier=%s".formatted(type, identifier)).then().extract().jsonPath();
    assertThat(found.getInt("total")).as(type).isEqualTo(1);
    String name = type + "/" + found.getString("entry[0].resource.id");
    assertThat(locations).containsExactly(name);
    TestServer.get("/" + name + "/_history").then().body("total", equalTo(versions));
  }
}
