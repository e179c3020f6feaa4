package org.sarcomafhir.terminology.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sarcomafhir.support.TestServer;

/** The terminology operations over HTTP, inside what is bundled and outside of it. */
class TerminologyOperationsIT {

  private static final String OWN = "https%3A%2F%2Fsarcomafhir.org%2Ffhir%2F";
  private static final String MARKERS = "/ValueSet/$expand?url=" + OWN + "ValueSet/ihc-marker-vs";
  private static final String SCT = "http%3A%2F%2Fsnomed.info%2Fsct";
  private static final String UNKNOWN = "Not bundled, not checked: ";
  private static final String DIAGNOSTICS = "issue[0].diagnostics";
  private static final String RESULT = "parameter.find { it.name == 'result' }.valueBoolean";
  private static final String MESSAGE = "parameter.find { it.name == 'message' }.valueString";
  private static final String DISPLAY = "parameter.find { it.name == 'display' }.valueString";

  private static ValidatableResponse get(String path) {
    return TestServer.get(path).then();
  }

  @Test
  void expandsInPages() {
    get(MARKERS + "&count=3&offset=2")
        .statusCode(200)
        .body("expansion.offset", equalTo(2))
        .body("expansion.contains", hasSize(3))
        .body("compose", nullValue());
    get(MARKERS + "&count=0").body("expansion.contains", nullValue());
  }

  @Test
  void givesAKeptAnswerInEveryForm() {
    String kept = get(MARKERS).statusCode(200).extract().asString();

    assertThat(get(MARKERS).extract().asString()).isEqualTo(kept).doesNotContain("\n");
    get(MARKERS)
        .header("Content-Type", startsWith("application/fhir+json"))
        .body("expansion.contains.code", hasItem("desmin"));
    assertThat(get(MARKERS + "&_pretty=true").extract().asString()).contains("\n");
    assertThat(get(MARKERS + "&_format=xml").extract().asString())
        .startsWith("<ValueSet")
        .contains("<code value=\"desmin\"");
    get(MARKERS + "&_elements=url").body("expansion", nullValue());
  }

  @Test
  void filtersByCodeNameAndSynonym() {
    get(MARKERS + "&filter=CD117").body("expansion.contains.code", contains("cd117"));
    get(MARKERS + "&filter=actin%20smooth").body("expansion.contains.code", hasItem("sma"));
    get(MARKERS + "&filter=c-kit").body("expansion.contains.code", contains("cd117"));
    get(MARKERS + "&filter=min").body("expansion.contains.code", not(hasItem("desmin")));
    get(MARKERS + "&filter=nothing").body("expansion.total", equalTo(0));
  }

  @Test
  void expandsByIdAndFromTheBody() {
    get("/ValueSet/ihc-result-vs/$expand")
        .body("expansion.contains.code", hasItems("10828004", "260385009"));
    String sent =
        """
        {"resourceType": "ValueSet", "status": "active", "compose": {"include": [{
          "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode",
          "filter": [{"property": "concept", "op": "descendent-of", "value": "_ActEncounterCode"}]}]}}
        """;
    TestServer.post("/ValueSet/$expand", sent)
        .then()
        .statusCode(200)
        .body("expansion.contains.code", hasItems("AMB", "IMP"))
        .body("expansion.contains.code", not(hasItem("_ActEncounterCode")));
    TestServer.post(
            "/ValueSet/$expand",
            "{\"resourceType\": \"Parameters\", \"parameter\": [{\"name\": \"valueSet\", \"resource\": %s}, {\"name\": \"filter\", \"valueString\": \"amb\"}]}"
                .formatted(sent))
        .then()
        .body("expansion.contains.code", contains("AMB"));
  }

  @Test
  void saysThatAPartOfACodeSystemIsNotAll() {
    TestServer.post(
            "/ValueSet/$expand",
            """
            {"resourceType": "ValueSet", "status": "active",
             "compose": {"include": [{"system": "http://loinc.org"}]}}
            """)
        .then()
        .statusCode(200)
        .body("expansion.extension.url", hasItem(containsString("valueset-unclosed")))
        .body("expansion.parameter.valueString", hasItem(startsWith(UNKNOWN)));
  }

  @Test
  void looksUpNamesDefinitionsAndProperties() {
    get("/CodeSystem/$lookup?system=" + OWN + "CodeSystem/ihc-marker-cs&code=desmin")
        .statusCode(200)
        .body(DISPLAY, equalTo("Desmin"))
        .body(
            "parameter.findAll { it.name == 'property' }.collect { it.part[0].valueCode }",
            hasItems("definition", "kind", "hgnc"));
    get("/CodeSystem/$lookup?system=http%3A%2F%2Funitsofmeasure.org&code=mg/m2")
        .statusCode(200)
        .body(DISPLAY, containsString("milligram"));
    get("/CodeSystem/$lookup?system=http%3A%2F%2Funitsofmeasure.org&code=milligram")
        .statusCode(404)
        .body(DIAGNOSTICS, not(startsWith(UNKNOWN)));
  }

  @Test
  void judgesCodesOfWholeCodeSystems() {
    String markers = "/CodeSystem/$validate-code?url=" + OWN + "CodeSystem/ihc-marker-cs&code=";
    get(markers + "desmin").body(RESULT, equalTo(true)).body(DISPLAY, equalTo("Desmin"));
    get(markers + "desmin&display=Vimentin")
        .body(RESULT, equalTo(false))
        .body(MESSAGE, containsString("\"Desmin\""));
    get(markers + "desmin&version=0.1.0").body(RESULT, equalTo(true));
    get(markers + "desmin&version=9")
        .body(RESULT, equalTo(false))
        .body(MESSAGE, startsWith(UNKNOWN));
    get(markers + "desmine")
        .body(RESULT, equalTo(false))
        .body(MESSAGE, containsString("The nearest are desmin"));
  }

