package org.sarcomafhir.fhir;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.findings.Refused;

/**
 * Refuses search values that HAPI would take for something else: half a composite ({@code
 * code-value-concept=desmin} would be answered as if the value did not matter) and modifiers that
 * do not exist (HAPI ignores them). Also for searches inside a batch.
 */
@Interceptor(order = InterceptorOrder.CHECK_REQUEST)
public class SearchValueChecks {

  private static final String MISSING = "missing";

  /** FHIR R4, search, "modifiers": which a parameter of a type may have. */
  private static final Map<RestSearchParameterTypeEnum, Set<String>> MODIFIERS =
      Map.of(
          RestSearchParameterTypeEnum.STRING,
          Set.of(MISSING, "exact", "contains"),
          RestSearchParameterTypeEnum.TOKEN,
          Set.of(MISSING, "text", "not", "of-type", "in", "not-in", "below", "above"),
          RestSearchParameterTypeEnum.REFERENCE,
          Set.of(MISSING, "identifier", "above", "below"),
          RestSearchParameterTypeEnum.URI,
          Set.of(MISSING, "above", "below"));

  private static final String HAS = "_has:";

  private final ISearchParamRegistry registry;

  SearchValueChecks(ISearchParamRegistry registry) {
    this.registry = registry;
  }

  /** Looks at the parameters of a search. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
  public void beforeSearch(RequestDetails request) {
    if (request.getRestOperationType() == RestOperationTypeEnum.SEARCH_TYPE) {
      request
          .getParameters()
          .forEach((name, values) -> check(request, request.getResourceName(), name, values));
    }
  }

  private void check(RequestDetails request, String type, String name, String[] values) {
    if (name.startsWith(HAS)) {
      String[] steps = name.split(":", 4);
      if (steps.length == 4) {
        check(request, steps[1], steps[3], values);
      }
    } else if (!name.startsWith("_") && !name.contains(".")) {
      String[] parts = name.split(":", 2);
      RuntimeSearchParam definition =
          registry.getActiveSearchParam(type, parts[0], SearchParamLookupContextEnum.SEARCH);
      if (definition != null && parts.length == 2) {
        requireModifier(request, definition, name, parts[1], values);
      } else if (definition != null) {
        requireWholeComposite(definition, values);
      }
    }
  }

  private static void requireModifier(
      RequestDetails request,
      RuntimeSearchParam definition,
      String name,
      String modifier,
      String[] values) {
    RestSearchParameterTypeEnum type = definition.getParamType();
    Set<String> allowed = MODIFIERS.getOrDefault(type, Set.of(MISSING));
    boolean isTargetType =
        type == RestSearchParameterTypeEnum.REFERENCE
            && request.getFhirContext().getResourceTypes().contains(modifier);
    if (!allowed.contains(modifier) && !isTargetType) {
      throw Refused.badRequest(
          IssueCode.SEARCH_VALUE_INVALID,
          "%s has a modifier that a parameter of type %s does not support; supported are %s"
              .formatted(name, type.getCode(), new TreeSet<>(allowed)));
    }
    if (MISSING.equals(modifier) && !Set.of("true", "false").containsAll(Arrays.asList(values))) {
      throw Refused.badRequest(IssueCode.SEARCH_VALUE_INVALID, name + " takes true or false");
    }
  }

  private static void requireWholeComposite(RuntimeSearchParam definition, String[] values) {
    if (definition.getParamType() != RestSearchParameterTypeEnum.COMPOSITE) {
      return;
    }
    int components = definition.getComponents().size();
    for (String value : values) {
      if (SearchValue.OR.split(value, -1).length > 1) {
        throw Refused.badRequest(
            IssueCode.SEARCH_VALUE_INVALID,
            "%s=%s has several values: a composite parameter takes one; send one request for each"
                .formatted(definition.getName(), value));
      }
      if (SearchValue.PAIR.splitAsStream(value).filter(part -> !part.isBlank()).count()
          != components) {
        throw Refused.badRequest(
            IssueCode.SEARCH_VALUE_INVALID,
            "%s=%s is incomplete: it takes %d values joined by $"
                .formatted(definition.getName(), value, components));
      }
    }
  }
}
