package org.sarcomafhir.fhir;

import java.util.Set;

/**
 * Parameters that say how the answer to a search looks; all others select (FHIR R4, search, result
 * parameters).
 */
public final class ResultParameters {

  /** Their names, without modifiers. */
  public static final Set<String> NAMES =
      Set.of(
          "_sort",
          "_count",
          "_offset",
          "_include",
          "_revinclude",
          "_summary",
          "_elements",
          "_total",
          "_format",
          "_pretty",
          "_contained",
          "_containedType");

  private ResultParameters() {}

  /** Whether a parameter, with its modifiers, is one of them. */
  public static boolean isOne(String name) {
    return NAMES.contains(name.replaceFirst(":.*", ""));
  }
}
