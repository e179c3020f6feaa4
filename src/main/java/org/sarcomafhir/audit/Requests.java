package org.sarcomafhir.audit;

import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.audit.journal.Entry;
import org.sarcomafhir.fhir.ExportedTypes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was asked, in words that identify nobody. */
final class Requests {

  private static final Logger LOG = LoggerFactory.getLogger(Requests.class);
  private static final int MOST_QUERIES = 100;
  private static final String OPERATION = "operation";
  private static final String UNKNOWN = "...";
  private static final Set<String> PARTS = Set.of("_search", "_history");

  /** Where HAPI tells more apart than FHIR R4, or calls it otherwise. */
  private static final Map<RestOperationTypeEnum, String> CODES =
      Map.of(
          RestOperationTypeEnum.METADATA, "capabilities",
          RestOperationTypeEnum.GET_PAGE, "search",
          RestOperationTypeEnum.EXTENDED_OPERATION_SERVER, OPERATION,
          RestOperationTypeEnum.EXTENDED_OPERATION_TYPE, OPERATION,
          RestOperationTypeEnum.EXTENDED_OPERATION_INSTANCE, OPERATION);

  private static final Set<String> OF_FHIR =
      Set.of(
          "read",
          "vread",
          "update",
          "patch",
          "delete",
          "history-instance",
          "history-type",
          "history-system",
          "create",
          "search-type",
          "search-system",
          "transaction");

  private static final Map<RequestTypeEnum, String> WRITES =
      Map.of(
          RequestTypeEnum.POST, "create",
          RequestTypeEnum.PUT, "update",
          RequestTypeEnum.PATCH, "patch",
          RequestTypeEnum.DELETE, "delete");

  private final HarmlessQuery harmless;

  Requests(HarmlessQuery harmless) {
    this.harmless = harmless;
  }

  Entry.Request of(HttpServletRequest web, @Nullable ServletRequestDetails details) {
    if (details == null) {
      return unrecognised(web);
    }
    try {
      return new Entry.Request(
          web.getMethod(), interaction(details), details.getRequestId(), queries(details));
    } catch (RuntimeException e) {
      LOG.warn("A request is recorded without what it asked for", e);
      return unrecognised(web);
    }
  }

  private Entry.Request unrecognised(HttpServletRequest web) {
    String query = web.getQueryString();
    return new Entry.Request(
        web.getMethod(), null, null, query == null ? List.of() : List.of("?" + harmless.of(query)));
  }

  private static @Nullable String interaction(ServletRequestDetails request) {
    RestOperationTypeEnum recognised = request.getRestOperationType();
    if (recognised == null) {
      return guessed(request);
    }
    if (request.getResource() instanceof Bundle bundle
        && recognised == RestOperationTypeEnum.TRANSACTION
        && bundle.getType() == BundleType.BATCH) {
      return "batch";
    }
    String code = CODES.getOrDefault(recognised, recognised.getCode());
    return OF_FHIR.contains(code) || CODES.containsValue(code) ? code : null;
  }

  /** Of what was refused before it was recognised. */
  private static @Nullable String guessed(ServletRequestDetails request) {
    RequestTypeEnum method = request.getRequestType();
    String operation = Objects.requireNonNullElse(request.getOperation(), "");
    if (operation.startsWith("$")) {
      return OPERATION;
    }
    if (request.getResourceName() == null) {
      return method == RequestTypeEnum.POST && operation.isEmpty() ? "transaction" : null;
    }
    if (method == RequestTypeEnum.GET || method == RequestTypeEnum.HEAD) {
      return got(request, operation);
    }
    return "_search".equals(operation) ? "search-type" : WRITES.get(method);
  }

  private static String got(ServletRequestDetails request, String operation) {
    boolean ofInstance = request.getId() != null && request.getId().hasIdPart();
    if ("_history".equals(operation)) {
      return ofInstance ? "history-instance" : "history-type";
    }
    return ofInstance ? "read" : "search-type";
  }

  /** The request, and each entry of a Bundle that searches or has a condition. */
  private List<String> queries(ServletRequestDetails request) {
    List<String> queries = new ArrayList<>();
    String type = type(request, request.getResourceName());
    String operation = operation(request);
    Map<String, List<String>> parameters =
        request.getParameters().entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    entry -> Arrays.stream(entry.getValue()).map(String::valueOf).toList()));
    if (!parameters.isEmpty() || isSearch(request)) {
      queries.add(type + operation + "?" + harmless.of(parameters));
    } else if (!operation.isEmpty()) {
      queries.add(type + operation);
    }
    List<String> exported = ExportedTypes.of(request);
    if (!exported.isEmpty()) {
      queries.add(type + operation + "?_type=" + String.join(",", exported));
    }
    condition(queries, type, request.getHeader("If-None-Exist"));
    if (request.getResource() instanceof Bundle bundle
        && request.getRestOperationType() == RestOperationTypeEnum.TRANSACTION) {
      bundle.getEntry().stream().limit(MOST_QUERIES).forEach(entry -> add(request, entry, queries));
    }
    return queries;
  }

  /** Whether it is a type; anything else could be a name. */
  static boolean isType(ServletRequestDetails request, @Nullable String type) {
    return type != null && request.getFhirContext().getResourceTypes().contains(type);
  }

  private static String type(ServletRequestDetails request, @Nullable String type) {
    if (type == null || type.isEmpty()) {
      return "";
    }
    return isType(request, type) ? type : UNKNOWN;
  }

  private static String operation(ServletRequestDetails request) {
    String operation = request.getOperation();
    if (operation == null) {
      return "";
    }
    boolean known = request.getRestOperationType() != null || PARTS.contains(operation);
    return "/" + (known ? operation : UNKNOWN);
  }

  private static boolean isSearch(ServletRequestDetails request) {
    return request.getRestOperationType() == RestOperationTypeEnum.SEARCH_TYPE
        || request.getRestOperationType() == RestOperationTypeEnum.SEARCH_SYSTEM;
  }

  private void add(
      ServletRequestDetails request, BundleEntryComponent entry, List<String> queries) {
    String url = entry.getRequest().getUrl() == null ? "" : entry.getRequest().getUrl();
    String named = type(request, url.replaceFirst("(?s)[?].*$", "").replaceFirst("^/", ""));
    if (url.contains("?")) {
      condition(queries, named, url);
    }
    condition(queries, named, entry.getRequest().getIfNoneExist());
  }

  private void condition(List<String> queries, String type, @Nullable String query) {
    if (query != null && !query.isBlank()) {
      queries.add(type + "?" + harmless.of(query.substring(query.indexOf('?') + 1)));
    }
  }
}
