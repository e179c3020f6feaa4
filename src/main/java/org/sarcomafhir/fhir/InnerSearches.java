package org.sarcomafhir.fhir;

import ca.uhn.fhir.interceptor.api.HookParams;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletSubRequestDetails;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Searches that are carried out for another request. */
public final class InnerSearches {

  private InnerSearches() {}

  /** A search as a URL below the base, encoded. */
  public static String url(String type, Map<String, ? extends Collection<String>> criteria) {
    return criteria.entrySet().stream()
        .flatMap(
            criterion ->
                criterion.getValue().stream()
                    .map(value -> encoded(criterion.getKey()) + "=" + encoded(value)))
        .collect(Collectors.joining("&", type + "?", ""));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /**
   * Shows a search to everybody who looks at searches, the release gate included, as HAPI does
   * shortly before it carries one out.
   *
   * @throws ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException when one of them refuses
   *     it
   */
  public static void show(ServletSubRequestDetails search) {
    search.setRestOperationType(RestOperationTypeEnum.SEARCH_TYPE);
    search
        .getInterceptorBroadcaster()
        .callHooks(
            Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED,
            new HookParams()
                .add(RestOperationTypeEnum.class, RestOperationTypeEnum.SEARCH_TYPE)
                .add(RequestDetails.class, search)
                .add(ServletRequestDetails.class, search));
  }
}
