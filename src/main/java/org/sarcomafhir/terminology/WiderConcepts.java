package org.sarcomafhir.terminology;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r4.model.ConceptMap.SourceElementComponent;
import org.hl7.fhir.r4.model.ConceptMap.TargetElementComponent;
import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;
import org.sarcomafhir.fhir.CodeTranslation.Code;

/**
 * The concepts that codes belong to, with everything above them, by concept maps that go from our
 * concepts to codes of other systems. A code belongs to a concept that it is equal or equivalent
 * to, or narrower than, or else that it is related to; a wider one belongs to none. A concept of
 * ours that stands there itself counts as well.
 */
final class WiderConcepts implements IndexedConcepts {

  /** How several codes of one element are taken together. */
  enum Mode {
    /** Each stands for something of its own: what any of them belongs to. */
    EACH,
    /** They name one thing: what all that are known here belong to. */
    AGREED
  }

  private static final Set<ConceptMapEquivalence> CERTAIN =
      Set.of(
          ConceptMapEquivalence.EQUAL,
          ConceptMapEquivalence.EQUIVALENT,
          ConceptMapEquivalence.NARROWER);

  private final Map<Code, Set<Code>> belongsTo = new HashMap<>();
  private final Map<Code, Set<Code>> relatedTo = new HashMap<>();
  private final UnaryOperator<Set<Code>> above;
  private final Mode mode;

  /**
   * Reads the maps.
   *
   * @param above concepts to those concepts and everything above them
   */
  WiderConcepts(Collection<ConceptMap> maps, UnaryOperator<Set<Code>> above, Mode mode) {
    this.above = above;
    this.mode = mode;
    maps.stream().flatMap(map -> map.getGroup().stream()).forEach(this::add);
  }

  private void add(ConceptMapGroupComponent group) {
    for (SourceElementComponent element : group.getElement()) {
      Code concept = new Code(group.getSource(), element.getCode());
      belongsTo.computeIfAbsent(concept, key -> new HashSet<>()).add(concept);
      for (TargetElementComponent target : element.getTarget()) {
        Code code = new Code(group.getTarget(), target.getCode());
        if (CERTAIN.contains(target.getEquivalence())) {
          belongsTo.computeIfAbsent(code, key -> new HashSet<>()).add(concept);
        } else if (target.getEquivalence() == ConceptMapEquivalence.RELATEDTO) {
          relatedTo.computeIfAbsent(code, key -> new HashSet<>()).add(concept);
        }
      }
    }
  }

  @Override
  public Set<Code> of(Set<Code> sent) {
    List<Set<Code>> ofEach =
        sent.stream().map(this::concepts).filter(known -> !known.isEmpty()).toList();
    Set<Code> concepts =
        mode == Mode.AGREED
            ? common(withoutContained(ofEach))
            : ofEach.stream().flatMap(Set::stream).collect(Collectors.toSet());
    return concepts.stream().filter(code -> !sent.contains(code)).collect(Collectors.toSet());
  }

  /**
   * What one code belongs to. Where it is only related to concepts, certain is what those have in
   * common: a disorder may be related to a type and to its uterine form.
   */
  private Set<Code> concepts(Code code) {
    Set<Code> certain = belongsTo.getOrDefault(code, Set.of());
    return certain.isEmpty()
        ? common(relatedTo.getOrDefault(code, Set.of()).stream().map(Set::of).map(above).toList())
        : above.apply(certain);
  }

  /** Leaves out the less exact names: leiomyosarcoma beside uterine leiomyosarcoma. */
  private static List<Set<Code>> withoutContained(List<Set<Code>> all) {
    return all.stream()
        .filter(
            one ->
                all.stream().noneMatch(more -> more.size() > one.size() && more.containsAll(one)))
        .toList();
  }

  private static Set<Code> common(List<Set<Code>> all) {
    Set<Code> common = all.isEmpty() ? new HashSet<>() : new HashSet<>(all.get(0));
    all.forEach(common::retainAll);
    return common;
  }
}
