package org.sarcomafhir.fhir.facts;

import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import com.google.common.collect.Iterables;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.sarcomafhir.fhir.facts.FactQuery.Subject;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.stereotype.Component;

/** Where questions over facts of several resources begin. */
@Component
public class FactIndex {

  private static final int AT_ONCE = 1_000;

  private final EntityManager session;
  private final IndexKeys keys;

  FactIndex(
      EntityManagerFactory sessions, PartitionSettings partitions, ISearchParamRegistry registry) {
    this.session = SharedEntityManagerCreator.createSharedEntityManager(sessions);
    this.keys = new IndexKeys(partitions, registry);
  }

  /**
   * Asks about resources that are known, some at a time.
   *
   * @param question adds its conditions to the resources, and says whose numbers are the answer
   */
  public Set<Long> among(
      String type, Set<Long> numbers, BiFunction<FactQuery, Subject, Subject> question) {
    Set<Long> found = new HashSet<>();
    for (List<Long> some : Iterables.partition(numbers, AT_ONCE)) {
      FactQuery query = query();
      found.addAll(query.answer(question.apply(query, query.among(type, some))));
    }
    return found;
  }

  /** A question without conditions yet; for one thread. */
  public FactQuery query() {
    return new FactQuery(session, keys);
  }
}
