package org.sarcomafhir.fhir;

import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Resource;

/** What the sender of a request finds and stores by an operation, past all who look at requests. */
public interface CallerStore {

  /**
   * Carries out a search as if the sender had sent it by itself.
   *
   * @param type resource type
   * @param criteria search parameters with their values, as in a URL but not encoded
   * @param most how many resources are found at most
   * @throws ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException when the search would be
   *     refused
   */
  List<Resource> search(
      ServletRequestDetails request, String type, Map<String, String[]> criteria, int most);

  /** Stores a new resource for the sender, and returns it as it is stored. */
  <T extends Resource> T create(ServletRequestDetails request, Class<T> type, T resource);

  /**
   * How many versions of each type have ever been stored, deletions included: the totals of {@code
   * Type/_history}. They never become fewer.
   */
  Map<String, Long> versions(Collection<String> types);
}
