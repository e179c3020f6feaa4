package org.sarcomafhir.explanation;

import ca.uhn.fhir.context.RuntimeChildResourceDefinition;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.findings.IssueCode;

/** Of a value in the wrong JSON type or shape: the same value in the right one. */
final class ShapeRemedy implements Remedy {

  private static final Set<String> BOOLEANS = Set.of("true", "false");

  /** Three digits after a comma may be thousands, so that nobody knows the number. */
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9]\\d{0,17})(\\.\\d{1,17}|,\\d{1,2}|,\\d{4,17})?");

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  @Override
  public void add(Draft draft, Source source) {
    if (draft.isOneOf(IssueCode.ELEMENT_SHAPE)) {
      source.find(draft.path()).ifPresent(spot -> mend(draft, spot));
    }
  }

  private static void mend(Draft draft, Spot spot) {
    JsonNode value = spot.parent().path(spot.name());
    if (saysNothing(value)) {
      draft.text("%s is there and says nothing".formatted(spot.name()));
      draft
          .finding()
          .remedy("Leave it out")
          .patch(Source.patch("remove", spot.memberPointer(), null));
      return;
    }
    draft.text(
        draft
            .text()
            .replace("Primitive", "a simple value")
            .replace("Object", "an object")
            .replace("Array", "an array"));
    JsonNode mended =
        value.isTextual() && isReference(spot)
            ? JSON.objectNode().set("reference", value)
            : mended(draft.get(Fact.ALLOWED), value);
    if (mended != null) {
      draft
          .finding()
          .remedy("Send it as " + shortened(mended))
          .patch(Source.patch("replace", spot.memberPointer(), mended));
    }
  }

  private static boolean isReference(Spot spot) {
    return spot.type() != null
        && spot.type().getChildByName(spot.name()) instanceof RuntimeChildResourceDefinition;
  }

  private static boolean saysNothing(JsonNode value) {
    return value.isNull()
        || (value.isContainerNode() && value.isEmpty())
        || (value.isTextual() && value.asText().isBlank());
  }

  private static String shortened(JsonNode value) {
    String text = value.toString();
    return text.length() <= 60 ? text : text.substring(0, 60) + "...";
  }

  private static @Nullable JsonNode mended(String wanted, JsonNode value) {
    return switch (wanted) {
      case "Array" -> value.isObject() ? JSON.arrayNode().add(value) : null;
      case "Object" -> value.isArray() && value.size() == 1 ? value.get(0) : null;
      case "number" -> number(value);
      case "boolean" -> truth(value);
      case "string" -> text(value);
      default -> null;
    };
  }

  private static @Nullable JsonNode text(JsonNode value) {
    return value.isNumber() || value.isBoolean() ? JSON.textNode(value.asText()) : null;
  }

  private static @Nullable JsonNode truth(JsonNode value) {
    return value.isTextual() && BOOLEANS.contains(value.textValue())
        ? JSON.booleanNode(Boolean.parseBoolean(value.textValue()))
        : null;
  }

  private static @Nullable JsonNode number(JsonNode value) {
    if (!value.isTextual() || !NUMBER.matcher(value.textValue()).matches()) {
      return null;
    }
    return JSON.numberNode(new BigDecimal(value.textValue().replace(',', '.')));
  }
}
