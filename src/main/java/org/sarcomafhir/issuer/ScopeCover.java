package org.sarcomafhir.issuer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which SMART scopes are part of which (SMART App Launch 2.2, {@code system/TYPE.cruds}). */
final class ScopeCover {

  private static final Pattern SCOPE =
      Pattern.compile("(system|user)/(\\*|[A-Z][A-Za-z]*)\\.(?=.)(c?r?u?d?s?)");

  private ScopeCover() {}

  /** Whether who has the first may have the second. */
  static boolean covers(String own, String wanted) {
    Matcher mine = SCOPE.matcher(own);
    Matcher other = SCOPE.matcher(wanted);
    if (!mine.matches() || !other.matches()) {
      return own.equals(wanted);
    }
    return mine.group(1).equals(other.group(1))
        && (mine.group(2).equals("*") || mine.group(2).equals(other.group(2)))
        && other.group(3).chars().allMatch(letter -> mine.group(3).indexOf(letter) >= 0);
  }
}
