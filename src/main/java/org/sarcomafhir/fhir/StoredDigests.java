package org.sarcomafhir.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import com.google.common.hash.Hashing;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.springframework.stereotype.Component;

/**
 * Compares resources with what is stored by the digest that HAPI keeps of each current version: its
 * JSON without id and meta. A digest that HAPI forms in another way only makes a resource look
 * changed.
 */
@Component
class StoredDigests {

  private static final String QUERY =
      "select concat(t.myResourceType, '/', t.myFhirId), t.myHashSha256 from ResourceTable t"
          + " where t.myDeleted is null and t.myHashSha256 is not null and t.myFhirId in :ids";

  private final FhirContext context;
  private final EntityManagerFactory entities;

  StoredDigests(FhirContext context, EntityManagerFactory entities) {
    this.context = context;
    this.entities = entities;
  }

  /** Those of the resources, each with its id, that are not stored with this content. */
  <T extends IBaseResource> List<T> missing(List<T> resources) {
    List<String> ids = resources.stream().map(each -> each.getIdElement().getIdPart()).toList();
    Map<String, String> stored;
    try (EntityManager entityManager = entities.createEntityManager()) {
      stored =
          entityManager
              .createQuery(QUERY, Object[].class)
              .setParameter("ids", ids)
              .getResultStream()
              .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }
    return resources.stream()
        .filter(resource -> !digest(resource).equals(stored.get(name(resource))))
        .toList();
  }

  private static String name(IBaseResource resource) {
    return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
  }

  private String digest(IBaseResource resource) {
    IParser parser = context.newJsonParser();
    parser.setDontEncodeElements("id", resource.fhirType() + ".meta");
    return Hashing.sha256().hashUnencodedChars(parser.encodeResourceToString(resource)).toString();
  }
}
