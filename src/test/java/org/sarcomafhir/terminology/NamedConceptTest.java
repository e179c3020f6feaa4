package org.sarcomafhir.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sarcomafhir.conformance.LoadedPackage;
import org.sarcomafhir.definitions.Definitions;
import org.sarcomafhir.fhir.CodeTranslation.Code;
import org.sarcomafhir.terminology.store.BundledTerminology;
import org.sarcomafhir.validation.Validators;

/** Which concept foreign codes name: one, or none. */
class NamedConceptTest {

  private static final String OURS = "https://example.org/ours";
  private static final String THEIRS = "https://example.org/theirs";

  private final NamedConcept concept =
      new NamedConcept(
          List.of(
              map("actin", "1", ConceptMapEquivalence.EQUIVALENT),
              map("sma", "2", ConceptMapEquivalence.RELATEDTO),
              map("sma", "1", ConceptMapEquivalence.WIDER),
              map("desmin", "3", ConceptMapEquivalence.EQUAL),
              map("caldesmon", "4", ConceptMapEquivalence.WIDER),
              map("er", "5", ConceptMapEquivalence.INEXACT),
              map("one", "6", ConceptMapEquivalence.EQUIVALENT),
              map("other", "6", ConceptMapEquivalence.EQUIVALENT),
              map("unmapped", null, ConceptMapEquivalence.UNMATCHED)));

  @Test
  void isNamedByACodeOfTheSameMeaning() {
    assertThat(named("1")).containsExactly("actin");
    assertThat(named("2")).containsExactly("sma");
    assertThat(named("3")).containsExactly("desmin");
  }

  @Test
  void isNotNamedByACodeOfAnotherMeaning() {
    assertThat(named("4")).isEmpty();
    assertThat(named("5")).isEmpty();
    assertThat(named("unknown")).isEmpty();
  }

  @Test
  void isNotNamedWhereItStandsItself() {
    assertThat(concept.of(Set.of(new Code(OURS, "sma"), new Code(THEIRS, "1")))).isEmpty();
    assertThat(concept.of(Set.of(new Code(OURS, "unmapped"), new Code(THEIRS, "3")))).isEmpty();
  }

  @Test
  void isNamedBesideCodesThatMeanNothingHere() {
    assertThat(concept.of(Set.of(new Code(OURS, "no concept of the map"), new Code(THEIRS, "3"))))
        .hasSize(1);
    assertThat(named("3", "unknown")).containsExactly("desmin");
  }

  @Test
  void isTheMemberWhereItsGroupStandsBeside() {
    assertThat(named("1", "2")).containsExactly("sma");
  }

  @Test
  void isNoneWhereTwoAreNamed() {
    assertThat(named("1", "3")).isEmpty();
    assertThat(named("1", "2", "3")).isEmpty();
    assertThat(named("6")).isEmpty();
  }

  @Test
  void isReadFromThePackageForEachParameter() {
    MappedCodes mapped =
        new MappedCodes(
            LoadedPackage.profiles(), new BundledTerminology(new Definitions(Validators.chain())));
    Set<Code> sent = Set.of(new Code("http://loinc.org", "29593-1"));

    assertThat(mapped.meantBy("Observation", "ihc-percent-marker", sent))
        .extracting(Code::code)
        .containsExactly("ki67");
    assertThat(mapped.meantBy("Observation", "ihc-marker", sent)).isEmpty();
    assertThat(mapped.meantBy("Observation", "code", sent)).isEmpty();
    assertThat(mapped.meantBy("Condition", "ihc-percent-marker", sent)).isEmpty();
  }

  private Set<String> named(String... codes) {
    Set<Code> sent =
        Stream.of(codes).map(code -> new Code(THEIRS, code)).collect(Collectors.toSet());
    return concept.of(sent).stream().map(Code::code).collect(Collectors.toSet());
  }

  private static ConceptMap map(
      String from, @Nullable String to, ConceptMapEquivalence equivalence) {
    ConceptMap map = new ConceptMap();
    ConceptMapGroupComponent group = map.addGroup().setSource(OURS).setTarget(THEIRS);
    group.addElement().setCode(from).addTarget().setCode(to).setEquivalence(equivalence);
    return map;
  }
}
