package org.sarcomafhir.terminology.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeSystem.ConceptPropertyComponent;

/**
 * The concepts of one code system, as far as bundled, with their hierarchy. Parents are stated by
 * nesting and by the properties {@code parent}, {@code child} and {@code subsumedBy} (FHIR R4,
 * concept properties; the older {@code subsumedBy} is that of HL7 version 3).
 */
public final class Concepts {

  private static final Set<String> UPWARDS = Set.of("parent", "subsumedBy");
  private static final String DOWNWARDS = "child";

  private final CodeSystem system;
  private final Map<String, Concept> byCode = new LinkedHashMap<>();
  private final Map<String, Set<String>> children = new LinkedHashMap<>();

  Concepts(CodeSystem system) {
    this.system = system;
    Map<String, ConceptDefinitionComponent> definitions = new LinkedHashMap<>();
    Map<String, Set<String>> parents = new LinkedHashMap<>();
    system.getConcept().forEach(concept -> collect(concept, definitions, parents));
    definitions.forEach(
        (code, definition) -> {
          Set<String> above = parents.getOrDefault(code, Set.of());
          byCode.put(code, new Concept(definition, above));
          above.forEach(parent -> under(children, parent).add(code));
        });
  }

  private static void collect(
      ConceptDefinitionComponent concept,
      Map<String, ConceptDefinitionComponent> definitions,
      Map<String, Set<String>> parents) {
    if (!concept.hasCode()) {
      return;
    }
    definitions.put(concept.getCode(), concept);
    concept.getProperty().stream()
        .filter(ConceptPropertyComponent::hasValue)
        .forEach(
            property -> {
              String value = property.getValue().primitiveValue();
              if (UPWARDS.contains(property.getCode())) {
                under(parents, concept.getCode()).add(value);
              } else if (DOWNWARDS.equals(property.getCode())) {
                under(parents, value).add(concept.getCode());
              }
            });
    for (ConceptDefinitionComponent child : concept.getConcept()) {
      under(parents, child.getCode()).add(concept.getCode());
      collect(child, definitions, parents);
    }
  }

  private static Set<String> under(Map<String, Set<String>> sets, String code) {
    return sets.computeIfAbsent(code, key -> new LinkedHashSet<>());
  }

  /** The code system as it was loaded. */
  public CodeSystem system() {
    return system;
  }

  /** Its canonical URL. */
  public String url() {
    return system.getUrl();
  }

  /** Whether the code system is bundled whole, so that a code that is absent does not exist. */
  public boolean isComplete() {
    return system.getContent() == CodeSystemContentMode.COMPLETE;
  }

  /** Whether any concept stands under another one. */
  public boolean hasHierarchy() {
    return !children.isEmpty();
  }

  /** All concepts, in the order of the code system. */
  public Collection<Concept> all() {
    return byCode.values();
  }

  /** All concepts as members of the value set of the whole code system. */
  public List<Member> members() {
    return all().stream().map(concept -> Member.of(url(), concept)).toList();
  }

  /** A concept as a member of the value set of the whole code system. */
  public Optional<Member> member(String code) {
    return find(code).map(concept -> Member.of(url(), concept));
  }

  /** The concept with this code. */
  public Optional<Concept> find(String code) {
    Concept exact = byCode.get(code);
    if (exact != null || !system.hasCaseSensitive() || system.getCaseSensitive()) {
      return Optional.ofNullable(exact);
    }
    return all().stream().filter(concept -> concept.code().equalsIgnoreCase(code)).findFirst();
  }

  /** The code and all codes below it, at any depth. */
  public Set<String> below(String code) {
    return reach(code, next -> children.getOrDefault(next, Set.of()));
  }

  /** The code and all codes above it, at any depth. */
  public Set<String> above(String code) {
    return reach(code, next -> find(next).map(Concept::parents).orElse(Set.of()));
  }

  /** The codes directly below. */
  public Set<String> children(String code) {
    return Set.copyOf(children.getOrDefault(code, Set.of()));
  }

  private static Set<String> reach(String start, Function<String, Set<String>> step) {
    Set<String> reached = new LinkedHashSet<>();
    List<String> next = List.of(start);
    while (!next.isEmpty()) {
      next =
          next.stream()
              .filter(reached::add)
              .flatMap(code -> step.apply(code).stream())
              .collect(Collectors.toList());
    }
    return reached;
  }

  /**
   * Says that a code is not there: outright where the code system is complete, and as a thing that
   * was not checked where it is not.
   */
  public String absence(String code) {
    return isComplete()
        ? "%s has no code %s".formatted(url(), code)
        : "%sthis server holds %d codes of %s, and %s is not one of them"
            .formatted(NotBundled.WORDS, byCode.size(), url(), code);
  }
}
