package org.sarcomafhir.preflight;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.findings.FindingReport;
import org.sarcomafhir.findings.IssueCode;

/**
 * An issue of an OperationOutcome, read as a program reads it.
 *
 * @param issue its JSON
 */
record IssueSeen(JsonNode issue) {

  /** The errors of an outcome, in their order. */
  static List<IssueSeen> errors(JsonNode outcome) {
    List<IssueSeen> errors = new ArrayList<>();
    for (JsonNode issue : outcome.path("issue")) {
      if (List.of("error", "fatal").contains(issue.path("severity").asText())) {
        errors.add(new IssueSeen(issue));
      }
    }
    return errors;
  }

  String code() {
    for (JsonNode coding : issue.path("details").path("coding")) {
      if (IssueCode.SYSTEM.equals(coding.path("system").asText())) {
        return coding.path("code").asText();
      }
    }
    return "";
  }

  List<String> expressions() {
    List<String> expressions = new ArrayList<>();
    issue.path("expression").forEach(expression -> expressions.add(expression.asText()));
    return expressions;
  }

  @Nullable Integer entry() {
    JsonNode entry = detail("entry");
    return entry.isMissingNode() ? null : entry.path("valueUnsignedInt").asInt();
  }

  /** A part of the extension as text, null when it is not there. */
  @Nullable String text(String name) {
    for (var member : detail(name).properties()) {
      if (member.getKey().startsWith("value")) {
        return member.getValue().asText();
      }
    }
    return null;
  }

  private JsonNode detail(String name) {
    for (JsonNode extension : issue.path("extension")) {
      if (FindingReport.DETAIL.equals(extension.path("url").asText())) {
        for (JsonNode part : extension.path("extension")) {
          if (name.equals(part.path("url").asText())) {
            return part;
          }
        }
      }
    }
    return MissingNode.getInstance();
  }

  @Override
  public String toString() {
    return "%s at %s: %s".formatted(code(), expressions(), issue.path("diagnostics").asText());
  }
}
