package org.sarcomafhir.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.ValueSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sarcomafhir.conformance.LoadedPackage;
import org.sarcomafhir.conformance.LoadedPackages;
import org.sarcomafhir.conformance.ProfilePackage;
import org.sarcomafhir.definitions.DefinitionChain;

class CodeListTest {

  private static final String SYSTEM = "https://hospital.example/cs";

  @Test
  void putsACodeBelowItsParent() {
    CodeSystem system = system();
    concept(system, "late", "early");
    concept(system, "early", null);
    concept(system, "latest", "late");
    concept(system, "other", null);

    assertThat(codes(system).of(system))
        .extracting(row -> row.depth() + " " + row.code())
        .containsExactly("0 early", "1 late", "2 latest", "0 other");
  }

  @Test
  void listsEveryCodeThoughParentsRunInACircle() {
    CodeSystem system = system();
    concept(system, "a", "b");
    concept(system, "b", "a");
    concept(system, "c", "unknown");

    assertThat(codes(system).of(system)).extracting(CodeRow::code).containsExactly("a", "b", "c");
  }

  @Test
  void saysWhichCodesAFilterTakes() {
    ValueSet valueSet = new ValueSet();
    valueSet
        .getCompose()
        .addInclude()
        .setSystem(SYSTEM)
        .addFilter()
        .setProperty("kind")
        .setOp(ValueSet.FilterOperator.EQUAL)
        .setValue("loss");

    assertThat(codes(system()).of(valueSet))
        .singleElement()
        .satisfies(group -> assertThat(group.note()).isEqualTo("All codes with kind = loss."));
  }

  @Test
  void listsTheCodesOfIncludedValueSetsOnce() {
    ValueSet inner = new ValueSet();
    inner.setId("inner");
    inner.setUrl("https://hospital.example/inner");
    inner.getCompose().addInclude().setSystem(SYSTEM).addConcept().setCode("early");
    inner.getCompose().addInclude().addValueSet("https://hospital.example/inner");
    ValueSet outer = new ValueSet();
    outer.getCompose().addInclude().addValueSet("https://hospital.example/inner");

    CodeSystem system = system();
    concept(system, "early", null);
    assertThat(codes(system, inner).of(outer))
        .singleElement()
        .satisfies(
            group ->
                assertThat(group.rows()).extracting(CodeRow::display).containsExactly("EARLY"));
  }

  private static CodeSystem system() {
    CodeSystem system = new CodeSystem();
    system.setId("cs");
    system.setUrl(SYSTEM).setContent(CodeSystemContentMode.COMPLETE);
    return system;
  }

  private static void concept(CodeSystem system, String code, @Nullable String parent) {
    var concept = system.addConcept().setCode(code).setDisplay(code.toUpperCase(Locale.ROOT));
    concept.addProperty().setCode("kind").setValue(new StringType("x"));
    if (parent != null) {
      concept.addProperty().setCode("parent").setValue(new CodeType(parent));
    }
  }

  private static Codes codes(MetadataResource... definitions) {
    LoadedPackages packages =
        LoadedPackages.only(new ProfilePackage("test", "1.0.0", List.of(definitions)));
    return new Codes(
        new Catalogue(packages, DefinitionChain.of(LoadedPackage.context(), packages)));
  }
}
