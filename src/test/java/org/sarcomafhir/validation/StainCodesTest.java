package org.sarcomafhir.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;
import org.hl7.fhir.r4.model.SearchParameter;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcomafhir.conformance.LoadedPackage;

/**
 * The rules of the stains list codes of LOINC and SNOMED CT, because a rule cannot read a concept
 * map. Here every code of the maps is sent, and the rules must say of it what the maps say.
 */
class StainCodesTest {

  private static final String OURS = "https://sarcomafhir.org/fhir/CodeSystem/ihc-marker-cs";
  private static final String POSITIVE = coding("http://snomed.info/sct", "10828004");
  private static final String RETAINED =
      coding("https://sarcomafhir.org/fhir/CodeSystem/ihc-result-cs", "retained");
  private static final Pattern FOREIGN = Pattern.compile("(?<![\\w-])[0-9]{4,}(-[0-9])?(?![\\w-])");
  private static final List<String> PRESENCE =
      List.of("ihc-marker-to-loinc", "ihc-marker-to-snomed-ct");
  private static final List<String> SHARE = List.of("ihc-share-to-loinc", "ihc-share-to-snomed-ct");
  private static final Set<ConceptMapEquivalence> NAMING =
      Set.of(ConceptMapEquivalence.EQUIVALENT, ConceptMapEquivalence.RELATEDTO);

  /** A foreign code and the stain that the maps have for it. */
  record Mapped(String system, String code, String stain, boolean share) {

    boolean isLoss() {
      return kind(stain).equals("loss");
    }

    @Override
    public String toString() {
      return code + " " + stain;
    }
  }

  static Stream<Mapped> mapped() {
    return Stream.concat(PRESENCE.stream(), SHARE.stream()).flatMap(map -> read(map, NAMING));
  }

  static Stream<Mapped> wider() {
    return PRESENCE.stream().flatMap(map -> read(map, Set.of(ConceptMapEquivalence.WIDER)));
  }

  private static Stream<Mapped> read(String name, Set<ConceptMapEquivalence> equivalences) {
    return LoadedPackage.profiles()
        .all(ConceptMap.class)
        .filter(map -> map.getUrl().endsWith("/" + name))
        .flatMap(map -> map.getGroup().stream())
        .flatMap(
            group ->
                group.getElement().stream()
                    .flatMap(
                        element ->
                            element.getTarget().stream()
                                .filter(target -> equivalences.contains(target.getEquivalence()))
                                .map(
                                    target ->
                                        new Mapped(
                                            group.getTarget(),
                                            target.getCode(),
                                            element.getCode(),
                                            SHARE.contains(name)))));
  }

  @ParameterizedTest
  @MethodSource("mapped")
  void countsAsTheStain(Mapped mapped) {
    Set<String> positive = broken(POSITIVE, coding(mapped));
    Set<String> retained = broken(RETAINED, coding(mapped));

    assertThat(positive.contains("sarc-ihc-9")).isEqualTo(mapped.share());
    assertThat(positive.contains("sarc-ihc-4")).isEqualTo(mapped.isLoss());
    assertThat(retained.contains("sarc-ihc-4")).isEqualTo(!mapped.isLoss());
  }

  @ParameterizedTest
  @MethodSource("mapped")
  void standsBesideItsOwnStainOnly(Mapped mapped) {
    String other = "desmin".equals(mapped.stain()) ? "vimentin" : "desmin";

    assertThat(broken(POSITIVE, coding(mapped), own(mapped.stain()))).doesNotContain("sarc-ihc-8");
    assertThat(broken(POSITIVE, coding(mapped), own(other))).contains("sarc-ihc-8");
  }

  @ParameterizedTest
  @MethodSource("wider")
  void standsBesideTheStainsItIncludesOnly(Mapped wider) {
    assertThat(broken(POSITIVE, coding(wider), own(wider.stain()))).doesNotContain("sarc-ihc-8");
    assertThat(broken(POSITIVE, coding(wider), own("desmin"))).contains("sarc-ihc-8");
  }

  @Test
  void namesOneStainWithEachCode() {
    Map<String, Set<String>> stains = new TreeMap<>();
    mapped()
        .forEach(
            mapped ->
                stains.computeIfAbsent(mapped.code(), code -> new TreeSet<>()).add(mapped.stain()));

    assertThat(stains).hasSizeGreaterThan(50).allSatisfy((code, of) -> assertThat(of).hasSize(1));
  }

