package org.sarcomafhir.fhir;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletSubRequestDetails;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.lang3.StringUtils;
import org.sarcomafhir.fhir.names.SearchNames;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.findings.Refused;

/**
 * Looks at search parameters before HAPI does. Refuses values that HAPI would ignore or fail on,
 * and with {@code Prefer: handling=lenient} (FHIR R4, search, "handling errors") takes unknown
 * parameters out, so that the self link shows what was really searched. HAPI's own interceptor for
 * that overlooks unknown parameters with a modifier.
 */
@Interceptor(order = InterceptorOrder.CHECK_REQUEST)
public class SearchRequestChecks {

  private static final Set<String> SUMMARIES = Set.of("true", "false", "text", "data", "count");

  private static final String LENIENT =
      "With the header Prefer: handling=lenient unknown parameters are ignored";

  private static final Set<String> TOTALS = Set.of("none", "estimate", "accurate");

  private final SearchNames names;

  SearchRequestChecks(SearchNames names) {
    this.names = names;
  }

  /** Runs for every request; looks only at query parameters. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED)
  public void beforeHandling(RequestDetails request) {
    Map<String, String[]> parameters = request.getParameters();
    requireNumber(parameters, "_count");
    requireNumber(parameters, "_offset");
    requireOneOf(parameters, "_summary", SUMMARIES);
    requireOneOf(parameters, "_total", TOTALS);
    if (parameters.containsKey("_filter")) {
      throw Refused.badRequest(IssueCode.NOT_SUPPORTED, "_filter is not supported by this server");
    }
    if (isTypeSearch(request)) {
      parameters.forEach(SearchRequestChecks::requireValue);
      handleUnknown(request);
    }
  }

  /** The same for the entries of a batch, which come here without a request of their own. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
  public void beforeEntry(RequestDetails request) {
    if (request instanceof ServletSubRequestDetails) {
      beforeHandling(request);
    }
  }

  /** HAPI ignores some empty parameters, which widens the answer, and fails on others. */
  private static void requireValue(String name, String[] values) {
    if (!name.startsWith("_") && Arrays.stream(values).anyMatch(StringUtils::isBlank)) {
      throw Refused.badRequest(
          IssueCode.SEARCH_VALUE_INVALID,
          "%s has no value. Give one, or leave the parameter out.".formatted(name));
    }
  }

  private static void requireNumber(Map<String, String[]> parameters, String name) {
    for (String value : parameters.getOrDefault(name, new String[0])) {
      if (value == null || !value.matches("\\d{1,9}")) {
        throw Refused.badRequest(
            IssueCode.SEARCH_VALUE_INVALID,
            "%s=%s is not a whole number of at least 0".formatted(name, value));
      }
    }
  }

  private static void requireOneOf(
      Map<String, String[]> parameters, String name, Set<String> allowed) {
    for (String value : parameters.getOrDefault(name, new String[0])) {
      if (value == null || !allowed.contains(value)) {
        throw Refused.badRequest(
            IssueCode.SEARCH_VALUE_INVALID,
            "%s=%s is not known; use one of %s".formatted(name, value, new TreeSet<>(allowed)));
      }
    }
  }

  private static boolean isTypeSearch(RequestDetails request) {
    boolean get = request.getRequestType() == RequestTypeEnum.GET && request.getOperation() == null;
    boolean post =
        request.getRequestType() == RequestTypeEnum.POST
            && "_search".equals(request.getOperation());
    return (get || post)
        && request.getId() == null
        && request.getResourceName() != null
        && request.getFhirContext().getResourceTypes().contains(request.getResourceName());
  }

  private void handleUnknown(RequestDetails request) {
    String type = request.getResourceName();
    boolean lenient = isLenient(request);
    List<Finding> wrong = new ArrayList<>();
    Map<String, String[]> remaining = new HashMap<>(request.getParameters());
    for (String name : new TreeSet<>(request.getParameters().keySet())) {
      Optional<Finding> unknown = names.check(type, name);
      if (lenient && unknown.filter(SearchRequestChecks::isUnknown).isPresent()) {
        remaining.remove(name);
      } else {
        unknown.map(SearchRequestChecks::hinted).ifPresent(wrong::add);
        List<String> values = Arrays.stream(request.getParameters().get(name)).toList();
        names.checkValues(type, name, values).forEach(wrong::add);
      }
    }
    if (!wrong.isEmpty()) {
      throw Refused.badRequest(wrong);
    }
    if (remaining.size() < request.getParameters().size()) {
      request.setParameters(remaining);
    }
  }

  private static boolean isUnknown(Finding finding) {
    return finding.code() == IssueCode.SEARCH_PARAMETER_UNKNOWN;
  }

  /** Tells what else could be done about an unknown parameter. */
  private static Finding hinted(Finding finding) {
    return isUnknown(finding)
        ? finding.toBuilder().remedy((finding.remedy() + ". " + LENIENT).replace("?.", "?")).build()
        : finding;
  }

  private static boolean isLenient(RequestDetails request) {
    return request.getHeaders("Prefer").stream()
        .anyMatch(header -> header.replace(" ", "").contains("handling=lenient"));
  }
}
