package org.sarcomafhir.conditional;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hl7.fhir.instance.model.api.IBaseResource;

/**
 * Says whether what was sent is what is stored, element by element.
 *
 * <p>Everything counts, the narrative too, as far as it is in the hands of the sender: not {@code
 * id}, not version, time and source in {@code meta}. Of profiles, tags and security labels the
 * store may have more than was sent, because it never takes one away. References are equal when
 * they lead to the same resource. Numbers are equal when they are written with the same precision.
 */
final class ContentComparison {

  private static final Set<String> NOT_COMPARED = Set.of("resourceType", "id", "meta");
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private final FhirContext context;

  ContentComparison(FhirContext context) {
    this.context = context;
  }

  /** The top-level elements that differ, none when sender and store agree. */
  List<String> differences(IBaseResource sent, IBaseResource stored, LiteralReferences references) {
    JsonNode here = tree(sent);
    JsonNode there = tree(stored);
    Set<String> differing = new LinkedHashSet<>();
    if (!isContained(here.path("meta"), there.path("meta"))) {
      differing.add("meta");
    }
    Set<String> fields = new LinkedHashSet<>();
    here.fieldNames().forEachRemaining(fields::add);
    there.fieldNames().forEachRemaining(fields::add);
    fields.removeAll(NOT_COMPARED);
    for (String field : fields) {
      JsonNode one = plain(here.path(field), references::ofSent);
      JsonNode other = plain(there.path(field), references::ofStored);
      if (!one.equals(other)) {
        differing.add(field.startsWith("_") ? field.substring(1) : field);
      }
    }
    return List.copyOf(differing);
  }

  private JsonNode tree(IBaseResource resource) {
    try {
      return JSON.readTree(context.newJsonParser().encodeResourceToString(resource));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("HAPI wrote a resource that is no JSON", e);
    }
  }

  private static boolean isContained(JsonNode sent, JsonNode stored) {
    return labels(sent, "profile", JsonNode::asText, stored)
        && labels(sent, "tag", ContentComparison::token, stored)
        && labels(sent, "security", ContentComparison::token, stored);
  }

  private static boolean labels(
      JsonNode sent, String field, Function<JsonNode, String> name, JsonNode stored) {
    Set<String> kept = new TreeSet<>();
    stored.path(field).forEach(label -> kept.add(name.apply(label)));
    for (JsonNode label : sent.path(field)) {
      if (!kept.contains(name.apply(label))) {
        return false;
      }
    }
    return true;
  }

  /** The store keeps one display for each label, whoever sent it first. */
  private static String token(JsonNode label) {
    return label.path("system").asText() + "|" + label.path("code").asText();
  }

  /** The same tree with every reference written in one way, and numbers as they were written. */
  private static JsonNode plain(JsonNode node, UnaryOperator<String> literal) {
    if (node.isObject()) {
      ObjectNode object = JSON.createObjectNode();
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        JsonNode value = field.getValue();
        boolean isReference = "reference".equals(field.getKey()) && value.isTextual();
        object.set(
            field.getKey(),
            isReference ? TextNode.valueOf(literal.apply(value.asText())) : plain(value, literal));
      }
      return object;
    }
    if (node.isArray()) {
      ArrayNode array = JSON.createArrayNode();
      node.forEach(element -> array.add(plain(element, literal)));
      return array;
    }
    // besides references the store replaces every URI that is the fullUrl of an entry
    boolean isUrn = node.isTextual() && node.asText().startsWith("urn:");
    if (isUrn) {
      return TextNode.valueOf(literal.apply(node.asText()));
    }
    return node.isNumber() ? TextNode.valueOf(node.asText()) : node;
  }
}
