package org.sarcomafhir.pages;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;
import org.sarcomafhir.conformance.LoadedPackage;
import org.sarcomafhir.conformance.LoadedPackages;
import org.sarcomafhir.definitions.DefinitionChain;

class ElementTreeTest {

  private static final LoadedPackages PACKAGES = LoadedPackages.only(LoadedPackage.profiles());
  private static final IValidationSupport BASE =
      DefinitionChain.of(LoadedPackage.context(), PACKAGES);

  @Test
  void showsHowOftenAndWhatWhereTheProfileIsSilent() {
    assertThat(lines("sarcoma-tnm-t"))
        .contains(
            "value[x] 0..1 CodeableConcept",
            "value[x]/coding 1..* Coding",
            "value[x]/coding/category/system 1..1 uri");
    assertThat(lines("sarcoma-ihc-marker"))
        .contains(
            "status 1..1 code",
            "effective[x] 1..1 dateTime or Period",
            "component/percentPositive/value[x]/valueRange/low/value 1..1 decimal");
  }

  @Test
  void showsInsideAnExtensionWhatTheExtensionSays() {
    assertThat(lines("sarcoma-surgery"))
        .anyMatch(line -> line.startsWith("extension/precedingTherapy/value[x] 1..1 to "));
  }

  @Test
  void marksWhatAnotherProfileSays() {
    assertThat(nodes("sarcoma-ihc-marker"))
        .filteredOn(node -> node.name().equals("status"))
        .singleElement()
        .satisfies(
            node ->
                assertThat(node.from())
                    .isEqualTo(
                        new Link(
                            "Sarcoma pathology finding",
                            "/profiles/sarcoma-pathology-observation")));
    assertThat(nodes("sarcoma-ihc-marker"))
        .filteredOn(node -> node.name().equals("code"))
        .allSatisfy(node -> assertThat(node.from()).isNull());
  }

  private static List<String> lines(String profile) {
    return nodes(profile).stream().flatMap(node -> lines("", node)).toList();
  }

  private static Stream<String> lines(String path, ElementNode node) {
    String types = String.join(" or ", node.types().stream().map(Link::text).toList());
    return Stream.concat(
        Stream.of(path + node.name() + " " + node.cardinality() + " " + types),
        node.children().stream().flatMap(child -> lines(path + node.name() + "/", child)));
  }

  private static List<ElementNode> nodes(String profile) {
    Catalogue catalogue = new Catalogue(PACKAGES, BASE);
    StructureDefinition definition =
        catalogue
            .profiles()
            .filter(one -> one.getIdElement().getIdPart().equals(profile))
            .findFirst()
            .orElseThrow();
    return ElementTree.of(
        Sayings.of(definition, catalogue, BASE),
        catalogue,
        new FixedValues(catalogue, new Codes(catalogue)));
  }
}
