package org.sarcomafhir.explanation;

import ca.uhn.fhir.context.BaseRuntimeChildDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementCompositeDefinition;
import ca.uhn.fhir.context.RuntimeChildChoiceDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The names that the children of an element may have in JSON. */
final class ElementNames {

  private static final int LETTERS_FOR_EACH_SLIP = 4;

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
    int slips = Math.max(1, wrong.length() / LETTERS_FOR_EACH_SLIP);
    LevenshteinDistance distance = new LevenshteinDistance(slips);
    record Ranked(String name, int distance) {}
    List<Ranked> ranked =
        names.stream()
            .map(name -> new Ranked(name, distance(distance, wrong, name)))
            .filter(near -> near.distance() >= 0)
            .sorted(Comparator.comparingInt(Ranked::distance).thenComparing(Ranked::name))
            .toList();
    int best = ranked.isEmpty() ? 0 : ranked.get(0).distance();
    return ranked.stream()
        .filter(near -> near.distance() <= best + 1)
        .limit(3)
        .map(Ranked::name)
        .toList();
  }

  private static int distance(LevenshteinDistance distance, String wrong, String name) {
    if (wrong.equalsIgnoreCase(name)) {
      return 0;
    }
    return distance.apply(wrong, name);
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
