package org.sarcomafhir.fhir;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.ReindexOutcome;
import ca.uhn.fhir.jpa.api.dao.ReindexParameters;
import ca.uhn.fhir.jpa.dao.tx.IHapiTransactionService;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.util.List;
import org.springframework.stereotype.Component;

/** The search rows of HAPI's JPA tables. */
@Component
class JpaSearchIndex implements SearchIndex {

  private final DaoRegistry daos;
  private final IHapiTransactionService transactions;

  JpaSearchIndex(DaoRegistry daos, IHapiTransactionService transactions) {
    this.daos = daos;
    this.transactions = transactions;
  }

  @Override
  public void rebuild(List<Row> rows) {
    SystemRequestDetails request = new SystemRequestDetails();
    TransactionDetails details = new TransactionDetails();
    ReindexParameters parameters = new ReindexParameters().setOptimisticLock(false);
    transactions
        .withRequest(request)
        .withTransactionDetails(details)
        .execute(
            () -> {
              for (Row row : rows) {
                JpaPid pid = JpaPid.fromIdAndResourceType(row.number(), row.type());
                ReindexOutcome outcome =
                    daos.getResourceDao(row.type()).reindex(pid, parameters, request, details);
                if (!outcome.getWarnings().isEmpty()) {
                  throw new IllegalStateException(
                      "%s in row %d: %s"
                          .formatted(row.type(), row.number(), outcome.getWarnings().get(0)));
                }
              }
            });
  }
}
