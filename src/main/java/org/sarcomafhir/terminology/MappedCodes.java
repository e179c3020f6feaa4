package org.sarcomafhir.terminology;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.SearchParameter;
import org.sarcomafhir.conformance.ProfilePackage;
import org.sarcomafhir.fhir.CodeTranslation;
import org.sarcomafhir.model.Canonical;
import org.springframework.stereotype.Component;

/**
 * Translates for the search index as the package says: each search parameter names its concept maps
 * itself ({@link Canonical#TRANSLATED_BY}).
 */
@Component
class MappedCodes implements CodeTranslation {

  private record Parameter(String resourceType, String name) {}

  private final Map<Parameter, NamedConcept> translated = new HashMap<>();

  /**
   * Reads the package.
   *
   * @throws IllegalStateException when a parameter names a map that is not there: results would
   *     silently not be found
   */
  MappedCodes(ProfilePackage profiles) {
    profiles.all(SearchParameter.class).forEach(parameter -> add(parameter, profiles));
  }

  private void add(SearchParameter parameter, ProfilePackage profiles) {
    List<ConceptMap> maps =
        parameter.getExtensionsByUrl(Canonical.TRANSLATED_BY).stream()
            .map(extension -> map(extension, parameter, profiles))
            .toList();
    if (!maps.isEmpty()) {
      NamedConcept concept = new NamedConcept(maps);
      parameter
          .getBase()
          .forEach(
              base -> translated.put(new Parameter(base.getValue(), parameter.getCode()), concept));
    }
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
    NamedConcept concept = translated.get(new Parameter(resourceType, parameter));
    return concept == null ? Set.of() : concept.of(sent);
  }
}
