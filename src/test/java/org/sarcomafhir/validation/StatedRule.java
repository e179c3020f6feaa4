package org.sarcomafhir.validation;

/**
 * A rule, and the profile that brings it in.
 *
 * @param profile canonical URL of the profile whose differential states it
 * @param element id of the element it is stated on
 * @param words the rule as it is named in a message; of an invariant the key
 */
record StatedRule(String profile, String element, RuleKind kind, String words) {

  @Override
  public String toString() {
    return "%s %s %s".formatted(profile.substring(profile.lastIndexOf('/') + 1), element, words);
  }
}
