package org.sarcomafhir.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The maps between codes: whole, and in agreement with the hierarchies and with each other. */
class CodeMapsTest {

  private static final ProfilePackage PROFILES = LoadedPackage.profiles();
  private static final StatedHierarchy HIERARCHY = new StatedHierarchy(PROFILES);
  private static final Set<ConceptMapEquivalence> EXPLAINED =
      Set.of(
          ConceptMapEquivalence.WIDER,
          ConceptMapEquivalence.NARROWER,
          ConceptMapEquivalence.INEXACT,
          ConceptMapEquivalence.UNMATCHED);

  static Stream<ConceptMap> maps() {
    return PROFILES.all(ConceptMap.class);
  }

  @ParameterizedTest
  @MethodSource("maps")
  void leadsFromKnownCodesToKnownCodes(ConceptMap map) {
    assertThat(MapRow.of(map))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(HIERARCHY.codes(row.from())).contains(row.source());
              assertThat(row.equivalence()).isNotNull();
              if (row.equivalence() == ConceptMapEquivalence.UNMATCHED) {
                assertThat(row.target()).isEmpty();
              } else {
                assertThat(HIERARCHY.codes(row.to())).contains(row.target());
              }
            })
        .extracting(row -> List.of(row.source(), row.target()))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("maps")
  void explainsWhatIsNotTheSame(ConceptMap map) {
    assertThat(MapRow.of(map))
        .filteredOn(row -> EXPLAINED.contains(row.equivalence()))
        .allSatisfy(row -> assertThat(row.comment()).isNotBlank());
  }

  @ParameterizedTest
  @CsvSource({
    "sarcoma-type-to-snomed-ct, sarcoma-type-cs",
    "sarcoma-type-to-icd-o-3, sarcoma-type-cs",
    "sarcoma-type-to-oncotree, sarcoma-type-cs"
  })
  void leavesNoTypeOut(String map, String types) {
    assertThat(rows(map))
        .extracting(MapRow::source)
        .containsAll(HIERARCHY.codes("https://sarcomafhir.org/fhir/CodeSystem/" + types));
  }

  /** What is a kind of what stays so when both are translated into the same meaning. */
  @ParameterizedTest
  @MethodSource("maps")
  void keepsTheHierarchyWhereMeaningsAreTheSame(ConceptMap map) {
    List<MapRow> same = MapRow.of(map).stream().filter(MapRow::isSame).toList();

    assertThat(same)
        .allSatisfy(
            row ->
                assertThat(same)
                    .filteredOn(
                        wider -> HIERARCHY.above(row.from(), row.source()).contains(wider.source()))
                    .allSatisfy(
                        wider ->
                            assertThat(HIERARCHY.of(row.to(), wider.target()))
                                .contains(row.target())));
  }

  /** Two codes that mean the same type mean the same, and the map between them says so. */
  @ParameterizedTest
  @CsvSource({
    "sarcoma-type-to-icd-o-3, sarcoma-type-to-snomed-ct, icd-o-3-morphology-to-snomed-ct",
    "sarcoma-type-to-icd-o-3, sarcoma-type-to-oncotree, icd-o-3-morphology-to-oncotree"
  })
  void agreesWithTheTypesOfSarcoma(String first, String second, String direct) {
    Map<String, String> icdO3 = same(first);
    Map<String, String> other = same(second);
    Map<String, String> between = same(direct);

    assertThat(icdO3)
        .isNotEmpty()
        .allSatisfy(
            (type, code) -> {
              if (other.containsKey(type)) {
                assertThat(between).as(type).containsEntry(code, other.get(type));
              }
            });
  }

  @Test
  void takesNoDisorderForAMorphologyAndNoDiseaseForASite() {
    Predicate<MapRow> isDisorder =
        row ->
            display(row.to(), row.target()).map(name -> name.endsWith("(disorder)")).orElse(false);

    assertThat(maps().flatMap(map -> MapRow.of(map).stream()).filter(isDisorder))
        .hasSizeGreaterThan(50)
        .allMatch(row -> row.equivalence() == ConceptMapEquivalence.RELATEDTO);
    assertThat(rows("icd-o-3-morphology-to-snomed-ct")).noneMatch(isDisorder);
    assertThat(rows("icd-10-cm-to-icd-o-3-topography")).noneMatch(MapRow::isSame);
  }

  @ParameterizedTest
  @CsvSource({
    "icd-o-3-morphology-to-snomed-ct, 8890/3, 1163022006, EQUIVALENT",
    "icd-o-3-morphology-to-snomed-ct, 8890/3, 51549004, NARROWER", // without a variant only
    "icd-o-3-morphology-to-snomed-ct, 8815/3, 128736003, WIDER", // of any behavior
    "icd-o-3-morphology-to-oncotree, 8890/3, ULMS, NARROWER", // of the uterus only
    "icd-o-3-morphology-to-oncotree, 8852/3, MRLS, WIDER", // with round cell liposarcoma
    "sarcoma-type-to-icd-o-3, uterine-leiomyosarcoma, 8890/3, WIDER", // of any site
    "icd-10-cm-to-icd-o-3-topography, C54.3, C54.9, WIDER" // fundus: corpus
  })
  void readsEachEquivalenceFromTargetToSource(
      String map, String source, String target, ConceptMapEquivalence equivalence) {
    assertThat(rows(map))
        .filteredOn(row -> row.source().equals(source) && row.target().equals(target))
        .extracting(MapRow::equivalence)
        .containsExactly(equivalence);
  }

  private static List<MapRow> rows(String id) {
    return maps()
        .filter(map -> map.getUrl().endsWith("/" + id))
        .flatMap(map -> MapRow.of(map).stream())
        .toList();
  }

  private static Map<String, String> same(String id) {
    return rows(id).stream()
        .filter(MapRow::isSame)
        .collect(
            Collectors.toMap(MapRow::source, MapRow::target, (one, other) -> one, TreeMap::new));
  }

  private static Optional<String> display(String system, String code) {
    return PROFILES
        .all(CodeSystem.class)
        .filter(codes -> codes.getUrl().equals(system))
        .flatMap(codes -> codes.getConcept().stream())
        .filter(concept -> concept.getCode().equals(code))
        .filter(ConceptDefinitionComponent::hasDisplay)
        .map(ConceptDefinitionComponent::getDisplay)
        .findFirst();
  }
}
