package org.sarcomafhir.commandline.upload;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * What a server writes in the place of references between entries: the literal reference of the
 * entry with that fullUrl, or of whatever a condition meets.
 */
final class Rewriting implements BiPredicate<String, String> {

  private final Map<String, String> literals = new HashMap<>();

  /** Knows the entries of a Bundle and where the answer says they are. */
  Rewriting(JsonNode bundle, JsonNode answer) {
    for (int i = 0; i < bundle.path("entry").size(); i++) {
      JsonNode entry = bundle.path("entry").path(i);
      String location = answer.path("entry").path(i).path("response").path("location").asText();
      if (location.isEmpty()) {
        continue;
      }
      String literal = literal(location);
      literals.put(entry.path("fullUrl").asText(), literal);
      JsonNode resource = entry.path("resource");
      literals.put(
          resource.path("resourceType").asText() + "/" + resource.path("id").asText(), literal);
    }
    literals.remove("");
  }

  /** The reference in a location: type and id, without server and version. */
  static String literal(String location) {
    String[] parts = location.replaceFirst("/_history/.*$", "").split("/", -1);
    return parts[Math.max(0, parts.length - 2)] + "/" + parts[parts.length - 1];
  }

  @Override
  public boolean test(String sent, String stored) {
    String literal = literals.get(sent);
    if (literal != null) {
      return literal.equals(stored);
    }
    int question = sent.indexOf('?');
    return question > 0
        && sent.substring(0, question).matches("[A-Z][A-Za-z]+")
        && stored.matches(sent.substring(0, question) + "/[A-Za-z0-9.-]{1,64}");
  }
}
