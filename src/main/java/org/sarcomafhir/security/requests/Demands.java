package org.sarcomafhir.security.requests;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.util.UrlUtil;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.fhir.ComputedParameter;
import org.sarcomafhir.security.rights.Interaction;
import org.sarcomafhir.security.rights.SmartScope;

/** Works out what a FHIR request would do, before anything of it is done. */
public final class Demands {

  /** A PUT may create what was not there. */
  private static final Map<RequestTypeEnum, Set<Interaction>> WRITTEN_BY =
      Map.of(
          RequestTypeEnum.POST, Set.of(Interaction.CREATE),
          RequestTypeEnum.PUT, Set.of(Interaction.CREATE, Interaction.UPDATE),
          RequestTypeEnum.PATCH, Set.of(Interaction.UPDATE),
          RequestTypeEnum.DELETE, Set.of(Interaction.DELETE));

  private static final Set<Interaction> EVERYTHING = Set.of(Interaction.values());

  private final Set<String> types;
  private final SearchTouches searches;
  private final EntryTouches entries;

  /** Demands on this store. */
  public Demands(
      FhirContext context, ISearchParamRegistry registry, List<ComputedParameter> computed) {
    types = Set.copyOf(context.getResourceTypes());
    searches = new SearchTouches(registry, computed);
    entries = new EntryTouches(context, searches);
  }

  /**
   * What a request asks of the gate.
   *
   * @param interaction what HAPI has recognised it as
   */
  public Demand of(RequestDetails request, RestOperationTypeEnum interaction) {
    Found found = new Found(new ArrayList<>(), "");
    String type =
        request.getResourceName() == null ? SmartScope.EVERY_TYPE : request.getResourceName();
    return switch (interaction) {
      case METADATA -> new Demand.Open();
      // the id of the search is the ticket; what is on the page is judged when it leaves
      case GET_PAGE -> new Demand.Of(List.of());
      case READ, VREAD, HISTORY_INSTANCE -> one(found, type, Interaction.READ);
      case HISTORY_TYPE, HISTORY_SYSTEM -> one(found, type, Interaction.SEARCH);
      case SEARCH_TYPE, SEARCH_SYSTEM -> {
        searches.add(type, parameters(request.getParameters()), found);
        yield of(found);
      }
      case CREATE, UPDATE, PATCH, DELETE -> write(request, interaction, type, found);
      case TRANSACTION -> {
        entries.add((Bundle) request.getResource(), found);
        yield of(found);
      }
      case EXTENDED_OPERATION_SERVER, EXTENDED_OPERATION_TYPE, EXTENDED_OPERATION_INSTANCE ->
          operation(String.valueOf(request.getOperation()), type, found);
      default -> new Demand.Unruled(interaction.getCode());
    };
  }

  /** What is no type could be read as one by somebody else; it asks for all of them. */
  private Demand of(Found found) {
    return new Demand.Of(
        found.touches().stream()
            .map(
                touch ->
                    types.contains(touch.type())
                        ? touch
                        : new Touch(SmartScope.EVERY_TYPE, touch.interaction(), touch.where()))
            .toList());
  }

  /**
   * What can be told before the body is read, so that nobody is told what is wrong with a body that
   * may not be sent.
   */
  public Demand ofHead(RequestDetails request) {
    Found found = new Found(new ArrayList<>(), "");
    String type = request.getResourceName();
    String operation = request.getOperation();
    if (type == null || request.getRequestType() == RequestTypeEnum.GET) {
      return of(found);
    }
    if (operation == null) {
      WRITTEN_BY
          .getOrDefault(request.getRequestType(), Set.of())
          .forEach(interaction -> found.add(type, interaction));
    } else if ("_search".equals(operation)) {
      found.add(type, Interaction.SEARCH);
    }
    return of(found);
  }

  private Demand one(Found found, String type, Interaction interaction) {
    found.add(type, interaction);
    return of(found);
  }

  private Demand write(
      RequestDetails request, RestOperationTypeEnum interaction, String type, Found found) {
    String condition = request.getConditionalUrl(interaction);
    WRITTEN_BY
        .getOrDefault(request.getRequestType(), EVERYTHING)
        .forEach(one -> found.add(type, one));
    if (condition != null) {
      searches.add(type, query(condition), found);
    }
    IBaseResource resource = request.getResource();
    if (interaction == RestOperationTypeEnum.PATCH) {
      entries.patch(new String(request.loadRequestContents(), request.getCharset()), found);
    } else if (resource != null) {
      entries.references(resource, found);
    }
    return of(found);
  }

  private Demand operation(String name, String type, Found found) {
    Optional<Set<Interaction>> rule = OperationRules.of(name);
    if (rule.isEmpty()) {
      return new Demand.Unruled("operation " + name);
    }
    rule.get().forEach(interaction -> found.add(type, interaction));
    return of(found);
  }

  private static Map<String, List<String>> parameters(Map<String, String[]> parameters) {
    return parameters.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                entry -> Arrays.stream(entry.getValue()).filter(value -> value != null).toList()));
  }

  /** The parameters of {@code Type?name=value}. */
  static Map<String, List<String>> query(@Nullable String url) {
    if (url == null || !url.contains("?")) {
      return Map.of();
    }
    return parameters(UrlUtil.parseQueryString(url.substring(url.indexOf('?') + 1)));
  }
}
