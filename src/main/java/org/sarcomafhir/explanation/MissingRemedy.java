package org.sarcomafhir.explanation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Function;
import org.hl7.fhir.r5.model.CodeableConcept;
import org.hl7.fhir.r5.model.Coding;
import org.hl7.fhir.r5.model.DataType;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.findings.IssueCode;

/**
 * Of a missing element: who asks for it, what belongs into it, and where the profile fixes all of
 * it a patch that adds it.
 */
final class MissingRemedy implements Remedy {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Function<String, @Nullable StructureDefinition> definitions;
  private final DefinitionPages pages;

  MissingRemedy(
      Function<String, @Nullable StructureDefinition> definitions, DefinitionPages pages) {
    this.definitions = definitions;
    this.pages = pages;
  }

  @Override
  public void add(Draft draft, Source source) {
    if (!draft.isOneOf(IssueCode.ELEMENT_MISSING)) {
      return;
    }
    String profile = draft.get(Fact.PROFILE);
    pages
        .of(profile.isEmpty() ? draft.get(Fact.EXTENSION) : profile)
        .ifPresent(draft.finding()::page);
    if (!draft.has(Fact.ELEMENT)) {
      draft
          .finding()
          .remedy(
              draft.has(Fact.CHILD)
                  ? "Fill %s as the profile fixes it".formatted(draft.get(Fact.CHILD))
                  : "Give it a value[x]");
      return;
    }
    addElement(draft, source, profile);
  }

  private void addElement(Draft draft, Source source, String profile) {
    String by = pages.title(profile).map("; the profile %s asks for it"::formatted).orElse("");
    draft.text(name(draft) + " is missing" + by);
    Optional<ElementDefinition> element = element(profile, draft.get(Fact.ELEMENT));
    draft.finding().remedy(element.map(found -> "Fill it: " + words(found)).orElse("Fill it"));
    element.ifPresent(found -> addFixed(draft, source, found));
    if (draft.has(Fact.EXTENSION)) {
      draft.shownAt("%s('%s')".formatted(draft.expression(), draft.get(Fact.EXTENSION)));
      draft
          .finding()
          .remedy(
              "Add the extension %s%s"
                  .formatted(
                      draft.get(Fact.EXTENSION),
                      element.map(found -> ": " + words(found)).orElse("")));
    }
  }

  private static String name(Draft draft) {
    if (draft.has(Fact.EXTENSION)) {
      String url = draft.get(Fact.EXTENSION);
      return "The extension " + url.substring(url.lastIndexOf('/') + 1);
    }
    return Paths.named(draft.get(Fact.ELEMENT));
  }

  private static String words(ElementDefinition element) {
    String words = element.hasShort() ? element.getShort() : element.getDefinition();
    return words == null ? "see the profile" : words.replaceFirst("\\.$", "");
  }

  private Optional<ElementDefinition> element(String profile, String id) {
    return Optional.ofNullable(definitions.apply(profile))
        .flatMap(
            definition ->
                definition.getSnapshot().getElement().stream()
                    .filter(element -> id.equals(element.getId()))
                    .findFirst());
  }

  private static void addFixed(Draft draft, Source source, ElementDefinition element) {
    DataType pattern = element.hasPattern() ? element.getPattern() : element.getFixed();
    if (!(pattern instanceof CodeableConcept) && !(pattern instanceof Coding)) {
      return;
    }
    source
        .find(draft.path())
        .ifPresent(
            spot -> {
              JsonNode value = json(pattern);
              JsonNode member = spot.parent().path(spot.name());
              boolean repeats = !"1".equals(element.getBase().getMax());
              draft.finding().remedy("Add " + value);
              draft
                  .finding()
                  .patch(
                      member.isArray()
                          ? Source.patch("add", spot.memberPointer() + "/-", value)
                          : Source.patch(
                              "add",
                              spot.memberPointer(),
                              repeats ? JSON.createArrayNode().add(value) : value));
            });
  }

  private static JsonNode json(DataType value) {
    if (value instanceof Coding coding) {
      ObjectNode json = JSON.createObjectNode().put("system", coding.getSystem());
      json.put("code", coding.getCode());
      return coding.hasDisplay() ? json.put("display", coding.getDisplay()) : json;
    }
    ObjectNode concept = JSON.createObjectNode();
    ArrayNode codings = concept.putArray("coding");
    ((CodeableConcept) value).getCoding().forEach(coding -> codings.add(json(coding)));
    return concept;
  }
}
