package org.sarcomafhir.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.HookParams;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletSubRequestDetails;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/** Has a search looked at as an entry of a batch is. */
@Component
class JpaCallerStore implements CallerStore {

  private final FhirContext context;
  private final DaoRegistry daos;
  private final ISearchParamRegistry registry;

  JpaCallerStore(FhirContext context, DaoRegistry daos, ISearchParamRegistry registry) {
    this.context = context;
    this.daos = daos;
    this.registry = registry;
  }

  @Override
  public List<Resource> search(
      ServletRequestDetails request, String type, Map<String, String[]> criteria, int most) {
    ServletSubRequestDetails search = new ServletSubRequestDetails(request);
    search.setServer(request.getServer());
    search.setFhirServerBase(request.getFhirServerBase());
    search.setCompleteUrl(request.getFhirServerBase() + "/" + type);
    search.setRequestType(RequestTypeEnum.GET);
    search.setRestOperationType(RestOperationTypeEnum.SEARCH_TYPE);
    search.setResourceName(type);
    search.setRequestPath(type);
    search.setOperation(null);
    search.setResource(null);
    search.setParameters(new HashMap<>(criteria));
    // a criterion that is left out would let in who was not asked for
    search.setHeaders(Constants.HEADER_PREFER, List.of("handling=strict"));
    search
        .getInterceptorBroadcaster()
        .callHooks(
            Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED,
            new HookParams()
                .add(RestOperationTypeEnum.class, RestOperationTypeEnum.SEARCH_TYPE)
                .add(RequestDetails.class, search)
                .addIfMatchesType(ServletRequestDetails.class, search));
    SearchParameterMap map = map(type, search.getParameters()).setLoadSynchronousUpTo(most);
    return daos.getResourceDao(type).search(map, search).getResources(0, most).stream()
        .map(Resource.class::cast)
        .toList();
  }

  private SearchParameterMap map(String type, Map<String, String[]> criteria) {
    StringJoiner query = new StringJoiner("&", type + "?", "");
    criteria.forEach(
        (name, values) -> {
          for (String value : values) {
            query.add(encoded(name) + "=" + encoded(value));
          }
        });
    return new MatchUrlService(context, registry)
        .translateMatchUrl(query.toString(), context.getResourceDefinition(type));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
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
