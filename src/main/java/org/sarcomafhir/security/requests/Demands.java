package org.sarcomafhir.security.requests;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.util.UrlUtil;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.fhir.ComputedParameter;
import org.sarcomafhir.security.rights.Interaction;
import org.sarcomafhir.security.rights.SmartScope;

/** Works out what a FHIR request would do, before anything of it is done. */
public final class Demands {

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
    Found found = new Found(new ArrayList<>(), "", false);
    String type =
        request.getResourceName() == null ? SmartScope.EVERY_TYPE : request.getResourceName();
    return switch (interaction) {
      case METADATA -> new Demand.Open();
      // the id of the search is the ticket; what is on the page is judged when it leaves
      case GET_PAGE -> new Demand.Of(List.of());
      case READ, VREAD, HISTORY_INSTANCE -> {
        found.named(type, Interaction.READ, id(request));
        yield of(found);
      }
      case HISTORY_TYPE, HISTORY_SYSTEM -> {
        found.behind(type);
        yield of(found);
      }
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
          operation(request, type, found);
      default -> new Demand.Unruled(interaction.getCode());
    };
  }

  /** The resource types that a search looks into; {@code *} where that cannot be told. */
  public Set<String> types(QueryInBody query) {
    return searches.types(query);
  }

  /** What is no type could be read as one by somebody else; it asks for all of them. */
  private Demand of(Found found) {
    return new Demand.Of(
        found.touches().stream()
            .map(touch -> types.contains(touch.type()) ? touch : touch.of(SmartScope.EVERY_TYPE))
            .toList());
  }

  /**
   * What can be told before the body is read, so that nobody is told what is wrong with a body that
   * may not be sent.
   */
  public Demand ofHead(RequestDetails request) {
    Found found = new Found(new ArrayList<>(), "", false);
    String type = request.getResourceName();
    String operation = request.getOperation();
    if (type == null || request.getRequestType() == RequestTypeEnum.GET) {
      return of(found);
    }
    if (operation == null) {
      written(request, type).touch(found);
    } else if ("_search".equals(operation)) {
      // whether it is answered by a number stands in the body
      found.counting().asked(type);
    }
    return of(found);
  }

  private static Written written(RequestDetails request, String type) {
    boolean conditional = request.getCompleteUrl().contains("?");
    return new Written(request.getRequestType().name(), type, id(request), conditional);
  }

  private static String id(RequestDetails request) {
    String id = request.getId() == null ? null : request.getId().getIdPart();
    return id == null ? "" : id;
  }

  private Demand write(
      RequestDetails request, RestOperationTypeEnum interaction, String type, Found found) {
    String condition = request.getConditionalUrl(interaction);
    Written written = written(request, type);
    written.touch(found);
    written.idInBody(request.getResource(), found);
    if (condition != null) {
      searches.condition(type, condition(condition), found);
    }
    IBaseResource resource = request.getResource();
    if (interaction == RestOperationTypeEnum.PATCH) {
      entries.patch(new String(request.loadRequestContents(), request.getCharset()), found);
    } else if (resource != null) {
      entries.references(resource, found);
    }
    return of(found);
  }

  private Demand operation(RequestDetails request, String type, Found found) {
    String name = String.valueOf(request.getOperation());
    OperationRules.search(name, request.getResource(), searches, found);
    return OperationRules.touch(name, type, id(request), found)
        ? of(found)
        : new Demand.Unruled("operation " + name);
  }

  static Map<String, List<String>> parameters(Map<String, String[]> parameters) {
    // the store passes over white space around names and values
    Map<String, List<String>> read = new HashMap<>();
    parameters.forEach(
        (name, values) ->
            read.computeIfAbsent(name.strip(), stripped -> new ArrayList<>())
                .addAll(
                    Arrays.stream(values)
                        .filter(value -> value != null)
                        .map(String::strip)
                        .toList()));
    return read;
  }

  /** The parameters of a condition, with or without a type and a question mark before them. */
  static Map<String, List<String>> condition(String condition) {
    return query(condition.contains("?") ? condition : "?" + condition);
  }

  /** The parameters of {@code Type?name=value}. */
  static Map<String, List<String>> query(@Nullable String url) {
    if (url == null || !url.contains("?")) {
      return Map.of();
    }
    return parameters(UrlUtil.parseQueryString(url.substring(url.indexOf('?') + 1)));
  }
}
