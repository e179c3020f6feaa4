package org.sarcomafhir.explanation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds the errors that one draft may follow from, by their paths: those in the same part of the
 * same resource, and those above it. A Bundle of thousands of faulty entries would otherwise
 * compare each of its errors with all the others.
 */
final class RelatedErrors {

  private static final String TYPE_OF_BUNDLE = "Bundle.type";

  private final NavigableMap<String, List<Draft>> byPath = new TreeMap<>();

  RelatedErrors(Collection<Draft> drafts) {
    drafts.stream()
        .filter(Draft::isError)
        .forEach(
            error -> byPath.computeIfAbsent(error.path(), path -> new ArrayList<>()).add(error));
  }

  /** The errors that may be causes of the draft, without itself; more than are. */
  Collection<Draft> of(Draft draft) {
    Set<Draft> found = new LinkedHashSet<>(); // drafts have no equality but identity
    String path = draft.path();
    String resource = Paths.resource(path);
    String part = part(path, resource);
    if (part.equals(resource) || isWholeElement(path, part) || !draft.get(Fact.FAILURE).isBlank()) {
      within(resource).forEach(found::add);
    } else {
      within(part).forEach(found::add);
      Stream.of(resource, unindexed(part)).flatMap(this::at).forEach(found::add);
    }
    at(TYPE_OF_BUNDLE).forEach(found::add);
    if (!draft.get(Fact.TARGET).isEmpty()) {
      within(draft.get(Fact.TARGET)).forEach(found::add);
    }
    found.remove(draft);
    return found;
  }

  /** The element of the resource that the path leads into, with its index. */
  private static String part(String path, String resource) {
    if (path.length() <= resource.length()) {
      return resource;
    }
    int end = path.indexOf('.', resource.length() + 1);
    return end < 0 ? path : path.substring(0, end);
  }

  /** An element that is missing has no index, and may be misspelt anywhere in the resource. */
  private static boolean isWholeElement(String path, String part) {
    return path.equals(part) && !path.endsWith("]");
  }

  private static String unindexed(String part) {
    return part.endsWith("]") ? part.substring(0, part.lastIndexOf('[')) : part;
  }

  private Stream<Draft> at(String path) {
    return byPath.getOrDefault(path, List.of()).stream();
  }

  private Stream<Draft> within(String path) {
    return byPath.subMap(path, true, path + Character.MAX_VALUE, false).entrySet().stream()
        .filter(entry -> Paths.isWithin(entry.getKey(), path))
        .flatMap(entry -> entry.getValue().stream());
  }
}
