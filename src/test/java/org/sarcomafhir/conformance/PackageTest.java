package org.sarcomafhir.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcomafhir.model.Canonical;

/** The package is complete and of one piece, whatever the FSH compiler lets through. */
class PackageTest {

  private static final ProfilePackage PROFILES = LoadedPackage.profiles();
  private static final List<String> REQUIRED =
      List.of("id", "url", "name", "title", "status", "version", "publisher", "description");

  // The parts of an extension: R4 itself slices them by url.
  private static final String SLICED_BY_URL = "Extension.extension";

  static List<Path> definitions() {
    return PackageFiles.definitions();
  }

  static Stream<StructureDefinition> structures() {
    return PROFILES.all(StructureDefinition.class);
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void describesEveryDefinition(Path file) {
    JsonNode definition = PackageFiles.read(file);

    assertThat(REQUIRED)
        .filteredOn(element -> !isWithout(definition, element))
        .allSatisfy(element -> assertThat(definition.path(element).asText()).isNotBlank());
    assertThat(definition.path("experimental").isBoolean() || isWithout(definition, "experimental"))
        .isTrue();
    assertThat(definition.path("version").asText()).isEqualTo(PROFILES.version());
    assertThat(definition.path("url").asText())
        .isEqualTo(
            "%s/%s/%s",
            Canonical.BASE,
            definition.path("resourceType").asText(),
            definition.path("id").asText());
    assertThat(file.getFileName())
        .hasToString(
            "%s-%s.json", definition.path("resourceType").asText(), definition.path("id").asText());
  }

  /** SearchParameter has no title in R4; the guide's own experimental is left to its compiler. */
  private static boolean isWithout(JsonNode definition, String element) {
    String type = definition.path("resourceType").asText();
    return ("SearchParameter".equals(type) && "title".equals(element))
        || ("ImplementationGuide".equals(type) && "experimental".equals(element));
  }

  @Test
  void publishesEachCanonicalUrlOnce() {
    assertThat(PROFILES.resources())
        .extracting(resource -> resource.getUrl())
        .isNotEmpty()
        .doesNotHaveDuplicates();
  }

  @Test
  void holdsOnlyFragmentsUnderForeignUrls() {
    assertThat(PackageFiles.fragments())
        .isNotEmpty()
        .map(PackageFiles::read)
        .allSatisfy(
            fragment -> {
              assertThat(fragment.path("resourceType").asText()).isEqualTo("CodeSystem");
              assertThat(fragment.path("content").asText()).isEqualTo("fragment");
              assertThat(Canonical.isOwn(fragment.path("url").asText())).isFalse();
            });
  }

  @Test
  void loadsEveryFile() {
    assertThat(PROFILES.resources())
        .hasSize(PackageFiles.definitions().size() + PackageFiles.fragments().size());
  }

  @ParameterizedTest
  @MethodSource("structures")
  void givesEverySliceADiscriminator(StructureDefinition definition) {
    assertThat(definition.getDifferential().getElement())
        .filteredOn(ElementDefinition::hasSliceName)
        .filteredOn(slice -> !SLICED_BY_URL.equals(slice.getPath()))
        .allSatisfy(slice -> assertThat(slicing(definition, slice)).isPresent());
  }

  /** The discriminators of the sliced element, in this definition or one it derives from. */
  private static Optional<ElementDefinition> slicing(
      StructureDefinition definition, ElementDefinition slice) {
    String sliced = slice.getId().substring(0, slice.getId().lastIndexOf(':'));
    Optional<ElementDefinition> here =
        definition.getDifferential().getElement().stream()
            .filter(element -> sliced.equals(element.getId()))
            .filter(element -> element.getSlicing().hasDiscriminator())
            .findFirst();
    return here.or(
        () ->
            structures()
                .filter(parent -> parent.getUrl().equals(definition.getBaseDefinition()))
                .findFirst()
                .flatMap(parent -> slicing(parent, slice)));
  }

  @Test
  void hasAnExampleOfEveryProfile() {
    Set<String> claimed = new HashSet<>();
    for (Path example : PackageFiles.examples()) {
      PackageFiles.read(example)
          .path("meta")
          .path("profile")
          .forEach(profile -> claimed.add(profile.asText()));
    }

    assertThat(claimed).containsAll(PROFILES.profileUrls());
  }

  @Test
  void selectsWithCodesThatNoTwoProfilesShare() {
    assertThat(PROFILES.selectors())
        .isNotEmpty()
        .flatExtracting(ProfileSelector::codes)
        .extracting(coding -> coding.getSystem() + "|" + coding.getCode())
        .doesNotHaveDuplicates();
  }
}
