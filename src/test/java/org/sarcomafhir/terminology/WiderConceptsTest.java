package org.sarcomafhir.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sarcomafhir.conformance.LoadedPackage;
import org.sarcomafhir.definitions.Definitions;
import org.sarcomafhir.fhir.CodeTranslation.Code;
import org.sarcomafhir.terminology.store.BundledTerminology;
import org.sarcomafhir.validation.Validators;

class WiderConceptsTest {

  private static final String ICD_O = "http://terminology.hl7.org/CodeSystem/icd-o-3|";
  private static final String SNOMED = "http://snomed.info/sct|";
  private static final String OWN = "https://sarcomafhir.org/fhir/CodeSystem/sarcoma-type-cs|";

  private static final MappedCodes MAPPED =
      new MappedCodes(
          LoadedPackage.profiles(), new BundledTerminology(new Definitions(Validators.chain())));

  @Test
  void areTheFamiliesAboveAType() {
    assertThat(families(ICD_O + "8891/3"))
        .contains("epithelioid-leiomyosarcoma", "leiomyosarcoma", "smooth-muscle-tumor", "sarcoma")
        .doesNotContain("myxoid-leiomyosarcoma", "leiomyoma", "liposarcoma");
    assertThat(families(ICD_O + "8897/1")).contains("stump").doesNotContain("leiomyosarcoma");
    assertThat(families(ICD_O + "8890/0")).contains("leiomyoma").doesNotContain("sarcoma");
  }

  @Test
  void areThoseOfTheMoreExactNameWhereOneContainsTheOther() {
    assertThat(families(ICD_O + "8890/3", SNOMED + "447389009"))
        .contains("leiomyosarcoma", "uterine-leiomyosarcoma");
  }

  @Test
  void areWhatNamesThatContradictEachOtherHaveInCommon() {
    assertThat(families(ICD_O + "8890/3", ICD_O + "8850/3"))
        .contains("sarcoma")
        .doesNotContain("leiomyosarcoma", "liposarcoma", "smooth-muscle-tumor");
  }

  @Test
  void areThoseOfAConceptThatStandsThereItself() {
    assertThat(families(OWN + "myxoid-leiomyosarcoma"))
        .contains("leiomyosarcoma")
        .doesNotContain("myxoid-leiomyosarcoma");
  }

  @Test
  void areNoneOfCodesThatNobodyKnows() {
    assertThat(families(ICD_O + "0000/0", "urn:hospital|8891/3")).isEmpty();
  }

  @Test
  void areEverySiteThatIsNamed() {
    assertThat(sites(SNOMED + "27398004", SNOMED + "94391008"))
        .containsExactlyInAnyOrder("omentum", "peritoneum", "lung");
    assertThat(sites(SNOMED + "35039007")).isEmpty();
  }

  private static Set<String> families(String... codes) {
    return found("sarcoma-family", codes);
  }

  private static Set<String> sites(String... codes) {
    return found("metastasis-site", codes);
  }

  private static Set<String> found(String parameter, String... codes) {
    Set<Code> sent =
        Stream.of(codes)
            .map(code -> code.split("\\|", 2))
            .map(parts -> new Code(parts[0], parts[1]))
            .collect(Collectors.toSet());
    return MAPPED.meantBy("Condition", parameter, sent).stream()
        .map(Code::code)
        .collect(Collectors.toSet());
  }
}
