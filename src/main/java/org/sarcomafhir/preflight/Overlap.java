package org.sarcomafhir.preflight;

import java.util.Objects;
import java.util.Set;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.findings.IssueCode;

/** What the validator says as well, in general words, when a review has said it of an entry. */
final class Overlap {

  private static final Set<String> RULES_OF_ENTRIES = Set.of("bdl-2", "bdl-3", "bdl-4", "bdl-5");

  private static final Set<String> RULES_OF_LINKS = Set.of("sarc-cas-14");

  private Overlap() {}

  /** Whether the review's finding says all that the validator's does, and better. */
  static boolean says(Finding review, Finding validator) {
    return switch (review.code()) {
      case BUNDLE_TYPE -> RULES_OF_ENTRIES.contains(rule(validator));
      case FULL_URL_DUPLICATE -> "bdl-7".equals(validator.rule());
      case ENTRY_INCOMPLETE -> asksForMoreOf(review, validator);
      case REFERENCE_NOT_FOUND ->
          validator.code() == IssueCode.REFERENCE_NOT_FOUND
              && review.expressions().containsAll(validator.expressions());
      case SAME_RESOURCE_TWICE, CONDITION_AMBIGUOUS -> review.equals(validator);
      default ->
          review.code() == validator.code()
              && review.expressions().equals(validator.expressions())
              && review.text().equals(validator.text());
    };
  }

  /** Whether a rule of the case says of a link to another patient what the review says of it. */
  static boolean isSameLink(Finding review, Finding rule) {
    return review.code() == IssueCode.OTHER_PATIENT
        && RULES_OF_LINKS.contains(rule(rule))
        && review.expressions().equals(rule.expressions());
  }

  private static String rule(Finding finding) {
    return Objects.requireNonNullElse(finding.rule(), "");
  }

  private static boolean asksForMoreOf(Finding review, Finding validator) {
    return RULES_OF_ENTRIES.contains(rule(validator))
        || (validator.code() == IssueCode.ELEMENT_MISSING
            && validator.entryIndex() == review.entryIndex()
            && validator.expression().contains("].request"));
  }
}
