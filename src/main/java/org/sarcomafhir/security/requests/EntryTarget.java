package org.sarcomafhir.security.requests;

import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.sarcomafhir.security.rights.SmartScope;

/**
 * Where the request of a Bundle's entry goes.
 *
 * @param verb HTTP method; an entry without one gets none
 * @param type first step of the URL, or {@code *} when it has none
 * @param id second step, where it is an id; else empty
 * @param steps how many there are
 * @param last the last of them
 * @param query parameters after the question mark
 */
public record EntryTarget(
    String verb, String type, String id, int steps, String last, Map<String, List<String>> query) {

  /** Reads the URL of an entry. */
  public static EntryTarget of(BundleEntryComponent entry) {
    HTTPVerb verb = entry.getRequest().getMethod();
    String url = entry.getRequest().getUrl() == null ? "" : entry.getRequest().getUrl();
    String path =
        (url.contains("?") ? url.substring(0, url.indexOf('?')) : url).replaceAll("^/|/$", "");
    List<String> steps = List.of(path.split("/", -1));
    boolean named = steps.size() > 1 && steps.get(1).matches("[^_$].*");
    String first = steps.get(0);
    return new EntryTarget(
        verb == null ? "" : verb.name(),
        first.isEmpty() || first.startsWith("$") ? SmartScope.EVERY_TYPE : first,
        named ? steps.get(1) : "",
        steps.size(),
        steps.get(steps.size() - 1),
        Demands.query(url));
  }

  /** Whether it asks for all resources of a type that meet a condition. */
  public boolean isSearch() {
    boolean get = "GET".equals(verb) || "HEAD".equals(verb);
    return (get && steps == 1 && !isOperation() && !"metadata".equals(type))
        || ("POST".equals(verb) && steps == 2 && "_search".equals(last));
  }

  boolean isOperation() {
    return last.startsWith("$");
  }

  /** Whether it reads one resource, a version or all versions of it. */
  boolean isRead() {
    return !id.isEmpty() && (steps == 2 || "_history".equals(last) || isVersion());
  }

  private boolean isVersion() {
    return steps == 4;
  }
}
