package org.sarcomafhir.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a profile says about one element, and about those below it.
 *
 * @param name of the element or slice
 * @param slice whether it is one of several kinds of the element above
 * @param cardinality how often it may stand, as {@code 0..1}, or nothing
 * @param types of which kind its value is
 * @param mustSupport whether senders fill it where they know it
 * @param values what it has to be
 * @param words what it is, and how to fill it
 * @param binding from which codes it is taken, if the profile says so
 * @param from the profile that says this, where it is another one
 * @param rules keys of rules that are judged here
 * @param children elements and slices below it
 */
record ElementNode(
    String name,
    boolean slice,
    String cardinality,
    List<Link> types,
    boolean mustSupport,
    List<FixedValue> values,
    Words words,
    @Nullable Binding binding,
    @Nullable Link from,
    List<String> rules,
    List<ElementNode> children) {

  /**
   * What an element is, and how to fill it.
   *
   * @param label in a line
   * @param comment in sentences, or nothing
   */
  record Words(String label, String comment) {}

  /**
   * From which codes an element is taken.
   *
   * @param strength as FHIR calls it
   * @param valueSet the list of codes
   */
  record Binding(String strength, Link valueSet) {}

  /** Whether it must not stand at all. */
  public boolean forbidden() {
    return cardinality.endsWith("..0");
  }
}
