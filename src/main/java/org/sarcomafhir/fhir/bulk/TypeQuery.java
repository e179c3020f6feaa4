package org.sarcomafhir.fhir.bulk;

import java.util.List;
import java.util.Map;
import org.sarcomafhir.fhir.InnerSearches;

/**
 * A search of one type that has been checked as a request for it would be.
 *
 * @param type resource type
 * @param parameters what is searched for, values as they stand in a URL that is decoded
 * @param ignored parameters that were left out because nobody knows them and the caller is lenient
 */
public record TypeQuery(String type, Map<String, List<String>> parameters, List<String> ignored) {

  /** Copies the collections. */
  public TypeQuery {
    parameters = Map.copyOf(parameters);
    ignored = List.copyOf(ignored);
  }

  /** As a URL, encoded. */
  public String url() {
    return InnerSearches.url(type, parameters);
  }
}
