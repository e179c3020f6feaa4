package org.sarcomafhir.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Questions about outcome over patients of whom most are near misses: the response of another
 * block, a statement that does not stand, a recurrence that is no metastasis and no second tumour.
 */
class OutcomeQuestionsIT {

  private static final Cohort COHORT = new Cohort("outcome-");
  private static final String CODES = "https://sarcomafhir.org/fhir/CodeSystem/";
  private static final String PARTIAL = "treatment-response=http://loinc.org|LA28369-9";
  private static final String OF_REGIMEN =
      "&part-of:Procedure.performed-procedure=" + CODES + "systemic-regimen-cs|";
  private static final String OF_PATIENT = "/Patient?_has:Observation:patient:";
  private static final String ICD_O = "http://terminology.hl7.org/CodeSystem/icd-o-3|";

  @BeforeAll
  static void postTheTraps() {
    COHORT.post("outcome-traps.json");
  }

  @Test
  void findsTheResponseToOneRegimen() {
    assertThat(found("/Observation?" + PARTIAL + OF_REGIMEN + "doxorubicin-ifosfamide"))
        .containsExactlyInAnyOrder("outcome-partial-response", "outcome-partial-amended-response");
    assertThat(found("/Observation?" + PARTIAL + OF_REGIMEN + "gemcitabine-docetaxel"))
        .containsExactly("outcome-partial-of-another-block-response-2");
  }

  @Test
  void findsPatientsWithAResponseThatStands() {
    assertThat(found(OF_PATIENT + PARTIAL))
        .containsExactlyInAnyOrder(
            "outcome-partial",
            "outcome-partial-amended",
            "outcome-partial-of-another-block",
            "outcome-partial-of-a-therapy-in-error");
  }

  @Test
  void findsWhoWasOnceFreeOfDisease() {
    String status = "disease-status=" + CODES + "disease-status-cs|no-evidence-of-disease";

    assertThat(found(OF_PATIENT + status))
        .containsExactlyInAnyOrder("outcome-free-then-recurrence", "outcome-free-corrected");
  }

  @Test
  void findsWhoDiedOfTheDisease() {
    assertThat(found(OF_PATIENT + "vital-status=" + CODES + "follow-up-status-cs|dead-of-disease"))
        .containsExactly("outcome-alive-then-dead");
    assertThat(
            found(OF_PATIENT + "vital-status=" + CODES + "follow-up-status-cs|alive-with-disease"))
        .containsExactly("outcome-alive-then-dead");
  }

  @Test
  void findsRecurrencesByKindAndPrimary() {
    assertThat(found("/Condition?recurrence-kind=local"))
        .containsExactly("outcome-local-recurrence");
    assertThat(
            found(
                "/Condition?recurrence-kind=regional&related-primary.histology="
                    + ICD_O
                    + "8854/3"))
        .containsExactly("outcome-regional-recurrence");
  }

  @Test
  void takesARecurrenceNeitherForAMetastasisNorForAPrimary() {
    assertThat(found("/Condition?metastasis-site=http://snomed.info/sct|10200004"))
        .containsExactly("outcome-liver-metastasis-metastasis");
    assertThat(found("/Condition?histology=" + ICD_O + "8854/3"))
        .contains("outcome-local-tumour", "outcome-regional-tumour")
        .noneMatch(value -> value.endsWith("-recurrence"));
  }

  private static List<String> found(String request) {
    return COHORT.found(request);
  }
}
