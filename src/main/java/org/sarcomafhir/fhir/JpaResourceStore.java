package org.sarcomafhir.fhir;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.springframework.stereotype.Component;

/** The store on HAPI's JPA tables. */
@Component
class JpaResourceStore implements ResourceStore {

  private final IFhirSystemDao<Bundle, Meta> system;
  private final DaoRegistry daos;
  private final ISearchParamRegistry searchParameters;

  JpaResourceStore(
      IFhirSystemDao<Bundle, Meta> system,
      DaoRegistry daos,
      ISearchParamRegistry searchParameters) {
    this.daos = daos;
    this.system = system;
    this.searchParameters = searchParameters;
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
  public Map<String, Long> counts() {
    return new TreeMap<>(system.getResourceCounts());
  }

  @Override
  public void refreshSearchParameters() {
    searchParameters.forceRefresh();
  }
}
