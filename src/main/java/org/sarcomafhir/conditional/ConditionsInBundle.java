package org.sarcomafhir.conditional;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sarcomafhir.bundle.BundleReview;
import org.sarcomafhir.bundle.BundleView;
import org.sarcomafhir.bundle.SentEntry;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.findings.IssueCode;

/** Conditions of creates and updates that several stored resources meet, or that cannot decide. */
final class ConditionsInBundle implements BundleReview {

  @Override
  public List<Finding> review(BundleView bundle) {
    List<Finding> findings = new ArrayList<>();
    if (bundle.isCarriedOut() && bundle.seesStore()) {
      bundle.entries().stream()
          .filter(entry -> entry.isConditionalCreate() || entry.isConditionalUpdate())
          .filter(entry -> !entry.condition().contains("urn:"))
          .map(entry -> check(entry, bundle))
          .forEach(finding -> finding.ifPresent(findings::add));
    }
    return findings;
  }

  private static Optional<Finding> check(SentEntry entry, BundleView bundle) {
    String at =
        "Bundle.entry[%d].request.%s"
            .formatted(entry.index(), entry.isConditionalCreate() ? "ifNoneExist" : "url");
    try {
      return bundle.match(entry.type(), entry.condition()).size() < 2
          ? Optional.empty()
          : Optional.of(
              Finding.error(
                      IssueCode.CONDITION_AMBIGUOUS, "Several stored resources meet the condition")
                  .at(at)
                  .value(entry.condition())
                  .remedy("Ask for an identifier that only one has")
                  .build());
    } catch (BaseServerResponseException e) {
      return Optional.of(
          Finding.error(IssueCode.CONDITION_INVALID, "The condition cannot decide")
              .at(at)
              .value(entry.condition())
              .remedy(
                  "Ask for an identifier with its system, for example identifier=https://hospital.example/mrn|4711")
              .build());
    }
  }
}
