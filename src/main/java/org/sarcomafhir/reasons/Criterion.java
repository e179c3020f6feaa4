package org.sarcomafhir.reasons;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sarcomafhir.model.Canonical;

/**
 * One criterion of a search, read to its end: what of which type is compared with the values.
 *
 * @param name as it stands in the search
 * @param way how the search comes from its own type to that of the parameter
 * @param type the type that has the parameter
 * @param parameter at the end of chain or {@code _has}
 * @param modifier of the parameter; empty without one
 * @param values values, each with its alternatives
 */
record Criterion(
    String name,
    Way way,
    String type,
    RuntimeSearchParam parameter,
    String modifier,
    List<String> values) {

  private static final SearchParamLookupContextEnum SEARCH = SearchParamLookupContextEnum.SEARCH;

  /** How a search comes to another type. */
  sealed interface Way {

    /** It is the type that is searched. */
    record Direct() implements Way {}

    /** Resources of the other type refer to what is searched. */
    record Has(String reference) implements Way {}

    /** What is searched refers to resources of the other type. */
    record Chain(String reference) implements Way {}
  }

  /** Reads a criterion; absent when it is none, or goes by more than one reference. */
  static Optional<Criterion> read(
      String type, String name, List<String> values, ISearchParamRegistry registry) {
    if (name.startsWith("_has:")) {
      String[] parts = name.split(":", 4);
      return parts.length < 4
          ? Optional.empty()
          : end(name, new Way.Has(parts[2]), Set.of(parts[1]), parts[3], values, registry);
    }
    int dot = name.indexOf('.');
    if (dot < 0) {
      return end(name, new Way.Direct(), Set.of(type), name, values, registry);
    }
    String head = name.substring(0, dot);
    int colon = head.indexOf(':');
    String reference = colon < 0 ? head : head.substring(0, colon);
    RuntimeSearchParam known = registry.getActiveSearchParam(type, reference, SEARCH);
    Set<String> targets =
        colon >= 0
            ? Set.of(head.substring(colon + 1))
            : known == null ? Set.of() : known.getTargets();
    return end(name, new Way.Chain(reference), targets, name.substring(dot + 1), values, registry);
  }

  private static Optional<Criterion> end(
      String name,
      Way way,
      Set<String> types,
      String end,
      List<String> values,
      ISearchParamRegistry registry) {
    if (end.contains(".") || end.startsWith("_")) {
      return Optional.empty();
    }
    int colon = end.indexOf(':');
    String bare = colon < 0 ? end : end.substring(0, colon);
    String modifier = colon < 0 ? "" : end.substring(colon + 1);
    return types.stream()
        .sorted()
        .filter(type -> registry.getActiveSearchParam(type, bare, SEARCH) != null)
        .findFirst()
        .map(
            type ->
                new Criterion(
                    name,
                    way,
                    type,
                    registry.getActiveSearchParam(type, bare, SEARCH),
                    modifier,
                    values));
  }

  /** Whether the parameter is one of the package. */
  boolean isOwn() {
    String url = parameter.getUri();
    return url != null && Canonical.isOwn(url);
  }

  /** The parameter with its modifier, as a search of its own type has it. */
  String atItsType() {
    return modifier.isEmpty() ? parameter.getName() : parameter.getName() + ":" + modifier;
  }
}
