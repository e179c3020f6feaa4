package org.sarcomafhir.fhir.bulk;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.dao.ISearchBuilder;
import ca.uhn.fhir.jpa.dao.SearchBuilderFactory;
import ca.uhn.fhir.jpa.dao.tx.IHapiTransactionService;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.stereotype.Component;

/** Reads resources by their rows, as a search does that shows them. */
@Component
class JpaRowReader implements RowReader {

  private static final String NAME =
      "select concat(t.myResourceType, '/', t.myFhirId) from ResourceTable t where t.myPid.myId = :row";

  private final FhirContext context;
  private final SearchBuilderFactory<JpaPid> builders;
  private final IHapiTransactionService transactions;
  private final EntityManager session;

  JpaRowReader(
      FhirContext context,
      SearchBuilderFactory<JpaPid> builders,
      IHapiTransactionService transactions,
      EntityManagerFactory sessions) {
    this.context = context;
    this.builders = builders;
    this.transactions = transactions;
    this.session = SharedEntityManagerCreator.createSharedEntityManager(sessions);
  }

  @Override
  public List<IBaseResource> read(String type, List<Long> rows) {
    SystemRequestDetails request = new SystemRequestDetails();
    List<IBaseResource> found = new ArrayList<>();
    transactions
        .withRequest(request)
        .readOnly()
        .execute(
            () -> {
              ISearchBuilder<JpaPid> builder =
                  builders.newSearchBuilder(
                      type, context.getResourceDefinition(type).getImplementingClass());
              builder.loadResourcesByPid(
                  rows.stream().map(row -> JpaPid.fromIdAndResourceType(row, type)).toList(),
                  List.of(),
                  found,
                  false,
                  request);
            });
    return found.stream().filter(Objects::nonNull).toList();
  }

  @Override
  public String name(Long row) {
    return session.createQuery(NAME, String.class).setParameter("row", row).getSingleResult();
  }
}
