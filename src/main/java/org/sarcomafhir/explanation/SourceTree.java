package org.sarcomafhir.explanation;

import ca.uhn.fhir.context.BaseRuntimeChildDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementCompositeDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementDefinition;
import ca.uhn.fhir.context.FhirContext;
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
