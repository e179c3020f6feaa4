package org.sarcomafhir.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r4.model.SearchParameter;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptReferenceComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomafhir.terminology.store.CheckDigit;

/** The codes of the package are well-formed, and its lists agree with each other. */
class PackageCodesTest {

  private static final String SNOMED_CT = "http://snomed.info/sct";
  private static final String LOINC = "http://loinc.org";
  private static final String OWN = "https://sarcomafhir.org/fhir/CodeSystem/";
  private static final Pattern QUOTED = Pattern.compile("'([^']+)'");
  private static final Map<String, Set<String>> CODES = PackageFiles.codes();

  @Test
  void hasSnomedCtCodesWithRightCheckDigits() {
    assertThat(CODES.get(SNOMED_CT)).hasSizeGreaterThan(50).allMatch(CheckDigit::fitsSnomedCt);
  }

  @Test
  void hasLoincCodesWithRightCheckDigits() {
    assertThat(CODES.get(LOINC))
        .hasSizeGreaterThan(5)
        .anyMatch(code -> code.startsWith("LA"))
        .allMatch(CheckDigit::fitsLoinc);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"10828004", "685571000119105", "16112-5", "LA6576-8", "LA28366-5", "LA14122-8"})
  void tellsRightCodesFromMistypedOnes(String code) {
    char last = code.charAt(code.length() - 1);
    String mistyped =
        code.substring(0, code.length() - 1) + (last == '9' ? '0' : (char) (last + 1));

    assertThat(CheckDigit.fitsSnomedCt(code) || CheckDigit.fitsLoinc(code)).isTrue();
    assertThat(CheckDigit.fitsSnomedCt(mistyped) || CheckDigit.fitsLoinc(mistyped)).isFalse();
  }

  @Test
  void listsEveryForeignCodeInItsFragment() {
    assertThat(PackageFiles.fragments())
        .isNotEmpty()
        .allSatisfy(
            file -> {
              JsonNode fragment = PackageFiles.read(file);
              Set<String> listed = new TreeSet<>();
              fragment
                  .path("concept")
                  .forEach(concept -> listed.add(concept.path("code").asText()));
              assertThat(listed).containsAll(CODES.get(fragment.path("url").asText()));
            });
  }

  @Test
  void listsTheStainsJudgedByLossInTheInvariantToo() {
    Set<String> lossMarkers = codes("ihc-marker-cs", PackageCodesTest::isJudgedByLoss);

    assertThat(lossMarkers).isNotEmpty().isEqualTo(listedInInvariant("sarc-ihc-4"));
  }

  @Test
  void listsTheRegimensInTheInvariantToo() {
    Set<String> regimens = codes("systemic-regimen-cs", concept -> true);

    assertThat(regimens).isNotEmpty().isEqualTo(listedInInvariant("sarc-sys-2"));
  }

  @Test
  void listsTheKindsOfTherapyInTheInvariantToo() {
    Set<String> kinds = codes("systemic-therapy-cs", concept -> true);

    assertThat(kinds).isNotEmpty().isEqualTo(listedInInvariant("sarc-sys-3"));
  }

  @Test
  void listsTheMetastasesInTheSearchParameterToo() {
    String expression =
        LoadedPackage.profiles()
            .all(SearchParameter.class)
            .filter(parameter -> "metastasis-site".equals(parameter.getCode()))
            .map(SearchParameter::getExpression)
            .findFirst()
            .orElseThrow();
    Set<String> listed =
        Pattern.compile("code = '(\\d+)'")
            .matcher(expression)
            .results()
            .map((MatchResult match) -> match.group(1))
            .collect(Collectors.toSet());

    assertThat(listed).isNotEmpty().isEqualTo(listed("metastasis-code-vs"));
  }

  @Test
  void listsTheMetastasesInTheRuleAboutRecurrencesToo() {
    Set<String> metastases = listed("metastasis-code-vs");

    assertThat(metastases).isNotEmpty().isEqualTo(listedInInvariant("sarc-rec-3"));
  }

  @Test
  void recognisesEveryImagingFindingOfItsOwn() {
    assertThat(listed("own-imaging-finding-vs"))
        .isNotEmpty()
        .isEqualTo(codes("imaging-finding-cs", concept -> true));
  }

  private static Set<String> listed(String valueSet) {
    return LoadedPackage.profiles()
        .all(ValueSet.class)
        .filter(set -> set.getUrl().endsWith("/" + valueSet))
        .flatMap(set -> set.getCompose().getInclude().stream())
        .flatMap(include -> include.getConcept().stream())
        .map(ConceptReferenceComponent::getCode)
        .collect(Collectors.toSet());
  }

  private static Set<String> codes(String name, Predicate<ConceptDefinitionComponent> wanted) {
    return LoadedPackage.profiles()
        .all(CodeSystem.class)
        .filter(system -> system.getUrl().equals(OWN + name))
        .flatMap(system -> system.getConcept().stream())
        .filter(wanted)
        .map(ConceptDefinitionComponent::getCode)
        .collect(Collectors.toSet());
  }

  private static boolean isJudgedByLoss(ConceptDefinitionComponent concept) {
    return concept.getProperty().stream()
        .anyMatch(
            property ->
                "kind".equals(property.getCode())
                    && "loss".equals(property.getValueStringType().getValue()));
  }

  /** The codes between the brackets of {@code code in ('a' | 'b')}. */
  private static Set<String> listedInInvariant(String key) {
    String expression =
        LoadedPackage.profiles()
            .all(StructureDefinition.class)
            .flatMap(definition -> definition.getDifferential().getElement().stream())
            .flatMap(element -> element.getConstraint().stream())
            .filter(constraint -> key.equals(constraint.getKey()))
            .map(ElementDefinitionConstraintComponent::getExpression)
            .findFirst()
            .orElseThrow();
    int start = expression.indexOf("code in (");
    Matcher codes = QUOTED.matcher(expression.substring(start, expression.indexOf(')', start)));
    return codes.results().map((MatchResult match) -> match.group(1)).collect(Collectors.toSet());
  }
}
