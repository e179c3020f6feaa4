package org.sarcomafhir.fhir;

import java.util.regex.Pattern;

/**
 * What separates the parts of a search value where no backslash stands before it (FHIR R4, search,
 * "escaping search parameters").
 */
public final class SearchValue {

  /** Between values of which one is enough. */
  public static final Pattern OR = Pattern.compile("(?<!\\\\),");

  /** Between the values of a composite. */
  public static final Pattern PAIR = Pattern.compile("(?<!\\\\)\\$");

  /** Between system and code. */
  public static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

  private SearchValue() {}
}
