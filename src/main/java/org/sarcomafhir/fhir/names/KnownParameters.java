package org.sarcomafhir.fhir.names;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.model.Canonical;

/** The search parameters of all resource types. */
final class KnownParameters {

  private static final SearchParamLookupContextEnum SEARCH = SearchParamLookupContextEnum.SEARCH;

  private final ISearchParamRegistry registry;
  private final Set<String> types;

  KnownParameters(ISearchParamRegistry registry, Collection<String> types) {
    this.registry = registry;
    this.types = Set.copyOf(types);
  }

  boolean isType(String name) {
    return types.contains(name);
  }

  Set<String> types() {
    return types;
  }

  @Nullable RuntimeSearchParam find(String type, String name) {
    return registry.getActiveSearchParam(type, name, SEARCH);
  }

  List<String> names(String type) {
    return registry.getActiveSearchParams(type, SEARCH).getSearchParamNames().stream()
        .distinct()
        .sorted()
        .toList();
  }

  List<String> references(String type) {
    return all(type)
        .filter(KnownParameters::isReference)
        .map(RuntimeSearchParam::getName)
        .distinct()
        .sorted()
        .toList();
  }

  static boolean isReference(RuntimeSearchParam parameter) {
    return parameter.getParamType() == RestSearchParameterTypeEnum.REFERENCE;
  }

  /** The types that have a parameter of this name; those with parameters of the package first. */
  List<String> typesWith(String name) {
    return types.stream()
        .filter(type -> find(type, name) != null)
        .sorted(
            Comparator.comparingLong(this::ownParameters)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** The names of the package's parameters, of whatever type. */
  Set<String> ownNames() {
    return types.stream()
        .flatMap(this::all)
        .filter(KnownParameters::isOwn)
        .map(RuntimeSearchParam::getName)
        .collect(java.util.stream.Collectors.toSet());
  }

  private long ownParameters(String type) {
    return all(type).filter(KnownParameters::isOwn).count();
  }

  private static boolean isOwn(RuntimeSearchParam parameter) {
    return parameter.getUri() != null && Canonical.isOwn(parameter.getUri());
  }

  private Stream<RuntimeSearchParam> all(String type) {
    return registry.getActiveSearchParams(type, SEARCH).values().stream();
  }
}
