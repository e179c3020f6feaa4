package org.sarcomafhir.conformance;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeSystem.ConceptPropertyComponent;

/** What the property parent of the code systems states, as the tests read it by themselves. */
final class StatedHierarchy {

  static final String PARENT = "parent";

  /** By code system and code. */
  private final Map<String, Map<String, Set<String>>> parents = new TreeMap<>();

  StatedHierarchy(ProfilePackage profiles) {
    profiles
        .all(CodeSystem.class)
        .forEach(
            system ->
                parents.put(
                    system.getUrl(),
                    system.getConcept().stream()
                        .collect(
                            Collectors.toMap(
                                ConceptDefinitionComponent::getCode, StatedHierarchy::stated))));
  }

  private static Set<String> stated(ConceptDefinitionComponent concept) {
    return concept.getProperty().stream()
        .filter(property -> PARENT.equals(property.getCode()))
        .map(ConceptPropertyComponent::getValueCodeType)
        .map(code -> code.getValue())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  Set<String> codes(String system) {
    return parents.getOrDefault(system, Map.of()).keySet();
  }

  Set<String> parents(String system, String code) {
    return parents.getOrDefault(system, Map.of()).getOrDefault(code, Set.of());
  }

  /** All that the code is a kind of, itself only where the statements run in a circle. */
  Set<String> above(String system, String code) {
    Set<String> found = new LinkedHashSet<>(parents(system, code));
    Set<String> next = found;
    while (!next.isEmpty()) {
      next =
          next.stream()
              .flatMap(parent -> parents(system, parent).stream())
              .filter(parent -> !found.contains(parent))
              .collect(Collectors.toCollection(LinkedHashSet::new));
      found.addAll(next);
    }
    return found;
  }

  /** The code with all that is a kind of it. */
  Set<String> of(String system, String code) {
    Set<String> kinds =
        codes(system).stream()
            .filter(other -> above(system, other).contains(code))
            .collect(Collectors.toCollection(TreeSet::new));
    kinds.add(code);
    return kinds;
  }
}
