package org.sarcomafhir.fhir.writes;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.stereotype.Component;

/** Stores what the witnesses say, inside the database transaction that is about to be committed. */
@Component
class WitnessedWrites {

  private final ObjectProvider<WriteWitness> witnesses;
  private final ObjectProvider<DaoRegistry> daos;
  private final ObjectProvider<EntityManagerFactory> database;

  /** All are asked for when they are needed: HAPI's storage is built with this. */
  WitnessedWrites(
      ObjectProvider<WriteWitness> witnesses,
      ObjectProvider<DaoRegistry> daos,
      ObjectProvider<EntityManagerFactory> database) {
    this.witnesses = witnesses;
    this.daos = daos;
    this.database = database;
  }

  /** Asks all witnesses about a request, none when the server writes by itself. */
  void store(@Nullable RequestDetails request, List<Attempts.Written> written) {
    if (request == null) {
      flush();
      return;
    }
    List<Write> writes = written.stream().map(Attempts.Written::write).toList();
    List<Resource> said =
        witnesses
            .orderedStream()
            .flatMap(witness -> witness.witness(request, writes).stream())
            .toList();
    flush();
    if (!said.isEmpty()) {
      said.forEach(resource -> create(resource, written));
      flush();
    }
  }

  /** Hibernate orders the rows of several resources by table, and then not always by need. */
  private void flush() {
    EntityManager session =
        EntityManagerFactoryUtils.getTransactionalEntityManager(database.getObject());
    if (session != null) {
      session.flush();
    }
  }

  private <T extends Resource> void create(T resource, List<Attempts.Written> written) {
    @SuppressWarnings("unchecked")
    IFhirResourceDao<T> dao =
        (IFhirResourceDao<T>) daos.getObject().getResourceDao(resource.getClass());
    TransactionDetails known = new TransactionDetails();
    for (Attempts.Written one : written) {
      if (one.row() != null) {
        // HAPI neither looks it up nor refuses the reference because it has just been deleted
        known.addResolvedResourceId(one.write().after().toVersionless(), one.row());
      }
    }
    dao.create(resource, null, true, new SystemRequestDetails(), known);
  }
}
