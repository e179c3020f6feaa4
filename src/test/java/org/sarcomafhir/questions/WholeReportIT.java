package org.sarcomafhir.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.startsWith;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sarcomafhir.support.TestFiles;
import org.sarcomafhir.support.TestServer;

/**
 * An invented report of a myxofibrosarcoma that was excised twice, sent as one transaction: three
 * specimens, a frozen section, eight margins, nodes, a panel without a fusion, no therapy before.
 */
class WholeReportIT {

  private static final Cohort REPORT = new Cohort("mfs-");
  private static final String CODES = "https://sarcomafhir.org/fhir/CodeSystem/";
  private static final String SCT = "http://snomed.info/sct|";
  private static final String STANDING = "/Observation?status=final,amended,corrected&";
  private static final String PATIENTS = "/Patient?_has:Observation:patient:";
  private static final String TUMOURS = "/Condition?_has:Observation:focus:";
  private static final String FINAL_STATUS = PATIENTS + "operation-residual-tumor=" + SCT;

  @BeforeAll
  static void postTheReport() {
    TestServer.post("", TestFiles.resource("reports/myxofibrosarcoma.json"))
        .then()
        .statusCode(200)
        .body("entry.response.status", everyItem(startsWith("20")));
  }

  @Test
  void endedAsR0AlthoughOneSpecimenWasR1() {
    assertThat(REPORT.found(FINAL_STATUS + "258254000")).containsExactly("mfs-patient");
    assertThat(REPORT.found(FINAL_STATUS + "278271003")).isEmpty();
    assertThat(
            REPORT.found(
                STANDING + "code-value-concept=http://loinc.org|84892-9$" + SCT + "278271003"))
        .containsExactly("mfs-status-a");
  }

  @Test
  void hasOneDeepMarginInvolvedAndTwoFree() {
    String deep =
        STANDING
            + "component-code-value-concept=%1$smargin-component-cs|margin$%1$smargin-name-cs|deep&value-concept="
                .formatted(CODES)
            + SCT;

    assertThat(REPORT.found(deep + "370109009")).containsExactly("mfs-margin-deep");
    assertThat(REPORT.found(deep + "55182004"))
        .containsExactlyInAnyOrder("mfs-margin-deep-frozen", "mfs-margin-deep-b");
  }

  @Test
  void hasTheAlteredGenesThatAreNamedAndNoneOfThePanel() {
    String hgnc = "altered-gene=http://www.genenames.org|";

    assertThat(REPORT.found(TUMOURS + hgnc + "HGNC:11998")).containsExactly("mfs-tumour");
    assertThat(REPORT.found(TUMOURS + hgnc + "HGNC:6973")).isEmpty();
    assertThat(REPORT.found(TUMOURS + "alteration-kind=" + CODES + "alteration-kind-cs|fusion"))
        .isEmpty();
  }

  @Test
  void hasNoTumourInNodesAndNestinPositive() {
    assertThat(
            REPORT.found(
                STANDING
                    + "code-value-concept=%spathology-observation-cs|lymph-nodes$%s2667000"
                        .formatted(CODES, SCT)))
        .containsExactly("mfs-nodes");
    assertThat(
            REPORT.found(
                TUMOURS
                    + "ihc-marker-result="
                    + CODES
                    + "ihc-marker-cs|nestin$"
                    + SCT
                    + "10828004"))
        .containsExactly("mfs-tumour");
  }

  @Test
  void hadNoTherapyBefore() {
    assertThat(
            REPORT.found(
                "/Patient?_has:Procedure:patient:performed-procedure=" + SCT + "367336001"))
        .isEmpty();
    assertThat(REPORT.found("/Patient?surgery-after-therapy=" + SCT + "367336001")).isEmpty();
  }
}
