package org.sarcomafhir.limits;

/**
 * Characters that JSON can escape but FHIR's string type, XML and the database cannot hold: control
 * characters other than tab and line ends (FHIR R4, datatypes, string), halves of surrogate pairs,
 * and the two that XML knows no form of.
 */
final class UnstorableCharacters {

  private UnstorableCharacters() {}

  /** The place of the first one, or -1. */
  static int firstIn(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < Character.MIN_SURROGATE) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (isUnstorable(c)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isUnstorable(char c) {
    boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
    return control || Character.isSurrogate(c) || c == '\uFFFE' || c == '\uFFFF';
  }

  static String describe(char c) {
    String kind = Character.isSurrogate(c) ? "half a surrogate pair" : "a control character";
    return "%s (U+%04X)".formatted(kind, (int) c);
  }

  static String replaced(String text) {
    StringBuilder result = new StringBuilder(text);
    for (int bad = firstIn(result); bad >= 0; bad = firstIn(result)) {
      result.setCharAt(bad, '?');
    }
    return result.toString();
  }
}
