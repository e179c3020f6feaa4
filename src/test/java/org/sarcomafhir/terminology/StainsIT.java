package org.sarcomafhir.terminology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomafhir.support.Bundles;
import org.sarcomafhir.support.IssuePaths;
import org.sarcomafhir.support.TestServer;
import org.sarcomafhir.terminology.SentStains.Question;

/** Stains by the hospitals' own codes: what is found as which stain, and what is not. */
class StainsIT {

  private static final String DESMIN =
      "https://sarcomafhir.org/fhir/CodeSystem/ihc-marker-cs|desmin";
  private static final String KI67 = "https://sarcomafhir.org/fhir/CodeSystem/ihc-marker-cs|ki67";
  private static final String DESMIN_POSITIVE = DESMIN + "$http://snomed.info/sct|10828004";
  private static final String OURS = "&_tag=" + SentStains.TAG;

  @BeforeAll
  static void postTheStains() {
    TestServer.post("", SentStains.transaction())
        .then()
        .body("issue.diagnostics", nullValue())
        .body("entry.response.status", everyItem(startsWith("20")));
  }

  static Stream<Question> questions() {
    return SentStains.questions();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void findsThemAllAndNothingElse(Question question) {
    assertThat(names(get("/" + question.request() + OURS + "&_count=500")))
        .isEqualTo(question.answer());
  }

  @ParameterizedTest
  @MethodSource("questions")
  void countsWhatItFinds(Question question) {
    int total = get("/" + question.request() + OURS + "&_summary=count").getInt("total");

    assertThat(total).isEqualTo(question.answer().size());
  }

  @ParameterizedTest
  @MethodSource("questions")
  void findsTheSameInABatch(Question question) {
    String url = question.request() + OURS + "&_count=500";
    String batch =
        Bundles.batch(
            "{\"request\": {\"method\": \"GET\", \"url\": \"%s\"}}"
                .formatted(url.replace("|", "%7C")));

    JsonPath answer = TestServer.post("", batch).then().statusCode(200).extract().jsonPath();

    assertThat(names(answer, "entry[0].resource.entry")).isEqualTo(question.answer());
  }

  @Test
  void reachesEveryMatchByPages() {
    List<String> found = new ArrayList<>();
    JsonPath page =
        get(
            "/Patient?_has:Observation:patient:ihc-marker-result="
                + DESMIN_POSITIVE
                + OURS
                + "&_count=2");
    found.addAll(page.getList("entry.resource.id", String.class));
    String next = page.getString("link.find { it.relation == 'next' }?.url");
    while (next != null) {
      page = TestServer.fhir().get(next).jsonPath();
      found.addAll(page.getList("entry.resource.id", String.class));
      next = page.getString("link.find { it.relation == 'next' }?.url");
    }

    assertThat(found).hasSize(8).doesNotHaveDuplicates();
  }

  @Test
  void givesBackWhatWasSent() {
    TestServer.get(
            "/Observation?identifier=" + SentStains.SYSTEM + "|desmin-loinc-positive-in-loinc")
        .then()
        .body("entry[0].resource.code.coding", hasSize(1))
        .body("entry[0].resource.code.coding[0].code", equalTo("10476-0"))
        .body("entry[0].resource.valueCodeableConcept.coding", hasSize(1))
        .body("entry[0].resource.valueCodeableConcept.coding[0].code", equalTo("LA6576-8"));
  }

  @Test
  void followsAnAmendment() {
    String url = "/Observation?identifier=" + SentStains.SYSTEM + "|amended-later";
    String positive =
        observation(
            "amended-later",
            "{\"coding\": [{\"system\": \"http://loinc.org\", \"code\": \"10476-0\"}]}",
            "LA6576-8");
    String question =
        "/Observation?identifier="
            + SentStains.SYSTEM
            + "|amended-later&ihc-marker-result="
            + DESMIN_POSITIVE;

    put(url, positive).then().statusCode(201);
    assertThat(get(question).getInt("total")).isEqualTo(1);
    put(url, positive.replace("LA6576-8", "LA6577-6")).then().statusCode(200);
    assertThat(get(question).getInt("total")).isZero();
    put(url, positive.replace("sarcoma-ihc-marker\"", "sarcoma-pathology-observation\""))
        .then()
        .statusCode(200);
    assertThat(get(question).getInt("total")).isEqualTo(1);
  }

  @Test
  void refusesACodeOfTwoStains() {
    String two =
        "{\"coding\": [{\"system\": \"https://sarcomafhir.org/fhir/CodeSystem/ihc-marker-cs\", \"code\": \"desmin\"}, {\"system\": \"http://loinc.org\", \"code\": \"40552-2\"}]}";

    TestServer.post("/Observation", observation("two-stains", two, "LA6576-8"))
        .then()
        .statusCode(422)
        .body(IssuePaths.rules("issue"), hasItem("sarc-ihc-8"))
        .body("issue.expression.flatten()", hasItem("Observation.code"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SMA ", "alpha SMA", "\u03b1-SMA", "1A4", "smooth-muscle actin"})
  void namesTheNearestStain(String name) {
    TestServer.post(
            "/Observation/$validate",
            observation("near", "{\"text\": \"%s\"}".formatted(name), "LA6576-8"))
        .then()
        .statusCode(200)
        .body("issue.findAll { it.severity == 'error' }", hasSize(0))
        .body(
            "issue.findAll { it.severity == 'warning' }.diagnostics",
            hasItem(
                allOf(
                    containsString("The stain is not coded"),
                    containsString(": sma (Smooth muscle actin)"))));
  }

  @Test
  void acceptsAnUnknownStain() {
    TestServer.post(
            "/Observation", observation("unknown-stain", "{\"text\": \"Desmine\"}", "LA6576-8"))
        .then()
        .statusCode(201);
  }

  @Test
  void saysItAmongTheReasonsOfARefusal() {
    TestServer.post("/Observation", observation("refused", "{\"text\": \"Desmine\"}", "LA0000-0"))
        .then()
        .statusCode(422)
        .body("issue.diagnostics", hasItem(containsString("Nearest: desmin (Desmin)")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Observation?ihc-marker-percent-min=" + KI67 + "$lt20",
        "/Observation?ihc-marker-percent-min=" + KI67 + "$20",
        "/Observation?ihc-percent-min=20",
        "/Observation?ihc-marker-percent-max=" + KI67 + "$ge20",
        "/Patient?_has:Observation:patient:ihc-marker-percent-max=" + KI67 + "$ge20",
        "/Observation?has-member.ihc-marker-percent-min=" + KI67 + "$le20",
        "/Observation?ihc-marker-percent-min=" + KI67
      })
  void refusesAPercentageWithoutACertainAnswer(String question) {
    TestServer.get(question)
        .then()
        .statusCode(400)
        .body("issue[0].diagnostics", not(containsString("HAPI-0389")));
  }

  private static String observation(String name, String code, String answer) {
    return """
    {"resourceType": "Observation", "status": "final",
     "meta": {"profile": ["https://sarcomafhir.org/fhir/StructureDefinition/sarcoma-ihc-marker"]},
     "identifier": [{"system": "%s", "value": "%s"}],
     "category": [{"coding": [{"code": "laboratory",
       "system": "http://terminology.hl7.org/CodeSystem/observation-category"}]}],
     "code": %s, "effectiveDateTime": "2022-02-01",
     "subject": {"identifier": {"system": "https://hospital.example/patients", "value": "1"}},
     "specimen": {"identifier": {"system": "https://hospital.example/specimens", "value": "1"}},
     "valueCodeableConcept": {"coding": [{"system": "http://loinc.org", "code": "%s"}]}}
    """
        .formatted(SentStains.SYSTEM, name, code, answer);
  }

  private static Response put(String url, String body) {
    return TestServer.put(url.replace("|", "%7C"), body);
  }

  private static JsonPath get(String request) {
    return TestServer.get(request).then().statusCode(200).extract().jsonPath();
  }

  private static SortedSet<String> names(JsonPath answer) {
    return names(answer, "entry");
  }

  private static SortedSet<String> names(JsonPath answer, String entries) {
    List<String> names =
        answer.getList(entries + ".resource.identifier.flatten().value", String.class);
    return new TreeSet<>(Objects.requireNonNullElse(names, List.of()));
  }
}
