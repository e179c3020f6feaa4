package org.sarcomafhir.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptReferenceComponent;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists that questions about families of tumors and classes of drugs use are complete. */
class FamilyValueSetsTest {

  private static final String OWN = "https://sarcomafhir.org/fhir/CodeSystem/";
  private static final String TYPES = OWN + "sarcoma-type-cs";
  private static final String CLASSES = OWN + "drug-class-cs";
  private static final ProfilePackage PROFILES = LoadedPackage.profiles();
  private static final StatedHierarchy HIERARCHY = new StatedHierarchy(PROFILES);

  /** Of a wider code nobody can tell whether it means the type. */
  private static final Set<ConceptMapEquivalence> NO_MEMBER =
      Set.of(ConceptMapEquivalence.WIDER, ConceptMapEquivalence.UNMATCHED);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "leiomyosarcoma",
        "liposarcoma",
        "rhabdomyosarcoma",
        "endometrial-stromal-sarcoma",
        "synovial-sarcoma",
        "ewing-sarcoma",
        "gastrointestinal-stromal-tumor",
        "uterine-sarcoma",
        "smooth-muscle-tumor"
      })
  void listsAllThatTheTypesOfTheFamilyAreMappedTo(String family) {
    Set<String> types = HIERARCHY.of(TYPES, family);
    Map<String, Set<String>> expected = new TreeMap<>();
    PROFILES
        .all(ConceptMap.class)
        .flatMap(map -> MapRow.of(map).stream())
        .filter(row -> TYPES.equals(row.from()) && types.contains(row.source()))
        .filter(row -> !NO_MEMBER.contains(row.equivalence()))
        .forEach(
            row ->
                expected
                    .computeIfAbsent(row.to(), system -> new TreeSet<>())
                    .addAll(HIERARCHY.of(row.to(), row.target())));

    assertThat(listed(family)).isNotEmpty().isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "leiomyosarcoma, 95315005", // leiomyoma of the uterus
    "leiomyosarcoma, 8897/1",
    "leiomyosarcoma, 8898/1",
    "leiomyosarcoma, 420120006", // gastrointestinal stromal tumor
    "liposarcoma, 8850/1",
    "uterine-sarcoma, 702369008", // carcinosarcoma
    "uterine-sarcoma, 8890/3", // leiomyosarcoma of any site
    "uterine-sarcoma, 95315005",
    "smooth-muscle-tumor, 8936/1",
    "ewing-sarcoma, 307576001" // osteosarcoma of bone
  })
  void leavesNearMissesOut(String family, String code) {
    assertThat(listed(family).values()).noneMatch(codes -> codes.contains(code));
  }

  static Stream<String> classes() {
    return HIERARCHY.codes(CLASSES).stream();
  }

  @ParameterizedTest
  @MethodSource("classes")
  void listsWithAClassOfDrugsAllClassesBelow(String drugClass) {
    Map<String, Set<String>> drugs = listed(drugClass);

    assertThat(drugs).isNotEmpty();
    assertThat(HIERARCHY.of(CLASSES, drugClass))
        .allSatisfy(
            below ->
                listed(below)
                    .forEach((system, codes) -> assertThat(drugs.get(system)).containsAll(codes)));
    drugs.forEach(
        (system, codes) ->
            codes.forEach(code -> assertThat(codes).containsAll(HIERARCHY.of(system, code))));
  }

  @Test
  void putsEveryDrugAgainstSarcomasInAClass() {
    Map<String, Set<String>> classified = new TreeMap<>();
    classes()
        .map(FamilyValueSetsTest::listed)
        .forEach(
            drugs ->
                drugs.forEach(
                    (system, codes) ->
                        classified.computeIfAbsent(system, key -> new TreeSet<>()).addAll(codes)));

    listed("sarcoma-medication")
        .forEach((system, codes) -> assertThat(classified.get(system)).containsAll(codes));
  }

  private static Map<String, Set<String>> listed(String valueSet) {
    return PROFILES
        .all(ValueSet.class)
        .filter(set -> set.getUrl().endsWith("/ValueSet/" + valueSet + "-vs"))
        .flatMap(set -> set.getCompose().getInclude().stream())
        .collect(
            Collectors.toMap(
                ConceptSetComponent::getSystem,
                include ->
                    include.getConcept().stream()
                        .map(ConceptReferenceComponent::getCode)
                        .collect(Collectors.toCollection(TreeSet::new)),
                (one, other) -> {
                  one.addAll(other);
                  return one;
                },
                TreeMap::new));
  }
}
