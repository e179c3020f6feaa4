package org.sarcomafhir.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Questions about molecular findings over patients of whom most are near misses: the same gene with
 * another result, another kind, another status, in another resource.
 */
class MolecularQuestionsIT {

  private static final Cohort COHORT = new Cohort("molecular-");
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
    COHORT.post("molecular-traps.json");
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

  @Test
  void takesNoGeneOfAPanelForAltered() {
    assertThat(found(OF_PATIENT + "altered-gene=" + MDM2 + "," + EWSR1 + "," + JAZF1))
        .isNotEmpty()
        .noneMatch(value -> value.startsWith("molecular-panel-"));
    assertThat(found(OF_PATIENT + "alteration-kind=" + KIND + "fusion," + KIND + "amplification"))
        .isNotEmpty()
        .noneMatch(value -> value.startsWith("molecular-panel-"));
    assertThat(found(OF_PATIENT + "molecular-alteration=" + MDM2 + "$" + KIND + "amplification"))
        .noneMatch(value -> value.startsWith("molecular-panel-"));
  }

  @Test
  void findsPanelsWithoutAFusion() {
    assertThat(
            found(
                standing("molecular-panel$http://snomed.info/sct|2667000")
                    + "&component-code-value-concept=%smolecular-component-cs|alteration-kind$%sfusion"
                        .formatted(CODES, KIND)))
        .containsExactly("molecular-panel-without-fusion-1");
  }

  @Test
  void findsMicrosatelliteStatus() {
    String status = "microsatellite-status$" + CODES + "microsatellite-status-cs|";

    assertThat(found(standing(status + "unstable-high"))).containsExactly("molecular-msi-high-1");
    assertThat(found(standing(status + "stable")))
        .containsExactly("molecular-panel-without-fusion-2");
  }

  @Test
  void findsMutationalBurdenByNumberAndByWord() {
    String number = OF_PATIENT + "mutational-burden-min=ge10|http://unitsofmeasure.org|{muts}/{Mb}";
    String word =
        "/Observation?status=final,amended,corrected&component-code-value-concept=%1$smolecular-component-cs|burden-level$%1$sburden-level-cs|high"
            .formatted(CODES);

    assertThat(found(number)).containsExactly("molecular-msi-high");
    assertThat(found(word))
        .containsExactlyInAnyOrder("molecular-msi-high-2", "molecular-burden-high-in-words-1");
  }

  private static String standing(String codeAndAnswer) {
    return "/Observation?status=final,amended,corrected&code-value-concept="
        + CODES
        + "molecular-observation-cs|"
        + codeAndAnswer;
  }

  private static List<String> found(String request) {
    return COHORT.found(request);
  }
}
