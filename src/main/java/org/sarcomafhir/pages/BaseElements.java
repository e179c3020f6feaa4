package org.sarcomafhir.pages;

import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * What FHIR R4 itself says of an element. Walks the base definitions: a snapshot of a profile says
 * the same, and costs half a second to generate.
 */
final class BaseElements {

  /**
   * An element of R4.
   *
   * @param definition what R4 says of it
   * @param place its place among the elements of its type
   * @param type its type where there is one only, or nothing
   */
  record Element(ElementDefinition definition, int place, String type) {}

  private static final String CHOICE = "[x]";

  private final IValidationSupport base;
  private final UnaryOperator<String> narrowed;

  /**
   * Base elements as a profile uses them.
   *
   * @param narrowed the one type to which the profile restricts an element id, or nothing
   */
  BaseElements(IValidationSupport base, UnaryOperator<String> narrowed) {
    this.base = base;
    this.narrowed = narrowed;
  }

  /** The element of an element id of a profile, such as {@code Observation.code.coding:loinc}. */
  Optional<Element> at(String id) {
    String[] steps = id.split("\\.", -1);
    String type = steps[0];
    String path = steps[0];
    String prefix = steps[0];
    Optional<Element> found = Optional.empty();
    for (int i = 1; i < steps.length; i++) {
      int colon = steps[i].indexOf(':');
      String name = colon < 0 ? steps[i] : steps[i].substring(0, colon);
      String slice = colon < 0 ? "" : steps[i].substring(colon + 1);
      Optional<Element> next = find(type, path + "." + name, name, slice);
      if (next.isEmpty() && found.isPresent()) {
        // an element of a data type
        type = found.get().type();
        next = find(type, type + "." + name, name, slice);
      }
      if (next.isEmpty()) {
        return Optional.empty();
      }
      prefix = prefix + "." + steps[i];
      path = next.get().definition().getPath();
      found = next.map(narrowedAt(prefix));
    }
    return found;
  }

  private UnaryOperator<Element> narrowedAt(String id) {
    String type = narrowed.apply(id);
    return element ->
        type.isEmpty() ? element : new Element(element.definition(), element.place(), type);
  }

  private Optional<Element> find(String type, String path, String name, String slice) {
    List<ElementDefinition> elements =
        !type.isEmpty()
                && base.fetchStructureDefinition("http://hl7.org/fhir/StructureDefinition/" + type)
                    instanceof StructureDefinition definition
            ? definition.getSnapshot().getElement()
            : List.of();
    for (int place = 0; place < elements.size(); place++) {
      ElementDefinition element = elements.get(place);
      if (path.equals(element.getPath())) {
        return Optional.of(new Element(element, place, type(element, name, slice)));
      }
    }
    return Optional.empty();
  }

  private static String type(ElementDefinition element, String name, String slice) {
    String implied = impliedType(name, slice);
    return implied.isEmpty() && element.getType().size() == 1
        ? element.getTypeFirstRep().getCode()
        : implied;
  }

  /** The slice valueQuantity of value[x] is a Quantity. */
  static String impliedType(String name, String slice) {
    String stem = name.endsWith(CHOICE) ? name.substring(0, name.length() - CHOICE.length()) : "";
    return !stem.isEmpty() && slice.startsWith(stem) ? slice.substring(stem.length()) : "";
  }
}
