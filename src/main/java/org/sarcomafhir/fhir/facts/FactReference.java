package org.sarcomafhir.fhir.facts;

import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A reference from one resource to another, by the numbers of the search index.
 *
 * @param source the resource that refers
 * @param parameter the search parameter that finds it by this reference
 * @param targetType resource type of what it refers to
 * @param target what it refers to; absent where that is not on this server
 */
public record FactReference(
    long source, String parameter, String targetType, @Nullable Long target) {

  /** Whether it is one of this parameter to this type. */
  public boolean leads(String byParameter, String toType) {
    return parameter.equals(byParameter) && targetType.equals(toType);
  }

  /** What the references that meet a condition refer to, as far as it is on this server. */
  public static Set<Long> targets(
      Collection<FactReference> references, Predicate<FactReference> condition) {
    return references.stream()
        .filter(condition)
        .map(FactReference::target)
        .filter(target -> target != null)
        .collect(Collectors.toSet());
  }

  /** The resources that have a reference that meets a condition. */
  public static Set<Long> sources(
      Collection<FactReference> references, Predicate<FactReference> condition) {
    return references.stream()
        .filter(condition)
        .map(FactReference::source)
        .collect(Collectors.toSet());
  }
}
