package org.sarcomafhir.losses;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.Locale;

/**
 * One place at which what is stored is not what was sent.
 *
 * @param kind what happened to it
 * @param pointer where, as JSON pointer
 * @param sent what was sent, as JSON; empty when something was added
 * @param stored what is stored, as JSON; empty when something was lost
 */
public record Difference(Kind kind, JsonPointer pointer, String sent, String stored) {

  private static final int LONGEST = 80;

  /** What may happen to an element. */
  public enum Kind {
    LOST,
    CHANGED,
    ADDED
  }

  @Override
  public String toString() {
    String what = "%s %s".formatted(kind.name().toLowerCase(Locale.ROOT), pointer);
    return switch (kind) {
      case LOST -> "%s: %s".formatted(what, shortened(sent));
      case CHANGED -> "%s: %s became %s".formatted(what, shortened(sent), shortened(stored));
      case ADDED -> "%s: %s".formatted(what, shortened(stored));
    };
  }

  private static String shortened(String json) {
    return json.length() <= LONGEST ? json : json.substring(0, LONGEST) + "...";
  }
}
