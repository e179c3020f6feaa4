package org.sarcomafhir.explanation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Optional;
import org.sarcomafhir.findings.IssueCode;

/** Of an unknown element: which one may have been meant. */
final class NameRemedy implements Remedy {

  @Override
  public void add(Draft draft, Source source) {
    if (!draft.isOneOf(IssueCode.ELEMENT_UNKNOWN) || !draft.has(Fact.CHILD)) {
      return;
    }
    String wrong = draft.get(Fact.CHILD);
    String parent = Paths.last(Paths.parent(draft.path()));
    draft.text("%s has no element '%s'".formatted(parent, wrong));
    draft.finding().remedy("Take it out, or move it to where FHIR R4 has it");
    source
        .find(draft.path())
        .ifPresent(
            spot -> {
              if (spot.type() != null) {
                propose(draft, spot, new ElementNames(spot.type()));
              }
            });
  }

  private static void propose(Draft draft, Spot spot, ElementNames names) {
    if ("resource".equals(Paths.last(Paths.parent(draft.path())))) {
      draft.text(
          "%s has no element '%s'"
              .formatted(spot.parent().path("resourceType").asText(), spot.name()));
    }
    Optional<ElementNames.Choice> choice = names.choiceOf(spot.name());
    List<String> near = names.near(spot.name());
    if (names.has(spot.name()) && choice.isPresent()) {
      draft.code(IssueCode.ELEMENT_REPEATED);
      draft.text("%s[x] is there with two types".formatted(choice.get().base()));
      draft.finding().remedy("Keep the one that is meant");
    } else if (!near.isEmpty()) {
      meant(draft, spot, near);
    } else if (choice.isPresent()) {
      draft.code(IssueCode.TYPE_NOT_ALLOWED);
      draft.set(Fact.FIXED, choice.get().base());
      draft.text("%s is none of the types of %s[x]".formatted(spot.name(), choice.get().base()));
      draft.finding().remedy("Send one of " + String.join(", ", choice.get().names()));
    }
  }

  private static void meant(Draft draft, Spot spot, List<String> near) {
    String name = near.get(0);
    draft.set(Fact.FIXED, name);
    draft.finding().remedy("Did you mean %s?".formatted(String.join(" or ", near)));
    JsonNode value = spot.parent().path(spot.name());
    if (near.size() == 1 && spot.parent().path(name).isMissingNode() && !value.isMissingNode()) {
      ArrayNode patch = JsonNodeFactory.instance.arrayNode();
      patch
          .addObject()
          .put("op", "move")
          .put("from", spot.memberPointer())
          .put("path", spot.parentPointer() + "/" + name);
      draft.finding().patch(patch);
    }
  }
}
