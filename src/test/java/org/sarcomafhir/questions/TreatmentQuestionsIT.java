package org.sarcomafhir.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Questions about radiotherapy, ablation, the extent of operations and why therapies ended, over
 * patients of whom most are near misses.
 */
class TreatmentQuestionsIT {

  private static final Cohort COHORT = new Cohort("treatment-");
  private static final String CODES = "https://sarcomafhir.org/fhir/CodeSystem/";
  private static final String SNOMED = "http://snomed.info/sct|";
  private static final String OF_PATIENT = "/Patient?_has:Procedure:patient:";
  private static final String AT_LEAST_50_GRAY =
      "radiation-dose-min=ge50|http://unitsofmeasure.org|Gy";

  @BeforeAll
  static void postTheTraps() {
    COHORT.post("treatment-detail-traps.json");
  }

  @Test
  void findsDosesThatWereCertainlyReached() {
    assertThat(found(OF_PATIENT + AT_LEAST_50_GRAY))
        .containsExactlyInAnyOrder(
            "treatment-50-gray-before", "treatment-over-60-gray-after", "treatment-5000-centigray");
  }

  @Test
  void findsTheSameDosesInCentigray() {
    assertThat(found(OF_PATIENT + "radiation-dose-min=ge5000|http://unitsofmeasure.org|cGy"))
        .containsExactlyInAnyOrder(
            "treatment-50-gray-before", "treatment-over-60-gray-after", "treatment-5000-centigray");
  }

  @Test
  void findsDoseAndPositionOfOneCourse() {
    assertThat(found("/Procedure?position-to-surgery=before&" + AT_LEAST_50_GRAY))
        .containsExactlyInAnyOrder(
            "treatment-50-gray-before-radiotherapy", "treatment-5000-centigray-radiotherapy");
  }

  @Test
  void findsWhatWasGivenBeforeTheOperation() {
    assertThat(found(OF_PATIENT + "position-to-surgery=before"))
        .containsExactlyInAnyOrder(
            "treatment-50-gray-before", "treatment-up-to-60-gray", "treatment-5000-centigray");
  }

  @Test
  void findsSurgeryAfterRadiotherapyByTheDates() {
    assertThat(found("/Patient?surgery-after-therapy=" + SNOMED + "1287742003"))
        .containsExactly("treatment-50-gray-before");
  }

  @Test
  void doesNotTakeAnAblationForAnOperation() {
    assertThat(found("/Patient?surgery-after-therapy=" + SNOMED + "367336001"))
        .containsExactly("treatment-operation-after-chemotherapy");
    assertThat(found(OF_PATIENT + "performed-procedure=" + SNOMED + "879916008"))
        .containsExactly("treatment-ablation-after-chemotherapy");
  }

  @Test
  void findsTheExtentOfOperationsThatWereCarriedOut() {
    assertThat(found(OF_PATIENT + "resection-extent=" + CODES + "resection-extent-cs|piecemeal"))
        .containsExactly("treatment-over-60-gray-after");
  }

  @Test
  void findsWhyATherapyEndedOrWasNotGiven() {
    String reason = OF_PATIENT + "therapy-end-reason=";

    assertThat(found(reason + CODES + "therapy-end-reason-cs|toxicity"))
        .containsExactlyInAnyOrder("treatment-5000-centigray", "treatment-stopped-for-toxicity");
    assertThat(found(reason + SNOMED + "105480006")).containsExactly("treatment-declined");
  }

  private static List<String> found(String request) {
    return COHORT.found(request);
  }
}
