package org.sarcomafhir.consistency;

import ca.uhn.fhir.context.FhirContext;
import org.sarcomafhir.bundle.BundleReview;
import org.sarcomafhir.conformance.ProfilePackage;

/** The rules across resources for Bundles that are judged without a store. */
public final class BundleRules {

  private BundleRules() {}

  /** What {@code $validate} says of a Bundle, as far as its entries refer to each other. */
  public static BundleReview of(FhirContext context, ProfilePackage profiles) {
    return new CaseRulesInBundle(new CaseRules(context, profiles));
  }
}
