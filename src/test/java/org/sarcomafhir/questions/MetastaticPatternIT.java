package org.sarcomafhir.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomafhir.support.TestServer;

/**
 * Questions about all metastases of a tumour together, over patients whose identifiers say where
 * they have metastases.
 */
class MetastaticPatternIT {

  private static final Cohort COHORT = new Cohort("pattern-");
  private static final String PATTERN =
      "/Condition?metastatic-pattern=https://sarcomafhir.org/fhir/CodeSystem/spread-site-cs|";

  @BeforeAll
  static void postTheTraps() {
    COHORT.post("pattern-traps.json");
  }

  @ParameterizedTest
  @CsvSource({
    "lung$only, lung-only lung-refuted-liver lung-local-recurrence lung-of-first",
    "lung$and-other, lung-and-liver lung-and-liver-in-one",
    "lung$other-only, liver-only omentum-only omentum-and-peritoneum omentum-and-mesentery",
    "liver$only, liver-only",
    "omentum$only, omentum-only",
    "omentum$and-other, omentum-and-mesentery",
    "peritoneum$only, omentum-only omentum-and-peritoneum omentum-and-mesentery",
    "brain$only, ''"
  })
  void findsTumoursByAllTheirMetastases(String pattern, String patients) {
    assertThat(COHORT.found(PATTERN + pattern))
        .filteredOn(tumour -> tumour.endsWith("-tumour"))
        .containsExactlyInAnyOrder(
            patients.isEmpty()
                ? new String[0]
                : patients.replaceAll("(\\S+)", "pattern-$1-tumour").split(" ", -1));
  }

  @Test
  void looksAtEachTumourOfAPatient() {
    assertThat(COHORT.found(PATTERN + "liver$only,lung$only"))
        .contains("pattern-lung-of-first-tumour", "pattern-lung-of-first-second")
        .doesNotContain("pattern-none-tumour");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Condition?metastatic-pattern=lung",
        "/Condition?metastatic-pattern=lung$mostly",
        "/Condition?metastatic-pattern=lungs$only",
        "/Condition?metastatic-pattern=http%3A%2F%2Fsnomed.info%2Fsct|39607008$only"
      })
  void saysHowAPatternIsWritten(String request) {
    TestServer.get(request).then().statusCode(400).body(containsString("spread-site-cs|lung$only"));
  }
}
