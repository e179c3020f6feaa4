package org.sarcomafhir.explanation;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.validation.SourceDocument;

/** What was sent, as far as remedies can look into it: nothing of XML. */
final class Source {

  private final @Nullable SourceTree tree;

  Source(FhirContext context, SourceDocument document) {
    tree = document.json() == null ? null : new SourceTree(context, document.json());
  }

  /** The place of an element. */
  Optional<Spot> find(String path) {
    return tree == null ? Optional.empty() : tree.find(path);
  }

  /** The path with its choices as FHIRPath names them. */
  String fhirPath(String path) {
    return tree == null ? path : tree.fhirPath(path);
  }

  /** The path to the resource of the entry with this fullUrl; empty when there is none. */
  String entry(String fullUrl) {
    return tree == null ? "" : tree.entry(fullUrl);
  }

  /** A JSON Patch of one operation. */
  static ArrayNode patch(String op, String path, @Nullable JsonNode value) {
    ArrayNode patch = JsonNodeFactory.instance.arrayNode();
    add(patch, op, path, value);
    return patch;
  }

  /** Adds an operation to a JSON Patch. */
  static void add(ArrayNode patch, String op, String path, @Nullable JsonNode value) {
    ObjectNode operation = patch.addObject().put("op", op).put("path", path);
    if (value != null) {
      operation.set("value", value);
    }
  }

  /** A JSON Patch that replaces a text. */
  static ArrayNode replace(String path, String text) {
    return patch("replace", path, JsonNodeFactory.instance.textNode(text));
  }
}
