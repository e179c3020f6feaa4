package org.sarcomafhir.fhir.facts;

import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.sarcomafhir.fhir.facts.FactQuery.Subject;
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

  /**
   * Asks about resources that are known, as far as they are of the type and not deleted.
   *
   * @param question adds its conditions to the resources, and says whose numbers are the answer
   */
  public Set<Long> among(
      String type, Set<Long> numbers, BiFunction<FactQuery, Subject, Subject> question) {
    if (numbers.isEmpty()) {
      return Set.of();
    }
    FactQuery query = query();
    return query.answer(question.apply(query, query.among(type, numbers)));
  }

  /** Those of the resources that are of this type and not deleted. */
  public Set<Long> stored(String type, Set<Long> numbers) {
    return among(type, numbers, (query, resource) -> resource);
  }

  /** What these resources refer to by some parameters. */
  public List<FactReference> references(
      String type, Set<Long> numbers, Collection<String> parameters) {
    if (numbers.isEmpty()) {
      return List.of();
    }
    FactQuery query = query();
    return query.references(query.among(type, numbers), parameters);
  }

  /** A question without conditions yet; for one thread. */
  public FactQuery query() {
    return new FactQuery(session, keys);
  }
}
