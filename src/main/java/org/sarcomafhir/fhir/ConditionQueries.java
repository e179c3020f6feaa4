package org.sarcomafhir.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeResourceDefinition;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * HAPI's reading of the conditions of conditional requests and references, where {@code :in} and
 * its like mean the same as in a search. No search hook runs for them.
 */
@Component
@Primary
class ConditionQueries extends MatchUrlService {

  private final SelectedCodes codes;

  ConditionQueries(FhirContext context, ISearchParamRegistry registry, SelectedCodes codes) {
    super(context, registry);
    this.codes = codes;
  }

  @Override
  public SearchParameterMap translateMatchUrl(
      String url, RuntimeResourceDefinition type, Flag... flags) {
    SearchParameterMap condition = super.translateMatchUrl(url, type, flags);
    codes.replace(condition);
    return condition;
  }
}
