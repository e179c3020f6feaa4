package org.sarcomafhir.terminology.operations;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r4.model.ConceptMap.SourceElementComponent;
import org.hl7.fhir.r4.model.ConceptMap.TargetElementComponent;
import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UriType;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.fhir.CodeTranslation.Code;
import org.sarcomafhir.terminology.store.NotBundled;

/**
 * {@code $translate}: codes of other systems, by concept maps (FHIR R4, ConceptMap-translate). An
 * equivalence is read as R4 states it, from the target: "wider" means that the target is wider than
 * the source. What is asked in reverse gets the equivalence turned round.
 *
 * @param maps the maps that may be used
 * @param targetSystem the only code system wanted; absent for any
 * @param reverse whether to go from target to source
 */
record Translation(List<ConceptMap> maps, @Nullable String targetSystem, boolean reverse) {

  /**
   * One mapping of a code.
   *
   * @param map canonical URL of the map; absent when it has none
   * @param equivalence how the found concept relates to the code asked for
   * @param concept the found concept; absent when the map says that there is none
   * @param comment what the map says about it
   */
  private record Match(
      @Nullable String map,
      ConceptMapEquivalence equivalence,
      @Nullable Coding concept,
      @Nullable String comment) {

    boolean isTranslation() {
      return concept != null
          && equivalence != ConceptMapEquivalence.UNMATCHED
          && equivalence != ConceptMapEquivalence.DISJOINT;
    }
  }

  Parameters of(List<Code> codes) {
    List<Match> matches =
        codes.stream().flatMap(code -> maps.stream().flatMap(map -> in(map, code))).toList();
    boolean found = matches.stream().anyMatch(Match::isTranslation);
    Parameters answer = new Parameters().addParameter("result", new BooleanType(found));
    if (!found) {
      answer.addParameter("message", new StringType(whyNot(codes, matches)));
    }
    matches.forEach(match -> add(answer, match));
    return answer;
  }

  private Stream<Match> in(ConceptMap map, Code code) {
    return map.getGroup().stream()
        .filter(group -> isWanted(group, code))
        .flatMap(
            group -> group.getElement().stream().flatMap(element -> in(map, group, element, code)));
  }

  private boolean isWanted(ConceptMapGroupComponent group, Code code) {
    String from = reverse ? group.getTarget() : group.getSource();
    String to = reverse ? group.getSource() : group.getTarget();
    return code.system().equals(from) && (targetSystem == null || targetSystem.equals(to));
  }

  private Stream<Match> in(
      ConceptMap map, ConceptMapGroupComponent group, SourceElementComponent element, Code code) {
    if (!reverse && !code.code().equals(element.getCode())) {
      return Stream.empty();
    }
    return element.getTarget().stream()
        .filter(target -> !reverse || code.code().equals(target.getCode()))
        .map(
            target ->
                new Match(
                    map.getUrl(),
                    reverse ? turned(equivalence(target)) : equivalence(target),
                    reverse ? source(group, element) : target(group, target),
                    target.getComment()));
  }

  private static ConceptMapEquivalence equivalence(TargetElementComponent target) {
    if (!target.hasEquivalence()) {
      throw new InvalidRequestException(
          "The concept map gives no equivalence for %s".formatted(target.getCode()));
    }
    return target.getEquivalence();
  }

  private static Coding source(ConceptMapGroupComponent group, SourceElementComponent element) {
    return new Coding(group.getSource(), element.getCode(), element.getDisplay());
  }

  private static @Nullable Coding target(
      ConceptMapGroupComponent group, TargetElementComponent target) {
    return target.hasCode()
        ? new Coding(group.getTarget(), target.getCode(), target.getDisplay())
        : null;
  }

  private static ConceptMapEquivalence turned(ConceptMapEquivalence equivalence) {
    return switch (equivalence) {
      case WIDER -> ConceptMapEquivalence.NARROWER;
      case NARROWER -> ConceptMapEquivalence.WIDER;
      case SUBSUMES -> ConceptMapEquivalence.SPECIALIZES;
      case SPECIALIZES -> ConceptMapEquivalence.SUBSUMES;
      default -> equivalence;
    };
  }

  private String whyNot(List<Code> codes, List<Match> matches) {
    if (!matches.isEmpty()) {
      return "The maps name no corresponding code";
    }
    List<String> tried = new ArrayList<>();
    for (Code code : codes) {
      String urls =
          maps.stream()
              .filter(map -> map.getGroup().stream().anyMatch(group -> isWanted(group, code)))
              .map(map -> map.hasUrl() ? map.getUrl() : "the map that was sent")
              .collect(Collectors.joining(", "));
      tried.add(
          urls.isEmpty()
              ? "no concept map leads from %s%s"
                  .formatted(code.system(), targetSystem == null ? "" : " to " + targetSystem)
              : "%s of %s is not in %s".formatted(code.code(), code.system(), urls));
    }
    String unmapped =
        maps.stream()
                .flatMap(map -> map.getGroup().stream())
                .anyMatch(ConceptMapGroupComponent::hasUnmapped)
            ? "; what a map says about codes that it does not list (unmapped) was not applied"
            : "";
    return NotBundled.WORDS + String.join("; ", tried) + unmapped;
  }

  private static void add(Parameters answer, Match match) {
    ParametersParameterComponent part = answer.addParameter().setName("match");
    part.addPart().setName("equivalence").setValue(new CodeType(match.equivalence().toCode()));
    if (match.concept() != null) {
      part.addPart().setName("concept").setValue(match.concept());
    }
    if (match.map() != null) {
      part.addPart().setName("source").setValue(new UriType(match.map()));
    }
    if (match.comment() != null) {
      part.addPart().setName("comment").setValue(new StringType(match.comment()));
    }
  }
}
