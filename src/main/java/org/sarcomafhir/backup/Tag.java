package org.sarcomafhir.backup;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A tag, profile or security label, which the store keeps beside the resource.
 *
 * @param row number of its definition in the store, which decides the order in answers
 */
record Tag(
    long row,
    Kind kind,
    @Nullable String system,
    @Nullable String code,
    @Nullable String display,
    Use use) {

  /** The element of {@code meta}; the order is that of the numbers in the store. */
  enum Kind {
    TAG,
    PROFILE,
    SECURITY;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  /** What a Coding says besides. */
  record Use(@Nullable String version, @Nullable Boolean userSelected) {}
}
