package org.sarcomafhir.pages;

import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.jspecify.annotations.Nullable;

/**
 * What a profile and those above it in the packages say about each element, the most special first.
 */
final class Sayings {

  private final StructureDefinition profile;
  private final Catalogue catalogue;
  private final BaseElements base;
  private final Map<String, List<Saying>> byId = new LinkedHashMap<>();

  private Sayings(StructureDefinition profile, Catalogue catalogue, IValidationSupport base) {
    this.profile = profile;
    this.catalogue = catalogue;
    this.base = new BaseElements(base, this::onlyType);
  }

  static Sayings of(StructureDefinition profile, Catalogue catalogue, IValidationSupport base) {
    Sayings sayings = new Sayings(profile, catalogue, base);
    for (StructureDefinition one : catalogue.lineage(profile)) {
      for (ElementDefinition element : one.getDifferential().getElement()) {
        sayings
            .byId
            .computeIfAbsent(element.getId(), unknown -> new ArrayList<>())
            .add(0, new Saying(one, element));
      }
    }
    return sayings;
  }

  /** The elements of which something is said, the resource or data type itself first. */
  List<String> ids() {
    return List.copyOf(byId.keySet());
  }

  /** All that is said about an element. */
  List<Saying> about(String id) {
    return byId.getOrDefault(id, List.of());
  }

  /** What the most special profile says that says anything of the kind. */
  Optional<ElementDefinition> first(String id, Predicate<ElementDefinition> says) {
    return Stream.concat(about(id).stream().map(Saying::element), ofExtension(id))
        .filter(says)
        .findFirst();
  }

  /** What an extension that stands in a slice says itself about an element inside it. */
  private Stream<ElementDefinition> ofExtension(String id) {
    int slice = id.lastIndexOf("xtension:");
    int end = slice < 0 ? -1 : id.indexOf('.', slice);
    return end < 0
        ? Stream.empty()
        : about(id.substring(0, end)).stream()
            .flatMap(saying -> saying.element().getType().stream())
            .flatMap(type -> type.getProfile().stream())
            .flatMap(profileUrl -> catalogue.find(profileUrl.getValue()).stream())
            .filter(StructureDefinition.class::isInstance)
            .map(StructureDefinition.class::cast)
            .flatMap(extension -> extension.getDifferential().getElement().stream())
            .filter(element -> ("Extension" + id.substring(end)).equals(element.getId()));
  }

  private String onlyType(String id) {
    return first(id, ElementDefinition::hasType)
        .filter(element -> element.getType().size() == 1)
        .map(element -> element.getTypeFirstRep().getCode())
        .orElse("");
  }

  /** What R4 says of the element, or nothing where it is unknown. */
  Optional<BaseElements.Element> base(String id) {
    return base.at(id);
  }

  /** Who says something about the element, where the profile itself says nothing. */
  @Nullable Link inheritedFrom(String id) {
    return about(id).isEmpty() || about(id).get(0).by() == profile
        ? null
        : Catalogue.link(about(id).get(0).by());
  }

  StructureDefinition profile() {
    return profile;
  }
}
