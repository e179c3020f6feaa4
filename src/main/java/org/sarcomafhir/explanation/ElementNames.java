package org.sarcomafhir.explanation;

import ca.uhn.fhir.context.BaseRuntimeChildDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementCompositeDefinition;
import ca.uhn.fhir.context.RuntimeChildChoiceDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sarcomafhir.findings.NearestNames;

/** The names that the children of an element may have in JSON. */
final class ElementNames {

  private final Set<String> names = new TreeSet<>();
  private final List<BaseRuntimeChildDefinition> choices = new ArrayList<>();

  ElementNames(BaseRuntimeElementCompositeDefinition<?> type) {
    for (BaseRuntimeChildDefinition child : type.getChildren()) {
      names.addAll(child.getValidChildNames());
      if (child instanceof RuntimeChildChoiceDefinition) {
        choices.add(child);
      }
    }
    names.removeIf(name -> name.endsWith("[x]"));
  }

  /** Whether FHIR has an element of this name here. */
  boolean has(String name) {
    return names.contains(name);
  }

  /** The names nearest to a misspelt one, the nearest first; none when nothing is near. */
  List<String> near(String wrong) {
    return NearestNames.to(wrong, names);
  }

  /** The choice that a name with a wrong type belongs to: {@code valueNumber} to {@code value}. */
  Optional<Choice> choiceOf(String wrong) {
    return choices.stream()
        .map(child -> new Choice(child.getElementName().replace("[x]", ""), typed(child)))
        .filter(
            choice ->
                wrong.length() > choice.base().length()
                    && wrong.startsWith(choice.base())
                    && Character.isUpperCase(wrong.charAt(choice.base().length())))
        .findFirst();
  }

  private static List<String> typed(BaseRuntimeChildDefinition child) {
    return child.getValidChildNames().stream()
        .filter(name -> !name.endsWith("[x]"))
        .sorted()
        .toList();
  }

  /**
   * An element of several types.
   *
   * @param base its name without the type
   * @param names the names it may have
   */
  record Choice(String base, List<String> names) {

    Choice {
      names = List.copyOf(names);
    }
  }
}
