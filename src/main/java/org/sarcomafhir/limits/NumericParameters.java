package org.sarcomafhir.limits;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import java.util.Arrays;
import java.util.Set;

/**
 * Names of search parameters whose value is a number, or has one in it, whatever the type they
 * belong to: at the end of a chain or of {@code _has} the type need not be said.
 */
class NumericParameters {

  private static final Set<RestSearchParameterTypeEnum> TYPES =
      Set.of(
          RestSearchParameterTypeEnum.NUMBER,
          RestSearchParameterTypeEnum.QUANTITY,
          RestSearchParameterTypeEnum.COMPOSITE);

  private final FhirContext context;
  private final ISearchParamRegistry registry;

  NumericParameters(FhirContext context, ISearchParamRegistry registry) {
    this.context = context;
    this.registry = registry;
  }

  /** Whether the last step of the name is one of them. */
  boolean contains(String name) {
    String last = name.substring(name.lastIndexOf('.') + 1);
    return Arrays.stream(last.split(":", -1)).anyMatch(this::isNumeric);
  }

  private boolean isNumeric(String step) {
    return context.getResourceTypes().stream()
        .map(type -> registry.getActiveSearchParam(type, step, SearchParamLookupContextEnum.SEARCH))
        .anyMatch(NumericParameters::isNumeric);
  }

  private static boolean isNumeric(RuntimeSearchParam parameter) {
    return parameter != null && TYPES.contains(parameter.getParamType());
  }
}
