package org.sarcomafhir.security;

import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.sarcomafhir.fhir.OutcomeEntry;
import org.sarcomafhir.security.requests.Demand;
import org.sarcomafhir.security.requests.Touch;
import org.sarcomafhir.security.rights.Extent;
import org.sarcomafhir.security.rights.Rights;
import org.sarcomafhir.security.rights.Role;
import org.sarcomafhir.security.rights.SmartScope;
import org.sarcomafhir.security.token.Identity;

/**
 * Hides from those who may only count how many there are when they are few: a count of one is a
 * person. Nothing is told of none either, so that a question about one person has no answer.
 */
final class SmallCounts {

  /** The smallest number that is said. */
  static final int SMALLEST = 5;

  private static final String TOO_FEW =
      "There are fewer than %d, or none: how many is not said to callers who may only count"
          .formatted(SMALLEST);

  private SmallCounts() {}

  /** Whether there are numbers that the caller is not told; a page does not say what was asked. */
  static boolean isFor(Caller caller) {
    return caller.identity() instanceof Identity.Known known
        && known.rights().roles().contains(Role.RESEARCHER)
        && !known.rights().sees(SmartScope.EVERY_TYPE);
  }

  /** Whether the caller may ask for this only because it is answered by a number. */
  static boolean isCountOnly(Caller caller, Demand demand) {
    return caller.identity() instanceof Identity.Known known
        && demand instanceof Demand.Of of
        && of.touches().stream().anyMatch(touch -> isCountOnly(known.rights(), touch));
  }

  private static boolean isCountOnly(Rights rights, Touch touch) {
    List<Extent> extents = List.copyOf(rights.extents(touch.type(), touch.interaction()));
    return touch.counted() && extents.contains(Extent.COUNTS) && !extents.contains(Extent.ALL);
  }

  /** Hides the numbers that are too small in an answer, and in the answers that it holds. */
  static void hide(Bundle answer) {
    // it is the ticket to the pages of the search, which say the number once more
    answer.setId((String) null);
    for (BundleEntryComponent entry : answer.getEntry()) {
      if (entry.getResource() instanceof Bundle inner && entry.hasResponse()) {
        hide(inner);
      }
    }
    if (answer.hasTotal() && answer.getTotal() < SMALLEST) {
      answer.setTotalElement(null);
      new OutcomeEntry().information(IssueType.SUPPRESSED, TOO_FEW).addTo(answer);
    }
  }
}
