package org.sarcomafhir.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.sarcomafhir.model.Canonical;

/** Reads the {@link Canonical#PROFILE_SELECTOR} extensions of a package. */
final class SelectorReader {

  private final ProfilePackage profiles;

  SelectorReader(ProfilePackage profiles) {
    this.profiles = profiles;
  }

  /**
   * The selectors of all profiles.
   *
   * @throws IllegalStateException when a selector names neither an extension of the package nor a
   *     value set whose codes can be listed from the package alone: the profile would silently
   *     never be applied
   */
  List<ProfileSelector> read() {
    List<ProfileSelector> selectors = new ArrayList<>();
    profiles
        .all(StructureDefinition.class)
        .forEach(
            definition ->
                definition.getExtensionsByUrl(Canonical.PROFILE_SELECTOR).stream()
                    .map(extension -> ((CanonicalType) extension.getValue()).getValue())
                    .map(url -> selector(definition, url))
                    .forEach(selectors::add));
    return List.copyOf(selectors);
  }

  private ProfileSelector selector(StructureDefinition definition, String url) {
    boolean extension =
        profiles
            .all(StructureDefinition.class)
            .anyMatch(
                candidate ->
                    url.equals(candidate.getUrl()) && "Extension".equals(candidate.getType()));
    if (extension) {
      return new ProfileSelector(definition.getUrl(), definition.getType(), List.of(), Set.of(url));
    }
    ValueSet valueSet =
        profiles
            .all(ValueSet.class)
            .filter(candidate -> url.equals(candidate.getUrl()))
            .findFirst()
            .orElseThrow(() -> broken(definition, url));
    List<Coding> codes =
        valueSet.getCompose().getInclude().stream()
            .flatMap(include -> codes(include, definition, url))
            .toList();
    return new ProfileSelector(definition.getUrl(), definition.getType(), codes, Set.of());
  }

  private Stream<Coding> codes(
      ConceptSetComponent include, StructureDefinition definition, String url) {
    if (include.hasFilter() || include.hasValueSet()) {
      throw broken(definition, url);
    }
    if (include.hasConcept()) {
      return include.getConcept().stream()
          .map(concept -> new Coding(include.getSystem(), concept.getCode(), null));
    }
    CodeSystem system =
        profiles
            .all(CodeSystem.class)
            .filter(candidate -> include.getSystem().equals(candidate.getUrl()))
            .filter(candidate -> candidate.getContent() == CodeSystemContentMode.COMPLETE)
            .findFirst()
            .orElseThrow(() -> broken(definition, url));
    return system.getConcept().stream()
        .flatMap(SelectorReader::withDescendants)
        .map(concept -> new Coding(include.getSystem(), concept.getCode(), null));
  }

  private static Stream<ConceptDefinitionComponent> withDescendants(
      ConceptDefinitionComponent concept) {
    return Stream.concat(
        Stream.of(concept), concept.getConcept().stream().flatMap(SelectorReader::withDescendants));
  }

  private static IllegalStateException broken(StructureDefinition definition, String url) {
    return new IllegalStateException(
        "Profile %s is selected by %s, whose codes cannot be listed from the package alone"
            .formatted(definition.getUrl(), url));
  }
}
