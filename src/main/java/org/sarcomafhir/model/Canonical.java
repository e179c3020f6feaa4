package org.sarcomafhir.model;

/** Canonical URLs under which the sarcoma package publishes its artefacts. */
public final class Canonical {

  /** Base of every canonical URL of the package. */
  public static final String BASE = "https://sarcomafhir.org/fhir";

  /** Prefix of the package's profiles and extensions. */
  public static final String STRUCTURE_DEFINITION = BASE + "/StructureDefinition/";

  /**
   * Extension on a profile that names the value set of codes which select it: a resource whose code
   * element has a coding in that set is checked against the profile, claimed or not.
   */
  public static final String PROFILE_SELECTOR = STRUCTURE_DEFINITION + "profile-selector";

  /**
   * Extension on a search parameter of type quantity that names the value set of units a question
   * may use; a value without one of them is refused.
   */
  public static final String UNIT_VALUE_SET = STRUCTURE_DEFINITION + "unit-value-set";

  /**
   * Extension on a search parameter of type token that names a concept map: a resource with a code
   * of the map's target is found by the code of the map's source as well.
   */
  public static final String TRANSLATED_BY = STRUCTURE_DEFINITION + "translated-by";

  /**
   * Extension on a translated search parameter: a resource is found by the concepts above those
   * that its codes belong to as well; {@code each} or {@code agreed} says how several codes count.
   */
  public static final String FOUND_BY_WIDER = STRUCTURE_DEFINITION + "found-by-wider";

  /**
   * Extension on a search parameter of type quantity: the units of its {@link #UNIT_VALUE_SET} are
   * converted into each other.
   */
  public static final String UNITS_CONVERTED = STRUCTURE_DEFINITION + "units-converted";

  /** Extension on a rule that names the code system which a message about the rule may propose. */
  public static final String NEAREST_CODES = STRUCTURE_DEFINITION + "nearest-codes";

  /** Extension on a library that states a rule which resources keep together with others. */
  public static final String CASE_RULE = STRUCTURE_DEFINITION + "case-rule";

  /** Extension on an operation that names a systemic therapy which went before it. */
  public static final String PRECEDING_THERAPY = STRUCTURE_DEFINITION + "preceding-therapy";

  private Canonical() {}

  /** Whether the URL lies under the package's own base, and is therefore ours to define. */
  public static boolean isOwn(String url) {
    return url.startsWith(BASE + "/");
  }
}
