package org.sarcomafhir.pages;

import java.util.List;

/**
 * One code of a list.
 *
 * @param code the code
 * @param display its name
 * @param meaning its definition
 * @param synonyms other names of it
 * @param properties what else its code system says of it
 * @param depth how many codes above it include it
 */
record CodeRow(
    String code,
    String display,
    String meaning,
    List<String> synonyms,
    List<String> properties,
    int depth) {

  private static final int DEEPEST_INDENT = 5;

  /** A depth for which there is an indent. */
  public int indent() {
    return Math.min(depth, DEEPEST_INDENT);
  }
}
