package org.sarcomafhir.security.requests;

import java.util.Collection;
import java.util.Optional;

/**
 * A reference that is a condition ({@code Patient?identifier=...}), read as the store reads it:
 * whatever stands before the type is passed over, such as another server's base URL, a slash may
 * follow the type, and the type may be in small letters.
 *
 * @param type resource type, spelt as FHIR has it
 * @param query what stands behind the question mark
 */
public record ConditionalReference(String type, String query) {

  /**
   * Reads a reference.
   *
   * @param types all resource types
   * @return empty when it is no condition, or one on what is no type, which the store refuses
   */
  public static Optional<ConditionalReference> of(String reference, Collection<String> types) {
    int mark = reference.indexOf('?');
    if (mark < 0) {
      return Optional.empty();
    }
    String path = reference.substring(0, mark);
    String steps = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    String last = steps.substring(steps.lastIndexOf('/') + 1);
    return types.stream()
        .filter(last::equalsIgnoreCase)
        .findFirst()
        .map(type -> new ConditionalReference(type, reference.substring(mark + 1)));
  }

  /** As FHIR writes it. */
  public String text() {
    return type + "?" + query;
  }
}
