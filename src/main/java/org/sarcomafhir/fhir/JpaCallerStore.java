package org.sarcomafhir.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletSubRequestDetails;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/** Has a search looked at as an entry of a batch is. */
@Component
class JpaCallerStore implements CallerStore {

  private final FhirContext context;
  private final DaoRegistry daos;
  private final PlainQueries queries;

  JpaCallerStore(FhirContext context, DaoRegistry daos, PlainQueries queries) {
    this.context = context;
    this.daos = daos;
    this.queries = queries;
  }

  @Override
  public List<Resource> search(
      ServletRequestDetails request, String type, Map<String, String[]> criteria, int most) {
    ServletSubRequestDetails search = new ServletSubRequestDetails(request);
    search.setServer(request.getServer());
    search.setFhirServerBase(request.getFhirServerBase());
    search.setCompleteUrl(request.getFhirServerBase() + "/" + type);
    search.setRequestType(RequestTypeEnum.GET);
    search.setResourceName(type);
    search.setRequestPath(type);
    search.setOperation(null);
    search.setResource(null);
    search.setParameters(new HashMap<>(criteria));
    // a criterion that is left out would let in who was not asked for
    search.setHeaders(Constants.HEADER_PREFER, List.of("handling=strict"));
    InnerSearches.show(search);
    SearchParameterMap map = map(type, search.getParameters()).setLoadSynchronousUpTo(most);
    return daos.getResourceDao(type).search(map, search).getResources(0, most).stream()
        .map(Resource.class::cast)
        .toList();
  }

  private SearchParameterMap map(String type, Map<String, String[]> criteria) {
    String url = InnerSearches.url(type, Maps.transformValues(criteria, Arrays::asList));
    return queries.translateMatchUrl(url, context.getResourceDefinition(type));
  }

  @Override
  public <T extends Resource> T create(ServletRequestDetails request, Class<T> type, T resource) {
    return type.cast(daos.getResourceDao(type).create(resource, request).getResource());
  }

  @Override
  public Map<String, Long> versions(Collection<String> types) {
    Map<String, Long> versions = new TreeMap<>();
    for (String type : types) {
      IFhirResourceDao<?> dao = daos.getResourceDao(type);
      Integer total = dao.history(null, null, null, new SystemRequestDetails()).size();
      versions.put(type, Objects.requireNonNull(total).longValue());
    }
    return versions;
  }
}
