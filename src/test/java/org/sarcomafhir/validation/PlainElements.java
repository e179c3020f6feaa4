package org.sarcomafhir.validation;

import java.util.Optional;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.StructureDefinition;

/** Elements of profiles, and what they are without what the profile says about them. */
final class PlainElements {

  private final IWorkerContext definitions;

  PlainElements(IWorkerContext definitions) {
    this.definitions = definitions;
  }

  StructureDefinition profile(String url) {
    StructureDefinition profile = definitions.fetchResource(StructureDefinition.class, url);
    if (profile == null) {
      throw new IllegalStateException("There is no " + url);
    }
    return profile;
  }

  /** Whether a profile is another one, or derives from it. */
  boolean descends(StructureDefinition profile, String ancestor) {
    StructureDefinition current = profile;
    while (!current.getUrl().equals(ancestor) && current.hasBaseDefinition()) {
      current = profile(current.getBaseDefinition());
    }
    return current.getUrl().equals(ancestor);
  }

  /**
   * The element as the parent of the profile has it. An element that only the profile has, a slice
   * or a part of a data type, is as base R4 defines it; a slice may be absent.
   */
  ElementDefinition without(StructureDefinition profile, String id) {
    return find(profile(profile.getBaseDefinition()), id)
        .orElseGet(
            () -> {
              ElementDefinition element = require(profile, id);
              ElementDefinition plain = base(element.getBase().getPath()).copy();
              return element.hasSliceName() ? plain.setMin(0) : plain;
            });
  }

  private ElementDefinition base(String path) {
    return require(definitions.fetchTypeDefinition(path.replaceFirst("\\..*", "")), path);
  }

  private static ElementDefinition require(StructureDefinition profile, String id) {
    return find(profile, id)
        .orElseThrow(() -> new IllegalStateException(profile.getUrl() + " has no " + id));
  }

  private static Optional<ElementDefinition> find(StructureDefinition profile, String id) {
    return profile.getSnapshot().getElement().stream()
        .filter(element -> element.getId().equals(id))
        .findFirst();
  }
}
