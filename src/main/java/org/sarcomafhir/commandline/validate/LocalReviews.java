package org.sarcomafhir.commandline.validate;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.bundle.BundleReview;
import org.sarcomafhir.bundle.BundleView;
import org.sarcomafhir.bundle.EntryRequests;
import org.sarcomafhir.bundle.EntrySearches;
import org.sarcomafhir.conformance.ProfilePackage;
import org.sarcomafhir.consistency.BundleRules;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.links.LinksInBundle;
import org.sarcomafhir.links.ReferencesInBundle;

/** The opinions on whole Bundles that the server's capabilities publish and that need no store. */
final class LocalReviews {

  private LocalReviews() {}

  static List<BundleReview> all(FhirContext context, ProfilePackage profiles) {
    return List.of(
        new EntryRequests(),
        new EntrySearches(),
        new ReferencesInBundle(),
        new LinksInBundle(),
        new CaseRules(context, profiles));
  }

  /** Made when the first Bundle comes, because they cost a second. */
  private static final class CaseRules implements BundleReview {

    private final FhirContext context;
    private final ProfilePackage profiles;
    private @Nullable BundleReview rules;

    CaseRules(FhirContext context, ProfilePackage profiles) {
      this.context = context;
      this.profiles = profiles;
    }

    @Override
    public List<Finding> review(BundleView bundle) {
      return rules().review(bundle);
    }

    private synchronized BundleReview rules() {
      BundleReview found = rules == null ? BundleRules.of(context, profiles) : rules;
      rules = found;
      return found;
    }
  }
}
