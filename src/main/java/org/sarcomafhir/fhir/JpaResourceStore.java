package org.sarcomafhir.fhir;

import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.springframework.stereotype.Component;

/** The store on HAPI's JPA tables. */
@Component
class JpaResourceStore implements ResourceStore {

  private final IFhirSystemDao<Bundle, Meta> system;
  private final ISearchParamRegistry searchParameters;

  JpaResourceStore(IFhirSystemDao<Bundle, Meta> system, ISearchParamRegistry searchParameters) {
    this.system = system;
    this.searchParameters = searchParameters;
  }

  @Override
  public Bundle transact(Bundle transaction) {
    return system.transaction(new SystemRequestDetails(), transaction);
  }

  @Override
  public Map<String, Long> counts() {
    return new TreeMap<>(system.getResourceCounts());
  }

  @Override
  public void refreshSearchParameters() {
    searchParameters.forceRefresh();
  }
}
