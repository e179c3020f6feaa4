package org.sarcomafhir.reasons;

import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.util.UrlUtil;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.sarcomafhir.fhir.ResultParameters;

/**
 * What was really searched: without what was left out, and with what was added for the caller.
 *
 * @param type resource type
 * @param criteria parameters that say what is found, with their values
 */
record AskedSearch(String type, Map<String, List<String>> criteria) {

  /** The search that a request is; absent when it is none of one type. */
  static Optional<AskedSearch> of(RequestDetails request) {
    return request.getRestOperationType() == RestOperationTypeEnum.SEARCH_TYPE
        ? of(request.getResourceName(), request.getParameters())
        : Optional.empty();
  }

  /** The search that was an entry of a batch, as the answer says it in its self link. */
  static Optional<AskedSearch> of(Bundle answer) {
    Bundle.BundleLinkComponent self = answer.getLink("self");
    if (self == null || self.getUrl() == null || !self.getUrl().contains("?")) {
      return Optional.empty();
    }
    String url = self.getUrl();
    int mark = url.indexOf('?');
    return of(
        url.substring(url.lastIndexOf('/', mark) + 1, mark),
        UrlUtil.parseQueryString(url.substring(mark + 1)));
  }

  private static Optional<AskedSearch> of(String type, Map<String, String[]> parameters) {
    Map<String, List<String>> criteria = new LinkedHashMap<>();
    parameters.forEach(
        (name, values) -> {
          if (!ResultParameters.isOne(name)) {
            criteria.put(name, Arrays.asList(values));
          }
        });
    return criteria.isEmpty() ? Optional.empty() : Optional.of(new AskedSearch(type, criteria));
  }

  /** The same search with another criterion in place of one. */
  AskedSearch with(String name, String other, String value) {
    Map<String, List<String>> changed = new LinkedHashMap<>(criteria);
    changed.remove(name);
    changed.merge(other, List.of(value), Lists::both);
    return new AskedSearch(type, changed);
  }
}
