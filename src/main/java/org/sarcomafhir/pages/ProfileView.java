package org.sarcomafhir.pages;

import java.util.List;

/**
 * The page of one profile or extension.
 *
 * @param identity what it is
 * @param place where it stands among the others
 * @param elements what it says of elements
 * @param rules the rules within a resource
 * @param across the rules that resources keep together
 * @param bindings the lists of codes
 * @param examples resources to try
 * @param findable search parameters that find its examples
 * @param otherwise further search parameters on its resource type
 */
record ProfileView(
    Identity identity,
    Place place,
    List<ElementNode> elements,
    List<Rule> rules,
    List<Rule> across,
    List<Bound> bindings,
    List<Trial> examples,
    List<Entry> findable,
    List<Entry> otherwise) {

  /**
   * What a definition is.
   *
   * @param title its name for people
   * @param id its id
   * @param url its canonical URL
   * @param version its version
   * @param kind of what kind it is, as a line of words
   * @param texts what it is for, paragraph by paragraph
   */
  record Identity(
      String title, String id, String url, String version, String kind, List<String> texts) {}

  /**
   * Where a profile stands among the others.
   *
   * @param type what it is on
   * @param isAbstract whether it is used through those derived from it only
   * @param extension whether it is an extension
   * @param ancestors from which it derives
   * @param derived what derives from it
   * @param selectors lists of codes and extensions that select it
   * @param uses where it is used
   */
  record Place(
      String type,
      boolean isAbstract,
      boolean extension,
      List<Link> ancestors,
      List<Link> derived,
      List<Link> selectors,
      List<Entry> uses) {}

  /**
   * An example that can be checked.
   *
   * @param example the resource
   * @param check where to post it
   */
  record Trial(Example example, String check) {}
}
