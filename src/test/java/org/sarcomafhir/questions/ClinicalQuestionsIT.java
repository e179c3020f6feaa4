package org.sarcomafhir.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Questions about symptoms, adverse events and tumour boards over patients of whom most are near
 * misses: advised against, withdrawn, not graded, seen at examination and not complained of.
 */
class ClinicalQuestionsIT {

  private static final Cohort COHORT = new Cohort("clinical-");
  private static final String CODES = "https://sarcomafhir.org/fhir/CodeSystem/";
  private static final String RECOMMENDED =
      "/Patient?_has:CarePlan:patient:board-recommendation=" + CODES + "board-recommendation-cs|";
  private static final String GRADE = "/Patient?_has:AdverseEvent:subject:adverse-event-grade=";

  @BeforeAll
  static void postTheTraps() {
    COHORT.post("clinical-traps.json");
  }

  @Test
  void findsWhomABoardRecommendedAnOperation() {
    assertThat(found(RECOMMENDED + "surgery"))
        .containsExactlyInAnyOrder(
            "clinical-board-surgery", "clinical-board-surgery-and-radiotherapy");
    assertThat(found(RECOMMENDED + "radiotherapy"))
        .containsExactlyInAnyOrder(
            "clinical-board-against-surgery", "clinical-board-surgery-and-radiotherapy");
    assertThat(found(RECOMMENDED + "surveillance"))
        .containsExactly("clinical-board-recommendation-in-error");
  }

  @Test
  void showsThatTheStandardParameterFindsWhatWasAdvisedAgainst() {
    assertThat(found("/CarePlan?activity-code=" + CODES + "board-recommendation-cs|surgery"))
        .hasSize(9)
        .contains("clinical-board-against-surgery-board", "clinical-board-in-error-board");
  }

  @Test
  void findsPatientsByTheGradeOfAnAdverseEvent() {
    assertThat(found(GRADE + "ge3"))
        .containsExactlyInAnyOrder(
            "clinical-event-grade-3", "clinical-event-grade-5", "clinical-event-other-grade-4");
    assertThat(found(GRADE + "le2")).containsExactly("clinical-event-grade-2");
  }

  @Test
  void asksForGradeAndEventOfOneAdverseEvent() {
    assertThat(
            found("/AdverseEvent?adverse-event-grade=ge3&event=http://snomed.info/sct|165517008"))
        .containsExactlyInAnyOrder("clinical-event-grade-3-event", "clinical-event-grade-5-event");
  }

  @Test
  void tellsSymptomsFromFindings() {
    String symptoms =
        "/Observation?category=%sfinding-category-cs|symptom&status=final,amended,corrected"
            .formatted(CODES);
    String swollen = "&code-value-concept=http://snomed.info/sct|60728008$http://snomed.info/sct|";

    assertThat(found(symptoms + swollen + "52101004"))
        .containsExactlyInAnyOrder("clinical-swollen-symptom", "clinical-swollen-amended-symptom");
    assertThat(found(symptoms + swollen + "2667000"))
        .containsExactly("clinical-not-swollen-symptom");
  }

  private static List<String> found(String request) {
    return COHORT.found(request);
  }
}
