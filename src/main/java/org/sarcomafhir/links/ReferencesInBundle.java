package org.sarcomafhir.links;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.bundle.BundleReview;
import org.sarcomafhir.bundle.BundleView;
import org.sarcomafhir.bundle.SentEntry;
import org.sarcomafhir.bundle.Target;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.findings.FindingBuilder;
import org.sarcomafhir.findings.IssueCode;

/** References in a transaction or batch that lead nowhere, or to more than one resource. */
public final class ReferencesInBundle implements BundleReview {

  private static final int SLIPS = 3;

  @Override
  public List<Finding> review(BundleView bundle) {
    List<Finding> findings = new ArrayList<>();
    if (bundle.isCarriedOut()) {
      JsonNode entries = bundle.tree().path("entry");
      for (int i = 0; i < entries.size(); i++) {
        String path = "Bundle.entry[%d].resource".formatted(i);
        visit(entries.get(i).path("resource"), path, bundle, findings);
      }
    }
    return findings;
  }

  private static void visit(JsonNode node, String path, BundleView bundle, List<Finding> findings) {
    JsonNode reference = node.path("reference");
    if (reference.isTextual()) {
      check(reference.asText(), path, bundle).ifPresent(findings::add);
    }
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      String below = path + "." + member.getKey();
      JsonNode value = member.getValue();
      for (int i = 0; value.isArray() && i < value.size(); i++) {
        visit(value.get(i), "%s[%d]".formatted(below, i), bundle, findings);
      }
      if (value.isObject() && !"contained".equals(member.getKey())) {
        visit(value, below, bundle, findings);
      }
    }
  }

  private static Optional<Finding> check(String reference, String path, BundleView bundle) {
    Target target = bundle.target(reference);
    FindingBuilder finding =
        switch (target.kind()) {
          case NONE -> notFound(reference, bundle);
          case SEVERAL ->
              Finding.error(
                      IssueCode.REFERENCE_AMBIGUOUS,
                      "The conditional reference is met by several stored resources")
                  .remedy("Ask for an identifier that only one has");
          default -> bundle.isTransaction() ? null : otherEntry(target);
        };
    return Optional.ofNullable(finding)
        .map(found -> found.at(FhirPathNames.ofChoices(path)).value(reference).build());
  }

  /** The entries of a batch are carried out each on its own. */
  private static @Nullable FindingBuilder otherEntry(Target target) {
    SentEntry entry = target.entry();
    boolean placeholder =
        entry != null && entry.names().stream().anyMatch(name -> name.startsWith("urn:"));
    return placeholder
        ? Finding.error(
                IssueCode.REFERENCE_NOT_FOUND,
                "An entry of a batch cannot refer to what another entry creates")
            .remedy("Send a transaction, or the resources one after the other")
        : null;
  }

  private static FindingBuilder notFound(String reference, BundleView bundle) {
    String near = nearest(reference, bundle);
    return Finding.error(
            IssueCode.REFERENCE_NOT_FOUND,
            reference.startsWith("urn:")
                ? "No entry of the Bundle has this fullUrl"
                : reference.contains("?")
                    ? "No stored resource meets the conditional reference"
                    : "There is no such resource, in the Bundle or stored")
        .remedy(
            near == null
                ? "Send the resource as well, or correct the reference"
                : "Did you mean %s?".formatted(near));
  }

  private static @Nullable String nearest(String reference, BundleView bundle) {
    LevenshteinDistance distance = new LevenshteinDistance(SLIPS);
    return bundle.entries().stream()
        .flatMap(entry -> entry.names().stream())
        .filter(name -> distance.apply(name, reference) >= 0)
        .min(Comparator.comparingInt(name -> distance.apply(name, reference)))
        .orElse(null);
  }
}
