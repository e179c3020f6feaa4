package org.sarcomafhir.explanation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.sarcomafhir.findings.IssueCode;

/** Finds in the source the places that the validator names less precisely than can be done. */
final class Places {

  /** Puts a draft at the place that is meant, and finds the entry that a reference leads to. */
  void locate(Draft draft, Source source) {
    if (draft.isOneOf(IssueCode.EXTENSION_MISPLACED) && draft.has(Fact.EXTENSION)) {
      draft.text(draft.text().replace("e:", ""));
      extension(draft, source);
    }
    if (draft.has(Fact.TARGET)) {
      draft.set(Fact.TARGET, source.entry(draft.get(Fact.TARGET)));
    }
    if (draft.isOneOf(IssueCode.VALUE_MALFORMED) && draft.path().endsWith("].fullUrl")) {
      draft.code(IssueCode.FULL_URL_INVALID);
    }
  }

  /** Writes {@code value.ofType(Quantity)}, which is FHIRPath, for what the JSON names. */
  void nameChoices(Draft draft, Source source) {
    String expression = draft.expression();
    boolean isJsonName = draft.issue().messageId() == null;
    if (expression.contains("[x]") || isJsonName) {
      draft.expression(source.fhirPath(draft.path()));
    }
  }

  private static void extension(Draft draft, Source source) {
    String parent = draft.path();
    Stream.of("extension", "modifierExtension")
        .filter(name -> !parent.endsWith("." + name) && !parent.contains("." + name + "["))
        .forEach(
            name ->
                source
                    .find(parent + "." + name)
                    .ifPresent(spot -> extension(draft, name, spot.parent().path(name))));
  }

  private static void extension(Draft draft, String name, JsonNode extensions) {
    for (int i = 0; i < extensions.size(); i++) {
      if (draft.get(Fact.EXTENSION).equals(extensions.get(i).path("url").asText())) {
        draft.expression("%s.%s[%d]".formatted(draft.expression(), name, i));
        return;
      }
    }
  }
}
