package org.sarcomafhir.fhir.bulk;

import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletSubRequestDetails;
import ca.uhn.fhir.rest.server.util.ServletRequestUtil;
import com.google.common.collect.ArrayListMultimap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.sarcomafhir.fhir.InnerSearches;
import org.sarcomafhir.fhir.PlainQueries;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.findings.Refused;
import org.springframework.stereotype.Component;

/**
 * Judges a query that stands inside another request as if it had been sent alone: it is shown to
 * everybody who looks at searches, the release gate included, before anything of it is carried out.
 */
@Component
public class QueryChecks {

  /** Parameters that select; all others with an underscore say what the answer looks like. */
  private static final Set<String> SELECTING =
      new TreeSet<>(
          Set.of(
              "_id", "_lastUpdated", "_tag", "_profile", "_security", "_source", "_list", "_has"));

  private final MatchUrlService queries;

  QueryChecks(PlainQueries queries) {
    this.queries = queries;
  }

  /**
   * Judges a query.
   *
   * @param query such as {@code Observation?status=final}
   * @throws ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException when the search would be
   *     refused
   */
  public TypeQuery check(ServletRequestDetails request, String query) {
    String type = query.contains("?") ? query.substring(0, query.indexOf('?')) : query;
    if (!request.getFhirContext().getResourceTypes().contains(type)) {
      throw Refused.badRequest(
          IssueCode.SEARCH_VALUE_INVALID,
          "%s does not begin with a resource type; write TYPE?PARAMETER=VALUE".formatted(query));
    }
    ServletSubRequestDetails search =
        ServletRequestUtil.getServletSubRequestDetails(
            request, query, "GET", ArrayListMultimap.create());
    Set<String> asked = new TreeSet<>(search.getParameters().keySet());
    requireSelecting(query, search.getParameters());
    InnerSearches.show(search);
    asked.removeAll(search.getParameters().keySet());
    TypeQuery checked =
        new TypeQuery(
            type,
            search.getParameters().entrySet().stream()
                .collect(
                    Collectors.toMap(Map.Entry::getKey, entry -> Arrays.asList(entry.getValue()))),
            List.copyOf(asked));
    queries.translateMatchUrl(
        checked.url(), request.getFhirContext().getResourceDefinition(checked.type()));
    return checked;
  }

  private static void requireSelecting(String query, Map<String, String[]> parameters) {
    if (parameters.isEmpty()) {
      throw Refused.badRequest(
          IssueCode.SEARCH_VALUE_INVALID,
          "%s asks for nothing; write TYPE?PARAMETER=VALUE".formatted(query));
    }
    parameters.forEach(
        (name, values) -> {
          if (Arrays.stream(values).anyMatch(StringUtils::isBlank)) {
            throw Refused.badRequest(
                IssueCode.SEARCH_VALUE_INVALID,
                "%s has no value. Give one, or leave the parameter out.".formatted(name));
          }
          if (name.startsWith("_") && !SELECTING.contains(name.split("[:.]", 2)[0])) {
            throw Refused.badRequest(
                IssueCode.SEARCH_VALUE_INVALID,
                "%s selects no resources and cannot be used in %s; of the parameters with an underscore these can: %s"
                    .formatted(name, query, String.join(", ", SELECTING)));
          }
        });
  }
}
