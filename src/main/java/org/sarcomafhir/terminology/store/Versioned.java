package org.sarcomafhir.terminology.store;

import org.jspecify.annotations.Nullable;

/** Canonical references that may name a version after a bar (FHIR R4, canonical). */
final class Versioned {

  private Versioned() {}

  static String url(String canonical) {
    int bar = canonical.indexOf('|');
    return bar < 0 ? canonical : canonical.substring(0, bar);
  }

  /** Whether the reference names no version, or this one. */
  static boolean fits(String canonical, @Nullable String version) {
    int bar = canonical.indexOf('|');
    return bar < 0 || canonical.substring(bar + 1).equals(version);
  }
}
