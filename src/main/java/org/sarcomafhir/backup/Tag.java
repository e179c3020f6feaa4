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

  /** The element of {@code meta}, and its number in the store. */
  enum Kind {
    TAG(0),
    PROFILE(1),
    SECURITY(2);

    private final int number;

    Kind(int number) {
      this.number = number;
    }

    int number() {
      return number;
    }

    static Kind of(int number) {
      for (Kind kind : values()) {
        if (kind.number == number) {
          return kind;
        }
      }
      throw new BackupException(
          "A tag has the kind %d, which this release does not know".formatted(number),
          "Use the jar of the release that works on this database");
    }

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
