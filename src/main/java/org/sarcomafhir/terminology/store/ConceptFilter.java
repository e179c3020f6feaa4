package org.sarcomafhir.terminology.store;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem.ConceptPropertyComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetFilterComponent;

/**
 * The concepts of a code system that meet all filters of a value set (FHIR R4, ValueSet,
 * compose.include.filter). Regular expressions are not evaluated: whoever sends a value set would
 * choose what they cost.
 */
final class ConceptFilter {

  private static final Set<String> HIERARCHY = Set.of("concept", "code", "parent", "ancestor");

  private final Concepts concepts;
  private final List<Predicate<Concept>> conditions;

  ConceptFilter(Concepts concepts, List<ConceptSetFilterComponent> filters) {
    this.concepts = concepts;
    conditions = filters.stream().map(this::condition).toList();
  }

  Stream<Concept> concepts() {
    return concepts.all().stream()
        .filter(concept -> conditions.stream().allMatch(condition -> condition.test(concept)));
  }

  private Predicate<Concept> condition(ConceptSetFilterComponent filter) {
    requireWhole(filter);
    String value = filter.getValue();
    return switch (filter.getOp()) {
      case ISA -> isOneOf(concepts.below(required(filter)));
      case ISNOTA -> isOneOf(concepts.below(required(filter))).negate();
      case DESCENDENTOF -> isOneOf(without(concepts.below(required(filter)), value));
      case GENERALIZES -> isOneOf(concepts.above(required(filter)));
      case EQUAL -> concept -> values(concept, filter).contains(value);
      case IN -> concept -> values(concept, filter).stream().anyMatch(list(value)::contains);
      case NOTIN -> concept -> values(concept, filter).stream().noneMatch(list(value)::contains);
      case EXISTS -> concept -> values(concept, filter).isEmpty() != Boolean.parseBoolean(value);
      default -> throw unsupported(filter);
    };
  }

  private static void requireWhole(ConceptSetFilterComponent filter) {
    if (!filter.hasProperty() || !filter.hasOp() || !filter.hasValue()) {
      throw new InvalidRequestException("A filter of the value set lacks property, op or value");
    }
  }

  private String required(ConceptSetFilterComponent filter) {
    if (!HIERARCHY.contains(filter.getProperty())) {
      throw unsupported(filter);
    }
    if (concepts.find(filter.getValue()).isEmpty()) {
      throw new NotBundled(
          "%s, on which a filter rests, is not among the codes of %s here"
              .formatted(filter.getValue(), concepts.url()));
    }
    return filter.getValue();
  }

  private NotBundled unsupported(ConceptSetFilterComponent filter) {
    return new NotBundled(
        "the filter %s %s %s on %s is not supported"
            .formatted(
                filter.getProperty(), filter.getOp().toCode(), filter.getValue(), concepts.url()));
  }

  private static Predicate<Concept> isOneOf(Set<String> codes) {
    return concept -> codes.contains(concept.code());
  }

  private static Set<String> without(Set<String> codes, String code) {
    Set<String> rest = new HashSet<>(codes);
    rest.remove(code);
    return rest;
  }

  private static Set<String> list(String value) {
    return Arrays.stream(value.split(",")).map(String::trim).collect(Collectors.toSet());
  }

  private static List<String> values(Concept concept, ConceptSetFilterComponent filter) {
    return switch (filter.getProperty()) {
      case "concept", "code" -> List.of(concept.code());
      case "display" -> Stream.ofNullable(concept.display()).toList();
      case "parent" -> List.copyOf(concept.parents());
      default ->
          concept.properties(filter.getProperty()).stream()
              .filter(ConceptPropertyComponent::hasValue)
              .map(ConceptPropertyComponent::getValue)
              .map(ConceptFilter::text)
              .toList();
    };
  }

  private static String text(Type value) {
    return value instanceof Coding coding ? coding.getCode() : value.primitiveValue();
  }
}
