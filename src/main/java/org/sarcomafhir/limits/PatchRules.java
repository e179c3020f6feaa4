package org.sarcomafhir.limits;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.findings.Refused;

/**
 * What a JSON Patch may do. Each {@code copy} can double the resource: 25 of them in a body of a
 * thousand characters fill any memory.
 */
final class PatchRules {

  private static final int MOST_COPIES = 4;
  private static final JsonMapper JSON = new JsonMapper();

  private PatchRules() {}

  static void check(String text, String contentType) {
    try {
      switch (contentType) {
        case "application/json-patch+json" -> require(JSON.readTree(text));
        case "application/fhir+json" ->
            requireParameters(JSON.readTree(text).path("resourceType").asText());
        case "application/fhir+xml" -> requireParameters(XmlReading.root(text));
        default -> {
          // an XML Patch says what it does when it is carried out
        }
      }
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("It was read before", e);
    }
  }

  private static void requireParameters(String resourceType) {
    if (!"Parameters".equals(resourceType)) {
      throw Refused.of(
          IssueCode.PATCH_FAILED,
          "A FHIRPath Patch is a resource of type Parameters, and the body is another one",
          "Send Parameters, or a JSON Patch as application/json-patch+json");
    }
  }

  private static void require(JsonNode patch) {
    if (!patch.isArray()) {
      throw Refused.of(
          IssueCode.PATCH_FAILED,
          "A JSON Patch is an array of operations (RFC 6902), and the body is none",
          "Put the operations into square brackets");
    }
    int copies = 0;
    for (JsonNode operation : patch) {
      if ("copy".equals(operation.path("op").asText())) {
        copies++;
      }
    }
    if (copies > MOST_COPIES) {
      throw Refused.of(
          IssueCode.TOO_MANY_VALUES,
          "The JSON Patch has %d copy operations, and each may double the resource; the most is %d"
              .formatted(copies, MOST_COPIES),
          "Write the values with add, or send the whole resource with PUT");
    }
  }
}
