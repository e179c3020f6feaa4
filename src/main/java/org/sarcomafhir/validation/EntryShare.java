package org.sarcomafhir.validation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which entries of a Bundle one of several validators judges. Each reads the whole Bundle, so that
 * references between entries are followed as ever; the Bundle itself is judged by the first.
 *
 * @param place which of them, counted from 0
 * @param count how many there are
 */
record EntryShare(int place, int count) {

  /** All of it. */
  static final EntryShare WHOLE = new EntryShare(0, 1);

  private static final Pattern ENTRY = Pattern.compile("^Bundle\\.entry\\[(\\d+)]");

  /** Whether what stands at a path of the validator is judged, or told, by this one. */
  boolean has(String path) {
    Matcher matcher = ENTRY.matcher(path);
    int entry = matcher.find() ? (int) (Long.parseLong(matcher.group(1)) % count) : 0;
    return count == 1 || entry == place;
  }
}
