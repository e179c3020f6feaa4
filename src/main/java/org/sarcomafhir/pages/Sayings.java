package org.sarcomafhir.pages;

import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.jspecify.annotations.Nullable;

/**
 * What a profile and those above it in the packages say about each element, the most special first;
 * and what holds for the element in the end, base R4 included.
 */
final class Sayings {

  private final StructureDefinition profile;
  private final Map<String, List<Saying>> byId = new LinkedHashMap<>();
  private final Map<String, ElementDefinition> complete = new LinkedHashMap<>();
  private final List<String> order = new ArrayList<>();

  private Sayings(StructureDefinition profile) {
    this.profile = profile;
  }

  static Sayings of(StructureDefinition profile, Catalogue catalogue, IValidationSupport base) {
    Sayings sayings = new Sayings(profile);
    for (StructureDefinition one : catalogue.lineage(profile)) {
      for (ElementDefinition element : one.getDifferential().getElement()) {
        sayings
            .byId
            .computeIfAbsent(element.getId(), unknown -> new ArrayList<>())
            .add(0, new Saying(one, element));
      }
    }
    snapshot(profile, base)
        .getSnapshot()
        .getElement()
        .forEach(
            element -> {
              sayings.complete.put(element.getId(), element);
              sayings.order.add(element.getId());
            });
    return sayings;
  }

  private static StructureDefinition snapshot(
      StructureDefinition profile, IValidationSupport base) {
    return base.generateSnapshot(
                new ValidationSupportContext(base), profile.copy(), profile.getUrl(), null, null)
            instanceof StructureDefinition generated
        ? generated
        : profile;
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
    return about(id).stream().map(Saying::element).filter(says).findFirst();
  }

  /** What holds in the end, or nothing where the element is unknown. */
  Optional<ElementDefinition> complete(String id) {
    return Optional.ofNullable(complete.get(id));
  }

  /** Place of an element in the order of FHIR. */
  int place(String id) {
    int place = order.indexOf(id);
    return place < 0 ? Integer.MAX_VALUE : place;
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
