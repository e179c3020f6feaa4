package org.sarcomafhir.reasons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sarcomafhir.support.Bundles;
import org.sarcomafhir.support.TestServer;
import org.sarcomafhir.support.Urls;

/** Facts that a parameter leaves out by their status are told where a search finds nothing. */
class LeftOutByStatusIT {

  private final Facts facts = Facts.ofSomebody();
  private final String stain =
      "ihc-marker-result=%s|desmin$%s".formatted(Facts.STAINS, Facts.POSITIVE);

  private static JsonPath ask(String query) {
    return TestServer.get("/" + query).then().statusCode(200).extract().jsonPath();
  }

  private static List<String> remarks(JsonPath answer) {
    return answer.getList(
        "entry.findAll { it.search.mode == 'outcome' }.resource.issue.flatten().diagnostics");
  }

  private static void isEmptyBecause(String query, String... words) {
    JsonPath answer = ask(query);
    assertThat(answer.getInt("total")).isZero();
    assertThat(remarks(answer)).singleElement().asString().contains(words);
    assertThat(answer.getString("entry[0].resource.issue[0].severity")).isEqualTo("information");
  }

  @Test
  void countsResultsThatDoNotStand() {
    String preliminary = facts.stain("preliminary");
    String wrong = facts.stain("entered-in-error");

    isEmptyBecause(
        "Observation?" + stain + "&subject=Patient/" + facts.patient(),
        "2 Observations were left out because of their status (1 entered-in-error, 1 preliminary)",
        "ihc-marker-result finds only what stands",
        preliminary,
        wrong);
  }

  @Test
  void countsThoseThatMeetTheOtherCriteriaOnly() {
    facts.stain("preliminary");
    facts.stain("entered-in-error");

    isEmptyBecause(
        "Observation?%s&status=preliminary&subject=Patient/%s".formatted(stain, facts.patient()),
        "1 Observation was left out because of its status (1 preliminary)");
    assertThat(
            remarks(
                ask(
                    "Observation?%s&date=lt2000&subject=Patient/%s"
                        .formatted(stain, facts.patient()))))
        .isEmpty();
  }

  @Test
  void looksIntoHasAndChains() {
    String refuted = facts.tumor("refuted", "8890/3");
    String histology = "histology=%s|8890/3".formatted(Facts.ICD_O);

    isEmptyBecause(
        "Patient?_has:Condition:patient:%s&_id=%s".formatted(histology, facts.patient()),
        "1 Condition was left out because of its status (1 refuted)",
        refuted);
    isEmptyBecause(
        "Patient?_has:Condition:patient:histology:in=https://sarcomafhir.org/fhir/ValueSet/leiomyosarcoma-vs&_id="
            + facts.patient(),
        refuted);
    assertThat(remarks(ask("Patient?_has:Condition:patient:" + histology + "&_id=nobody")))
        .isEmpty();
  }

  @Test
  void saysNothingWhereSomethingWasFoundUnlessAsked() {
    facts.stain("final");
    facts.stain("preliminary");
    String query = "/Observation?" + stain + "&subject=Patient/" + facts.patient();

    JsonPath plain = TestServer.get(query).jsonPath();
    assertThat(plain.getInt("total")).isEqualTo(1);
    assertThat(remarks(plain)).isEmpty();
    JsonPath asked =
        TestServer.fhir()
            .header("Prefer", "return=OperationOutcome")
            .get(Urls.encoded(query))
            .jsonPath();
    assertThat(asked.getInt("total")).isEqualTo(1);
    assertThat(asked.getList("entry")).hasSize(2);
    assertThat(remarks(asked)).singleElement().asString().contains("1 preliminary");
  }

  @Test
  void saysItWhereverItIsAsked() {
    facts.stain("preliminary");
    String query = stain + "&subject=Patient/" + facts.patient();

    TestServer.fhir()
        .contentType("application/x-www-form-urlencoded")
        .body(Urls.encoded(query).replace("|", "%7C"))
        .post("/Observation/_search")
        .then()
        .statusCode(200)
        .body("entry[0].resource.issue[0].diagnostics", containsString("1 preliminary"));
    TestServer.post(
            "",
            Bundles.batch(
                "{\"request\": {\"method\": \"GET\", \"url\": \"Observation?%s\"}}"
                    .formatted(query)))
        .then()
        .statusCode(200)
        .body(
            "entry[0].resource.entry[0].resource.issue[0].diagnostics",
            containsString("1 preliminary"));
  }

  @Test
  void saysItBesideANumberWhenAsked() {
    facts.stain("preliminary");
    String count = "/Observation?" + stain + "&_summary=count&subject=Patient/" + facts.patient();

    assertThat(TestServer.get(count).jsonPath().<Object>get("entry")).isNull();
    JsonPath asked =
        TestServer.fhir()
            .header("Prefer", "return=OperationOutcome")
            .get(Urls.encoded(count))
            .jsonPath();
    assertThat(asked.getInt("total")).isZero();
    assertThat(remarks(asked)).singleElement().asString().contains("1 preliminary");
  }
}
