package org.sarcomafhir.fhir;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.api.dao.ReindexOutcome;
import ca.uhn.fhir.jpa.api.dao.ReindexParameters;
import ca.uhn.fhir.jpa.dao.tx.IHapiTransactionService;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.FlushModeType;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.stereotype.Component;

/** The search rows of HAPI's JPA tables. */
@Component
class JpaSearchIndex implements SearchIndex {

  /** HAPI keeps tables of their content besides, and reads what it has just written there. */
  private static final Set<String> TERMINOLOGY = Set.of("CodeSystem", "ConceptMap", "ValueSet");

  private final DaoRegistry daos;
  private final IFhirSystemDao<Bundle, Meta> system;
  private final IHapiTransactionService transactions;
  private final EntityManager session;

  JpaSearchIndex(
      DaoRegistry daos,
      IFhirSystemDao<Bundle, Meta> system,
      IHapiTransactionService transactions,
      EntityManagerFactory sessions) {
    this.daos = daos;
    this.system = system;
    this.transactions = transactions;
    this.session = SharedEntityManagerCreator.createSharedEntityManager(sessions);
  }

  @Override
  public void rebuild(List<Row> rows) {
    SystemRequestDetails request = new SystemRequestDetails();
    TransactionDetails details = new TransactionDetails();
    transactions
        .withRequest(request)
        .withTransactionDetails(details)
        .execute(
            () -> {
              system.preFetchResources(rows.stream().map(JpaSearchIndex::pid).toList(), true);
              for (Row row : rows) {
                rebuild(row, request, details);
              }
            });
  }

  /**
   * Each reference is looked up in the database, and before each look Hibernate would compare
   * everything that it holds; nothing that is looked up is written here, so it need not.
   */
  private void rebuild(Row row, SystemRequestDetails request, TransactionDetails details) {
    session.setFlushMode(
        TERMINOLOGY.contains(row.type()) ? FlushModeType.AUTO : FlushModeType.COMMIT);
    ReindexOutcome outcome =
        daos.getResourceDao(row.type())
            .reindex(pid(row), new ReindexParameters().setOptimisticLock(false), request, details);
    if (!outcome.getWarnings().isEmpty()) {
      throw new IllegalStateException(
          "%s in row %d: %s".formatted(row.type(), row.number(), outcome.getWarnings().get(0)));
    }
  }

  private static JpaPid pid(Row row) {
    return JpaPid.fromIdAndResourceType(row.number(), row.type());
  }
}
