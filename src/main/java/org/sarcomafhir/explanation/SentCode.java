package org.sarcomafhir.explanation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.terminology.store.Member;

/**
 * A code as it was sent: a CodeableConcept, a Coding, a Quantity or a plain code.
 *
 * @param pointer JSON Pointer of it
 * @param node it
 */
record SentCode(String pointer, JsonNode node) {

  /** What the sender calls it, in words and codes. */
  List<String> wordings() {
    if (node.isTextual()) {
      return List.of(node.asText());
    }
    List<String> wordings = new ArrayList<>();
    Stream.concat(Stream.of(node), codings().stream())
        .forEach(
            part ->
                Stream.of("text", "display", "code", "unit")
                    .map(name -> part.path(name).asText(""))
                    .filter(word -> !word.isBlank())
                    .forEach(wordings::add));
    return wordings.stream().distinct().toList();
  }

  /** The codes alone. */
  List<String> codes() {
    return Stream.concat(Stream.of(node), codings().stream())
        .map(part -> part.path("code").asText(""))
        .filter(code -> !code.isBlank())
        .toList();
  }

  private List<JsonNode> codings() {
    List<JsonNode> codings = new ArrayList<>();
    if (node.isObject()) {
      node.path("coding").forEach(codings::add);
    }
    return codings;
  }

  /** The codes that were sent, as system, bar and code. */
  String seen() {
    if (node.isTextual()) {
      return node.asText();
    }
    List<JsonNode> parts = codings().isEmpty() ? List.of(node) : codings();
    List<String> seen =
        parts.stream()
            .filter(part -> part.has("code"))
            .map(part -> part.path("system").asText("") + "|" + part.path("code").asText())
            .toList();
    if (!seen.isEmpty()) {
      return String.join(", ", seen);
    }
    return node.isObject() && node.has("text")
        ? "the text '%s'".formatted(node.path("text").asText())
        : "";
  }

  /**
   * A JSON Patch that puts the code that was meant in the place of the one that was sent.
   *
   * @return absent when it is not plain which coding has to give way
   */
  @Nullable ArrayNode corrected(Member meant) {
    if (node.isTextual()) {
      return Source.replace(pointer, meant.code().code());
    }
    if (!node.isObject()) {
      return null;
    }
    if (isConcept()) {
      return inConcept(meant);
    }
    return inCoding(pointer, node, meant);
  }

  private boolean isConcept() {
    return node.has("coding") || (node.has("text") && !node.has("code"));
  }

  private @Nullable ArrayNode inConcept(Member meant) {
    List<JsonNode> codings = codings();
    if (codings.isEmpty()) {
      ArrayNode value = JsonNodeFactory.instance.arrayNode();
      value.add(coding(meant));
      return Source.patch("add", pointer + "/coding", value);
    }
    int place = -1;
    for (int i = 0; i < codings.size(); i++) {
      String system = codings.get(i).path("system").asText("");
      if (codings.size() == 1 || system.equals(meant.code().system())) {
        if (place >= 0) {
          return null;
        }
        place = i;
      }
    }
    return place < 0 ? null : inCoding(pointer + "/coding/" + place, codings.get(place), meant);
  }

  private static @Nullable ArrayNode inCoding(String at, JsonNode coding, Member meant) {
    String system = coding.path("system").asText("");
    if (!system.isEmpty() && !system.equals(meant.code().system())) {
      return null;
    }
    ArrayNode patch = JsonNodeFactory.instance.arrayNode();
    if (system.isEmpty()) {
      Source.add(patch, "add", at + "/system", text(meant.code().system()));
    }
    Source.add(patch, "add", at + "/code", text(meant.code().code()));
    String display = meant.display();
    if (coding.has("display") && display != null) {
      Source.add(patch, "replace", at + "/display", text(display));
    }
    return patch;
  }

  private static JsonNode text(String value) {
    return JsonNodeFactory.instance.textNode(value);
  }

  private static ObjectNode coding(Member meant) {
    ObjectNode coding =
        JsonNodeFactory.instance
            .objectNode()
            .put("system", meant.code().system())
            .put("code", meant.code().code());
    return meant.display() == null ? coding : coding.put("display", meant.display());
  }
}
