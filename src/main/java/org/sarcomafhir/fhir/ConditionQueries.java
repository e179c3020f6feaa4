package org.sarcomafhir.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeResourceDefinition;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.MatchUrlUtil;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.apache.http.NameValuePair;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.findings.Refused;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * HAPI's reading of the conditions of conditional requests and references, with two refusals: HAPI
 * passes over a criterion without a value, so that a deletion would meet whatever the others leave;
 * and no search hook runs here that knows {@code :in} and its like.
 */
@Component
@Primary
class ConditionQueries extends MatchUrlService {

  private final List<CriteriaCheck> checks;

  ConditionQueries(FhirContext context, ISearchParamRegistry registry, List<CriteriaCheck> checks) {
    super(context, registry);
    this.checks = List.copyOf(checks);
  }

  @Override
  public SearchParameterMap translateMatchUrl(
      String url, RuntimeResourceDefinition type, Flag... flags) {
    for (NameValuePair criterion : MatchUrlUtil.translateMatchUrl(url)) {
      if (StringUtils.isBlank(criterion.getValue())) {
        throw Refused.badRequest(
            IssueCode.CONDITION_INVALID,
            "The condition %s gives %s no value: give one, or leave the parameter out"
                .formatted(url, criterion.getName()));
      }
      checks.forEach(check -> check.check(criterion.getName(), criterion.getValue()));
    }
    SearchParameterMap condition = super.translateMatchUrl(url, type, flags);
    if (SelectedCodes.isNeededFor(condition)) {
      throw Refused.badRequest(
          IssueCode.CONDITION_INVALID,
          "The condition %s has :in, :not-in, :below or :above, which work in searches only; name codes instead"
              .formatted(url));
    }
    return condition;
  }
}
