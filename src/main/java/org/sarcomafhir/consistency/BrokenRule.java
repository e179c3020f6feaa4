package org.sarcomafhir.consistency;

import org.sarcomafhir.conformance.CaseRule;

/** Words for a rule that is not kept, as the validator words a failed invariant. */
final class BrokenRule {

  private BrokenRule() {}

  static String words(CaseRule rule) {
    return "Constraint failed: %s: '%s' (defined in %s)"
        .formatted(rule.key(), rule.human(), rule.library());
  }
}
