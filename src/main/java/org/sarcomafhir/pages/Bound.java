package org.sarcomafhir.pages;

import java.util.List;

/**
 * A list of codes as a profile uses it.
 *
 * @param valueSet the list
 * @param description what it holds
 * @param uses at which elements, and how strictly
 * @param groups its codes
 */
record Bound(Link valueSet, String description, List<String> uses, List<CodeGroup> groups) {

  private static final int SHORT = 8;

  public int size() {
    return groups.stream().mapToInt(group -> group.rows().size()).sum();
  }

  /** Whether it is short enough to be shown at once. */
  public boolean brief() {
    return size() <= SHORT;
  }
}
