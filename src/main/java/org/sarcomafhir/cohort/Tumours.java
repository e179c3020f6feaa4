package org.sarcomafhir.cohort;

import org.sarcomafhir.fhir.facts.FactQuery;
import org.sarcomafhir.fhir.facts.FactQuery.Subject;

/** How the search index knows tumours. */
final class Tumours {

  /** Date at which a tumour, a metastasis or a recurrence was found. */
  static final String FOUND = "onset-date";

  /** Reference from a metastasis or recurrence to its tumour. */
  static final String PRIMARY = "related-primary";

  /** Has a value for tumours that are asserted, whatever their type. */
  private static final String ASSERTED = "histology";

  private Tumours() {}

  /** Those of some conditions that are asserted tumours. */
  static Subject asserted(FactQuery query, Subject condition) {
    query.withAny(condition, ASSERTED);
    return condition;
  }

  /** The asserted tumour that a metastasis or recurrence names as its primary. */
  static Subject primaryOf(FactQuery query, Subject spread) {
    return asserted(query, query.target(spread, PRIMARY, "Condition"));
  }
}
