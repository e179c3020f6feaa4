package org.sarcomafhir.fhir.facts;

import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.stereotype.Component;

/** Where questions over facts of several resources begin. */
@Component
public class FactIndex {

  private final EntityManager session;
  private final IndexKeys keys;

  FactIndex(
      EntityManagerFactory sessions, PartitionSettings partitions, ISearchParamRegistry registry) {
    this.session = SharedEntityManagerCreator.createSharedEntityManager(sessions);
    this.keys = new IndexKeys(partitions, registry);
  }

  /** A question without conditions yet; for one thread. */
  public FactQuery query() {
    return new FactQuery(session, keys);
  }
}
