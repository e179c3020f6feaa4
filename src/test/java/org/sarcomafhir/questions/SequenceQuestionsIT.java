package org.sarcomafhir.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomafhir.support.TestServer;

/**
 * Questions about what followed what, and about two facts of one tumour, dose or procedure, over
 * patients of whom most are near misses.
 */
class SequenceQuestionsIT {

  private static final Cohort COHORT = new Cohort("sequence-");
  private static final String CODES = "https://sarcomafhir.org/fhir/CodeSystem/";
  private static final String SITE = CODES + "spread-site-cs|";
  private static final String DRUG = CODES + "sarcoma-drug-cs|";
  private static final String SNOMED = "http://snomed.info/sct|";
  private static final String UCUM = "http://unitsofmeasure.org|";
  private static final String SIZE = "/Condition?_has:Observation:tumor:tumor-longest-dimension-";

  @BeforeAll
  static void postTheTraps() {
    COHORT.post("sequence-traps.json");
  }

  @Test
  void findsTumoursWithAMetastasisAfterTheirResection() {
    assertThat(found("/Condition?metastasis-after-resection=" + SITE + "lung"))
        .containsExactlyInAnyOrder(
            "sequence-day-after-tumour",
            "sequence-month-after-tumour",
            "sequence-after-midnight-here-tumour",
            "sequence-between-tumour");
  }

  @Test
  void findsTheSiteByAnyCodeThatWasSent() {
    assertThat(found("/Condition?metastasis-after-resection=" + SNOMED + "94381002"))
        .containsExactly("sequence-liver-tumour");
    assertThat(found("/Condition?metastasis-after-resection=C34.1"))
        .containsExactly("sequence-month-after-tumour");
    assertThat(found("/Condition?metastasis-after-resection=" + SITE + "brain")).isEmpty();
  }

  @Test
  void combinesWithOtherParameters() {
    String after = "/Condition?metastasis-after-resection=" + SITE + "lung";

    assertThat(found(after + "," + SITE + "liver")).hasSize(5);
    assertThat(found(after + "&_has:Procedure:operated-tumor:performed-date=ge2021"))
        .containsExactly("sequence-between-tumour");
    assertThat(found(after + "&sarcoma-family=" + CODES + "sarcoma-type-cs|liposarcoma")).isEmpty();
    assertThat(found(after + "&metastasis-after-resection=" + SITE + "liver")).isEmpty();
  }

  @Test
  void findsTumoursThatWereMorcellatedAndCameBack() {
    String after = "/Condition?relapse-after-morcellation=" + SITE;

    assertThat(found(after + "peritoneum")).containsExactly("sequence-omentum-tumour");
    assertThat(found(after + "omentum")).containsExactly("sequence-omentum-tumour");
    assertThat(found(after + "mesentery")).isEmpty();
  }

  @Test
  void findsTumoursThatATherapyWasFor() {
    assertThat(found("/Condition?treated-with-line=" + DRUG + "doxorubicin$1"))
        .containsExactlyInAnyOrder(
            "sequence-dose-tumour",
            "sequence-block-tumour",
            "sequence-for-metastasis-tumour",
            "sequence-for-metastasis-metastasis",
            "sequence-unnamed-tumour");
    assertThat(found("/Condition?treated-with-line=" + DRUG + "pegylated-liposomal-doxorubicin$1"))
        .containsExactly("sequence-liposomal-tumour");
    assertThat(found("/Condition?treated-with-line=" + DRUG + "doxorubicin$2"))
        .containsExactly("sequence-two-doses-tumour");
  }

