package org.sarcomafhir.fhir.bulk;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.util.FhirTerser;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.InstantType;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.stereotype.Component;

/** What was deleted, and whose it was. */
@Component
public class Deletions {

  private static final String PATIENT = "Patient";
  private static final String DELETED =
      "select t.myFhirId, t.myVersion from ResourceTable t where t.myResourceType = :type"
          + " and t.myDeleted is not null and t.myUpdated > :since";

  private final DaoRegistry daos;
  private final FhirTerser terser;
  private final EntityManager session;

  Deletions(DaoRegistry daos, FhirContext context, EntityManagerFactory sessions) {
    this.daos = daos;
    this.terser = context.newTerser();
    this.session = SharedEntityManagerCreator.createSharedEntityManager(sessions);
  }

  /**
   * A resource that is no more.
   *
   * @param id type and id
   * @param last number of the last version that had content
   */
  public record Deleted(IIdType id, long last) {}

  /** What of a type was deleted after a moment, and is not there again. */
  public List<Deleted> since(String type, Instant moment) {
    return session
        .createQuery(DELETED, Object[].class)
        .setParameter("type", type)
        .setParameter("since", new InstantType(moment.toString()).getValue())
        .getResultList()
        .stream()
        .map(
            row ->
                new Deleted(new IdType(type, (String) row[0]), ((Number) row[1]).longValue() - 1))
        .toList();
  }

  /** Ids of the patients whose it was when it still had content. */
  public Set<String> patients(Deleted deleted) {
    IIdType id = deleted.id();
    if (PATIENT.equals(id.getResourceType())) {
      return Set.of(id.getIdPart());
    }
    IBaseResource last =
        daos.getResourceDao(id.getResourceType())
            .read(id.withVersion(Long.toString(deleted.last())), new SystemRequestDetails());
    return terser.getCompartmentOwnersForResource(PATIENT, last, Set.of()).stream()
        .filter(owner -> PATIENT.equals(owner.getResourceType()) && owner.hasIdPart())
        .map(IIdType::getIdPart)
        .collect(Collectors.toSet());
  }
}
