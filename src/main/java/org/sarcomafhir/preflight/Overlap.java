package org.sarcomafhir.preflight;

import java.util.Set;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.findings.IssueCode;

/** What the validator says as well, in general words, when a review has said it of an entry. */
final class Overlap {

  private static final Set<String> RULES_OF_ENTRIES = Set.of("bdl-2", "bdl-3", "bdl-4", "bdl-5");

  private Overlap() {}

  /** Whether the review's finding says all that the validator's does, and better. */
  static boolean says(Finding review, Finding validator) {
    return switch (review.code()) {
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

  private static boolean asksForMoreOf(Finding review, Finding validator) {
    return RULES_OF_ENTRIES.contains(validator.rule() == null ? "" : validator.rule())
        || (validator.code() == IssueCode.ELEMENT_MISSING
            && validator.entryIndex() == review.entryIndex()
            && validator.expression().contains("].request"));
  }
}
