package org.sarcomafhir.reasons;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;
import ca.uhn.fhir.rest.param.ParameterUtil;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.sarcomafhir.fhir.CodeTranslation.Code;
import org.sarcomafhir.fhir.SearchValue;
import org.sarcomafhir.fhir.SupposedMatches;

/** Tells which codes of a search mean nothing, or are written as nobody stores them. */
final class UnknownCodes implements Reason {

  private static final String PLAIN_CODE = ".ofType(code)";

  private final KnownCodes known;
  private final SupposedMatches store;
  private final ISearchParamRegistry registry;

  UnknownCodes(KnownCodes known, SupposedMatches store, ISearchParamRegistry registry) {
    this.known = known;
    this.store = store;
    this.registry = registry;
  }

  /** A value and the token parameter that it is for. */
  private record Asked(Criterion criterion, RuntimeSearchParam parameter, String value) {

    boolean takesPlainCodes() {
      return parameter.getPath().endsWith(PLAIN_CODE);
    }

    boolean isIdentifier() {
      return parameter.getPath().endsWith("dentifier")
          || parameter.getName().endsWith("identifier");
    }
  }

  @Override
  public List<Remark> find(
      AskedSearch search, List<Criterion> criteria, Predicate<String> mayKnow) {
    return criteria.stream()
        .filter(criterion -> criterion.modifier().isEmpty())
        .flatMap(this::tokens)
        .flatMap(asked -> judge(asked, mayKnow.test(asked.criterion().type())).stream())
        .map(text -> new Remark(IssueType.CODEINVALID, text))
        .distinct()
        .toList();
  }

  private Stream<Asked> tokens(Criterion criterion) {
    RuntimeSearchParam parameter = criterion.parameter();
    List<Asked> tokens = new ArrayList<>();
    for (String value : criterion.values()) {
      if (parameter.getParamType() == RestSearchParameterTypeEnum.TOKEN) {
        SearchValue.OR
            .splitAsStream(value)
            .map(one -> new Asked(criterion, parameter, one))
            .forEach(tokens::add);
      } else if (parameter.getParamType() == RestSearchParameterTypeEnum.COMPOSITE) {
        String[] parts = SearchValue.PAIR.split(value, -1);
        for (int i = 0; i < Math.min(parts.length, parameter.getComponents().size()); i++) {
          RuntimeSearchParam part =
              registry.getActiveSearchParamByUrl(
                  parameter.getComponents().get(i).getReference(),
                  SearchParamLookupContextEnum.SEARCH);
          if (part != null && part.getParamType() == RestSearchParameterTypeEnum.TOKEN) {
            tokens.add(new Asked(criterion, part, parts[i]));
          }
        }
      }
    }
    return tokens.stream();
  }

  private Optional<String> judge(Asked asked, boolean mayKnow) {
    String[] parts = SearchValue.BAR.split(asked.value(), 2);
    String code = ParameterUtil.unescape(parts[parts.length - 1]);
    String system = parts.length < 2 ? "" : ParameterUtil.unescape(parts[0]);
    if (asked.takesPlainCodes()) {
      return system.isEmpty() ? Optional.empty() : withNeedlessSystem(asked, code);
    }
    if (parts.length < 2) {
      return withoutSystem(asked, code);
    }
    if (system.isEmpty()) {
      return withEmptySystem(asked, code, mayKnow);
    }
    return known.isKnown(system)
        ? known.absence(new Code(system, code))
        : unknownSystem(asked, system, mayKnow);
  }

  private static Optional<String> withNeedlessSystem(Asked asked, String code) {
    return Optional.of(
        "%s takes codes without a system: write %s=%s".formatted(name(asked), name(asked), code));
  }

  private Optional<String> withEmptySystem(Asked asked, String code, boolean mayKnow) {
    return !code.isEmpty() && mayKnow && exists(asked, code)
        ? Optional.of(
            "|%s asks for a code that has no system. %s=%s finds it under any system"
                .formatted(code, name(asked), code))
        : Optional.empty();
  }

  /** It may be a code of a system that is not bundled; only what is nearly one of ours is said. */
  private Optional<String> withoutSystem(Asked asked, String code) {
    return asked.criterion().isOwn() && !asked.isIdentifier() && !code.isEmpty()
        ? known.absence(code)
        : Optional.empty();
  }

  private Optional<String> unknownSystem(Asked asked, String system, boolean mayKnow) {
    if (mayKnow && exists(asked, ParameterUtil.escape(system) + "|")) {
      return Optional.empty(); // a system of the hospital
    }
    Optional<String> near = asked.isIdentifier() ? Optional.empty() : known.nearestSystem(system);
    if (near.isPresent()) {
      return Optional.of(
          "%s is no code system that this server knows. Did you mean %s?"
              .formatted(system, near.get()));
    }
    return mayKnow
        ? Optional.of(
            "No %s stored here has a value of %s in %s"
                .formatted(asked.criterion().type(), system, asked.parameter().getName()))
        : Optional.empty();
  }

  private boolean exists(Asked asked, String value) {
    return store.exists(
        asked.criterion().type(), Map.of(asked.parameter().getName(), List.of(value)));
  }

  private static String name(Asked asked) {
    return asked.parameter().getName();
  }
}
