package org.sarcomafhir.ownership;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.fhir.InterceptorOrder;
import org.sarcomafhir.security.requests.Counting;

/**
 * Adds to every condition of a caller with limits that it has sent what is found. The condition
 * itself is changed, not only how it is carried out: the store remembers conditions word by word,
 * and those of two senders must not meet there.
 */
@Interceptor(order = InterceptorOrder.NARROW)
public class Narrowing {

  private static final Set<RequestTypeEnum> BY_URL =
      Set.of(RequestTypeEnum.PUT, RequestTypeEnum.PATCH, RequestTypeEnum.DELETE);

  private final NarrowedEntries entries;
  private final NarrowedReferences references;

  Narrowing(FhirContext context) {
    references = new NarrowedReferences(context);
    entries = new NarrowedEntries(references);
  }

  /** Narrows what stands in the URL and the headers, before anybody looks at it. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
  public void beforeParsing(RequestDetails request) {
    String type = request.getResourceName();
    if (type != null) {
      Limits.of(request).ifPresent(limits -> narrow(request, type, limits));
    }
  }

  private static void narrow(RequestDetails request, String type, Limits limits) {
    RequestTypeEnum method = request.getRequestType();
    if (isSearch(request)) {
      if (limits.narrow(type, Counting.isAskedBy(request.getParameters()))) {
        request.setParameters(with(request.getParameters(), limits.tag().token()));
      }
    } else if (limits.narrow(type, false)) {
      if (method == RequestTypeEnum.POST
          && request.getHeader(Constants.HEADER_IF_NONE_EXIST) != null) {
        fix(request, RestOperationTypeEnum.CREATE, limits);
      } else if (BY_URL.contains(method)) {
        fix(request, RestOperationTypeEnum.UPDATE, limits);
      }
    }
  }

  private static boolean isSearch(RequestDetails request) {
    return (request.getOperation() == null
            && request.getId() == null
            && request.getRequestType() == RequestTypeEnum.GET)
        || "_search".equals(request.getOperation());
  }

  private static Map<String, String[]> with(Map<String, String[]> parameters, String token) {
    Map<String, String[]> narrowed = new HashMap<>(parameters);
    narrowed.merge(
        Constants.PARAM_TAG,
        new String[] {token},
        (sent, added) ->
            Stream.concat(Arrays.stream(sent), Arrays.stream(added)).toArray(String[]::new));
    return narrowed;
  }

  private static void fix(RequestDetails request, RestOperationTypeEnum as, Limits limits) {
    String condition = request.getConditionalUrl(as);
    if (condition != null && !condition.isBlank()) {
      request.setFixedConditionalUrl(condition + "&" + limits.tag().criterion());
    }
  }

  /** Narrows what stands in the body. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
  public void beforeHandling(RequestDetails request, @Nullable RestOperationTypeEnum interaction) {
    Limits.of(request)
        .filter(limits -> request.getResource() != null)
        .ifPresent(
            limits -> {
              if (interaction == RestOperationTypeEnum.TRANSACTION
                  && request.getResource() instanceof Bundle bundle) {
                entries.narrow(bundle, limits);
              } else if (request.getResource() != null) {
                references.narrow(request.getResource(), limits);
              }
            });
  }
}
