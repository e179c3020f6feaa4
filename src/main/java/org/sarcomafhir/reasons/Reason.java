package org.sarcomafhir.reasons;

import java.util.List;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** One kind of reason why a search finds nothing. */
interface Reason {

  /**
   * Looks for it.
   *
   * @param search what was searched
   * @param criteria those of its criteria that are understood here
   * @param mayKnow of which resource types the caller may know all, so that it may be told what is
   *     stored
   */
  List<Remark> find(AskedSearch search, List<Criterion> criteria, Predicate<String> mayKnow);

  /**
   * What there is to say.
   *
   * @param type kind of issue
   * @param text for people
   */
  record Remark(IssueType type, String text) {}
}
