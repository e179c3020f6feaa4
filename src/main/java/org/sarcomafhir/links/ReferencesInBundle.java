package org.sarcomafhir.links;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
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
  private static final int MOST = 3;

  @Override
  public List<Finding> review(BundleView bundle) {
    List<Finding> findings = new ArrayList<>();
    if (bundle.isCarriedOut()) {
      JsonNode entries = bundle.tree().path("entry");
      for (int i = 0; i < entries.size(); i++) {
        String path = "Bundle.entry[%d].resource".formatted(i);
        Place place = new Place(path, "/entry/%d/resource".formatted(i));
        visit(entries.get(i).path("resource"), place, bundle, findings);
      }
    }
    return findings;
  }

  /** A place in the Bundle, as a path and as a JSON Pointer. */
  private record Place(String path, String pointer) {

    Place member(String name) {
      return new Place(path + "." + name, pointer + "/" + name);
    }

    Place at(int index) {
      return new Place("%s[%d]".formatted(path, index), "%s/%d".formatted(pointer, index));
    }
  }

  private static void visit(JsonNode node, Place place, BundleView bundle, List<Finding> findings) {
    JsonNode reference = node.path("reference");
    if (reference.isTextual()) {
      check(reference.asText(), place, bundle).ifPresent(findings::add);
    }
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      Place below = place.member(member.getKey());
      JsonNode value = member.getValue();
      for (int i = 0; value.isArray() && i < value.size(); i++) {
        visit(value.get(i), below.at(i), bundle, findings);
      }
      if (value.isObject() && !"contained".equals(member.getKey())) {
        visit(value, below, bundle, findings);
      }
    }
  }

  private static Optional<Finding> check(String reference, Place place, BundleView bundle) {
    Target target = bundle.target(reference);
    FindingBuilder finding =
        switch (target.kind()) {
          case NONE -> notFound(reference, place, bundle);
          case SEVERAL ->
              Finding.error(
                      IssueCode.REFERENCE_AMBIGUOUS,
                      "The conditional reference is met by several stored resources")
                  .remedy("Ask for an identifier that only one has");
          default -> bundle.isTransaction() ? null : otherEntry(target);
        };
    return Optional.ofNullable(finding)
        .map(found -> found.at(FhirPathNames.ofChoices(place.path())).value(reference).build());
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

  private static FindingBuilder notFound(String reference, Place place, BundleView bundle) {
    List<String> near = nearest(reference, bundle);
    return Finding.error(
            IssueCode.REFERENCE_NOT_FOUND,
            reference.startsWith("urn:")
                ? "No entry of the Bundle has this fullUrl"
                : reference.contains("?")
                    ? "No stored resource meets the conditional reference"
                    : "There is no such resource, in the Bundle or stored")
        .remedy(
            near.isEmpty()
                ? "Send the resource as well, or correct the reference"
                : "Did you mean %s?".formatted(String.join(" or ", near)))
        .patch(near.size() == 1 ? replace(place.pointer() + "/reference", near.get(0)) : null);
  }

  private static JsonNode replace(String pointer, String value) {
    ArrayNode patch = JsonNodeFactory.instance.arrayNode();
    patch.addObject().put("op", "replace").put("path", pointer).put("value", value);
    return patch;
  }

  private static List<String> nearest(String reference, BundleView bundle) {
    LevenshteinDistance distance = new LevenshteinDistance(SLIPS);
    return bundle.entries().stream()
        .flatMap(entry -> entry.names().stream())
        .filter(name -> distance.apply(name, reference) >= 0)
        .sorted(Comparator.comparingInt(name -> distance.apply(name, reference)))
        .limit(MOST)
        .toList();
  }
}
