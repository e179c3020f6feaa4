package org.sarcomafhir.fhir.search;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.util.ICachedSearchDetails;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.fhir.InterceptorOrder;

/**
 * Asks each {@code _has} of a search that has other criteria too by itself, and puts the resources
 * that meet all of them into the search as numbers. In one statement each {@code _has} joins three
 * tables or four, and of three of them the database finds no good order any more: seconds become
 * minutes. The answer is the same, because criteria of a search are joined by AND.
 */
@Interceptor(order = InterceptorOrder.SPLIT)
public class SplitSearch {

  private final DaoRegistry daos;

  /** On HAPI's searches. */
  public SplitSearch(DaoRegistry daos) {
    this.daos = daos;
  }

  /** Replaces the reverse chains of a search. */
  @Hook(Pointcut.STORAGE_PRESEARCH_REGISTERED)
  public void beforeSearch(ICachedSearchDetails search, SearchParameterMap map) {
    List<List<IQueryParameterType>> chains = map.get(Constants.PARAM_HAS);
    if (chains == null || (chains.size() < 2 && map.size() < 2)) {
      return;
    }
    List<List<IQueryParameterType>> kept = new ArrayList<>();
    Set<Long> meeting = null;
    for (List<IQueryParameterType> chain : chains) {
      Set<Long> found = found(search.getResourceType(), chain);
      if (found.size() > KnownMatches.MOST) {
        kept.add(chain);
      } else {
        meeting = both(meeting, found);
      }
    }
    if (meeting != null) {
      map.remove(Constants.PARAM_HAS);
      kept.forEach(chain -> map.addOrList(Constants.PARAM_HAS, chain));
      KnownMatches.byNumber(map, meeting);
    }
  }

  private Set<Long> found(String type, List<IQueryParameterType> chain) {
    SearchParameterMap one = new SearchParameterMap();
    one.put(Constants.PARAM_HAS, new ArrayList<>(List.of(chain)));
    one.setLoadSynchronousUpTo(KnownMatches.MOST + 1);
    IFhirResourceDao<?> dao = daos.getResourceDao(type);
    List<JpaPid> numbers = dao.searchForIds(one, new SystemRequestDetails(), null);
    Set<Long> found = new HashSet<>();
    numbers.forEach(number -> found.add(number.getId()));
    return found;
  }

  private static Set<Long> both(@Nullable Set<Long> meeting, Set<Long> found) {
    if (meeting == null) {
      return found;
    }
    meeting.retainAll(found);
    return meeting;
  }
}
