package org.sarcomafhir.links;

import java.util.regex.Pattern;

/** Names of elements as FHIRPath has them: the choices of R4 that may be a reference. */
final class FhirPathNames {

  private static final Pattern CHOICE =
      Pattern.compile(
          "\\b(value|medication|product|item|location|reported|subject|topic|used|diagnosis|procedure"
              + "|author|source|target|substance|chargeItem|content|indication)Reference\\b");

  private FhirPathNames() {}

  /** With {@code value.ofType(Reference)} in place of {@code valueReference}. */
  static String ofChoices(String path) {
    return CHOICE.matcher(path).replaceAll("$1.ofType(Reference)");
  }
}
