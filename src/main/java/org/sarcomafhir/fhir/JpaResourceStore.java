package org.sarcomafhir.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Meta;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.findings.Refused;
import org.springframework.stereotype.Component;

/** The store on HAPI's JPA tables. */
@Component
class JpaResourceStore implements ResourceStore {

  private final IFhirSystemDao<Bundle, Meta> system;
  private final DaoRegistry daos;
  private final ISearchParamRegistry searchParameters;
  private final MatchUrlService matchUrls;
  private final FhirContext context;
  private final StoredDigests digests;

  JpaResourceStore(
      IFhirSystemDao<Bundle, Meta> system,
      DaoRegistry daos,
      ISearchParamRegistry searchParameters,
      MatchUrlService matchUrls,
      FhirContext context,
      StoredDigests digests) {
    this.digests = digests;
    this.daos = daos;
    this.system = system;
    this.searchParameters = searchParameters;
    this.matchUrls = matchUrls;
    this.context = context;
  }

  @Override
  public Bundle transact(Bundle transaction) {
    return system.transaction(new SystemRequestDetails(), transaction);
  }

  @Override
  public IBaseResource read(IIdType id) {
    return daos.getResourceDao(id.getResourceType()).read(id, new SystemRequestDetails());
  }

  @Override
  public <T extends IBaseResource> List<T> search(
      Class<T> type, Map<String, List<String>> criteria) {
    StringJoiner query = new StringJoiner("&", "?", "");
    criteria.forEach(
        (parameter, values) ->
            query.add(
                values.stream()
                    .map(value -> value.replace(",", "\\,"))
                    .map(value -> URLEncoder.encode(value, StandardCharsets.UTF_8))
                    .collect(Collectors.joining(",", parameter + "=", ""))));
    SearchParameterMap map =
        matchUrls.translateMatchUrl(query.toString(), context.getResourceDefinition(type));
    return daos.getResourceDao(type)
        .searchForResources(map.setLoadSynchronous(true), new SystemRequestDetails());
  }

  @Override
  public List<IBaseResource> match(String resourceType, String condition) {
    IFhirResourceDao<?> dao = daos.getResourceDao(resourceType);
    String query = condition.substring(condition.indexOf('?') + 1);
    SearchParameterMap parameters =
        matchUrls.translateMatchUrl(
            resourceType + "?" + query, context.getResourceDefinition(resourceType));
    if (parameters.isEmpty()) {
      throw Refused.badRequest(
          IssueCode.CONDITION_INVALID, "The condition %s asks for nothing".formatted(condition));
    }
    parameters.setLoadSynchronousUpTo(2);
    return List.copyOf(dao.searchForResources(parameters, new SystemRequestDetails()));
  }

  @Override
  public <T extends IBaseResource> List<T> missing(List<T> resources) {
    return digests.missing(resources);
  }

  @Override
  public void removeTag(IIdType id, Coding tag) {
    IFhirResourceDao<?> dao = daos.getResourceDao(id.getResourceType());
    dao.metaDeleteOperation(id, new Meta().addTag(tag), new SystemRequestDetails());
  }

  @Override
  public Map<String, Long> counts() {
    return new TreeMap<>(system.getResourceCounts());
  }

  @Override
  public void refreshSearchParameters() {
    searchParameters.forceRefresh();
    SearchableText.keep(searchParameters, context.getResourceTypes());
  }
}
