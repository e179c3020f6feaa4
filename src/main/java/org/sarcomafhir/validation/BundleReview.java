package org.sarcomafhir.validation;

import java.util.List;
import org.hl7.fhir.r4.model.Bundle;

/**
 * A further opinion on a Bundle that is validated: what its entries say together. A capability
 * publishes one bean; when a Bundle is written, it has its own look at what is stored.
 */
public interface BundleReview {

  /** All findings, located as {@code Bundle.entry[index].resource...}. */
  List<Issue> review(Bundle bundle);
}
