package org.sarcomafhir.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomafhir.support.TestServer.fhir;
import static org.sarcomafhir.support.TestServer.get;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomafhir.losses.ExactJson;
import org.sarcomafhir.losses.LossCheck;
import org.sarcomafhir.support.TestServer;

/**
 * Non-conforming resources of a sender with whom the server is lenient, and of one with whom not.
 */
class LenientIntakeIT {

  private static final String TAGGED =
      "_tag=https://sarcomafhir.org/fhir/CodeSystem/intake-tag-cs|non-conformant";

  /** A vital status that no sarcoma profile selects, so that base R4 alone judges it. */
  private static final String OBSERVATION =
      """
      {"resourceType": "Observation", "status": "final",
       "identifier": [{"system": "https://hospital.example/lenient", "value": "%s"}],
       "code": {"coding": [{"system": "http://loinc.org", "code": "85319-2"}], "text": "HER2"},
       "subject": {"reference": "%s"}, "valueQuantity": {"value": 1.50, "unit": "%s"}%s}
      """;

  /** A value and a reason for its absence contradict each other: rule obs-6 of base R4. */
  private static final String CONTRADICTION = ", \"dataAbsentReason\": {\"text\": \"unknown\"}";

  private String patient = "";
  private final String name = UUID.randomUUID().toString();

  @BeforeEach
  void storePatient() {
    String id = send("Patient", "{\"resourceType\": \"Patient\"}", "").path("id");
    patient = "Patient/" + id;
  }

  private static Response send(String path, String body, String sender) {
    return fhir().header("X-Sender", sender.isEmpty() ? "other" : sender).body(body).post(path);
  }

  private static Response leniently(String path, String body) {
    return send(path, body, TestServer.LENIENT_SENDER);
  }

  private String observation(String more) {
    return OBSERVATION.formatted(name, patient, "mm", more);
  }

  private static String bundle(String type, String... resources) {
    List<String> entries =
        List.of(resources).stream()
            .map(
                resource ->
                    "{\"fullUrl\": \"urn:uuid:%s\", \"resource\": %s, \"request\": {\"method\": \"POST\", \"url\": \"Observation\"}}"
                        .formatted(UUID.randomUUID(), resource))
            .toList();
    return "{\"resourceType\": \"Bundle\", \"type\": \"%s\", \"entry\": [%s]}"
        .formatted(type, String.join(",", entries));
  }

  private int stored(String more) {
    return get("/Observation?identifier=https://hospital.example/lenient|" + name + more)
        .path("total");
  }

  @Test
  void refusesFromOthers() {
    Response answer = send("/Observation", observation(CONTRADICTION), "");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(stored("")).isZero();
  }

  @Test
  void storesWhatWasSentAndTellsTheIssues() throws JsonProcessingException {
    Response answer = leniently("/Observation", observation(CONTRADICTION));

    assertThat(answer.statusCode()).isEqualTo(201);
    JsonPath issues = answer.jsonPath();
    assertThat(issues.getString("resourceType")).isEqualTo("OperationOutcome");
    assertThat(issues.getString("issue[0].severity")).isEqualTo("warning");
    assertThat(issues.getString("issue[0].details.coding[0].code")).isEqualTo("rule-broken");
    assertThat(stored("&" + TAGGED)).isEqualTo(1);
    JsonNode sent = ExactJson.read(observation(CONTRADICTION));
    JsonNode kept = ExactJson.read(fhir().get(answer.header("Location")).asString());
    assertThat(LossCheck.strict().between(sent, kept))
        .allSatisfy(difference -> assertThat(difference.pointer()).hasToString("/meta/tag"));
  }

