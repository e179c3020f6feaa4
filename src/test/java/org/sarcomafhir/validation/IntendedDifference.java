package org.sarcomafhir.validation;

import java.util.List;
import java.util.function.Predicate;
import org.sarcomafhir.validation.Comparison.Finding;

/**
 * Where the engine shall say something else than HAPI; docs/spec-notes.md gives the reasons.
 *
 * @param name what the difference is
 * @param ours what only the engine says for it
 * @param stock what only HAPI says for it
 */
record IntendedDifference(String name, Predicate<Finding> ours, Predicate<Finding> stock) {

  private static final IntendedDifference OWN_PROFILE_UNKNOWN =
      new IntendedDifference(
          "An unknown profile under our own base is an error that names the known ones",
          finding ->
              "error".equals(finding.severity())
                  && finding.text().startsWith("Profile 'https://sarcomafhir.org/fhir/")
                  && finding.text().contains("' does not exist on this server. Known"),
          finding ->
              "warning".equals(finding.severity())
                  && finding.text().startsWith("Profile reference 'https://sarcomafhir.org/fhir/"));

  private static final IntendedDifference UNKNOWN_PROFILE_REPEATED =
      new IntendedDifference(
          "HAPI says once more, without a location, that it could not load a claimed profile",
          finding -> false,
          finding ->
              finding.location().isEmpty()
                  && finding.text().startsWith("Invalid profile. Failed to retrieve profile"));

  static List<IntendedDifference> all() {
    return List.of(OWN_PROFILE_UNKNOWN, UNKNOWN_PROFILE_REPEATED);
  }

  boolean occursIn(Comparison comparison) {
    return comparison.onlyOurs().stream().anyMatch(ours)
        || comparison.onlyStock().stream().anyMatch(stock);
  }

  List<Finding> withoutOurs(List<Finding> findings) {
    return findings.stream().filter(ours.negate()).toList();
  }

  List<Finding> withoutStock(List<Finding> findings) {
    return findings.stream().filter(stock.negate()).toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
