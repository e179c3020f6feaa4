package org.sarcomafhir.questions;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomafhir.support.TestServer;

/**
 * Following {@code next} reaches every match, also when several rows of the database belong to one
 * of them.
 */
class PagingIT {

  private static final int PATIENTS = 45;
  private static final String SYSTEM = "https://hospital.example/paging";
  private static final String MANY = "https://hospital.example/paging-many";

  @BeforeAll
  static void postPatientsThatMatchTwice() {
    IntStream.range(0, PATIENTS).forEach(PagingIT::post);
  }

  /** Every patient matches the search by two identifiers, so that 14 rows are 7 patients. */
  private static void post(int number) {
    TestServer.post(
            "/Patient",
            """
            {"resourceType": "Patient", "gender": "female",
             "identifier": [{"system": "%1$s", "value": "p-%2$d"},
              {"system": "%1$s", "value": "also-%2$d"}]}
            """
                .formatted(SYSTEM, number))
        .then()
        .statusCode(201);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "&_count=7",
        "&_count=13",
        "&_count=16",
        "&_count=20",
        "&_count=44",
        "&_count=45",
        "&_count=46",
        "&_sort=_id"
      })
  void reachesEveryMatchOnce(String paging) {
    List<String> found = pages("/Patient?identifier=" + SYSTEM + "|" + paging);

    assertThat(found).hasSize(PATIENTS);
    assertThat(new HashSet<>(found)).hasSize(PATIENTS);
  }

  /** So many that they take more than one row of the table that further pages come from. */
  @Test
  void keepsTheOrderOfManyMatchesOverAllPages() {
    int transactions = 11;
    int entries = 100;
    for (int i = 0; i < transactions; i++) {
      String patients =
          IntStream.range(i * entries, (i + 1) * entries)
              .mapToObj(PagingIT::put)
              .collect(Collectors.joining(","));
      TestServer.post(
              "",
              "{\"resourceType\": \"Bundle\", \"type\": \"transaction\", \"entry\": [%s]}"
                  .formatted(patients))
          .then()
          .statusCode(200);
    }

    List<String> found = pages("/Patient?identifier=" + MANY + "|&_sort=-_id&_count=300");

    assertThat(found)
        .hasSize(transactions * entries)
        .isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(new HashSet<>(found)).hasSameSizeAs(found);
  }

  private static String put(int number) {
    String id = "paging-%04d".formatted(number);
    return """
        {"resource": {"resourceType": "Patient", "id": "%1$s", "gender": "male",
          "identifier": [{"system": "%2$s", "value": "%1$s"}]},
         "request": {"method": "PUT", "url": "Patient/%1$s"}}
        """
        .formatted(id, MANY);
  }

  private static List<String> pages(String query) {
    List<String> found = new ArrayList<>();
    JsonPath page = TestServer.get(query).jsonPath();
    found.addAll(page.getList("entry.resource.id", String.class));
    String next = page.getString("link.find { it.relation == 'next' }?.url");
    while (next != null) {
      page = TestServer.fhir().get(next).jsonPath();
      found.addAll(page.getList("entry.resource.id", String.class));
      next = page.getString("link.find { it.relation == 'next' }?.url");
    }
    return found;
  }
}
