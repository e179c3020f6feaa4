package org.sarcomafhir.explanation;

import ca.uhn.fhir.context.BaseRuntimeChildDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementCompositeDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementDefinition;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeChildChoiceDefinition;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Leads from the validator's paths to places in the JSON that was sent. */
final class SourceTree {

  private static final Set<String> EXTENSIONS = Set.of("extension", "modifierExtension");

  private static final Pattern STEP = Pattern.compile("(\\w+)(\\[x])?(?:\\[(\\d+)])?");

  private final FhirContext context;
  private final JsonNode root;

  SourceTree(FhirContext context, JsonNode root) {
    this.context = context;
    this.root = root;
  }

  /**
   * The place of an element, which need not be there.
   *
   * @param path such as {@code Bundle.entry[2].resource.valueQuantity.code}
   * @return nothing where the path has another form or what contains the element is not there
   */
  Optional<Spot> find(String path) {
    String[] steps = path.split("\\.", -1);
    Spot spot = null;
    JsonNode node = root;
    String pointer = "";
    BaseRuntimeElementCompositeDefinition<?> type = resource(root);
    for (int i = 1; i < steps.length; i++) {
      Matcher step = STEP.matcher(steps[i]);
      if (!step.matches() || !node.isObject()) {
        return Optional.empty();
      }
      String name = step.group(2) == null ? step.group(1) : choice(node, step.group(1));
      int index = step.group(3) == null ? -1 : Integer.parseInt(step.group(3));
      spot = new Spot(pointer, node, name, index, type);
      node = single(spot);
      pointer = spot.pointer() + (spot.node().isArray() && !node.isArray() ? "/0" : "");
      type = isResource(node) ? resource(node) : child(type, name);
    }
    return Optional.ofNullable(spot);
  }

  /** The path with {@code value.ofType(Quantity)} for {@code valueQuantity} or {@code value[x]}. */
  String fhirPath(String path) {
    String[] steps = path.split("\\.", -1);
    StringBuilder before = new StringBuilder(steps[0]);
    StringBuilder named = new StringBuilder(steps[0]);
    for (int i = 1; i < steps.length; i++) {
      before.append('.').append(steps[i]);
      Optional<Spot> spot = find(before.toString());
      String step = steps[i];
      named.append('.').append(spot.map(found -> named(found, step)).orElse(step));
    }
    return named.toString().replace("[x]", "");
  }

  private String named(Spot spot, String step) {
    BaseRuntimeChildDefinition child =
        spot.type() == null ? null : spot.type().getChildByName(spot.name());
    if (!(child instanceof RuntimeChildChoiceDefinition)) {
      return step;
    }
    String base = child.getElementName().replace("[x]", "");
    if (spot.name().length() == base.length()) {
      return step;
    }
    BaseRuntimeElementDefinition<?> type =
        context.getElementDefinition(spot.name().substring(base.length()));
    return type == null ? step : "%s.ofType(%s)".formatted(base, type.getName());
  }

  /** The path to the resource of the entry with this fullUrl; empty when there is none. */
  String entry(String fullUrl) {
    JsonNode entries = root.path("entry");
    for (int i = 0; i < entries.size(); i++) {
      if (fullUrl.equals(entries.get(i).path("fullUrl").asText())) {
        return "Bundle.entry[%d].resource".formatted(i);
      }
    }
    return "";
  }

  /** An array of one that the path names without an index is entered. */
  private static JsonNode single(Spot spot) {
    JsonNode node = spot.node();
    return node.isArray() && node.size() == 1 ? node.get(0) : node;
  }

  private static String choice(JsonNode parent, String base) {
    for (var member : parent.properties()) {
      String name = member.getKey();
      if (name.length() > base.length()
          && name.startsWith(base)
          && Character.isUpperCase(name.charAt(base.length()))) {
        return name;
      }
    }
    return base;
  }

  private static boolean isResource(JsonNode node) {
    return node.path("resourceType").isTextual();
  }

  private @Nullable BaseRuntimeElementCompositeDefinition<?> resource(JsonNode node) {
    String type = node.path("resourceType").asText();
    return context.getResourceTypes().contains(type) ? context.getResourceDefinition(type) : null;
  }

  private @Nullable BaseRuntimeElementCompositeDefinition<?> child(
      @Nullable BaseRuntimeElementCompositeDefinition<?> type, String name) {
    if (type == null) {
      return null;
    }
    BaseRuntimeChildDefinition child = EXTENSIONS.contains(name) ? null : type.getChildByName(name);
    BaseRuntimeElementDefinition<?> element =
        EXTENSIONS.contains(name)
            ? context.getElementDefinition("Extension")
            : child == null ? null : child.getChildByName(name);
    return element instanceof BaseRuntimeElementCompositeDefinition<?> composite ? composite : null;
  }
}