  @Test
  void tagsOnlyWhatIsAtFault() {
    Response answer =
        leniently("", bundle("transaction", observation(""), observation(CONTRADICTION)));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.<String>path("entry[1].response.outcome.issue[0].expression[0]"))
        .startsWith("Bundle.entry[1].resource");
    assertThat(answer.<Object>path("entry[0].response.outcome.issue.find{it.severity=='warning'}"))
        .isNull();
    assertThat(stored("")).isEqualTo(2);
    assertThat(stored("&" + TAGGED)).isEqualTo(1);
  }

  @Test
  void takesTheTagOffWhatConformsAgain() {
    String id =
        leniently("/Observation", observation(CONTRADICTION))
            .header("Location")
            .replaceAll(".*/Observation/([^/]+)/.*", "$1");
    String good = observation("").replaceFirst("\\{", "{\"id\": \"" + id + "\",");
    Response answer =
        fhir().header("X-Sender", TestServer.LENIENT_SENDER).body(good).put("/Observation/" + id);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(get("/Observation/" + id).<Object>path("meta.tag")).isNull();
    assertThat(stored("&" + TAGGED)).isZero();
    assertThat(stored("")).isEqualTo(1);
  }

  @Test
  void takesTheTagFromNobody() {
    String tagged =
        observation("")
            .replaceFirst(
                "\\{",
                "{\"meta\": {\"tag\": [{\"system\": \"https://sarcomafhir.org/fhir/CodeSystem/intake-tag-cs\", \"code\": \"non-conformant\"}]},");
    assertThat(send("/Observation", tagged, "").statusCode()).isEqualTo(201);
    assertThat(stored("&" + TAGGED)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ", \"valueString\": \"1.5\"", // two values: one would be lost
        ", \"coment\": \"spelt wrongly\"",
        ", \"issued\": \"yesterday\"",
        ", \"note\": {\"text\": \"no array\"}",
        ", \"specimen\": {\"reference\": \"Specimen/nowhere-at-all\"}",
        ", \"derivedFrom\": [{\"reference\": \"urn:uuid:8a3c5f0e-7b5c-4f4e-9d59-6d5f4a0c1d11\"}]",
      })
  void losesNothingForThat(String more) {
    assertThat(leniently("/Observation", observation(CONTRADICTION + more)).statusCode())
        .isBetween(400, 422);
    assertThat(leniently("", bundle("transaction", observation(more))).statusCode())
        .isBetween(400, 422);
    assertThat(stored("")).isZero();
  }

  @Test
  void refusesOnlyTheBadEntriesOfABatch() {
    Response answer =
        leniently(
            "",
            bundle(
                "batch",
                observation(", \"coment\": \"spelt wrongly\""),
                observation(CONTRADICTION),
                observation("")));

    assertThat(answer.<List<String>>path("entry.response.status"))
        .extracting(status -> status.substring(0, 3))
        .containsExactly("422", "201", "201");
    assertThat(answer.<String>path("entry[1].response.outcome.issue[0].details.coding[0].code"))
        .isEqualTo("rule-broken");
    assertThat(stored("&" + TAGGED)).isEqualTo(1);
  }

  @Test
  void forgivesWhatAPatchLeaves() {
    String id =
        leniently("/Observation", observation(CONTRADICTION))
            .header("Location")
            .replaceAll(".*/Observation/([^/]+)/.*", "$1");
    String patch = "[{\"op\": \"replace\", \"path\": \"/valueQuantity/unit\", \"value\": \"cm\"}]";
    Response answer =
        fhir()
            .header("X-Sender", TestServer.LENIENT_SENDER)
            .contentType("application/json-patch+json")
            .body(patch)
            .patch("/Observation/" + id);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.<String>path("issue[0].severity")).isEqualTo("warning");
    assertThat(get("/Observation/" + id).<String>path("valueQuantity.unit")).isEqualTo("cm");
    assertThat(stored("&" + TAGGED)).isEqualTo(1);
  }

  @Test
  void takesXml() {
    String xml =
        """
        <Observation xmlns="http://hl7.org/fhir"><identifier><system value="https://hospital.example/lenient"/>
        <value value="%s"/></identifier><status value="final"/><code><text value="HER2"/></code>
        <subject><reference value="%s"/></subject><valueString value="a"/>
        <dataAbsentReason><text value="unknown"/></dataAbsentReason></Observation>
        """
            .formatted(name, patient);
    Response answer =
        fhir()
            .header("X-Sender", TestServer.LENIENT_SENDER)
            .contentType("application/fhir+xml")
            .body(xml)
            .post("/Observation");

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(stored("&" + TAGGED)).isEqualTo(1);
  }
}
