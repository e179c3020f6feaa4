package org.sarcomafhir.fhir.names;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sarcomafhir.fhir.ResultParameters;
import org.sarcomafhir.findings.Finding;

/**
 * Reads the names in a search as FHIR does, step by step, and says of the first that does not exist
 * what may have been meant.
 */
public final class SearchNames {

  private static final String HAS = "_has:";
  private static final String HAS_FORM = "_has:TYPE:REFERENCE:PARAMETER=VALUE";

  /** FHIR R4, search, parameters for all resources that select, as far as supported. */
  private static final Set<String> COMMON =
      Set.of(
          "_id",
          "_lastUpdated",
          "_tag",
          "_profile",
          "_security",
          "_source",
          "_list",
          "_has",
          "_text",
          "_content");

  private final KnownParameters known;
  private final NameAdvice advice;

  /** Names of these types. */
  public SearchNames(ISearchParamRegistry registry, Collection<String> types) {
    known = new KnownParameters(registry, types);
    advice = new NameAdvice(known);
  }

  /** What is wrong with the name of a parameter of a type. */
  public Optional<Finding> check(String type, String name) {
    return path(type, name, Step.first(name));
  }

  /** What is wrong with the names in the values of a parameter, such as the keys of a sort. */
  public Stream<Finding> checkValues(String type, String name, List<String> values) {
    return switch (bare(name)) {
      case "_sort" ->
          values.stream()
              .flatMap(value -> Stream.of(value.split(",", -1)))
              .filter(key -> !key.isBlank())
              .flatMap(
                  key ->
                      path(type, key.strip().replaceFirst("^-", ""), Step.ofValue(name, key))
                          .stream());
      case "_include", "_revinclude" ->
          values.stream().flatMap(value -> include(value, Step.ofValue(name, value)).stream());
      default -> Stream.of();
    };
  }

  private Optional<Finding> path(String type, String path, Step step) {
    if (bare(path).equals("_has")) {
      return reverse(type, path, step);
    }
    int dot = path.indexOf('.');
    return dot < 0
        ? parameter(Set.of(type), bare(path), step)
        : chain(type, path.substring(0, dot), path.substring(dot + 1), step);
  }

  private Optional<Finding> parameter(Set<String> types, String name, Step step) {
    return COMMON.contains(name)
            || ResultParameters.NAMES.contains(name)
            || types.stream().anyMatch(type -> known.find(type, name) != null)
        ? Optional.empty()
        : Optional.of(advice.noParameter(step, types, name));
  }

  private Optional<Finding> reverse(String type, String path, Step step) {
    String[] parts = path.split(":", 4);
    if (parts.length < 4 || parts[3].isEmpty()) {
      return Optional.of(advice.incomplete(step, HAS_FORM));
    }
    if (!known.isType(parts[1])) {
      return Optional.of(advice.noType(step, parts[1]));
    }
    return reference(parts[1], parts[2], type, step.behind(HAS + parts[1] + ":"))
        .or(
            () ->
                path(
                    parts[1],
                    parts[3],
                    step.behind(path.substring(0, path.length() - parts[3].length()))));
  }

  /** Whether there is such a reference, and it leads where it has to. */
  private Optional<Finding> reference(String type, String name, String target, Step step) {
    RuntimeSearchParam parameter = known.find(type, name);
    if (parameter == null || !KnownParameters.isReference(parameter)) {
      String kind = parameter == null ? "" : parameter.getParamType().getCode();
      return Optional.of(advice.noReference(step, type, name, kind));
    }
    Set<String> targets = parameter.getTargets();
    return target.isEmpty() || targets.isEmpty() || targets.contains(target)
        ? Optional.empty()
        : Optional.of(advice.wrongTarget(step, name, target, targets));
  }

  private Optional<Finding> chain(String type, String head, String rest, Step step) {
    int colon = head.indexOf(':');
    String name = bare(head);
    String target = colon < 0 ? "" : head.substring(colon + 1);
    if (!target.isEmpty() && !known.isType(target)) {
      return Optional.of(advice.noType(step, target));
    }
    if (!target.isEmpty() && step.isInHas()) {
      return Optional.of(advice.typeInHas(step, head));
    }
    return reference(type, name, target, step)
        .or(() -> next(targets(type, name, target), rest, step.behind(head + ".")));
  }

  private Set<String> targets(String type, String reference, String named) {
    RuntimeSearchParam parameter = known.find(type, reference);
    Set<String> targets = parameter == null ? Set.of() : parameter.getTargets();
    return named.isEmpty() ? targets : Set.of(named);
  }

  /** What follows has to exist in one of the types at least. */
  private Optional<Finding> next(Set<String> targets, String rest, Step step) {
    if (targets.isEmpty()) {
      return Optional.empty();
    }
    if (!rest.contains(".") && !bare(rest).equals("_has")) {
      return parameter(targets, bare(rest), step);
    }
    List<Finding> wrong =
        new TreeSet<>(targets)
            .stream().flatMap(target -> path(target, rest, step).stream()).toList();
    return wrong.size() < targets.size() ? Optional.empty() : Optional.of(wrong.get(0));
  }

  /** {@code TYPE:REFERENCE}, with or without a target. */
  private Optional<Finding> include(String value, Step step) {
    String[] parts = value.split(":", -1);
    if ("*".equals(value)) {
      return Optional.empty();
    }
    if (!known.isType(parts[0])) {
      return Optional.of(
          parts.length > 1
              ? advice.noType(step, parts[0])
              : advice.incomplete(step, step.whole().replace(value, "TYPE:REFERENCE")));
    }
    if (parts.length < 2) {
      return Optional.of(
          advice.incomplete(
              step,
              known.references(parts[0]).stream()
                  .map(name -> parts[0] + ":" + name)
                  .collect(Collectors.joining(", ", "one of ", ""))));
    }
    return "*".equals(parts[1])
        ? Optional.empty()
        : reference(parts[0], parts[1], parts.length > 2 ? parts[2] : "", step);
  }

  private static String bare(String name) {
    return name.contains(":") ? name.substring(0, name.indexOf(':')) : name;
  }
}
