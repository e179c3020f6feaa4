package org.sarcomafhir.savedcohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcomafhir.support.Patients;
import org.sarcomafhir.support.TestServer;

/** A search is kept as a Group: its patients, its question, and the state of the store. */
class FromSearchIT {

  private final String number = "cohort-" + UUID.randomUUID();

  private static Response save(String query) {
    return TestServer.post(
        "/Group/$from-search",
        """
        {"resourceType": "Parameters", "parameter": [
          {"name": "query", "valueString": "%s"}, {"name": "name", "valueString": "Try <b>it</b>"},
          {"name": "description", "valueString": "Those of a test"}]}
        """
            .formatted(query));
  }

  private static JsonPath saved(String query) {
    JsonPath group = save(query).then().statusCode(200).extract().jsonPath();
    return TestServer.get("/Group/" + group.getString("id")).then().extract().jsonPath();
  }

  private static String trait(JsonPath group, String name) {
    return group.getString(
        "characteristic.find { it.code.text == '%s' }.valueCodeableConcept.text".formatted(name));
  }

  private String patient() {
    return Patients.create(Patients.json(number));
  }

  private static void observation(String patient) {
    TestServer.post(
            "/Observation",
            """
            {"resourceType": "Observation", "status": "final", "code": {"text": "Any"},
             "subject": {"reference": "Patient/%s"}, "effectiveDateTime": "2024-01-01"}
            """
                .formatted(patient))
        .then()
        .statusCode(201);
  }

  @Test
  void holdsThePatientsOnceAndInOrder() {
    List<String> patients = Stream.of(patient(), patient(), patient()).sorted().toList();
    patients.forEach(FromSearchIT::observation);
    observation(patients.get(0));
    String query = "Observation?patient.identifier=%s|%s".formatted(Patients.SYSTEM, number);

    JsonPath group = saved(query);

    assertThat(group.getList("member.entity.reference"))
        .isEqualTo(patients.stream().map(id -> "Patient/" + id).toList());
    assertThat(group.getInt("quantity")).isEqualTo(3);
    assertThat(group.getString("type")).isEqualTo("person");
    assertThat(group.getBoolean("actual")).isTrue();
    assertThat(group.getBoolean("active")).isTrue();
    assertThat(group.getString("name")).isEqualTo("Try <b>it</b>");
    assertThat(group.getString("text.div"))
        .contains("Try &lt;b&gt;it&lt;/b&gt;", "Those of a test", "3 patients");
    assertThat(trait(group, "query")).isEqualTo(query);
    assertThat(group.getString("characteristic[0].period.start")).isNotBlank();
  }

  /** The same document may be sent back, as somebody does who corrects the name. */
  @Test
  void isAResourceLikeAnyOther() {
    String query = "Patient?identifier=%s|%s".formatted(Patients.SYSTEM, number);
    String group = save(query).then().statusCode(200).extract().asString();
    TestServer.put(
            "/Group/" + JsonPath.from(group).getString("id"), group.replace("Try ", "Tried "))
        .then()
        .statusCode(200)
        .body("meta.versionId", equalTo("2"));
  }

  @Test
  void tellsThatTheStoreHasChangedSince() {
    String patient = patient();
    String query = "Patient?identifier=%s|%s".formatted(Patients.SYSTEM, number);
    JsonPath before = saved(query);
    int versions = Integer.parseInt(trait(before, "data version").replaceFirst(".* ", ""));
    assertThat(TestServer.get("/Patient/_history?_summary=count").jsonPath().getInt("total"))
        .isGreaterThanOrEqualTo(versions);

    TestServer.put("/Patient/" + patient, Patients.jsonWithId(patient, "male"))
        .then()
        .statusCode(200);

    JsonPath after = saved(query);
    assertThat(after.getInt("quantity")).isZero();
    assertThat(after.<Object>get("member")).isNull();
    assertThat(trait(after, "data version")).isNotEqualTo(trait(before, "data version"));
    assertThat(trait(before, "data version")).matches("Patient/_history \\d+");
  }

  @Test
  void namesEveryTypeThatTheQueryLooksInto() {
    JsonPath group =
        saved("Patient?_has:Observation:patient:specimen.status=available&identifier=" + number);
    assertThat(trait(group, "data version"))
        .matches("Observation/_history \\d+, Patient/_history \\d+, Specimen/_history \\d+");
  }

  /** What an ordinary search refuses is refused here, and so is what finds nobody. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Patient?gendr=female; Did you mean gender?",
        "Patient?gender:exactly=female; modifier",
        "Observation?mitotic-count-min=ge1; in which unit",
        "Condition?histology:in=https://example.org/none; has no value set",
        "Patient?gender=; has no value",
        "Patient?gender=female&_count=1; The query has _count",
        "Patient?_revinclude=Observation:patient; The query has _revinclude",
        "Medication?status=active; are about no patient",
        "Patients?gender=female; begins with no resource type",
        "gender=female; begins with no resource type"
      })
  void isRefusedLikeTheSearch(String query, String words) {
    save(query)
        .then()
        .statusCode(400)
        .body("resourceType", equalTo("OperationOutcome"))
        .body("issue[0].diagnostics", containsString(words));
  }

  @Test
  void isNeverWiderThanAsked() {
    TestServer.fhir()
        .header("Prefer", "handling=lenient")
        .body(
            """
            {"resourceType": "Parameters", "parameter": [{"name": "name", "valueString": "x"},
              {"name": "query", "valueString": "Patient?gendr=female"}]}
            """)
        .post("/Group/$from-search")
        .then()
        .statusCode(400);
  }

  @Test
  void readsTheQueryFromTheBodyOnly() {
    TestServer.fhir()
        .body(
            "{\"resourceType\": \"Parameters\", \"parameter\": [{\"name\": \"name\", \"valueString\": \"x\"}]}")
        .post("/Group/$from-search?query=Patient%3Fgender%3Dfemale")
        .then()
        .statusCode(400)
        .body("issue[0].diagnostics", containsString("There is no query"))
        .body("issue", hasSize(1));
  }
}
