package org.sarcomafhir.preflight;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.validation.SourceDocument;

/** Whether a Bundle sent to the root of the server is of a type that it carries out. */
final class BundleTypes {

  private static final Set<String> CARRIED_OUT = Set.of("transaction", "batch");
  private static final String TYPE = "Bundle.type";

  private BundleTypes() {}

  /** The fault; absent when there is none, or when the validator has said it. */
  static Optional<Finding> fault(SourceDocument document, List<Finding> findings) {
    JsonNode root = document.json();
    String type = root == null ? "" : root.path("type").asText("");
    boolean said =
        findings.stream()
            .anyMatch(finding -> finding.isError() && finding.expressions().contains(TYPE));
    return type.isEmpty() || said || CARRIED_OUT.contains(type)
        ? Optional.empty()
        : Optional.of(
            Finding.error(
                    IssueCode.BUNDLE_TYPE, "A Bundle of the type %s is no request".formatted(type))
                .at(TYPE)
                .value(type)
                .remedy(
                    "Send a transaction or batch in which each entry has a request, or POST the Bundle to Bundle to store it as it is")
                .build());
  }
}
