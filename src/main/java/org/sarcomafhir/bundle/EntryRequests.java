package org.sarcomafhir.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.findings.IssueCode;

/**
 * Whether each entry of a transaction or batch can be carried out, and no two of them mean the same
 * (FHIR R4, http, transaction processing rules).
 */
public final class EntryRequests implements BundleReview {

  private static final Set<HTTPVerb> NEEDING_CONTENT = Set.of(HTTPVerb.POST, HTTPVerb.PUT);

  @Override
  public List<Finding> review(BundleView bundle) {
    List<Finding> findings = new ArrayList<>();
    if (!bundle.isCarriedOut()) {
      return findings;
    }
    Map<String, Integer> fullUrls = new HashMap<>();
    Map<String, Integer> meant = new HashMap<>();
    for (SentEntry entry : bundle.entries()) {
      JsonNode sent = bundle.tree().path("entry").path(entry.index());
      incomplete(entry, sent).or(() -> misdirected(entry)).ifPresent(findings::add);
      String fullUrl = entry.component().getFullUrl();
      Integer before = fullUrl == null ? null : fullUrls.putIfAbsent(fullUrl, entry.index());
      if (before != null) {
        findings.add(duplicate(before, entry.index(), fullUrl));
      }
      String condition = bundle.isTransaction() ? OverlappingEntries.meant(entry) : null;
      if (condition != null) {
        Integer earlier = meant.putIfAbsent(condition, entry.index());
        Optional.ofNullable(earlier)
            .ifPresent(first -> findings.add(same(first, entry.index(), condition)));
      }
    }
    return findings;
  }

  /** What is there and cannot be read is named by the validator. */
  private static Optional<Finding> incomplete(SentEntry entry, JsonNode sent) {
    BundleEntryRequestComponent request = entry.component().getRequest();
    HTTPVerb method = request.getMethod();
    String at = "Bundle.entry[%d]".formatted(entry.index());
    if (!entry.component().hasRequest()) {
      return missing(
          at + ".request", "The entry has no request", "Fill request.method and request.url");
    }
    if (method == null) {
      return sent.path("request").hasNonNull("method") ? Optional.empty() : lacking(at, "method");
    }
    if (!request.hasUrl()) {
      return lacking(at, "url");
    }
    return NEEDING_CONTENT.contains(method)
            && entry.component().getResource() == null
            && !sent.hasNonNull("resource")
        ? missing(at + ".resource", "A %s needs a resource".formatted(method), "Fill resource")
        : Optional.empty();
  }

  private static Optional<Finding> lacking(String at, String name) {
    return missing(
        "%s.request.%s".formatted(at, name),
        "The request of the entry lacks a " + name,
        "Fill request.method, for example POST, and request.url, for example Observation");
  }

  private static Optional<Finding> missing(String at, String text, String remedy) {
    return Optional.of(
        Finding.error(IssueCode.ENTRY_INCOMPLETE, text).at(at).remedy(remedy).build());
  }

  private static Optional<Finding> misdirected(SentEntry entry) {
    String problem = MisdirectedEntries.problem(entry);
    return problem == null
        ? Optional.empty()
        : Optional.of(
            Finding.error(IssueCode.ENTRY_MISDIRECTED, problem)
                .at("Bundle.entry[%d].request.url".formatted(entry.index()))
                .value(entry.component().getRequest().getUrl())
                .remedy(remedy(entry))
                .build());
  }

  private static String remedy(SentEntry entry) {
    if (entry.component().getRequest().getMethod() == HTTPVerb.POST) {
      return "Send it to " + entry.type();
    }
    String id = new IdType(entry.component().getResource().getId()).getIdPart();
    return id == null
        ? "Send it to %1$s/ and its id, or to %1$s?identifier=system|value".formatted(entry.type())
        : "Send it to %s/%s".formatted(entry.type(), id);
  }

  private static Finding duplicate(int before, int index, String fullUrl) {
    return Finding.error(
            IssueCode.FULL_URL_DUPLICATE, "Entry %d has the same fullUrl".formatted(before))
        .at("Bundle.entry[%d].fullUrl".formatted(index))
        .value(fullUrl)
        .remedy("Give each resource a fullUrl of its own, and mend the references to it")
        .build();
  }

  static Finding same(int earlier, int index, String condition) {
    return Finding.error(
            IssueCode.SAME_RESOURCE_TWICE,
            "Entries %d and %d of the transaction mean the same resource".formatted(earlier, index))
        .at("Bundle.entry[%d]".formatted(index))
        .value(condition)
        .remedy("Send each resource once")
        .build();
  }
}
