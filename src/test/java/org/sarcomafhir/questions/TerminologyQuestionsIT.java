package org.sarcomafhir.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomafhir.support.TestServer;
import org.sarcomafhir.support.Urls;

/**
 * Questions by value set and by hierarchy, over patients of whom most are near misses: a benign
 * tumour of the same line, a parent, a sibling, a metastasis, a code that is not bundled.
 */
class TerminologyQuestionsIT {

  private static final Cohort COHORT = new Cohort("terminology-");
  private static final String LMS = "https://sarcomafhir.org/fhir/ValueSet/leiomyosarcoma-vs";
  private static final String SCT = "http://snomed.info/sct|";
  private static final String CONDITION_CODE =
      "https://sarcomafhir.org/fhir/ValueSet/sarcoma-condition-code-vs";

  @BeforeAll
  static void postTheTraps() {
    COHORT.post("terminology-traps.json");
  }

  @Test
  void findsByTheCodesOfAValueSet() {
    assertThat(found("/Condition?code:in=" + LMS))
        .containsExactlyInAnyOrder(
            "terminology-lms-tumour",
            "terminology-lms-of-corpus-tumour",
            "terminology-lms-refuted-tumour");
  }

  @Test
  void keepsWhatTheParameterKnowsOfStatus() {
    assertThat(found("/Condition?histology:in=" + LMS))
        .containsExactlyInAnyOrder(
            "terminology-lms-tumour",
            "terminology-lms-of-corpus-tumour",
            "terminology-lms-by-histology-only-tumour");
  }

  @Test
  void findsWhatLiesBelowACode() {
    assertThat(found("/Condition?code:below=" + SCT + "443719001"))
        .containsExactlyInAnyOrder(
            "terminology-lms-tumour",
            "terminology-lms-of-corpus-tumour",
            "terminology-lms-refuted-tumour");
    assertThat(found("/Condition?code:below=" + SCT + "254877001"))
        .containsExactlyInAnyOrder(
            "terminology-lms-of-corpus-tumour", "terminology-uterine-sarcoma-tumour");
  }

  @Test
  void findsWhatLiesAboveACode() {
    assertThat(found("/Condition?code:above=" + SCT + "770559003"))
        .contains("terminology-lms-tumour", "terminology-uterine-sarcoma-tumour")
        .doesNotContain("terminology-liposarcoma-tumour", "terminology-leiomyoma-tumour");
  }

  @Test
  void findsWhatIsNotInAValueSet() {
    assertThat(found("/Condition?code:not-in=" + CONDITION_CODE))
        .contains(
            "terminology-leiomyoma-tumour",
            "terminology-stump-tumour",
            "terminology-secondary-liver-tumour",
            "terminology-unbundled-tumour")
        .doesNotContain("terminology-lms-tumour", "terminology-liposarcoma-tumour");
  }

  @Test
  void reachesThroughChainsAndBack() {
    assertThat(found("/Patient?gender=female&_has:Condition:patient:code:in=" + LMS))
        .containsExactlyInAnyOrder(
            "terminology-lms", "terminology-lms-of-corpus", "terminology-lms-refuted");
    assertThat(found("/Patient?_has:Condition:patient:code:below=" + SCT + "254829001"))
        .containsExactly("terminology-liposarcoma");
    assertThat(found("/Observation?focus:Condition.code:in=" + LMS))
        .contains("terminology-lms-size")
        .doesNotContain("terminology-leiomyoma-size", "terminology-unbundled-size");
    assertThat(
            found(
                "/Observation?patient.gender:in=http://hl7.org/fhir/ValueSet/administrative-gender"
                    + "&focus:Condition.code:below="
                    + SCT
                    + "443719001"))
        .contains("terminology-lms-of-corpus-size")
        .doesNotContain("terminology-liposarcoma-size");
  }

  @Test
  void joinsSeveralAndNarrowsByOthers() {
    assertThat(
            found(
                "/Condition?code:below="
                    + SCT
                    + "443719001,"
                    + SCT
                    + "254829001&subject:Patient.gender=male"))
        .containsExactly("terminology-liposarcoma-tumour");
  }

  @Test
  void saysThatOnlyBundledCodesWereSearched() {
    TestServer.get("/Condition?code:below=" + SCT + "443719001&_total=accurate")
        .then()
        .statusCode(200)
        .body(
            "entry.find { it.search.mode == 'outcome' }.resource.issue[0].diagnostics",
            containsString("was read as"))
        .body("link.find { it.relation == 'self' }.url", containsString("below"));
    TestServer.get("/Condition?code:in=" + LMS.replace("://", "%3A%2F%2F"))
        .then()
        .body("entry.search.mode", not(hasItem("outcome")));
  }

  @Test
  void answersInABatchAndByPostToo() {
    String query = "Condition?code:below=http://snomed.info/sct|254829001";
    TestServer.post(
            "",
            """
            {"resourceType": "Bundle", "type": "batch",
             "entry": [{"request": {"method": "GET", "url": "%s"}}]}
            """
                .formatted(query))
        .then()
        .statusCode(200)
        .body("entry[0].resource.entry.resource.id", not(equalTo(null)));
    TestServer.plain()
        .contentType("application/x-www-form-urlencoded")
        .formParam("code:below", "http://snomed.info/sct|254829001")
        .formParam("subject:Patient.identifier", "terminology-liposarcoma")
        .when()
        .post("/fhir/Condition/_search")
        .then()
        .statusCode(200)
        .body("entry.resource.code.coding.code.flatten()", hasItem("254829001"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"code:in=x", "code:below=x|y", "code:not-in=x", "code:above=x|y"})
  void refusesTheModifiersInConditions(String criterion) {
    TestServer.fhir()
        .header("If-None-Exist", criterion)
        .body("{\"resourceType\": \"Basic\", \"code\": {\"text\": \"none\"}}")
        .when()
        .post("/Basic")
        .then()
        .statusCode(400)
        .body("issue[0].diagnostics", containsString("work in searches only"));
    TestServer.fhir().when().delete(Urls.encoded("/Condition?" + criterion)).then().statusCode(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Condition?code:in=http%3A%2F%2Fexample.org/none",
        "/Condition?code:below=http%3A%2F%2Fsnomed.info%2Fsct|271737000",
        "/Condition?code:below=http%3A%2F%2Fexample.org|1",
        "/Observation?code:below=http%3A%2F%2Floinc.org|21889-1",
        "/Condition?code:in=http%3A%2F%2Fhl7.org%2Ffhir%2FValueSet/body-site",
        "/Patient?_has:Condition:patient:code:in=http%3A%2F%2Fexample.org/none"
      })
  void refusesWhatIsNotBundledInsteadOfFindingNobody(String request) {
    TestServer.get(request)
        .then()
        .statusCode(400)
        .body("issue[0].diagnostics", startsWith("Not bundled, not checked: "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Condition?code:below=443719001",
        "/Condition?code:not-in=a,b",
        "/Patient?_has:Condition:patient:code:not-in=a",
        "/Observation?focus:Condition.code:not-in=a"
      })
  void refusesWhatItWouldAnswerWrongly(String request) {
    TestServer.get(request).then().statusCode(400);
  }

  private static List<String> found(String request) {
    return COHORT.found(request);
  }
}
