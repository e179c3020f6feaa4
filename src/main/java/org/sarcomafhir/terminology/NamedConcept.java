package org.sarcomafhir.terminology;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r4.model.ConceptMap.SourceElementComponent;
import org.hl7.fhir.r4.model.ConceptMap.TargetElementComponent;
import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;
import org.sarcomafhir.fhir.CodeTranslation.Code;

/**
 * Which concept the codes of one element name, by concept maps that go from our concepts to codes
 * of other systems. It would rather name none than a wrong one:
 *
 * <ul>
 *   <li>a concept of the maps' source that stands there itself goes before every translation;
 *   <li>only equal, equivalent and relatedto name a concept; a term that is wider does not;
 *   <li>a term that names a group of which another code names a member (actin beside smooth muscle
 *       actin) says nothing more;
 *   <li>codes that still name two concepts name none.
 * </ul>
 */
final class NamedConcept implements IndexedConcepts {

  private static final Set<ConceptMapEquivalence> NAMING =
      Set.of(
          ConceptMapEquivalence.EQUAL,
          ConceptMapEquivalence.EQUIVALENT,
          ConceptMapEquivalence.RELATEDTO);

  private final Set<Code> concepts = new HashSet<>();
  private final Map<Code, Set<Code>> namedBy = new HashMap<>();
  private final Map<Code, Set<Code>> widerThan = new HashMap<>();

  NamedConcept(Collection<ConceptMap> maps) {
    maps.stream().flatMap(map -> map.getGroup().stream()).forEach(this::add);
  }

  private void add(ConceptMapGroupComponent group) {
    for (SourceElementComponent element : group.getElement()) {
      Code concept = new Code(group.getSource(), element.getCode());
      concepts.add(concept);
      for (TargetElementComponent target : element.getTarget()) {
        Code code = new Code(group.getTarget(), target.getCode());
        if (NAMING.contains(target.getEquivalence())) {
          namedBy.computeIfAbsent(code, key -> new HashSet<>()).add(concept);
        } else if (target.getEquivalence() == ConceptMapEquivalence.WIDER) {
          widerThan.computeIfAbsent(code, key -> new HashSet<>()).add(concept);
        }
      }
    }
  }

  /** The concept that these codes name between them, where they name one without being it. */
  @Override
  public Set<Code> of(Set<Code> codes) {
    if (codes.stream().anyMatch(concepts::contains)) {
      return Set.of();
    }
    Set<Code> named = named(codes);
    Set<Code> specific =
        named(
            codes.stream()
                .filter(code -> isNotGroupOfOneOf(code, named))
                .collect(Collectors.toSet()));
    return specific.size() == 1 ? specific : Set.of();
  }

  private Set<Code> named(Set<Code> codes) {
    return codes.stream()
        .flatMap(code -> namedBy.getOrDefault(code, Set.of()).stream())
        .collect(Collectors.toSet());
  }

  private boolean isNotGroupOfOneOf(Code code, Set<Code> named) {
    return widerThan.getOrDefault(code, Set.of()).stream().noneMatch(named::contains);
  }
}
