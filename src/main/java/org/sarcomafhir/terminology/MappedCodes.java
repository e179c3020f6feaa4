package org.sarcomafhir.terminology;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.SearchParameter;
import org.sarcomafhir.conformance.ProfilePackage;
import org.sarcomafhir.fhir.CodeTranslation;
import org.sarcomafhir.model.Canonical;
import org.sarcomafhir.terminology.store.BundledTerminology;
import org.springframework.stereotype.Component;

/**
 * Translates for the search index as the package says: each search parameter names its concept maps
 * itself ({@link Canonical#TRANSLATED_BY}).
 */
@Component
class MappedCodes implements CodeTranslation {

  private record Parameter(String resourceType, String name) {}

  private final BundledTerminology terminology;
  private final Map<Parameter, IndexedConcepts> translated = new HashMap<>();

  /**
   * Reads the package.
   *
   * @throws IllegalStateException when a parameter names a map that is not there: results would
   *     silently not be found
   */
  MappedCodes(ProfilePackage profiles, BundledTerminology terminology) {
    this.terminology = terminology;
    profiles.all(SearchParameter.class).forEach(parameter -> add(parameter, profiles));
  }

  private void add(SearchParameter parameter, ProfilePackage profiles) {
    List<ConceptMap> maps =
        parameter.getExtensionsByUrl(Canonical.TRANSLATED_BY).stream()
            .map(extension -> map(extension, parameter, profiles))
            .toList();
    if (!maps.isEmpty()) {
      IndexedConcepts concept =
          parameter.hasExtension(Canonical.FOUND_BY_WIDER)
              ? new WiderConcepts(maps, this::above, mode(parameter))
              : new NamedConcept(maps);
      parameter
          .getBase()
          .forEach(
              base -> translated.put(new Parameter(base.getValue(), parameter.getCode()), concept));
    }
  }

  private static WiderConcepts.Mode mode(SearchParameter parameter) {
    String mode = parameter.getExtensionByUrl(Canonical.FOUND_BY_WIDER).getValue().primitiveValue();
    return WiderConcepts.Mode.valueOf(mode.toUpperCase(Locale.ROOT));
  }

  private Set<Code> above(Set<Code> concepts) {
    Set<Code> above = new HashSet<>();
    for (Code concept : concepts) {
      terminology
          .system(concept.system())
          .map(system -> system.above(concept.code()))
          .orElse(Set.of(concept.code()))
          .forEach(code -> above.add(new Code(concept.system(), code)));
    }
    return above;
  }

  private static ConceptMap map(
      Extension extension, SearchParameter parameter, ProfilePackage profiles) {
    String url = extension.getValue().primitiveValue();
    return profiles
        .all(ConceptMap.class)
        .filter(map -> map.getUrl().equals(url))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Search parameter %s is translated by %s, which the package does not hold"
                        .formatted(parameter.getUrl(), url)));
  }

  @Override
  public Set<Code> meantBy(String resourceType, String parameter, Set<Code> sent) {
    IndexedConcepts concept = translated.get(new Parameter(resourceType, parameter));
    return concept == null ? Set.of() : concept.of(sent);
  }
}
