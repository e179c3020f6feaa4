package org.sarcomafhir.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import java.util.List;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptReferenceComponent;
import org.junit.jupiter.api.Test;
import org.sarcomafhir.conformance.LoadedPackage;
import org.sarcomafhir.conformance.LoadedPackages;
import org.sarcomafhir.conformance.ProfilePackage;

class FragmentUnionTest {

  private static final String SNOMED_CT = "http://snomed.info/sct";
  private static final DefaultProfileValidationSupport BASE =
      new DefaultProfileValidationSupport(LoadedPackage.context());

  private static ProfilePackage of(CodeSystem... systems) {
    return new ProfilePackage("test", "1", List.of(systems));
  }

  private static CodeSystem fragment(String url, String code, String display) {
    CodeSystem system = new CodeSystem().setUrl(url).setContent(CodeSystemContentMode.FRAGMENT);
    system.addConcept().setCode(code).setDisplay(display);
    return system;
  }

  private static String display(List<CodeSystem> union, String url, String code) {
    return union.stream()
        .filter(system -> url.equals(system.getUrl()))
        .flatMap(system -> system.getConcept().stream())
        .filter(concept -> code.equals(concept.getCode()))
        .map(ConceptDefinitionComponent::getDisplay)
        .collect(Collectors.joining(" and "));
  }

  @Test
  void takesInWhatBaseR4Lists() {
    List<CodeSystem> union = FragmentUnion.of(LoadedPackages.only(LoadedPackage.profiles()), BASE);
    ValueSet severities =
        (ValueSet) BASE.fetchValueSet("http://hl7.org/fhir/ValueSet/condition-severity");
    List<String> listed =
        severities.getCompose().getIncludeFirstRep().getConcept().stream()
            .map(ConceptReferenceComponent::getCode)
            .toList();

    assertThat(listed).hasSize(3);
    assertThat(union)
        .filteredOn(system -> SNOMED_CT.equals(system.getUrl()))
        .flatExtracting(CodeSystem::getConcept)
        .extracting(ConceptDefinitionComponent::getCode)
        .containsAll(listed)
        .doesNotHaveDuplicates();
    assertThat(display(union, SNOMED_CT, "10828004")).isEqualTo("Positive (qualifier value)");
  }

  @Test
  void joinsTheFragmentsOfAllPackagesAndLetsTheFirstSpeak() {
    CodeSystem first = fragment(SNOMED_CT, "260385009", "Our words");
    CodeSystem second = fragment(SNOMED_CT, "260385009", "Their words");
    second.addConcept().setCode("10828004").setDisplay("Positive");

    List<CodeSystem> union =
        FragmentUnion.of(new LoadedPackages(of(first), List.of(of(second))), BASE);

    assertThat(display(union, SNOMED_CT, "260385009")).isEqualTo("Our words");
    assertThat(display(union, SNOMED_CT, "10828004")).isEqualTo("Positive");
    assertThat(first.getConcept()).hasSize(1);
  }

  @Test
  void leavesWholeCodeSystemsAlone() {
    CodeSystem whole = fragment("http://example.org/whole", "a", "A");
    whole.setContent(CodeSystemContentMode.COMPLETE);

    assertThat(FragmentUnion.of(LoadedPackages.only(of(whole)), BASE)).isEmpty();
  }
}
