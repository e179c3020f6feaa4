package org.sarcomafhir.preflight;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.sarcomafhir.validation.SourceDocument;

/**
 * A Bundle without what keeps HAPI from parsing the rest of it, so that the other entries can be
 * looked at all the same: resources of no known type, and methods that are none.
 */
final class ReadableEntries {

  private static final Set<String> METHODS =
      Stream.of(HTTPVerb.values())
          .filter(method -> method != HTTPVerb.NULL)
          .map(HTTPVerb::toCode)
          .collect(Collectors.toUnmodifiableSet());

  private final Set<String> resourceTypes;

  ReadableEntries(Set<String> resourceTypes) {
    this.resourceTypes = Set.copyOf(resourceTypes);
  }

  /** The JSON to parse. */
  String text(SourceDocument document) {
    JsonNode root = Objects.requireNonNull(document.json());
    boolean readable = true;
    for (JsonNode entry : root.path("entry")) {
      readable &= hasMethod(entry) && hasType(entry);
    }
    return readable ? document.text() : reduced(root.deepCopy());
  }

  private String reduced(JsonNode root) {
    for (JsonNode entry : root.path("entry")) {
      if (!hasMethod(entry) && entry.path("request") instanceof ObjectNode request) {
        request.remove("method");
      }
      if (!hasType(entry) && entry instanceof ObjectNode object) {
        object.remove("resource");
      }
    }
    return root.toString();
  }

  private static boolean hasMethod(JsonNode entry) {
    JsonNode method = entry.path("request").path("method");
    return method.isMissingNode() || METHODS.contains(method.asText());
  }

  private boolean hasType(JsonNode entry) {
    JsonNode resource = entry.path("resource");
    return resource.isMissingNode()
        || resourceTypes.contains(resource.path("resourceType").asText());
  }
}
