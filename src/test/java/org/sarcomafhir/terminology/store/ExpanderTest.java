package org.sarcomafhir.terminology.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.hl7.fhir.r4.model.ValueSet.FilterOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpanderTest {

  private static final String SYSTEM = "http://example.org/animals";

  /** animal > (mammal > (cat, dog), bird > penguin, swimmer > penguin); two parents for one. */
  private static Concepts animals(CodeSystemContentMode content) {
    CodeSystem system = new CodeSystem().setUrl(SYSTEM).setContent(content);
    ConceptDefinitionComponent animal = system.addConcept().setCode("animal");
    ConceptDefinitionComponent mammal = animal.addConcept().setCode("mammal");
    mammal.addConcept().setCode("cat");
    mammal.addConcept().setCode("dog");
    animal.addConcept().setCode("bird").addConcept().setCode("penguin");
    animal
        .addConcept()
        .setCode("swimmer")
        .addProperty()
        .setCode("child")
        .setValue(new CodeType("penguin"));
    return new Concepts(system);
  }

  private static final Concepts ANIMALS = animals(CodeSystemContentMode.COMPLETE);

  private static ConceptSetComponent filter(String property, FilterOperator op, String value) {
    ConceptSetComponent set = new ConceptSetComponent().setSystem(SYSTEM);
    set.addFilter().setProperty(property).setOp(op).setValue(value);
    return set;
  }

  private static ValueSet including(ConceptSetComponent... includes) {
    ValueSet set = new ValueSet().setUrl("http://example.org/wanted");
    set.getCompose().setInclude(List.of(includes));
    return set;
  }

  private static List<String> codes(Expansion expansion) {
    return expansion.members().stream().map(member -> member.code().code()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "concept; is-a; mammal; mammal,cat,dog",
        "concept; descendent-of; mammal; cat,dog",
        "concept; is-a; swimmer; penguin,swimmer",
        "concept; is-not-a; mammal; animal,bird,penguin,swimmer",
        "concept; generalizes; penguin; animal,bird,penguin,swimmer",
        "code; in; cat, dog , cow; cat,dog",
        "code; =; cat; cat",
        "parent; =; mammal; cat,dog"
      })
  void evaluatesFilters(String property, String op, String value, String expected) {
    ValueSet wanted = including(filter(property, FilterOperator.fromCode(op), value));

    assertThat(codes(Terminology.expand(wanted, ANIMALS)))
        .containsExactlyInAnyOrder(expected.split(","));
  }

  @Test
  void narrowsInsideAnIncludeAndJoinsBetweenThem() {
    ValueSet birds = including(filter("concept", FilterOperator.ISA, "bird"));
    birds.setUrl("http://example.org/birds");
    ConceptSetComponent swimmingBirds = filter("concept", FilterOperator.ISA, "swimmer");
    swimmingBirds.addValueSet("http://example.org/birds");
    ConceptSetComponent cats = new ConceptSetComponent().setSystem(SYSTEM);
    cats.addConcept().setCode("cat");

    Expansion expansion = Terminology.expand(including(swimmingBirds, cats), ANIMALS, birds);

    assertThat(codes(expansion)).containsExactly("penguin", "cat");
    assertThat(expansion.open()).isEmpty();
  }

  @Test
  void takesOutWhatIsExcluded() {
    ValueSet wanted = including(new ConceptSetComponent().setSystem(SYSTEM));
    wanted.getCompose().addExclude(filter("concept", FilterOperator.ISA, "mammal"));

    assertThat(codes(Terminology.expand(wanted, ANIMALS)))
        .containsExactlyInAnyOrder("animal", "bird", "penguin", "swimmer");
  }

  @Test
  void keepsListedCodesThatNobodyElseKnows() {
    ConceptSetComponent listed = new ConceptSetComponent().setSystem("http://example.org/else");
    listed.addConcept().setCode("x").setDisplay("The unknown");

    Expansion expansion = Terminology.expand(including(listed), ANIMALS);

    assertThat(expansion.members()).extracting(Member::display).containsExactly("The unknown");
  }

  @Test
  void saysThatAFragmentMayHaveMore() {
    ValueSet wanted = including(filter("concept", FilterOperator.ISA, "mammal"));

    assertThat(Terminology.expand(wanted, animals(CodeSystemContentMode.FRAGMENT)).open())
        .containsExactly(SYSTEM);
  }

  @Test
  void refusesWhatItCannotKnow() {
    ValueSet unknownSystem =
        including(new ConceptSetComponent().setSystem("http://example.org/else"));
    ValueSet unknownConcept = including(filter("concept", FilterOperator.ISA, "plant"));
    ValueSet missing = including(new ConceptSetComponent().addValueSet("http://example.org/none"));
    ValueSet regex = including(filter("code", FilterOperator.REGEX, "(a+)+"));

    assertThat(List.of(unknownSystem, unknownConcept, missing, regex))
        .allSatisfy(
            set ->
                assertThatThrownBy(() -> Terminology.expand(set, ANIMALS))
                    .isInstanceOf(NotBundled.class)
                    .hasMessageStartingWith(NotBundled.WORDS));
  }

  @Test
  void refusesAValueSetThatContainsItself() {
    ValueSet first = including(new ConceptSetComponent().addValueSet("http://example.org/second"));
    ValueSet second = including(new ConceptSetComponent().addValueSet("http://example.org/wanted"));
    second.setUrl("http://example.org/second");

    assertThatThrownBy(() -> Terminology.expand(first, ANIMALS, first, second))
        .hasMessageContaining("contains itself");
  }

  @Test
  void endsOnAHierarchyThatGoesRound() {
    CodeSystem system = new CodeSystem().setUrl(SYSTEM).setContent(CodeSystemContentMode.COMPLETE);
    system.addConcept().setCode("a").addProperty().setCode("parent").setValue(new CodeType("b"));
    system.addConcept().setCode("b").addProperty().setCode("parent").setValue(new CodeType("a"));

    assertThat(new Concepts(system).below("a")).containsExactlyInAnyOrder("a", "b");
  }
}
