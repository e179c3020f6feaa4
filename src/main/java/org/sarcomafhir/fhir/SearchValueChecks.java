package org.sarcomafhir.fhir;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Refuses search values that HAPI would take for something else: half a composite ({@code
 * code-value-concept=desmin} would be answered as if the value did not matter) and modifiers that
 * do not exist (HAPI ignores them). Also for searches inside a batch.
 */
@Interceptor(order = InterceptorOrder.CHECK_REQUEST)
public class SearchValueChecks {

  /** FHIR R4, search, "modifiers". A resource type is a modifier of references as well. */
  private static final Set<String> MODIFIERS =
      Set.of(
          "missing",
          "exact",
          "contains",
          "text",
          "not",
          "above",
          "below",
          "in",
          "not-in",
          "of-type",
          "identifier");

  private static final Pattern OR = Pattern.compile("(?<!\\\\),");
  private static final Pattern PAIR = Pattern.compile("(?<!\\\\)\\$");
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
      if (steps.length < 4) {
        throw new InvalidRequestException(
            "%s is incomplete: write _has:TYPE:REFERENCE:PARAMETER=VALUE".formatted(name));
      }
      check(request, steps[1], steps[3], values);
    } else if (!name.startsWith("_") && !name.contains(".")) {
      String[] parts = name.split(":", 2);
      String modifier = parts.length == 2 ? parts[1] : null;
      requireModifier(request, name, modifier);
      requireMissingFlag(name, modifier, values);
      requireWholeComposite(type, parts[0], modifier, values);
    }
  }

  private static void requireModifier(
      RequestDetails request, String name, @Nullable String modifier) {
    if (modifier != null
        && !MODIFIERS.contains(modifier)
        && !request.getFhirContext().getResourceTypes().contains(modifier)) {
      throw new InvalidRequestException(
          "%s has the unknown modifier %s; known are %s".formatted(name, modifier, MODIFIERS));
    }
  }

  private static void requireMissingFlag(String name, @Nullable String modifier, String[] values) {
    if ("missing".equals(modifier) && !Set.of("true", "false").containsAll(Arrays.asList(values))) {
      throw new InvalidRequestException(name + " takes true or false");
    }
  }

  private void requireWholeComposite(
      String type, String parameter, @Nullable String modifier, String[] values) {
    RuntimeSearchParam definition =
        registry.getActiveSearchParam(type, parameter, SearchParamLookupContextEnum.SEARCH);
    if (definition == null
        || definition.getParamType() != RestSearchParameterTypeEnum.COMPOSITE
        || modifier != null) {
      return;
    }
    int components = definition.getComponents().size();
    Arrays.stream(values)
        .flatMap(OR::splitAsStream)
        .filter(
            value ->
                PAIR.splitAsStream(value).filter(part -> !part.isBlank()).count() != components)
        .findFirst()
        .ifPresent(
            value -> {
              throw new InvalidRequestException(
                  "%s=%s is incomplete: it takes %d values joined by $"
                      .formatted(parameter, value, components));
            });
  }
}
