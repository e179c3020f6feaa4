package org.sarcomafhir.fhir;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Collection;
import java.util.List;

/** Of which types a request takes resources out of the server, where its answer does not show. */
public final class ExportedTypes {

  private static final String KEY = ExportedTypes.class.getName();

  private ExportedTypes() {}

  /** Notes them with the request, for the record of access. */
  public static void note(RequestDetails request, Collection<String> types) {
    request.getUserData().put(KEY, List.copyOf(types));
  }

  /** What was noted; empty for most requests. */
  public static List<String> of(RequestDetails request) {
    return request.getUserData().get(KEY) instanceof List<?> types
        ? types.stream().map(String::valueOf).toList()
        : List.of();
  }
}
