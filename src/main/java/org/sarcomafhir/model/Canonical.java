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
   * Extension on a search parameter of type quantity: a value without a unit is refused, because it
   * would compare numbers in different units.
   */
  public static final String UNIT_REQUIRED = STRUCTURE_DEFINITION + "unit-required";

  private Canonical() {}

  /** Whether the URL lies under the package's own base, and is therefore ours to define. */
  public static boolean isOwn(String url) {
    return url.startsWith(BASE + "/");
  }
}
