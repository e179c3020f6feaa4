package org.sarcomafhir.fhir;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Resource;

/**
 * The store as the capabilities see it: no HAPI JPA type, so that a capability can be tested with a
 * store in memory.
 */
public interface ResourceStore {

  /**
   * Carries out a transaction Bundle, whole or not at all.
   *
   * @return the transaction-response, one entry for each entry sent
   */
  Bundle transact(Bundle transaction);

  /**
   * Stores copies of resources under their ids, all of them or none. Without any it does nothing.
   */
  default void put(Collection<? extends Resource> resources) {
    if (resources.isEmpty()) {
      return;
    }
    Bundle transaction = new Bundle().setType(BundleType.TRANSACTION);
    for (Resource resource : resources) {
      transaction
          .addEntry()
          .setResource(resource.copy())
          .getRequest()
          .setMethod(HTTPVerb.PUT)
          .setUrl(resource.fhirType() + "/" + resource.getIdElement().getIdPart());
    }
    transact(transaction);
  }

  /**
   * Reads the current version of a resource.
   *
   * @throws ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException 404 or 410 when there is
   *     none
   */
  IBaseResource read(IIdType id);

  /**
   * All current resources of a type that meet every parameter, each by one of its values. Not
   * paged: ask narrow questions.
   *
   * @param criteria search parameters with their values, as in a URL but not encoded; commas inside
   *     a value are escaped by this method
   */
  <T extends IBaseResource> List<T> search(Class<T> type, Map<String, List<String>> criteria);

  /**
   * Finds the current resources that meet the condition of a conditional request.
   *
   * @param condition a query such as {@code identifier=system|value}; what stands before a question
   *     mark is left out of account
   * @return two at the most, because a condition is of use only when one resource meets it
   * @throws ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException when it is no query
   */
  List<IBaseResource> match(String resourceType, String condition);

  /**
   * Those of the resources, each with its id, that are not stored with this content; meta is not
   * compared.
   */
  <T extends IBaseResource> List<T> missing(List<T> resources);

  /**
   * Whether it answers for a type at all. Where it does not, what it says of the type means
   * nothing, and nobody is to be told that something is missing.
   */
  default boolean tellsOf(String resourceType) {
    return true;
  }

  /** Takes a tag off the current version of a resource, without making another one. */
  void removeTag(IIdType id, Coding tag);

  /** How many current resources of each type are stored; types without any are absent. */
  Map<String, Long> counts();

  /** Makes freshly stored SearchParameters take part in indexing and search. */
  void refreshSearchParameters();
}
