package org.sarcomafhir.security.requests;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sarcomafhir.fhir.ComputedParameter;
import org.sarcomafhir.security.rights.SmartScope;

/**
 * Which types a search looks into beside its own. A filter on what one may not read tells what is
 * in it: each step of a chain, each {@code _has}, each included type is a search of its own.
 */
final class SearchTouches {

  private static final int DEEPEST = 20;
  private static final ISearchParamRegistry.SearchParamLookupContextEnum SEARCHED =
      ISearchParamRegistry.SearchParamLookupContextEnum.SEARCH;

  private final ISearchParamRegistry registry;
  private final List<ComputedParameter> computed;

  SearchTouches(ISearchParamRegistry registry, List<ComputedParameter> computed) {
    this.registry = registry;
    this.computed = List.copyOf(computed);
  }

  /** Adds what a search of a type with these parameters touches, the type itself included. */
  void add(String type, Map<String, ? extends Collection<String>> parameters, Found found) {
    condition(type, parameters, Counting.isAsked(parameters) ? found.counting() : found);
  }

  /** Adds what the condition of another request touches: it is never answered by a number. */
  void condition(String type, Map<String, ? extends Collection<String>> parameters, Found found) {
    found.asked(type);
    parameters.forEach((name, values) -> parameter(type, name, values, found.under(name)));
  }

  /** The types that a search looks into. */
  Set<String> types(QueryInBody query) {
    Found found = new Found(new ArrayList<>(), "", false);
    condition(query.type(), Demands.parameters(query.parameters()), found);
    return found.touches().stream().map(Touch::type).collect(Collectors.toSet());
  }

  private void parameter(String type, String name, Collection<String> values, Found found) {
    String plain = name.contains(":") ? name.substring(0, name.indexOf(':')) : name;
    switch (plain) {
      case "_include" -> values.forEach(value -> included(value, false, found));
      case "_revinclude" -> values.forEach(value -> included(value, true, found));
      case "_sort" ->
          values.stream()
              .flatMap(value -> List.of(value.split(",", -1)).stream())
              .forEach(key -> path(type, key.replaceFirst("^-", ""), 0, found));
      case "_list" -> found.behind("List");
      case "_query", "_filter" -> found.behind(SmartScope.EVERY_TYPE);
      default -> path(type, name, 0, found);
    }
  }

  /** {@code source:parameter:target}, of which the last may be missing. */
  private static void included(String value, boolean reverse, Found found) {
    String[] parts = value.split(":", -1);
    if ("*".equals(value)) {
      if (reverse) {
        found.behind(SmartScope.EVERY_TYPE);
      }
    } else if (reverse) {
      found.shown(parts[0]);
    } else if (parts.length > 2) {
      found.shown(parts[2]);
    }
    // the rest of what is included is judged when it leaves: it may be of many types
  }

  private void path(String type, String path, int depth, Found found) {
    if (depth > DEEPEST) {
      found.behind(SmartScope.EVERY_TYPE);
    } else if (path.startsWith("_has:")) {
      String[] parts = path.split(":", 4);
      if (parts.length == 4) {
        found.behind(parts[1]);
        path(parts[1], parts[3], depth + 1, found);
      }
    } else if (path.contains(".")) {
      chain(type, path, depth, found);
    } else {
      computed.stream()
          .filter(one -> one.resourceType().equals(type) && one.code().equals(bare(path)))
          .flatMap(one -> one.comparedTypes().stream())
          .forEach(compared -> found.behind(compared));
    }
  }

  private void chain(String type, String path, int depth, Found found) {
    String head = path.substring(0, path.indexOf('.'));
    String rest = path.substring(path.indexOf('.') + 1);
    Set<String> targets =
        head.contains(":")
            ? Set.of(head.substring(head.indexOf(':') + 1))
            : targets(type, head, rest);
    if (targets.isEmpty()) {
      found.behind(SmartScope.EVERY_TYPE);
    }
    for (String target : targets) {
      found.behind(target);
      path(target, rest, depth + 1, found);
    }
  }

  /** Those that the reference may point to and that have the next parameter. */
  private Set<String> targets(String type, String reference, String rest) {
    RuntimeSearchParam parameter = registry.getActiveSearchParam(type, reference, SEARCHED);
    if (parameter == null) {
      return Set.of();
    }
    String next = bare(rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest);
    Set<String> targets = parameter.getTargets();
    return targets.stream()
        .filter(
            target ->
                next.startsWith("_")
                    || registry.getActiveSearchParam(target, next, SEARCHED) != null)
        .collect(Collectors.toSet());
  }

  private static String bare(String name) {
    return name.contains(":") ? name.substring(0, name.indexOf(':')) : name;
  }
}
