package org.sarcomafhir.losses;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.sarcomafhir.losses.Difference.Kind;

/**
 * Compares a resource with what is stored of it, element by element. Numbers count as equal only
 * when they are written with the same digits: 1.0 is more precise than 1. Arrays have an order.
 *
 * <p>What a server sets itself does not count: {@code id}, and in {@code meta} the version, the
 * time and the source.
 */
public final class LossCheck {

  private static final Set<JsonPointer> OF_THE_SERVER =
      Set.of(
          JsonPointer.compile("/id"),
          JsonPointer.compile("/meta/versionId"),
          JsonPointer.compile("/meta/lastUpdated"),
          JsonPointer.compile("/meta/source"));
  private static final JsonPointer META = JsonPointer.compile("/meta");

  private final BiPredicate<String, String> rewritten;

  /**
   * A check that knows which references are rewritten.
   *
   * @param rewritten whether the server may store the second text for the first, such as {@code
   *     Patient/17} for {@code urn:uuid:...}
   */
  public LossCheck(BiPredicate<String, String> rewritten) {
    this.rewritten = rewritten;
  }

  /** A check that expects every text as it was sent. */
  public static LossCheck strict() {
    return new LossCheck((sent, stored) -> false);
  }

  /** All differences in the order of the elements; both trees come from {@link ExactJson}. */
  public List<Difference> between(JsonNode sent, JsonNode stored) {
    List<Difference> found = new ArrayList<>();
    compare(JsonPointer.empty(), sent, stored, found);
    return List.copyOf(found);
  }

  private void compare(
      JsonPointer pointer, JsonNode sent, JsonNode stored, List<Difference> found) {
    if (OF_THE_SERVER.contains(pointer)) {
      return;
    }
    if (stored.isMissingNode()) {
      found.add(new Difference(Kind.LOST, pointer, sent.toString(), ""));
    } else if (sent.isMissingNode()) {
      added(pointer, stored, found);
    } else if (sent.isObject() && stored.isObject()) {
      members(pointer, sent, stored, found);
    } else if (sent.isArray() && stored.isArray()) {
      items(pointer, sent, stored, found);
    } else if (!isSame(sent, stored)) {
      found.add(new Difference(Kind.CHANGED, pointer, sent.toString(), stored.toString()));
    }
  }

  /** A {@code meta} that was not sent may hold what the server sets. */
  private void added(JsonPointer pointer, JsonNode stored, List<Difference> found) {
    if (META.equals(pointer) && stored.isObject()) {
      members(pointer, JsonNodeFactory.instance.objectNode(), stored, found);
    } else {
      found.add(new Difference(Kind.ADDED, pointer, "", stored.toString()));
    }
  }

  private void members(
      JsonPointer pointer, JsonNode sent, JsonNode stored, List<Difference> found) {
    for (Map.Entry<String, JsonNode> member : sent.properties()) {
      compare(
          pointer.appendProperty(member.getKey()),
          member.getValue(),
          stored.path(member.getKey()),
          found);
    }
    for (Map.Entry<String, JsonNode> member : stored.properties()) {
      if (!sent.has(member.getKey())) {
        compare(
            pointer.appendProperty(member.getKey()),
            MissingNode.getInstance(),
            member.getValue(),
            found);
      }
    }
  }

  private void items(JsonPointer pointer, JsonNode sent, JsonNode stored, List<Difference> found) {
    for (int i = 0; i < Math.max(sent.size(), stored.size()); i++) {
      compare(pointer.appendIndex(i), sent.path(i), stored.path(i), found);
    }
  }

  private boolean isSame(JsonNode sent, JsonNode stored) {
    if (sent.isTextual() && stored.isTextual()) {
      return sent.textValue().equals(stored.textValue())
          || rewritten.test(sent.textValue(), stored.textValue());
    }
    return sent.getNodeType() == stored.getNodeType() && sent.asText().equals(stored.asText());
  }
}
