package org.sarcomafhir.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Questions about margins and lymph nodes over patients of whom most are near misses: the status of
 * one specimen, a status that does not stand, another resource.
 */
class PathologyQuestionsIT {

  private static final Cohort COHORT = new Cohort("pathology-");
  private static final String CODES = "https://sarcomafhir.org/fhir/CodeSystem/";
  private static final String SCT = "http://snomed.info/sct|";
  private static final String R0 = SCT + "258254000";
  private static final String R1 = SCT + "278271003";
  private static final String INVOLVED = SCT + "370109009";
  private static final String STANDING = "/Observation?status=final,amended,corrected&";
  private static final String FINAL_OF_PATIENT =
      "/Patient?_has:Observation:patient:operation-residual-tumor=";
  private static final String FINAL_OF_TUMOUR =
      "/Condition?_has:Observation:focus:operation-residual-tumor=";

  @BeforeAll
  static void postTheTraps() {
    COHORT.post("pathology-traps.json");
  }

  @Test
  void findsTheFinalStatusAndNotThatOfASpecimen() {
    assertThat(found(FINAL_OF_PATIENT + R1))
        .containsExactlyInAnyOrder(
            "pathology-final-r1-amended", "pathology-final-r1-of-one-tumour");
    assertThat(found(FINAL_OF_PATIENT + R0))
        .containsExactlyInAnyOrder(
            "pathology-final-r0",
            "pathology-final-r0-after-r1-at-one-specimen",
            "pathology-final-r1-of-one-tumour");
  }

  @Test
  void findsTheTumourOfTheFinalStatus() {
    assertThat(found(FINAL_OF_TUMOUR + R1))
        .containsExactlyInAnyOrder(
            "pathology-final-r1-amended-tumour", "pathology-final-r1-of-one-tumour-tumour");
    assertThat(found(FINAL_OF_TUMOUR + R0))
        .contains("pathology-final-r1-of-one-tumour-tumour-second")
        .doesNotContain("pathology-final-r1-of-one-tumour-tumour");
  }

  @Test
  void takesFreeMarginsForNoR0() {
    assertThat(found(FINAL_OF_PATIENT + SCT + "55182004")).containsExactly("pathology-final-free");
  }

  @Test
  void findsTheStatusOfSpecimensByStandardParameters() {
    assertThat(found(STANDING + "code-value-concept=http://loinc.org|84892-9$" + R1))
        .contains(
            "pathology-final-r0-after-r1-at-one-specimen-1",
            "pathology-specimen-r1-1",
            "pathology-extent-not-said-1");
  }

  @Test
  void findsOneMarginByItsName() {
    String deep =
        "&component-code-value-concept=%1$smargin-component-cs|margin$%1$smargin-name-cs|deep";

    assertThat(
            found(
                STANDING
                    + "code-value-concept="
                    + CODES
                    + "pathology-observation-cs|single-margin$"
                    + INVOLVED
                    + deep.formatted(CODES)))
        .containsExactlyInAnyOrder(
            "pathology-single-margins-1", "pathology-final-r0-after-r1-at-one-specimen-4");
  }

  @Test
  void findsTumourInLymphNodesCountedOrNot() {
    String nodes =
        STANDING + "code-value-concept=" + CODES + "pathology-observation-cs|lymph-nodes$";

    assertThat(found(nodes + SCT + "52101004&_include=Observation:subject"))
        .filteredOn(value -> !value.matches(".*-\\d"))
        .containsExactlyInAnyOrder(
            "pathology-nodes-two-of-twelve",
            "pathology-nodes-at-least-three",
            "pathology-nodes-not-counted");
    assertThat(found(nodes + SCT + "2667000")).containsExactly("pathology-nodes-none-of-twelve-1");
  }

  private static List<String> found(String request) {
    return COHORT.found(request);
  }
}
