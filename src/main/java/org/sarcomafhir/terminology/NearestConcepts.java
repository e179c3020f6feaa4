package org.sarcomafhir.terminology;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionDesignationComponent;
import org.sarcomafhir.conformance.ProfilePackage;

/** Finds the concepts whose code, name or synonym comes nearest to what somebody wrote. */
public final class NearestConcepts {

  private static final int MOST = 3;

  /**
   * A concept that may have been meant.
   *
   * @param code its code
   * @param display its name
   */
  public record Proposal(String code, String display) {

    @Override
    public String toString() {
      return "%s (%s)".formatted(code, display);
    }
  }

  private record Known(Proposal proposal, List<Wording> names) {

    double likeness(Collection<Wording> wordings) {
      return wordings.stream()
          .flatMapToDouble(wording -> names.stream().mapToDouble(name -> wording.likenessTo(name)))
          .max()
          .orElse(0);
    }
  }

  private record Ranked(Proposal proposal, double likeness) {}

  private final Map<String, List<Known>> systems = new HashMap<>();

  /** Knows the complete code systems of the package. */
  public NearestConcepts(ProfilePackage profiles) {
    profiles
        .all(CodeSystem.class)
        .filter(system -> system.getContent() == CodeSystemContentMode.COMPLETE)
        .forEach(
            system ->
                systems.put(
                    system.getUrl(),
                    system.getConcept().stream()
                        .flatMap(NearestConcepts::withDescendants)
                        .map(NearestConcepts::known)
                        .toList()));
  }

  private static Stream<ConceptDefinitionComponent> withDescendants(
      ConceptDefinitionComponent concept) {
    return Stream.concat(
        Stream.of(concept),
        concept.getConcept().stream().flatMap(NearestConcepts::withDescendants));
  }

  private static Known known(ConceptDefinitionComponent concept) {
    Stream<String> synonyms =
        concept.getDesignation().stream().map(ConceptDefinitionDesignationComponent::getValue);
    return new Known(
        new Proposal(concept.getCode(), concept.getDisplay()),
        Stream.concat(Stream.of(concept.getCode(), concept.getDisplay()), synonyms)
            .map(Wording::of)
            .toList());
  }

  /** Whether the package has this code system as a whole. */
  public boolean knows(String codeSystem) {
    return systems.containsKey(codeSystem);
  }

  /**
   * The concepts of a code system nearest to any of the names, the nearest first.
   *
   * @return a few, or none when nothing is near
   */
  public List<Proposal> to(Collection<String> names, String codeSystem) {
    List<Wording> wordings = names.stream().map(Wording::of).toList();
    return systems.getOrDefault(codeSystem, List.of()).stream()
        .map(known -> new Ranked(known.proposal(), known.likeness(wordings)))
        .filter(ranked -> ranked.likeness() > 0)
        .sorted(
            Comparator.comparing(Ranked::likeness)
                .reversed()
                .thenComparing(ranked -> ranked.proposal().code()))
        .limit(MOST)
        .map(Ranked::proposal)
        .toList();
  }
}
