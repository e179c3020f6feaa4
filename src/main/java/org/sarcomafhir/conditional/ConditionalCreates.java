package org.sarcomafhir.conditional;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.bundle.SentEntry;
import org.sarcomafhir.fhir.ResourceStore;

/** Finds out which conditional creates meet a stored resource, and whether its content is other. */
final class ConditionalCreates {

  private final ResourceStore store;
  private final ContentComparison comparison;

  ConditionalCreates(FhirContext context, ResourceStore store) {
    this.store = store;
    this.comparison = new ContentComparison(context);
  }

  /**
   * The one resource that meets a condition, absent when none or several do, or when the condition
   * is no query: of that the store speaks in its own words.
   */
  @Nullable IBaseResource met(String type, String condition) {
    try {
      List<IBaseResource> found = store.match(type, condition);
      return found.size() == 1 ? found.get(0) : null;
    } catch (BaseServerResponseException e) {
      return null;
    }
  }

  /** Compares an entry with the resource that it met. */
  Optional<UnappliedCreate> compare(
      SentEntry entry, IBaseResource stored, LiteralReferences references) {
    List<String> differences =
        comparison.differences(entry.component().getResource(), stored, references);
    return unapplied(
        differences,
        new UnappliedCreate(
            entry.name(),
            "Bundle.entry[%d].resource".formatted(entry.index()),
            LiteralReferences.id(stored),
            entry.type() + "?" + entry.condition(),
            differences));
  }

  /** Compares the content of a single create with the resource that meets its condition. */
  Optional<UnappliedCreate> compare(
      IBaseResource sent, String condition, LiteralReferences references) {
    String type = sent.fhirType();
    IBaseResource stored = met(type, condition);
    if (stored == null) {
      return Optional.empty();
    }
    List<String> differences = comparison.differences(sent, stored, references);
    return unapplied(
        differences,
        new UnappliedCreate(
            "If-None-Exist",
            type,
            LiteralReferences.id(stored),
            type + "?" + condition.substring(condition.indexOf('?') + 1),
            differences));
  }

  private static Optional<UnappliedCreate> unapplied(
      List<String> differences, UnappliedCreate create) {
    return differences.isEmpty() ? Optional.empty() : Optional.of(create);
  }
}
