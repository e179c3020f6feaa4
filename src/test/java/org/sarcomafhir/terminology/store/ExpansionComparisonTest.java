package org.sarcomafhir.terminology.store;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport.ValueSetExpansionOutcome;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.Test;
import org.sarcomafhir.conformance.LoadedPackage;
import org.sarcomafhir.fhir.CodeTranslation.Code;

/**
 * The expansions are those of the validator, over every value set of the package and of base R4.
 * They differ on purpose in two things: where HAPI gives an empty or partial list for a filter that
 * it cannot evaluate, ours refuses; and where HAPI sees only nested concepts, ours also goes by
 * properties that name a second parent.
 */
class ExpansionComparisonTest {

  private static final Set<String> SEVERAL_PARENTS =
      Set.of(
          "http://hl7.org/fhir/ValueSet/parent-relationship-codes",
          "http://terminology.hl7.org/ValueSet/v3-ActPharmacySupplyType",
          "http://hl7.org/fhir/ValueSet/detectedissue-category");

  @Test
  void expandsTheValueSetsOfThePackageAsTheValidatorDoes() {
    assertThat(own())
        .hasSizeGreaterThan(100)
        .allSatisfy(
            set -> assertThat(ours(set).map(ExpansionComparisonTest::codes)).contains(theirs(set)));
  }

  @Test
  void expandsTheValueSetsOfBaseR4AsTheValidatorDoes() {
    List<ValueSet> expandable = base().filter(set -> ours(set).isPresent()).toList();

    assertThat(expandable)
        .hasSizeGreaterThan(1200)
        .allSatisfy(
            set -> {
              Set<Code> codes = codes(ours(set).orElseThrow());
              if (SEVERAL_PARENTS.contains(set.getUrl())) {
                assertThat(codes).containsAll(theirs(set)).hasSizeGreaterThan(theirs(set).size());
              } else {
                assertThat(codes).isEqualTo(theirs(set));
              }
            });
  }

  @Test
  void refusesOnlyWhatRestsOnAFilterOrOnCodesThatAreNotHere() {
    assertThat(base().filter(set -> ours(set).isEmpty()))
        .hasSizeLessThan(150)
        .allSatisfy(
            set ->
                assertThat(set.getCompose().getInclude())
                    .anyMatch(include -> include.hasFilter() || !include.hasConcept()));
  }

  private static Set<Code> codes(Expansion expansion) {
    return expansion.members().stream().map(Member::code).collect(Collectors.toSet());
  }

  private static Optional<Expansion> ours(ValueSet set) {
    try {
      return Optional.of(Terminology.bundled().expansion(set));
    } catch (NotBundled e) {
      return Optional.empty();
    }
  }

  private static Set<Code> theirs(ValueSet set) {
    ValueSetExpansionOutcome outcome =
        Terminology.chain()
            .expandValueSet(new ValidationSupportContext(Terminology.chain()), null, set);
    return ((ValueSet) Objects.requireNonNull(outcome).getValueSet())
        .getExpansion().getContains().stream()
            .map(entry -> new Code(entry.getSystem(), entry.getCode()))
            .collect(Collectors.toSet());
  }

  private static Stream<ValueSet> own() {
    return LoadedPackage.profiles().all(ValueSet.class);
  }

  private static Stream<ValueSet> base() {
    DefaultProfileValidationSupport base =
        new DefaultProfileValidationSupport(LoadedPackage.context());
    // it lists only what it has loaded before
    base.fetchValueSet("http://hl7.org/fhir/ValueSet/administrative-gender");
    return base.fetchAllConformanceResources().stream()
        .filter(ValueSet.class::isInstance)
        .map(ValueSet.class::cast);
  }
}
