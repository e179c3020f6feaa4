package org.sarcomafhir.fhir.search;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Limits a search to resources that were found by another way before. */
public final class KnownMatches {

  /** PostgreSQL takes 65,535 values in one statement, and the rest of the search needs some. */
  public static final int MOST = 60_000;

  /** Cannot be an id (FHIR R4, id: no underscore), so nothing has it. */
  private static final String NOBODY = "_nobody_";

  private KnownMatches() {}

  /** By logical ids without type; without any, nothing is found. */
  public static void byId(SearchParameterMap map, Set<String> ids) {
    add(map, Constants.PARAM_ID, ids.isEmpty() ? Set.of(NOBODY) : ids);
  }

  /**
   * By HAPI's numbers, at most {@link #MOST}, and by those that the search is limited to already;
   * without any in common, nothing is found.
   */
  public static void byNumber(SearchParameterMap map, Set<Long> numbers) {
    Set<Long> common = new HashSet<>(numbers);
    among(map).ifPresent(common::retainAll);
    map.remove(Constants.PARAM_PID);
    if (common.isEmpty()) {
      byId(map, Set.of());
    } else {
      add(map, Constants.PARAM_PID, common);
    }
  }

  /**
   * The numbers that all lists of {@link #byNumber} have in common; empty where the search has no
   * such list.
   */
  public static Optional<Set<Long>> among(SearchParameterMap map) {
    List<List<IQueryParameterType>> lists = map.get(Constants.PARAM_PID);
    if (lists == null) {
      return Optional.empty();
    }
    Set<Long> common = null;
    for (List<IQueryParameterType> list : lists) {
      Set<Long> numbers =
          list.stream()
              .map(TokenParam.class::cast)
              .map(one -> Long.valueOf(one.getValue()))
              .collect(Collectors.toSet());
      if (common == null) {
        common = numbers;
      } else {
        common.retainAll(numbers);
      }
    }
    return Optional.ofNullable(common);
  }

  /** The numbers of a search that asks for nothing else. */
  static Optional<Set<Long>> only(SearchParameterMap map) {
    boolean plain =
        map.keySet().equals(Set.of(Constants.PARAM_PID))
            && map.getSort() == null
            && map.getLastUpdated() == null
            && map.getEverythingMode() == null
            && map.getNearDistanceParam() == null
            && map.getSearchIncludeDeletedMode() == null
            && !map.isLastN();
    return plain ? among(map) : Optional.empty();
  }

  private static void add(SearchParameterMap map, String parameter, Set<?> values) {
    TokenOrListParam list = new TokenOrListParam();
    values.stream().map(Object::toString).sorted().forEach(one -> list.add(new TokenParam(one)));
    map.add(parameter, list);
  }
}
