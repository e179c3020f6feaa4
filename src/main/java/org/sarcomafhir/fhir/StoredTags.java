package org.sarcomafhir.fhir;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Coding;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.stereotype.Component;

/** Asks HAPI's table of tags, without reading the resources. */
@Component
class StoredTags implements TaggedResources {

  private static final String QUERY =
      "select concat(r.myResourceType, '/', r.myFhirId) from ResourceTag t join t.myResource r"
          + " where t.myTag.mySystem = :system and t.myTag.myCode = :code and r.myFhirId in :ids";

  private final EntityManager session;

  StoredTags(EntityManagerFactory sessions) {
    this.session = SharedEntityManagerCreator.createSharedEntityManager(sessions);
  }

  @Override
  public Set<String> among(Collection<String> references, Coding tag) {
    if (references.isEmpty()) {
      return Set.of();
    }
    Set<String> found =
        new HashSet<>(
            session
                .createQuery(QUERY, String.class)
                .setParameter("system", tag.getSystem())
                .setParameter("code", tag.getCode())
                .setParameter(
                    "ids",
                    references.stream()
                        .map(reference -> reference.substring(reference.indexOf('/') + 1))
                        .collect(Collectors.toSet()))
                .getResultList());
    found.retainAll(Set.copyOf(references));
    return found;
  }
}
