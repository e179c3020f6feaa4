package org.sarcomafhir.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcomafhir.findings.IssueCode;

/** Which errors are asked whether a draft follows from them. */
class RelatedErrorsTest {

  private static final String OTHER = "Bundle.entry[1].resource.status";

  private static Draft at(String path) {
    return Draft.of(IssueCode.ELEMENT_MISSING, path, "is missing");
  }

  private static List<String> related(Draft draft, String... errors) {
    List<Draft> drafts = List.of(errors).stream().map(RelatedErrorsTest::at).toList();
    return new RelatedErrors(drafts).of(draft).stream().map(Draft::path).toList();
  }

  @ParameterizedTest(name = "{0} may follow from {1}")
  @CsvSource({
    // above it, below it, beside it
    "Patient.name[0].family, Patient.name[0]",
    "Patient.name[0].family, Patient.name",
    "Patient.name[0].family, Patient",
    "Patient.name[0], Patient.name[0].family",
    "Patient, Patient.name[0].family",
    "Patient.gender, Patient.gendr",
    "Patient.name, Patient.name[0]",
    "Patient.name[0].given, Patient.name[0].givn",
    // two parts of one value
    "Observation.code.coding[0].code, Observation.code",
    "Observation.code, Observation.code.coding[1].system",
    "Observation.component[2].code.coding[0], Observation.component[2].code.coding[1]",
    "Observation.value.ofType(Quantity).system, Observation.valueQuantity.code",
    // in a Bundle
    "Bundle.entry[0].resource.code.coding[0], Bundle.entry[0].resource.code",
    "Bundle.entry[0].resource.status, Bundle.type",
    "Bundle.entry[0], Bundle.entry[0].resource.status",
    "Bundle.entry[0].request, Bundle.entry[0].request.method",
    "Bundle.entry[0].resource.status, Bundle.entry[0].resource.statu",
  })
  void findsWhatMayBeACause(String draft, String cause) {
    assertThat(related(at(draft), cause, OTHER)).contains(cause);
  }

  @ParameterizedTest(name = "{0} never follows from {1}")
  @CsvSource({
    "Bundle.entry[0].resource.status, Bundle.entry[1].resource.status",
    "Bundle.entry[1].resource.status, Bundle.entry[10].resource.status",
    "Bundle.entry[1].fullUrl, Bundle.entry[10].fullUrl",
    "Patient.name[1].family, Patient.name[10].family",
    "Observation.component[0].code, Observation.component[1].code",
  })
  void passesOverWhatCannotBeOne(String draft, String other) {
    assertThat(related(at(draft), other)).isEmpty();
  }

  @Test
  void findsWhatStandsInTheTargetOfAReference() {
    Draft reference = at("Bundle.entry[0].resource.subject");
    reference.set(Fact.TARGET, "Bundle.entry[1].resource");

    assertThat(related(reference, OTHER, "Bundle.entry[10].resource.status"))
        .containsExactly(OTHER);
  }

  @Test
  void findsTheWholeResourceForARuleThatCouldNotBeWorkedOut() {
    Draft rule = at("Observation.component[0]");
    rule.set(Fact.FAILURE, "not a number");

    assertThat(related(rule, "Observation.valueQuantity.value", OTHER))
        .containsExactly("Observation.valueQuantity.value");
  }

  @Test
  void leavesOutTheDraftItself() {
    Draft draft = at("Patient.gender");

    assertThat(new RelatedErrors(List.of(draft)).of(draft)).isEmpty();
  }
}