  @Test
  void hasAnEntryForEveryStain() {
    Set<String> entries =
        LoadedPackage.profiles()
            .all(ConceptMap.class)
            .filter(map -> map.getUrl().endsWith("/ihc-marker-to-loinc"))
            .flatMap(map -> map.getGroup().stream())
            .flatMap(group -> group.getElement().stream())
            .map(element -> element.getCode())
            .collect(Collectors.toSet());

    assertThat(stains().map(ConceptDefinitionComponent::getCode))
        .isNotEmpty()
        .allMatch(entries::contains);
  }

  @Test
  void listsNothingInTheRulesThatTheMapsDoNotHave() {
    Set<String> known =
        Stream.concat(mapped(), wider()).map(Mapped::code).collect(Collectors.toSet());
    Set<String> results = Set.of("10828004", "260385009", "42425007", "1156316003");

    Set<String> listed =
        LoadedPackage.profiles()
            .all(StructureDefinition.class)
            .flatMap(definition -> definition.getDifferential().getElement().stream())
            .flatMap(element -> element.getConstraint().stream())
            .filter(rule -> rule.getKey().matches("sarc-(ihc|kix)-\\d+|sarc-obs-2"))
            .map(ElementDefinitionConstraintComponent::getExpression)
            .flatMap(expression -> FOREIGN.matcher(withoutAnswers(expression)).results())
            .map(MatchResult::group)
            .filter(code -> !results.contains(code))
            .collect(Collectors.toSet());

    assertThat(listed).hasSizeGreaterThan(50).isSubsetOf(known);
  }

  @Test
  void findsWithEveryCodeOfTheMaps() {
    Set<String> known = mapped().map(Mapped::code).collect(Collectors.toSet());

    assertThat(
            LoadedPackage.profiles()
                .all(SearchParameter.class)
                .filter(parameter -> parameter.getCode().startsWith("ihc-")))
        .isNotEmpty()
        .allSatisfy(parameter -> assertThat(listed(parameter)).isEqualTo(known));
  }

  private static Set<String> listed(SearchParameter parameter) {
    return FOREIGN
        .matcher(parameter.getExpression())
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  private static String withoutAnswers(String expression) {
    return expression.replaceAll("LA(\\([^)]*\\)|[0-9]+-[0-9])", "");
  }

  /** The rules that a stain with this result and these codings breaks. */
  private static Set<String> broken(String result, String... codings) {
    String text =
        """
        {"resourceType": "Observation", "status": "final",
         "meta": {"profile":
          ["https://sarcomafhir.org/fhir/StructureDefinition/sarcoma-ihc-marker"]},
         "category": [{"coding": [{"code": "laboratory",
           "system": "http://terminology.hl7.org/CodeSystem/observation-category"}]}],
         "code": {"coding": [%s]}, "subject": {"reference": "Patient/1"},
         "effectiveDateTime": "2020-01-01", "specimen": {"reference": "Specimen/1"},
         "valueCodeableConcept": {"coding": [%s]}}
        """
            .formatted(String.join(",", codings), result);
    return Validators.engine().check(SourceDocument.json(text), List.of()).stream()
        .map(WarningAllowList::idOf)
        .collect(Collectors.toSet());
  }

  private static String coding(Mapped mapped) {
    return coding(mapped.system(), mapped.code());
  }

  private static String own(String stain) {
    return coding(OURS, stain);
  }

  private static String coding(String system, String code) {
    return "{\"system\": \"%s\", \"code\": \"%s\"}".formatted(system, code);
  }

  private static String kind(String stain) {
    return stains()
        .filter(concept -> concept.getCode().equals(stain))
        .flatMap(concept -> concept.getProperty().stream())
        .filter(property -> "kind".equals(property.getCode()))
        .map(property -> property.getValue().primitiveValue())
        .findFirst()
        .orElseThrow();
  }

  private static Stream<ConceptDefinitionComponent> stains() {
    return LoadedPackage.profiles()
        .all(CodeSystem.class)
        .filter(system -> system.getUrl().equals(OURS))
        .flatMap(system -> system.getConcept().stream());
  }
}
