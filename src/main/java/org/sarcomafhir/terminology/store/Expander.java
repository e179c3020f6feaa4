package org.sarcomafhir.terminology.store;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptReferenceComponent;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.sarcomafhir.fhir.CodeTranslation.Code;

/**
 * Works out which codes a value set has (FHIR R4, ValueSet, "value set expansion"): what its
 * includes name between them, without what its excludes name. Inside one include, system and value
 * sets narrow each other. One expander works out one value set.
 *
 * <p>HAPI's own expansion is not used: it joins what one include narrows, and passes over value
 * sets that are missing.
 */
final class Expander {

  private final Function<String, Optional<Concepts>> systems;
  private final Function<String, Optional<ValueSet>> valueSets;

  /** Bounds what a value set from outside may cost; those of base R4 have far fewer. */
  private static final int MOST_SETS = 500;

  private int sets;
  private final Set<String> open = new LinkedHashSet<>();
  private final Set<String> underWay = new LinkedHashSet<>();

  Expander(
      Function<String, Optional<Concepts>> systems,
      Function<String, Optional<ValueSet>> valueSets) {
    this.systems = systems;
    this.valueSets = valueSets;
  }

  /**
   * Expands the value set.
   *
   * @throws NotBundled when a code system or value set that it needs is not bundled, or it contains
   *     itself
   * @throws InvalidRequestException when it is not a value set that anybody could expand
   */
  Expansion expand(ValueSet valueSet) {
    Collection<Member> members = members(valueSet).values();
    return new Expansion(valueSet, members, open);
  }

  private Map<Code, Member> members(ValueSet valueSet) {
    if (!underWay.add(name(valueSet))) {
      throw new NotBundled("value set %s contains itself".formatted(name(valueSet)));
    }
    Map<Code, Member> members = new LinkedHashMap<>();
    valueSet.getCompose().getInclude().forEach(include -> members.putAll(members(include)));
    valueSet
        .getCompose()
        .getExclude()
        .forEach(exclude -> members.keySet().removeAll(members(exclude).keySet()));
    underWay.remove(name(valueSet));
    return members;
  }

  private static String name(ValueSet valueSet) {
    return valueSet.hasUrl() ? valueSet.getUrl() : "without a url";
  }

  private Map<Code, Member> members(ConceptSetComponent set) {
    if (++sets > MOST_SETS) {
      throw new InvalidRequestException(
          "The value set has more than %d includes and excludes, with those that it includes"
              .formatted(MOST_SETS));
    }
    Map<Code, Member> members = new LinkedHashMap<>();
    boolean first = true;
    if (set.hasSystem()) {
      ofSystem(set).forEach(member -> members.putIfAbsent(member.code(), member));
      first = false;
    }
    for (CanonicalType reference : set.getValueSet()) {
      Map<Code, Member> imported = members(valueSet(reference.getValue()));
      if (first) {
        members.putAll(imported);
      } else {
        members.keySet().retainAll(imported.keySet());
      }
      first = false;
    }
    return members;
  }

  private ValueSet valueSet(String url) {
    return valueSets
        .apply(url)
        .orElseThrow(() -> new NotBundled("this server has no value set %s".formatted(url)));
  }

  private Stream<Member> ofSystem(ConceptSetComponent set) {
    String url = set.getSystem();
    Optional<Concepts> concepts = systems.apply(url);
    if (set.getConcept().stream().anyMatch(listed -> !listed.hasCode())) {
      throw new InvalidRequestException("The value set lists a concept without a code");
    }
    if (set.hasConcept()) {
      // a code that its code system, known whole, does not have belongs to nothing
      return set.getConcept().stream()
          .filter(listed -> isPossible(listed, concepts))
          .map(listed -> listed(url, listed, concepts));
    }
    Concepts known =
        concepts.orElseThrow(
            () -> new NotBundled("this server has no list of the codes of %s".formatted(url)));
    if (!known.isComplete()) {
      open.add(url);
    }
    return new ConceptFilter(known, set.getFilter())
        .concepts()
        .map(concept -> Member.of(url, concept));
  }

  private static boolean isPossible(ConceptReferenceComponent listed, Optional<Concepts> concepts) {
    return concepts
        .filter(Concepts::isComplete)
        .map(known -> known.find(listed.getCode()).isPresent())
        .orElse(true);
  }

  private static Member listed(
      String system, ConceptReferenceComponent listed, Optional<Concepts> concepts) {
    Concept concept = concepts.flatMap(known -> known.find(listed.getCode())).orElse(null);
    return Member.listed(system, listed, concept);
  }
}