  @Test
  void neverSaysABareNoAboutAFragment() {
    get("/CodeSystem/$validate-code?url=" + SCT + "&code=271737000")
        .body(RESULT, equalTo(false))
        .body(MESSAGE, startsWith(UNKNOWN));
    get("/CodeSystem/$validate-code?url=" + SCT + "&code=271737001")
        .body(RESULT, equalTo(false))
        .body(MESSAGE, containsString("check digit"));
  }

  @Test
  void knowsWhatBaseR4ListsOfAForeignCodeSystem() {
    String severities = "http%3A%2F%2Fhl7.org%2Ffhir%2FValueSet/condition-severity";
    List<String> listed =
        get("/ValueSet/$expand?url=" + severities).extract().path("expansion.contains.code");

    assertThat(listed).hasSize(3);
    for (String code : listed) {
      get("/CodeSystem/$validate-code?url=" + SCT + "&code=" + code).body(RESULT, equalTo(true));
    }
  }

  @Test
  void judgesMembershipOutrightWhereTheValueSetIsClosed() {
    String results = "/ValueSet/$validate-code?url=" + OWN + "ValueSet/ihc-result-vs&system=";
    get(results + SCT + "&code=10828004").body(RESULT, equalTo(true));
    get(results + SCT + "&code=271737000")
        .body(RESULT, equalTo(false))
        .body(MESSAGE, not(startsWith(UNKNOWN)));
    get(results + "http%3A%2F%2Fexample.org&code=10828004").body(RESULT, equalTo(false));
  }

  @Test
  void judgesUnitsThoughTheyCannotBeListed() {
    String units =
        "/ValueSet/$validate-code?url=http%3A%2F%2Fhl7.org%2Ffhir%2FValueSet/ucum-units"
            + "&system=http%3A%2F%2Funitsofmeasure.org&code=";
    get(units + "mm").body(RESULT, equalTo(true));
    get(units + "milli").body(RESULT, equalTo(false)).body(MESSAGE, not(startsWith(UNKNOWN)));
  }

  @Test
  void acceptsAConceptOfWhichOneCodingIsRight() {
    TestServer.post(
            "/ValueSet/ihc-result-vs/$validate-code",
            """
            {"resourceType": "Parameters", "parameter": [{"name": "codeableConcept",
              "valueCodeableConcept": {"coding": [
                {"system": "http://example.org", "code": "pos"},
                {"system": "http://snomed.info/sct", "code": "10828004"}]}}]}
            """)
        .then()
        .body(RESULT, equalTo(true))
        .body(MESSAGE, containsString("pos of http://example.org is not in"));
  }

  @Test
  void comparesCodesOfAWholeHierarchy() {
    String compare =
        "/CodeSystem/$subsumes?system=http%3A%2F%2Fterminology.hl7.org%2FCodeSystem/v3-ActCode";
    String outcome = "parameter.find { it.name == 'outcome' }.valueCode";
    get(compare + "&codeA=_ActEncounterCode&codeB=AMB").body(outcome, equalTo("subsumes"));
    get(compare + "&codeA=AMB&codeB=_ActEncounterCode").body(outcome, equalTo("subsumed-by"));
    get(compare + "&codeA=AMB&codeB=AMB").body(outcome, equalTo("equivalent"));
    get(compare + "&codeA=AMB&codeB=EMER")
        .body(outcome, equalTo("not-subsumed"))
        .body(MESSAGE, nullValue());
  }

  @Test
  void comparesCodesOfAFragmentAndSaysHowFarItLooked() {
    String compare = "/CodeSystem/$subsumes?system=" + SCT;
    String outcome = "parameter.find { it.name == 'outcome' }.valueCode";
    get(compare + "&codeA=443719001&codeB=770559003").body(outcome, equalTo("subsumes"));
    get(compare + "&codeA=443719001&codeB=95315005")
        .body(outcome, equalTo("not-subsumed"))
        .body(MESSAGE, containsString("what is not bundled was not checked"));
  }

  @Test
  void translatesMarkersBothWays() {
    get("/ConceptMap/$translate?system=" + OWN + "CodeSystem/ihc-marker-cs&code=desmin")
        .body(RESULT, equalTo(true))
        .body(codesOfMatches(), hasItems("10476-0", "HGNC:2770"));
    get("/ConceptMap/ihc-marker-to-loinc/$translate?system=http%3A%2F%2Floinc.org&code=10457-0&reverse=true")
        .body(codesOfMatches(), containsInAnyOrder("actin", "msa", "sma"))
        .body(
            "parameter.findAll { it.name == 'match' }.collect { it.part[0].valueCode }",
            containsInAnyOrder("equivalent", "narrower", "narrower"));
  }

  @Test
  void saysWhyNothingIsTranslated() {
    get("/ConceptMap/$translate?system=" + OWN + "CodeSystem/ihc-marker-cs&code=none")
        .body(RESULT, equalTo(false))
        .body(MESSAGE, startsWith(UNKNOWN));
    get("/ConceptMap/$translate?system="
            + SCT
            + "&code=10828004&targetsystem=http%3A%2F%2Fexample.org")
        .body(RESULT, equalTo(false))
        .body(MESSAGE, containsString("no concept map leads from"));
  }

  private static String codesOfMatches() {
    return "parameter.findAll { it.name == 'match' }"
        + ".collect { it.part.find { p -> p.name == 'concept' }.valueCoding.code }";
  }
}
