package org.sarcomafhir.questions;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
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
    List<String> found = new ArrayList<>();
    JsonPath page = TestServer.get("/Patient?identifier=" + SYSTEM + "|" + paging).jsonPath();
    found.addAll(page.getList("entry.resource.id", String.class));
    String next = page.getString("link.find { it.relation == 'next' }?.url");
    while (next != null) {
      page = TestServer.fhir().get(next).jsonPath();
      found.addAll(page.getList("entry.resource.id", String.class));
      next = page.getString("link.find { it.relation == 'next' }?.url");
    }

    assertThat(found).hasSize(PATIENTS);
    assertThat(new HashSet<>(found)).hasSize(PATIENTS);
  }
}
