package org.sarcomafhir.fhir;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.util.ICachedSearchDetails;
import java.util.Arrays;
import java.util.List;
import org.sarcomafhir.fhir.ComputedParameter.Matches;
import org.sarcomafhir.fhir.ComputedParameter.Token;
import org.sarcomafhir.fhir.search.KnownMatches;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.findings.Refused;

/**
 * Puts the answer of each {@link ComputedParameter} into the search as a list of ids, so that it
 * can be combined with other parameters, sorted, paged and included from like any search.
 */
@Interceptor(order = InterceptorOrder.CHECK_REQUEST)
public class ComputedParameters {

  private final List<ComputedParameter> parameters;

  ComputedParameters(List<ComputedParameter> parameters) {
    this.parameters = List.copyOf(parameters);
  }

  /**
   * Refuses a computed parameter in a chain or in {@code _has}: HAPI would search its empty index
   * and find nobody.
   */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
  public void beforeHandling(RequestDetails request) {
    for (String name : request.getParameters().keySet()) {
      List<String> steps = Arrays.asList(name.split("[:.]", -1));
      for (ComputedParameter parameter : parameters) {
        if (steps.contains(parameter.code()) && !name.equals(parameter.code())) {
          throw Refused.badRequest(
              IssueCode.SEARCH_VALUE_INVALID,
              "%s: %s is worked out when it is asked and works only as %s?%s=VALUE, not in a chain, in _has or with a modifier"
                  .formatted(name, parameter.code(), parameter.resourceType(), parameter.code()));
        }
      }
    }
  }

  /** Replaces the computed parameters of a search by the ids that meet them. */
  @Hook(value = Pointcut.STORAGE_PRESEARCH_REGISTERED, order = InterceptorOrder.COMPUTE)
  public void beforeSearch(ICachedSearchDetails search, SearchParameterMap map) {
    for (ComputedParameter parameter : parameters) {
      List<List<IQueryParameterType>> values =
          parameter.resourceType().equals(search.getResourceType())
              ? map.remove(parameter.code())
              : null;
      if (values != null) {
        for (List<IQueryParameterType> anyOf : values) {
          List<Token> tokens = tokens(parameter, anyOf);
          restrict(
              map,
              parameter,
              KnownMatches.among(map)
                  .map(known -> parameter.matchingAmong(known, tokens))
                  .orElseGet(() -> parameter.matching(tokens)));
        }
      }
    }
  }

  private static List<Token> tokens(ComputedParameter parameter, List<IQueryParameterType> anyOf) {
    return anyOf.stream()
        .map(TokenParam.class::cast)
        .map(value -> token(parameter, value))
        .toList();
  }

  private static void restrict(
      SearchParameterMap map, ComputedParameter parameter, Matches matches) {
    if (matches.numbers().size() > KnownMatches.MOST) {
      throw Refused.badRequest(
          IssueCode.SEARCH_TOO_COSTLY,
          "%s is met by %d resources, and this server compares at most %d at a time. Narrow the value, or ask for the facts one by one."
              .formatted(parameter.code(), matches.numbers().size(), KnownMatches.MOST));
    }
    if (matches.numbers().isEmpty()) {
      KnownMatches.byId(map, matches.ids());
    } else {
      KnownMatches.byNumber(map, matches.numbers());
    }
  }

  private static Token token(ComputedParameter parameter, TokenParam value) {
    if (value.getModifier() != null || value.getMissing() != null || value.isEmpty()) {
      throw Refused.badRequest(
          IssueCode.SEARCH_VALUE_INVALID,
          "%s takes a code, for example http://snomed.info/sct|367336001"
              .formatted(parameter.code()));
    }
    return new Token(value.getSystem(), value.getValue());
  }
}
