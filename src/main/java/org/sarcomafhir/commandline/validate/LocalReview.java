package org.sarcomafhir.commandline.validate;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.conformance.ProfilePackage;
import org.sarcomafhir.consistency.BundleRules;
import org.sarcomafhir.validation.BundleReview;
import org.sarcomafhir.validation.Issue;

/**
 * The opinions on whole Bundles that the server's capabilities publish, as far as they need no
 * store; made when the first Bundle comes, because they cost a second.
 */
final class LocalReview implements BundleReview {

  private final FhirContext context;
  private final ProfilePackage profiles;
  private @Nullable BundleReview rules;

  private LocalReview(FhirContext context, ProfilePackage profiles) {
    this.context = context;
    this.profiles = profiles;
  }

  static List<BundleReview> all(FhirContext context, ProfilePackage profiles) {
    return List.of(new LocalReview(context, profiles));
  }

  @Override
  public List<Issue> review(Bundle bundle) {
    return rules().review(bundle);
  }

  private synchronized BundleReview rules() {
    BundleReview found = rules == null ? BundleRules.of(context, profiles) : rules;
    rules = found;
    return found;
  }
}
