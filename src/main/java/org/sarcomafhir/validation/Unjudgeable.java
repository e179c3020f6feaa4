package org.sarcomafhir.validation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueSeverity;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueType;
import org.hl7.fhir.utilities.validation.ValidationMessage.Source;
import org.jspecify.annotations.Nullable;

/**
 * Findings on resources on which the validator gives up, so that the sender still gets an answer.
 */
final class Unjudgeable {

  private Unjudgeable() {}

  static ValidationMessage nestedTooDeeply(SourceDocument document) {
    return fatal(
        document,
        IssueType.TOOCOSTLY,
        "The resource, or a narrative in it, is nested too deeply to be judged");
  }

  static ValidationMessage unreadable(SourceDocument document) {
    String nullAt = document.json() == null ? null : nullInArray(document.json(), "");
    String reason =
        nullAt == null
            ? "The resource is not built as FHIR asks, so that it cannot be read"
            : "JSON null at " + nullAt + ": an array of values may not contain it";
    return fatal(document, IssueType.STRUCTURE, reason);
  }

  private static ValidationMessage fatal(SourceDocument document, IssueType type, String text) {
    return new ValidationMessage(
        Source.InstanceValidator, type, document.resourceType(), text, IssueSeverity.FATAL);
  }

  /** JSON pointer to the first null in an array, absent when there is none. */
  private static @Nullable String nullInArray(JsonNode node, String pointer) {
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      String at = pointer + "/" + i;
      String found = node.get(i).isNull() ? at : nullInArray(node.get(i), at);
      if (found != null) {
        return found;
      }
    }
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      String found = nullInArray(member.getValue(), pointer + "/" + member.getKey());
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
