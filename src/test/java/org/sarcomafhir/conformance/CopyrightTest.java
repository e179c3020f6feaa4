package org.sarcomafhir.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every list and map with codes of others says whose they are, where the owner asks for it. */
class CopyrightTest {

  /** What the copyright has to name. HGNC gives its data to everybody without a condition. */
  private static final Map<String, String> OWNERS =
      Map.of(
          "http://snomed.info/sct", "SNOMED CT is copyright",
          "http://loinc.org", "LOINC is copyright",
          "http://terminology.hl7.org/CodeSystem/icd-o-3", "ICD-O-3 is copyright",
          "http://hl7.org/fhir/sid/icd-10-cm", "ICD-10 is copyright",
          "http://www.whocc.no/atc", "ATC is copyright",
          "http://www.nlm.nih.gov/research/umls/rxnorm", "National Library of Medicine",
          "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl", "National Cancer Institute",
          "http://oncotree.mskcc.org/", "OncoTree is copyright",
          "http://dicom.nema.org/resources/ontology/DCM", "DICOM is copyright",
          "http://unitsofmeasure.org", "UCUM is copyright");

  private static final Set<String> LISTS = Set.of("CodeSystem", "ValueSet", "ConceptMap");

  static Stream<Path> lists() {
    return Stream.of(PackageFiles.definitions(), PackageFiles.fragments())
        .flatMap(List::stream)
        .filter(file -> LISTS.contains(PackageFiles.read(file).path("resourceType").asText()))
        .filter(file -> !systems(PackageFiles.read(file)).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("lists")
  void namesTheOwnersOfItsCodes(Path file) {
    JsonNode list = PackageFiles.read(file);

    assertThat(systems(list))
        .allSatisfy(
            system -> assertThat(list.path("copyright").asText()).contains(OWNERS.get(system)));
  }

  private static Set<String> systems(JsonNode node) {
    Set<String> systems = new TreeSet<>();
    for (String element : List.of("url", "system", "source", "target")) {
      String value = node.path(element).asText();
      if (OWNERS.containsKey(value)) {
        systems.add(value);
      }
    }
    node.forEach(child -> systems.addAll(systems(child)));
    return systems;
  }
}
