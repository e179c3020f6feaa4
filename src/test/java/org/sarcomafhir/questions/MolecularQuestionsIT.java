package org.sarcomafhir.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sarcomafhir.support.TestFiles;
import org.sarcomafhir.support.TestServer;

/**
 * Questions about molecular findings over patients of whom most are near misses: the same gene with
 * another result, another kind, another status, in another resource.
 */
class MolecularQuestionsIT {

  private static final String CODES = "https://sarcomafhir.org/fhir/CodeSystem/";
  private static final String KIND = CODES + "alteration-kind-cs|";
  private static final String HGNC = "http://www.genenames.org|";
  private static final String MDM2 = HGNC + "HGNC:6973";
  private static final String CDK4 = HGNC + "HGNC:1773";
  private static final String JAZF1 = HGNC + "HGNC:28917";
  private static final String SUZ12 = HGNC + "HGNC:17101";
  private static final String EWSR1 = HGNC + "HGNC:3508";
  private static final String OF_PATIENT = "/Patient?_has:Observation:patient:";
  private static final String OF_TUMOUR = "/Condition?_has:Observation:focus:";

  @BeforeAll
  static void postTheTraps() {
    TestServer.post("", TestFiles.resource("questions/molecular-traps.json"))
        .then()
        .statusCode(200)
        .body("entry.response.status", everyItem(startsWith("20")));
  }

  @Test
  void findsPatientsWithOneGeneAltered() {
    assertThat(found(OF_PATIENT + "molecular-alteration=" + MDM2 + "$" + KIND + "amplification"))
        .containsExactlyInAnyOrder(
            "molecular-mdm2-amplified",
            "molecular-mdm2-amended-unclaimed",
            "molecular-mdm2-corrected",
            "molecular-mdm2-second-tumour",
            "molecular-mdm2-without-tumour",
            "molecular-mdm2-absent-then-amplified");
  }

  @Test
  void findsTheTumourThatTheFindingIsAbout() {
    assertThat(found(OF_TUMOUR + "molecular-alteration=" + MDM2 + "$" + KIND + "amplification"))
        .containsExactlyInAnyOrder(
            "molecular-mdm2-amplified-tumour",
            "molecular-mdm2-amended-unclaimed-tumour",
            "molecular-mdm2-corrected-tumour",
            "molecular-mdm2-second-tumour-second",
            "molecular-mdm2-absent-then-amplified-tumour");
  }

  @Test
  void tellsTheAlterationsOfOneGeneApart() {
    assertThat(found(OF_PATIENT + "molecular-alteration=" + MDM2 + "$" + KIND + "mutation"))
        .containsExactly("molecular-cdk4-amplified-mdm2-mutated");
    assertThat(found(OF_PATIENT + "molecular-alteration=" + CDK4 + "$" + KIND + "mutation"))
        .isEmpty();
    assertThat(found(OF_PATIENT + "molecular-alteration=" + MDM2 + "$" + KIND + "copy-number-gain"))
        .containsExactly("molecular-mdm2-gain");
  }

  @Test
  void findsAnyAlterationOfAGene() {
    assertThat(found(OF_PATIENT + "altered-gene=" + MDM2))
        .hasSize(8)
        .contains("molecular-mdm2-gain", "molecular-cdk4-amplified-mdm2-mutated");
    assertThat(found(OF_PATIENT + "altered-gene=" + EWSR1))
        .containsExactly("molecular-ewsr1-rearranged");
  }

  @Test
  void findsAFusionByBothPartnersInAnyOrder() {
    String observations =
        "/Observation?altered-gene=%s&molecular-alteration=%s$%sfusion"
            .formatted(JAZF1, SUZ12, KIND);

    assertThat(found(observations))
        .containsExactlyInAnyOrder("molecular-jazf1-suz12-1", "molecular-suz12-jazf1-1");
  }

  @Test
  void findsAFusionByOnePartner() {
    assertThat(found(OF_PATIENT + "molecular-alteration=" + JAZF1 + "$" + KIND + "fusion"))
        .containsExactlyInAnyOrder(
            "molecular-jazf1-suz12", "molecular-suz12-jazf1", "molecular-jazf1-and-suz12-apart");
  }

  @Test
  void findsAKindOfAlterationInAnyGene() {
    assertThat(found(OF_PATIENT + "alteration-kind=" + KIND + "rearrangement"))
        .containsExactly("molecular-ewsr1-rearranged");
  }

  @Test
  void findsWhatWasLookedForAndNotFoundByStandardParameters() {
    String observations =
        ("/Observation?status=final,amended,corrected&code=%1$smolecular-observation-cs|molecular-finding"
                + "&value-concept=http://snomed.info/sct|2667000"
                + "&component-code-value-concept=http://loinc.org|48018-6$%2$s"
                + "&component-code-value-concept=%1$smolecular-component-cs|alteration-kind$%3$srearrangement")
            .formatted(CODES, EWSR1, KIND);

    assertThat(found(observations)).containsExactly("molecular-ewsr1-not-rearranged-1");
  }

  /**
   * Identifiers of the cohort, each once for each resource found. The test's HTTP client takes a
   * second "://" for the beginning of the URL.
   */
  private static List<String> found(String request) {
    String path = request.replace("://", "%3A%2F%2F") + "&_count=500";
    JsonPath answer = TestServer.get(path).then().statusCode(200).extract().jsonPath();
    assertThat(answer.getList("link.relation")).doesNotContain("next");
    List<List<String>> values =
        Objects.requireNonNullElse(
            answer.getList("entry.resource.identifier.value"), List.<List<String>>of());
    return values.stream()
        .filter(Objects::nonNull)
        .flatMap(List::stream)
        .filter(value -> value.startsWith("molecular-"))
        .toList();
  }
}
