package org.sarcomafhir.explanation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Of spaces where none may be, of names of resource types and of fullUrls: how to write them. */
final class TextRemedy implements Remedy {

  private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(2);

  private final Set<String> resourceTypes;

  TextRemedy(Set<String> resourceTypes) {
    this.resourceTypes = Set.copyOf(resourceTypes);
  }

  @Override
  public void add(Draft draft, Source source) {
    switch (draft.code()) {
      case VALUE_MALFORMED -> {
        spaces(draft, source);
        id(draft);
      }
      case RESOURCE_TYPE_UNKNOWN -> resourceType(draft, source);
      case FULL_URL_INVALID -> fullUrl(draft);
      case NARRATIVE_INVALID ->
          draft
              .finding()
              .remedy("Leave the narrative out, or send XHTML: each tag closed, and no script");
      default -> {
        // nothing to write otherwise
      }
    }
  }

  private static void spaces(Draft draft, Source source) {
    if (!messageId(draft).endsWith("_WS")) {
      return;
    }
    source
        .find(draft.path())
        .filter(spot -> spot.node().isTextual())
        .ifPresent(
            spot -> {
              String written = spot.node().asText().strip().replaceAll("\\s+", " ");
              draft.text("There are spaces where none may be");
              draft
                  .finding()
                  .remedy("Send it as " + written)
                  .patch(Source.replace(spot.pointer(), written));
            });
  }

  private static void id(Draft draft) {
    if (messageId(draft).startsWith("Resource_RES_ID_")) {
      draft.text("This is no id");
      draft
          .finding()
          .remedy(
              "Write it with at most 64 of the letters A to Z and a to z, digits, hyphens and dots, or leave it out: identifier holds the number of the hospital");
    }
  }

  private static String messageId(Draft draft) {
    return Objects.requireNonNullElse(draft.issue().messageId(), "");
  }

  private void resourceType(Draft draft, Source source) {
    if (!draft.has(Fact.CODE)) {
      return;
    }
    String wrong = draft.get(Fact.CODE);
    List<String> near =
        resourceTypes.stream()
            .filter(type -> type.equalsIgnoreCase(wrong) || DISTANCE.apply(type, wrong) >= 0)
            .sorted(
                (one, other) ->
                    Boolean.compare(other.equalsIgnoreCase(wrong), one.equalsIgnoreCase(wrong)))
            .limit(3)
            .toList();
    draft.finding().value(wrong);
    if (near.isEmpty()) {
      draft.finding().remedy("Send a resource type of FHIR R4; upper and lower case matter");
      return;
    }
    boolean certain = near.size() == 1 || near.get(0).equalsIgnoreCase(wrong);
    draft
        .finding()
        .remedy("Did you mean %s?".formatted(certain ? near.get(0) : String.join(" or ", near)));
    if (certain) {
      source
          .find(draft.path() + ".resourceType")
          .filter(TextRemedy::isText)
          .ifPresent(spot -> draft.finding().patch(Source.replace(spot.pointer(), near.get(0))));
    }
  }

  private static boolean isText(Spot spot) {
    JsonNode node = spot.node();
    return node.isTextual();
  }

  private static void fullUrl(Draft draft) {
    draft
        .finding()
        .remedy(
            "Send an absolute URL, or urn:uuid: and a UUID in small letters, and mend the references to it");
  }
}