  /** The second value is asked about the tumours that the first one leaves. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "doxorubicin$1",
        "doxorubicin$2",
        "ifosfamide$1",
        "pegylated-liposomal-doxorubicin$1"
      })
  void findsThemAlsoAmongFewTumours(String therapy) {
    String all = "/Condition?treated-with-line=";
    String any = "doxorubicin$1,doxorubicin$2,ifosfamide$1,pegylated-liposomal-doxorubicin$1";
    String widened = DRUG + any.replace(",", "," + DRUG);

    assertThat(found(all + widened + "&treated-with-line=" + DRUG + therapy))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(found(all + DRUG + therapy));
  }

  @Test
  void findsDrugAndLineOfOneDose() {
    assertThat(found("/MedicationAdministration?medication-line=" + DRUG + "doxorubicin$1"))
        .containsExactlyInAnyOrder(
            "sequence-dose-1",
            "sequence-block-1",
            "sequence-for-metastasis-1",
            "sequence-unnamed-1");
    assertThat(
            found(
                "/Patient?_has:MedicationAdministration:patient:medication-line="
                    + DRUG
                    + "ifosfamide$1"))
        .containsExactly("sequence-two-doses");
  }

  @Test
  void comparesSizesInWhateverUnit() {
    List<String> over = List.of("sequence-size-51-mm-tumour", "sequence-size-over-5-cm-tumour");

    assertThat(found(SIZE + "min=gt5|" + UCUM + "cm")).containsExactlyInAnyOrderElementsOf(over);
    assertThat(found(SIZE + "min=gt50|" + UCUM + "mm")).containsExactlyInAnyOrderElementsOf(over);
    assertThat(found(SIZE + "min=ge5|" + UCUM + "cm")).hasSize(4);
    assertThat(found(SIZE + "max=le5|" + UCUM + "cm"))
        .containsExactlyInAnyOrder("sequence-size-5-cm-tumour", "sequence-size-50-mm-tumour");
    assertThat(found(SIZE + "max=le90|" + UCUM + "mm"))
        .contains("sequence-size-up-to-9-cm-tumour")
        .doesNotContain("sequence-size-over-5-cm-tumour");
  }

  @Test
  void readsBothHalvesOfAPairFromOneProcedure() {
    String hysterectomy = "/Procedure?performed-procedure-date=" + SNOMED + "116140006$";
    String surgery = "/Procedure?performed-category-site=" + SNOMED + "387713003$" + SNOMED;

    assertThat(found(hysterectomy + "lt2020")).containsExactly("sequence-pairs-hysterectomy");
    assertThat(found(hysterectomy + "ge2020")).isEmpty();
    assertThat(found(surgery + "39607008")).containsExactly("sequence-pairs-excision");
  }

  @Test
  void readsAYearWithAPrefixWhole() {
    String operated = "/Procedure?performed-date=";
    String pairs = "/Procedure?performed-category-date=" + SNOMED + "387713003$";
    String chained = "/Condition?_has:Procedure:operated-tumor:date=";

    assertThat(found(operated + "ge2022")).containsExactly("sequence-pairs-excision");
    assertThat(found(operated + "le2018-03")).containsExactly("sequence-pairs-hysterectomy");
    assertThat(found(operated + "gt2022")).isEmpty();
    assertThat(found(operated + "lt2018-03")).isEmpty();
    assertThat(found(pairs + "ge2022")).containsExactly("sequence-pairs-excision");
    assertThat(found(chained + "le2018")).containsExactly("sequence-pairs-tumour");
    assertThat(found("/Condition?onset-date=le2019-01")).contains("sequence-pairs-tumour");
    TestServer.post(
            "",
            """
            {"resourceType": "Bundle", "type": "batch", "entry": [{"request": {"method": "GET",
             "url": "Procedure?performed-date=ge2022&identifier=https://sarcomafhir.org/fhir/NamingSystem/example-hospital-procedure|sequence-pairs-excision"}}]}
            """)
        .then()
        .statusCode(200)
        .body("entry[0].resource.total", equalTo(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Condition?treated-with-line=doxorubicin",
        "/Condition?treated-with-line=doxorubicin$first",
        "/Condition?metastasis-after-resection:not=lung",
        "/Patient?_has:Condition:patient:metastasis-after-resection=lung",
        "/Condition?_has:Observation:tumor:tumor-longest-dimension-min=gt5",
        "/Condition?_has:Observation:tumor:tumor-longest-dimension-min=lt5|http%3A%2F%2Funitsofmeasure.org|cm"
      })
  void isToldWhereAQuestionHasNoAnswer(String request) {
    TestServer.get(request).then().statusCode(400).body(containsString("OperationOutcome"));
  }

  private static List<String> found(String request) {
    return COHORT.found(request);
  }
}
