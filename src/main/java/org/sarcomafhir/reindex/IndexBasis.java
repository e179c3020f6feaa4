package org.sarcomafhir.reindex;

import ca.uhn.fhir.context.FhirContext;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.SearchParameter;
import org.hl7.fhir.r4.model.ValueSet;
import org.sarcomafhir.conformance.ProfilePackage;
import org.sarcomafhir.fhir.SearchIndex;
import org.springframework.stereotype.Component;

/**
 * What the search rows of a resource type are made by, as one number for each type: its search
 * parameters, and of the package the maps, units and concepts that they name. Rows that were made
 * by something else may miss resources.
 */
@Component
class IndexBasis {

  /**
   * How this server's own code makes search rows. To be raised whenever {@code
   * TranslatingExtractor} or what it asks puts other rows for the same definitions, or a new HAPI
   * does.
   */
  private static final int REVISION = 1;

  private final ProfilePackage profiles;
  private final SearchIndex index;
  private final FhirContext context;

  IndexBasis(ProfilePackage profiles, SearchIndex index, FhirContext context) {
    this.profiles = profiles;
    this.index = index;
    this.context = context;
  }

  /** By resource type, as they are now: once the package is in the store. */
  Map<String, String> current() {
    Map<String, Set<MetadataResource>> named = named();
    Map<MetadataResource, String> texts =
        named.values().stream()
            .flatMap(Set::stream)
            .distinct()
            .collect(Collectors.toMap(resource -> resource, this::text));
    Map<String, String> current = new TreeMap<>();
    for (String type : index.types()) {
      current.put(type, number(type, named.getOrDefault(type, Set.of()).stream(), texts));
    }
    return current;
  }

  /** By resource type, the parameters of the package with what they name. */
  private Map<String, Set<MetadataResource>> named() {
    Map<String, MetadataResource> byUrl =
        profiles.resources().stream()
            .filter(MetadataResource::hasUrl)
            .collect(
                Collectors.toMap(
                    MetadataResource::getUrl, resource -> resource, (first, second) -> first));
    Map<String, Set<MetadataResource>> named = new TreeMap<>();
    profiles
        .all(SearchParameter.class)
        .forEach(
            parameter -> {
              Set<MetadataResource> all = named(parameter, byUrl);
              parameter.getBase().stream()
                  .map(base -> base.getValue())
                  .forEach(
                      type ->
                          named.computeIfAbsent(type, key -> new LinkedHashSet<>()).addAll(all));
            });
    return named;
  }

  private String number(
      String type, Stream<MetadataResource> named, Map<MetadataResource, String> texts) {
    Hasher hasher = Hashing.sha256().newHasher().putInt(REVISION);
    index
        .parameters(type)
        .forEach(text -> hasher.putString(text, StandardCharsets.UTF_8).putChar('\n'));
    named
        .map(resource -> texts.getOrDefault(resource, ""))
        .sorted()
        .forEach(text -> hasher.putString(text, StandardCharsets.UTF_8).putChar('\n'));
    return hasher.hash().toString();
  }

  /** The parameter, and what it names by its extensions. */
  private static Set<MetadataResource> named(
      SearchParameter parameter, Map<String, MetadataResource> byUrl) {
    Set<MetadataResource> named = new LinkedHashSet<>();
    named.add(parameter);
    parameter.getExtension().stream()
        .map(extension -> String.valueOf(extension.getValue().primitiveValue()))
        .filter(byUrl::containsKey)
        .map(byUrl::get)
        .forEach(
            resource -> {
              named.add(resource);
              if (resource instanceof ConceptMap map) {
                map.getGroup().stream()
                    .map(group -> byUrl.get(group.getSource()))
                    .filter(CodeSystem.class::isInstance)
                    .forEach(named::add);
              }
            });
    return named;
  }

  /** Only what decides: not the words for people, nor version and date of the package. */
  private String text(MetadataResource resource) {
    MetadataResource part = decides(resource);
    part.setUrl(resource.getUrl());
    return context.newJsonParser().encodeResourceToString(part);
  }

  private static MetadataResource decides(MetadataResource resource) {
    if (resource instanceof SearchParameter parameter) {
      SearchParameter part = new SearchParameter().setExpression(parameter.getExpression());
      part.setComparator(parameter.getComparator()).setExtension(parameter.getExtension());
      return part;
    }
    if (resource instanceof ConceptMap map) {
      return new ConceptMap().setGroup(map.getGroup());
    }
    if (resource instanceof ValueSet set) {
      return new ValueSet().setCompose(set.getCompose());
    }
    if (resource instanceof CodeSystem system) {
      return new CodeSystem().setConcept(system.getConcept());
    }
    throw new IllegalStateException(
        "A search parameter names %s, of which nothing is known".formatted(resource.getUrl()));
  }
}
