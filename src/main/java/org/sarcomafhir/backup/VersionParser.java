package org.sarcomafhir.backup;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.backup.StoredVersion.Current;
import org.sarcomafhir.backup.StoredVersion.Labels;
import org.sarcomafhir.backup.StoredVersion.Name;
import org.sarcomafhir.backup.StoredVersion.Rows;
import org.sarcomafhir.backup.StoredVersion.Times;

/**
 * Reads a line back. The resource is cut out of it and never becomes a tree: a number keeps its
 * digits, and the text its length.
 */
final class VersionParser {

  /** A resource may hold an attachment of any size; the server has let it in. */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private static final ObjectMapper MAPPER = new ObjectMapper(JSON);
  private static final String RESOURCE = "resource";

  private VersionParser() {}

  /**
   * @throws IllegalArgumentException when the line is none of a backup; the message says why
   */
  static StoredVersion parse(String line) {
    try (JsonParser json = JSON.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("it is no JSON object");
      }
      ObjectNode head = MAPPER.createObjectNode();
      String text = null;
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        json.nextToken();
        if (RESOURCE.equals(field)) {
          int start = (int) json.currentTokenLocation().getCharOffset();
          json.skipChildren();
          text = line.substring(start, (int) json.currentLocation().getCharOffset());
        } else {
          head.set(field, MAPPER.<JsonNode>readTree(json));
        }
      }
      if (json.nextToken() != null) {
        throw new IllegalArgumentException("something follows the JSON object");
      }
      return version(head, text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("it is no JSON: " + e.getOriginalMessage(), e);
    } catch (IOException | DateTimeException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private static StoredVersion version(ObjectNode head, @Nullable String text) {
    String deleted = head.path("deleted").textValue();
    if ((deleted == null) == (text == null)) {
      throw new IllegalArgumentException("it holds a resource and a deletion, or neither");
    }
    JsonNode current = head.get("current");
    return new StoredVersion(
        new Name(required(head, "type"), required(head, "id"), number(head.path("version"))),
        new Times(
            Instant.parse(required(head, "updated")),
            Instant.parse(required(head, "created")),
            deleted == null ? null : Instant.parse(deleted)),
        new Rows(number(head.path("rows").path(0)), number(head.path("rows").path(1))),
        new Labels(tags(head), optional(head, "source"), optional(head, "request")),
        current == null ? null : new Current(tags(current), optional(current, "hash")),
        text);
  }

  private static List<Tag> tags(JsonNode owner) {
    List<Tag> tags = new ArrayList<>();
    for (JsonNode tag : owner.path("tags")) {
      tags.add(
          new Tag(
              number(tag.path("row")),
              Tag.Kind.of(required(tag, "kind")),
              optional(tag, "system"),
              optional(tag, "code"),
              optional(tag, "display"),
              new Tag.Use(
                  optional(tag, "version"),
                  tag.has("userSelected") ? tag.get("userSelected").booleanValue() : null)));
    }
    return tags;
  }

  private static @Nullable String optional(JsonNode node, String name) {
    return node.path(name).textValue();
  }

  private static String required(JsonNode node, String name) {
    String value = optional(node, name);
    if (value == null || value.isEmpty()) {
      throw new IllegalArgumentException("'%s' is missing".formatted(name));
    }
    return value;
  }

  private static long number(JsonNode node) {
    if (!node.canConvertToLong()) {
      throw new IllegalArgumentException("a number is missing");
    }
    return node.longValue();
  }
}
