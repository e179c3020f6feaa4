package org.sarcomafhir.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Well-formed texts on which HAPI's validator fails or exhausts the memory get an answer. */
class HostileInputTest {

  @Test
  void saysWhereNullStandsInAnArray() {
    List<Issue> issues =
        checkJson(
            """
            {"resourceType": "Patient", "name": [{"given": ["A"]}, {"given": ["B", null]}]}
            """);

    assertThat(issues)
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.isError()).isTrue();
              assertThat(issue.text()).contains("/name/1/given/1");
            });
  }

  @Test
  void refusesWhatTheParserCannotRead() {
    List<Issue> issues =
        checkJson(
            """
            {"resourceType": "Patient", "name": [{"_given": "no array"}]}
            """);

    assertThat(issues).anyMatch(Issue::isError);
  }

  @Test
  void acceptsNullThatHasItsPartner() {
    List<Issue> issues =
        checkJson(
            """
            {"resourceType": "Patient", "name": [{"given": [null, "B"], "_given": [
              {"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason",
                "valueCode": "masked"}]}, null]}]}
            """);

    assertThat(issues).noneMatch(Issue::isError);
  }

  @Test
  void refusesNumbersThatFillTheMemory() {
    for (String number : List.of("1e999999999", "-1E+999999999", "1e-999999999")) {
      assertThat(checkJson(observation(number)))
          .as(number)
          .anySatisfy(issue -> assertThat(issue.text()).contains("more than 300 digits"))
          .anyMatch(Issue::isError);
    }
  }

  @Test
  void refusesThemInXmlToo() {
    List<Issue> issues =
        Validators.engine()
            .check(
                SourceDocument.xml(
                    """
                    <Observation xmlns="http://hl7.org/fhir"><status value="final"/>
                      <code><text value="x"/></code>
                      <valueQuantity><value value="1e999999999"/></valueQuantity></Observation>
                    """),
                List.of());

    assertThat(issues).anySatisfy(issue -> assertThat(issue.text()).contains("300 digits"));
  }

  @Test
  void leavesLargeNumbersOfOrdinarySizeAlone() {
    assertThat(checkJson(observation("6.02214076e23"))).noneMatch(Issue::isError);
  }

  @Test
  void answersWhenANarrativeIsNestedVeryDeeply() {
    String narrative =
        "<div xmlns='http://www.w3.org/1999/xhtml'>%s x %s</div>"
            .formatted("<b>".repeat(50_000), "</b>".repeat(50_000));

    List<Issue> issues =
        checkJson(
            """
            {"resourceType": "Patient", "text": {"status": "generated", "div": "%s"}}
            """
                .formatted(narrative));

    assertThat(issues)
        .singleElement()
        .satisfies(issue -> assertThat(issue.text()).contains("nested too deeply"));
  }

  @Test
  void judgesAtTheDeepestNestingThatIsTaken() {
    int levels = 98;
    String nested =
        "{\"url\": \"http://example.org/a\", \"extension\": [".repeat(levels)
            + "{\"url\": \"http://example.org/a\", \"valueBoolean\": true}"
            + "]}".repeat(levels);

    assertThat(checkJson("{\"resourceType\": \"Patient\", \"extension\": [" + nested + "]}"))
        .isNotEmpty()
        .noneMatch(Issue::isError);
  }

  @Test
  void judgesReferencesWithoutAType() {
    for (String reference : List.of("http://hospital.example", "/1", "Patient//1")) {
      assertThat(checkJson(subject(reference))).as(reference).noneMatch(Issue::isError);
    }
  }

  @Test
  void refusesReferencesThatAreSlashes() {
    for (String reference : List.of("/", "///")) {
      assertThat(checkJson(subject(reference))).as(reference).anyMatch(Issue::isError);
    }
  }

  private static String subject(String reference) {
    return """
    {"resourceType": "Observation", "status": "final", "code": {"text": "x"},
     "subject": {"reference": "%s"}}
    """
        .formatted(reference);
  }

  private static String observation(String value) {
    return """
    {"resourceType": "Observation", "status": "final", "code": {"text": "x"},
     "valueQuantity": {"value": %s}}
    """
        .formatted(value);
  }

  private static List<Issue> checkJson(String text) {
    return Validators.engine().check(SourceDocument.json(text), List.of());
  }
}
