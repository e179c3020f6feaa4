package org.sarcomafhir.explanation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.sarcomafhir.findings.IssueCode;

/** Of any fault that is about one value: the value that was sent. */
final class ValueRemedy implements Remedy {

  private static final Set<IssueCode> WITHOUT =
      Set.of(
          IssueCode.ELEMENT_MISSING,
          IssueCode.RULE_BROKEN,
          IssueCode.ADVICE,
          IssueCode.CODE_UNKNOWN,
          IssueCode.CODE_NOT_IN_LIST,
          IssueCode.CODE_MISSING);

  private final DefinitionPages pages;

  ValueRemedy(DefinitionPages pages) {
    this.pages = pages;
  }

  @Override
  public void add(Draft draft, Source source) {
    if (WITHOUT.contains(draft.code())) {
      return;
    }
    pages
        .of(draft.has(Fact.PROFILE) ? draft.get(Fact.PROFILE) : draft.get(Fact.EXTENSION))
        .ifPresent(draft.finding()::page);
    source
        .find(draft.path())
        .map(Spot::node)
        .filter(node -> !node.isMissingNode())
        .ifPresent(node -> draft.finding().value(words(node)));
    if (draft.isOneOf(IssueCode.TYPE_NOT_ALLOWED) && draft.has(Fact.ALLOWED)) {
      draft.finding().remedy("Send a value of type " + draft.get(Fact.ALLOWED));
    }
    if (draft.isOneOf(IssueCode.REFERENCE_TYPE)) {
      draft
          .finding()
          .remedy(
              draft.has(Fact.ALLOWED)
                  ? "Refer to one of: " + draft.get(Fact.ALLOWED)
                  : "Refer to another resource, or mend that one");
    }
    if (draft.isOneOf(IssueCode.EXTENSION_MISPLACED)) {
      draft.finding().remedy("Move it to where it belongs, or take it out");
    }
    if (draft.isOneOf(IssueCode.VALUE_FIXED)) {
      fixed(draft, source);
    }
  }

  private static void fixed(Draft draft, Source source) {
    if (!draft.has(Fact.FIXED)) {
      draft.finding().remedy("Send the code that the profile asks for, or another resource");
      return;
    }
    draft.finding().remedy("Send " + draft.get(Fact.FIXED));
    if ("system".equals(Paths.last(draft.path()))) {
      source
          .find(draft.path())
          .ifPresent(
              spot -> draft.finding().patch(Source.replace(spot.pointer(), draft.get(Fact.FIXED))));
    }
  }

  private static String words(JsonNode node) {
    if (node.path("reference").isTextual()) {
      return node.path("reference").asText();
    }
    return node.isTextual() ? node.asText() : node.toString();
  }
}
