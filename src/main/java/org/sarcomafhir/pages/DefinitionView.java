package org.sarcomafhir.pages;

import java.util.List;

/**
 * The page of a value set, code system, concept map, search parameter or library.
 *
 * @param identity what it is
 * @param facts what it says in a word or two
 * @param expression how a search parameter takes its value, or nothing
 * @param groups its codes
 * @param maps what it maps
 * @param rules the rules it states
 * @param uses where it is used
 */
record DefinitionView(
    ProfileView.Identity identity,
    List<Fact> facts,
    String expression,
    List<CodeGroup> groups,
    List<Mapped> maps,
    List<Rule> rules,
    List<Entry> uses) {

  /**
   * Something that a definition says of itself.
   *
   * @param name what it is about
   * @param values what it says
   */
  record Fact(String name, List<Link> values) {}

  /**
   * What a map says of the codes of two systems.
   *
   * @param source system of the codes that are mapped
   * @param target system of those to which they are mapped
   * @param rows one for each pair
   */
  record Mapped(Link source, Link target, List<Pair> rows) {}

  /**
   * A code and what it is mapped to.
   *
   * @param code the code
   * @param display its name
   * @param relation how the other relates to it
   * @param target the other code, or nothing
   * @param targetDisplay its name
   * @param comment what else there is to say
   */
  record Pair(
      String code,
      String display,
      String relation,
      String target,
      String targetDisplay,
      String comment) {}

  /** How many codes it lists. */
  public int size() {
    return groups.stream().mapToInt(group -> group.rows().size()).sum();
  }
}
