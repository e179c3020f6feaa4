package org.sarcomafhir.fhir.search;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.util.Set;

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

  /** By HAPI's numbers, at most {@link #MOST}; without any, nothing is found. */
  public static void byNumber(SearchParameterMap map, Set<Long> numbers) {
    if (numbers.isEmpty()) {
      byId(map, Set.of());
    } else {
      add(map, Constants.PARAM_PID, numbers);
    }
  }

  private static void add(SearchParameterMap map, String parameter, Set<?> values) {
    TokenOrListParam list = new TokenOrListParam();
    values.stream().map(Object::toString).sorted().forEach(one -> list.add(new TokenParam(one)));
    map.add(parameter, list);
  }
}
