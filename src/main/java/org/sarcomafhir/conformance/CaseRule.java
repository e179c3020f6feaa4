package org.sarcomafhir.conformance;

import java.util.Set;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;

/**
 * A rule that the resources of some profiles keep together with those they refer to.
 *
 * @param library canonical URL of the library that states it
 * @param key name of the rule, the same wherever it stands
 * @param severity error or warning
 * @param element the element at fault, as FHIRPath below the resource
 * @param expression FHIRPath on the resource, true where the rule is kept; {@code resolve()} leads
 *     to other resources of the case
 * @param human what is wrong, and the remedy
 * @param profiles canonical URLs of the profiles, derived ones included
 */
public record CaseRule(
    String library,
    String key,
    IssueSeverity severity,
    String element,
    String expression,
    String human,
    Set<String> profiles) {

  /** Copies the set. */
  public CaseRule {
    profiles = Set.copyOf(profiles);
  }

  /** What to say where it is not kept, as the validator words a failed invariant. */
  public String message() {
    return "Constraint failed: %s: '%s' (defined in %s)".formatted(key, human, library);
  }
}
