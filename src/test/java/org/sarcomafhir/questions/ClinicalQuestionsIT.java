package org.sarcomafhir.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sarcomafhir.support.TestFiles;
import org.sarcomafhir.support.TestServer;

/**
 * Questions about symptoms, adverse events and tumour boards over patients of whom most are near
 * misses: advised against, withdrawn, not graded, seen at examination and not complained of.
 */
class ClinicalQuestionsIT {

  private static final String CODES = "https://sarcomafhir.org/fhir/CodeSystem/";
  private static final String RECOMMENDED =
      "/Patient?_has:CarePlan:patient:board-recommendation=" + CODES + "board-recommendation-cs|";
  private static final String GRADE = "/Patient?_has:AdverseEvent:subject:adverse-event-grade=";

  @BeforeAll
  static void postTheTraps() {
    TestServer.post("", TestFiles.resource("questions/clinical-traps.json"))
        .then()
        .statusCode(200)
        .body("entry.response.status", everyItem(startsWith("20")));
  }

  @Test
  void findsWhomABoardRecommendedAnOperation() throws IOException {
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
  void showsThatTheStandardParameterFindsWhatWasAdvisedAgainst() throws IOException {
    assertThat(found("/CarePlan?activity-code=" + CODES + "board-recommendation-cs|surgery"))
        .hasSize(9)
        .contains("clinical-board-against-surgery-board", "clinical-board-in-error-board");
  }

  @Test
  void findsPatientsByTheGradeOfAnAdverseEvent() throws IOException {
    assertThat(found(GRADE + "ge3"))
        .containsExactlyInAnyOrder(
            "clinical-event-grade-3", "clinical-event-grade-5", "clinical-event-other-grade-4");
    assertThat(found(GRADE + "le2")).containsExactly("clinical-event-grade-2");
  }

  @Test
  void asksForGradeAndEventOfOneAdverseEvent() throws IOException {
    assertThat(
            found("/AdverseEvent?adverse-event-grade=ge3&event=http://snomed.info/sct|165517008"))
        .containsExactlyInAnyOrder("clinical-event-grade-3-event", "clinical-event-grade-5-event");
  }

  @Test
  void tellsSymptomsFromFindings() throws IOException {
    String symptoms =
        "/Observation?category=%sfinding-category-cs|symptom&status=final,amended,corrected"
            .formatted(CODES);
    String swollen = "&code-value-concept=http://snomed.info/sct|60728008$http://snomed.info/sct|";

    assertThat(found(symptoms + swollen + "52101004"))
        .containsExactlyInAnyOrder("clinical-swollen-symptom", "clinical-swollen-amended-symptom");
    assertThat(found(symptoms + swollen + "2667000"))
        .containsExactly("clinical-not-swollen-symptom");
  }

  /**
   * Identifiers of the cohort, each once for each resource found. The test's HTTP client takes a
   * second "://" for the beginning of the URL.
   */
  private static List<String> found(String request) throws IOException {
    String path = request.replace("://", "%3A%2F%2F") + "&_count=500";
    JsonNode answer =
        new ObjectMapper()
            .readTree(TestServer.get(path).then().statusCode(200).extract().asString());
    assertThat(answer.findValuesAsText("relation")).doesNotContain("next");
    return StreamSupport.stream(answer.path("entry").spliterator(), false)
        .map(entry -> entry.path("resource").path("identifier"))
        // an AdverseEvent has one, other resources a list
        .map(identifier -> identifier.isArray() ? identifier.path(0) : identifier)
        .map(identifier -> identifier.path("value").asText())
        .filter(value -> value.startsWith("clinical-"))
        .toList();
  }
}
