package org.sarcomafhir.fhir;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.util.ICachedSearchDetails;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.findings.Refused;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where references of AuditEvents are indexed as texts, a question with a reference asks for the
 * text of it.
 */
@Interceptor(order = InterceptorOrder.CHECK_REQUEST)
public class EventParameters {

  private static final String TYPE = "AuditEvent";
  private static final String PATIENT = "patient";

  private static final Set<String> INCLUDES = Set.of("_include", "_revinclude");
  private static final Pattern FOLLOWED = Pattern.compile("AuditEvent:(patient|entity)");

  private final ISearchParamRegistry registry;

  EventParameters(ISearchParamRegistry registry) {
    this.registry = registry;
  }

  @Configuration
  static class Config {

    @Bean
    FhirContribution eventParameters(ISearchParamRegistry registry) {
      return FhirContribution.ofRestInterceptors(new EventParameters(registry));
    }
  }

  /** What follows references would follow none here, and find nothing in silence. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
  public void beforeHandling(RequestDetails request) {
    request
        .getParameters()
        .forEach(
            (name, values) -> {
              boolean follows =
                  FOLLOWED.matcher(name).find()
                      || (INCLUDES.contains(name.replaceFirst(":.*", ""))
                          && Arrays.stream(values).anyMatch(FOLLOWED.asPredicate()));
              if (follows && isText(PATIENT)) {
                throw Refused.badRequest(
                    IssueCode.SEARCH_VALUE_INVALID,
                    "AuditEvents name patients and other resources as texts, which %s does not follow; ask for AuditEvent?patient=Patient/1"
                        .formatted(name));
              }
            });
  }

  /** Puts the texts in place of the references. */
  @Hook(Pointcut.STORAGE_PRESEARCH_REGISTERED)
  public void beforeSearch(ICachedSearchDetails search, SearchParameterMap map) {
    if (!TYPE.equals(search.getResourceType())) {
      return;
    }
    for (String name : List.of(PATIENT, "entity")) {
      List<List<IQueryParameterType>> all = map.get(name);
      if (all != null && isText(name)) {
        List<List<IQueryParameterType>> texts = new ArrayList<>();
        all.forEach(anyOf -> texts.add(anyOf.stream().map(value -> text(name, value)).toList()));
        map.put(name, texts);
      }
    }
  }

  private boolean isText(String name) {
    return registry
            .getActiveSearchParam(TYPE, name, SearchParamLookupContextEnum.SEARCH)
            .getParamType()
        == RestSearchParameterTypeEnum.TOKEN;
  }

  private static IQueryParameterType text(String name, IQueryParameterType value) {
    if (!(value instanceof ReferenceParam reference)) {
      return value;
    }
    if (reference.getMissing() != null) {
      TokenParam token = new TokenParam();
      token.setMissing(reference.getMissing());
      return token;
    }
    String type = reference.getResourceType();
    boolean bare = type == null || type.isEmpty();
    if (reference.hasChain() || (bare && !PATIENT.equals(name))) {
      throw Refused.badRequest(
          IssueCode.SEARCH_VALUE_INVALID,
          "%s of an AuditEvent takes TYPE/ID and no chain, for example %s=Patient/1"
              .formatted(name, name));
    }
    return new TokenParam((bare ? "Patient" : type) + "/" + reference.getIdPart());
  }
}
