package org.sarcomafhir.security;

import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;

/**
 * Takes out of an answer what was not asked for and the caller may not have: resources that an
 * include brought along, and the echo of what was written.
 */
final class AnswerFilter {

  private final Predicate<IBaseResource> mayLeave;

  AnswerFilter(Predicate<IBaseResource> mayLeave) {
    this.mayLeave = mayLeave;
  }

  /** Leaves in the Bundle what may leave, and what the gate has to refuse. */
  void clean(Bundle answer, boolean takeMatches) {
    for (Iterator<BundleEntryComponent> entries = answer.getEntry().iterator();
        entries.hasNext(); ) {
      BundleEntryComponent entry = entries.next();
      if (!entry.hasResource() || mayLeave.test(entry.getResource())) {
        continue;
      }
      if (entry.getResource() instanceof Bundle inner && entry.hasResponse()) {
        clean(inner, takeMatches);
      } else if (entry.hasResponse() && entry.getResponse().hasLocation()) {
        entry.setResource(null);
      } else if (takeMatches || entry.getSearch().getMode() == SearchEntryMode.INCLUDE) {
        entries.remove();
      }
    }
  }

  /** All resources of an answer that would leave. */
  static List<? extends IBaseResource> content(Bundle answer) {
    return answer.getEntry().stream()
        .filter(BundleEntryComponent::hasResource)
        .flatMap(
            entry ->
                entry.getResource() instanceof Bundle inner && entry.hasResponse()
                    ? content(inner).stream()
                    : java.util.stream.Stream.of(entry.getResource()))
        .toList();
  }
}
