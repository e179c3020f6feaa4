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
 * Questions about radiotherapy, ablation, the extent of operations and why therapies ended, over
 * patients of whom most are near misses.
 */
class TreatmentQuestionsIT {

  private static final String CODES = "https://sarcomafhir.org/fhir/CodeSystem/";
  private static final String SNOMED = "http://snomed.info/sct|";
  private static final String OF_PATIENT = "/Patient?_has:Procedure:patient:";
  private static final String AT_LEAST_50_GRAY =
      "radiation-dose-min=ge50|http://unitsofmeasure.org|Gy";

  @BeforeAll
  static void postTheTraps() {
    TestServer.post("", TestFiles.resource("questions/treatment-detail-traps.json"))
        .then()
        .statusCode(200)
        .body("entry.response.status", everyItem(startsWith("20")));
  }

  @Test
  void findsDosesThatWereCertainlyReached() {
    assertThat(found(OF_PATIENT + AT_LEAST_50_GRAY))
        .containsExactlyInAnyOrder("treatment-50-gray-before", "treatment-over-60-gray-after");
  }

  @Test
  void findsCentigrayWhereTheyAreAskedForAsWell() {
    assertThat(found(OF_PATIENT + AT_LEAST_50_GRAY + ",ge5000|http://unitsofmeasure.org|cGy"))
        .containsExactlyInAnyOrder(
            "treatment-50-gray-before", "treatment-over-60-gray-after", "treatment-5000-centigray");
  }

  @Test
  void findsDoseAndPositionOfOneCourse() {
    assertThat(found("/Procedure?position-to-surgery=before&" + AT_LEAST_50_GRAY))
        .containsExactly("treatment-50-gray-before-radiotherapy");
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
        .filter(value -> value.startsWith("treatment-"))
        .toList();
  }
}
