package org.sarcomafhir.fhir.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.findings.NearestNames;

/** What to do about a name that does not exist. */
final class NameAdvice {

  private static final int MOST_TYPES = 3;
  private static final String PATIENT = "Patient";

  private final KnownParameters known;
  private final Ways ways;

  NameAdvice(KnownParameters known) {
    this.known = known;
    this.ways = new Ways(known);
  }

  /**
   * Of a parameter that none of some types has.
   *
   * @param step where it stands
   * @param types the types that could have it there
   */
  Finding noParameter(Step step, Set<String> types, String name) {
    Set<String> names = new TreeSet<>();
    types.forEach(type -> names.addAll(known.names(type)));
    List<String> remedies = new ArrayList<>();
    didYouMean(name, names).ifPresent(remedies::add);
    if (types.size() <= MOST_TYPES) {
      remedies.addAll(elsewhere(step, likely(types), name, remedies.isEmpty()));
    }
    if (types.size() <= MOST_TYPES) {
      remedies.add("%s has %s".formatted(either(types), String.join(", ", names)));
    }
    return finding(
        step,
        IssueCode.SEARCH_PARAMETER_UNKNOWN,
        (types.size() > MOST_TYPES
            ? "None of the %d types that may stand there has a search parameter %s"
                .formatted(types.size(), name)
            : "%s has no search parameter %s".formatted(either(types), name)),
        remedies);
  }

  /** Of what is no parameter, or none of type reference, where one of type reference is needed. */
  Finding noReference(Step step, String type, String name, String kind) {
    List<String> remedies = new ArrayList<>();
    List<String> references = known.references(type);
    didYouMean(name, references).ifPresent(remedies::add);
    remedies.add("The references of %s are %s".formatted(type, String.join(", ", references)));
    return finding(
        step,
        IssueCode.SEARCH_PARAMETER_UNKNOWN,
        kind.isEmpty()
            ? "%s has no search parameter %s".formatted(type, name)
            : "%s of %s is of type %s, and leads to no other resource".formatted(name, type, kind),
        remedies);
  }

  /** Of a reference that leads to other types than the one that is meant. */
  Finding wrongTarget(Step step, String reference, String target, Collection<String> targets) {
    return finding(
        step,
        IssueCode.SEARCH_PARAMETER_UNKNOWN,
        "%s leads to no %s".formatted(reference, target),
        List.of("It leads to " + String.join(", ", new TreeSet<>(targets))));
  }

  /** Of what is no resource type. */
  Finding noType(Step step, String name) {
    List<String> remedies = new ArrayList<>();
    didYouMean(name, known.types()).ifPresent(remedies::add);
    if (remedies.isEmpty()) {
      remedies.add("Write it as FHIR R4 does, for example Observation");
    }
    return finding(
        step,
        IssueCode.RESOURCE_TYPE_UNKNOWN,
        "%s is no resource type of FHIR R4".formatted(name),
        remedies);
  }

  /** Of what has too few parts. */
  Finding incomplete(Step step, String form) {
    return finding(
        step,
        IssueCode.SEARCH_VALUE_INVALID,
        step.isParameter()
            ? step.whole() + " is incomplete"
            : "the type or the reference is missing",
        List.of("Write " + form));
  }

  private static Finding finding(Step step, IssueCode code, String text, List<String> remedies) {
    return Finding.error(code, step.said(text))
        .remedy(String.join(". ", remedies).replace("?.", "?"))
        .build();
  }

  private static Optional<String> didYouMean(String wrong, Collection<String> names) {
    List<String> near = NearestNames.to(wrong, names);
    return near.isEmpty()
        ? Optional.empty()
        : Optional.of("Did you mean %s?".formatted(String.join(" or ", near)));
  }

  /** Of a type in a chain where the store reads none. */
  Finding typeInHas(Step step, String head) {
    return finding(
        step,
        IssueCode.SEARCH_VALUE_INVALID,
        "inside _has the steps of a chain name no type",
        List.of("Write %s in place of %s".formatted(head.replaceFirst(":.*", ""), head)));
  }

  private static String untyped(String chain) {
    return chain.startsWith("_has:") ? chain : chain.replaceFirst(":[A-Za-z]+[.]", ".");
  }

  /** The one that is meant most often. */
  private static String likely(Set<String> types) {
    return types.contains(PATIENT) ? PATIENT : types.iterator().next();
  }

  /** Of which types it is a parameter, and how this search asks for it. */
  private List<String> elsewhere(Step step, String type, String name, boolean guess) {
    List<String> others = known.typesWith(name);
    if (!others.isEmpty()) {
      return List.of(is(step, type, name, others));
    }
    return guess
        ? NearestNames.to(name, known.ownNames()).stream()
            .map(near -> is(step, type, near, known.typesWith(near)))
            .toList()
        : List.of();
  }

  private String is(Step step, String type, String name, List<String> others) {
    String some = String.join(", ", others.subList(0, Math.min(MOST_TYPES, others.size())));
    String types = others.size() > MOST_TYPES ? "%s and further types".formatted(some) : some;
    String way =
        others.stream()
            .filter(other -> step.isParameter())
            .flatMap(other -> ways.to(type, other, name).stream())
            .findFirst()
            .map(text -> ": use " + step.before() + (step.isInHas() ? untyped(text) : text))
            .orElse("");
    return "%s is a parameter of %s%s".formatted(name, types, way);
  }

  private static String either(Set<String> types) {
    return String.join(" or ", new TreeSet<>(types));
  }
}
