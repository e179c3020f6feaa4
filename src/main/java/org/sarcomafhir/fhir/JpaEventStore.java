package org.sarcomafhir.fhir;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.dao.tx.IHapiTransactionService;
import ca.uhn.fhir.jpa.model.util.JpaConstants;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.FlushModeType;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.sarcomafhir.fhir.writes.PendingWrites;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.stereotype.Component;

/** Events on HAPI's JPA tables. */
@Component
class JpaEventStore implements EventStore {

  /** Deleted ones as well: their id is taken. */
  private static final String STORED =
      "select t.myFhirId from ResourceTable t where t.myResourceType = :type and t.myFhirId in :ids";

  /** What came in over HTTP carries a number of its request; a restore goes by that. */
  private static final String ORIGIN = "events";

  private final DaoRegistry daos;
  private final IHapiTransactionService transactions;
  private final EntityManager session;
  private final PendingWrites pending;

  JpaEventStore(
      DaoRegistry daos,
      IHapiTransactionService transactions,
      EntityManagerFactory sessions,
      PendingWrites pending) {
    this.pending = pending;
    this.daos = daos;
    this.transactions = transactions;
    this.session = SharedEntityManagerCreator.createSharedEntityManager(sessions);
  }

  @Override
  public void store(List<? extends Resource> events) {
    if (!events.isEmpty()) {
      PendingWrites.Pending write = pending.begin();
      try {
        storeNow(events);
      } finally {
        write.close();
      }
    }
  }

  private void storeNow(List<? extends Resource> events) {
    SystemRequestDetails request = new SystemRequestDetails();
    request.setRequestId(ORIGIN);
    TransactionDetails details = new TransactionDetails();
    transactions
        .withRequest(request)
        .withTransactionDetails(details)
        .execute(
            () -> {
              Set<String> stored = stored(events);
              session.setFlushMode(FlushModeType.COMMIT);
              events.stream()
                  .filter(event -> !stored.contains(event.getIdElement().getIdPart()))
                  .forEach(event -> create(event, request, details));
            });
  }

  private Set<String> stored(List<? extends Resource> events) {
    return Set.copyOf(
        session
            .createQuery(STORED, String.class)
            .setParameter("type", events.get(0).fhirType())
            .setParameter(
                "ids", events.stream().map(event -> event.getIdElement().getIdPart()).toList())
            .getResultList());
  }

  private <T extends Resource> void create(
      T event, SystemRequestDetails request, TransactionDetails details) {
    @SuppressWarnings("unchecked")
    IFhirResourceDao<T> dao = (IFhirResourceDao<T>) daos.getResourceDao(event.getClass());
    event.setUserData(
        JpaConstants.RESOURCE_ID_SERVER_ASSIGNED_VALUE, event.getIdElement().getIdPart());
    event.setIdElement(new IdType());
    dao.create(event, null, true, request, details);
  }
}
