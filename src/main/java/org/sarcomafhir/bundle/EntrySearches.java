package org.sarcomafhir.bundle;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.findings.IssueCode;

/** Searches in a Bundle with a parameter that has no value, on which HAPI fails. */
public final class EntrySearches implements BundleReview {

  @Override
  public List<Finding> review(BundleView bundle) {
    return bundle.isCarriedOut()
        ? bundle.entries().stream().flatMap(entry -> check(entry).stream()).toList()
        : List.of();
  }

  private static Optional<Finding> check(SentEntry entry) {
    BundleEntryRequestComponent request = entry.component().getRequest();
    if (request.getMethod() != HTTPVerb.GET || !request.hasUrl()) {
      return Optional.empty();
    }
    int mark = request.getUrl().indexOf('?');
    return Arrays.stream(
            mark < 0 ? new String[0] : request.getUrl().substring(mark + 1).split("&", -1))
        .filter(parameter -> !parameter.isEmpty())
        .filter(parameter -> parameter.indexOf('=') < 1 || parameter.endsWith("="))
        .findFirst()
        .map(
            parameter ->
                Finding.error(
                        IssueCode.SEARCH_VALUE_INVALID,
                        "The search has a parameter without a name or value")
                    .at("Bundle.entry[%d].request.url".formatted(entry.index()))
                    .value(parameter)
                    .remedy("Give it one, or leave the parameter out")
                    .build());
  }
}
