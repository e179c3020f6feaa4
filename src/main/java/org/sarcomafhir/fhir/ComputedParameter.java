package org.sarcomafhir.fhir;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A search parameter whose answer takes more than one resource, so that no index of a single
 * resource can hold it: it is worked out when it is asked. A capability publishes a bean of this
 * type; the package holds the SearchParameter that describes it, of type token.
 */
public interface ComputedParameter {

  /**
   * One value of the parameter.
   *
   * @param system code system; empty for a code without one ({@code |code}), absent for a code of
   *     whatever system
   * @param code the code
   */
  record Token(@Nullable String system, String code) {}

  /**
   * The resources that meet a value; what is not there does not meet it.
   *
   * @param ids logical ids without type
   * @param numbers numbers of the search index, from {@link org.sarcomafhir.fhir.facts.FactIndex}
   */
  record Matches(Set<String> ids, Set<Long> numbers) {

    /** By logical ids without type. */
    public static Matches byId(Set<String> ids) {
      return new Matches(ids, Set.of());
    }

    /** By numbers of the search index. */
    public static Matches byNumber(Set<Long> numbers) {
      return new Matches(Set.of(), numbers);
    }
  }

  /** The resource type that is searched. */
  String resourceType();

  /** The parameter's code. */
  String code();

  /** The other types whose content decides; asking for it tells something about them. */
  Set<String> comparedTypes();

  /**
   * The resources that meet one of the values. Asked anew for every search; called while the search
   * is prepared, in the thread of the request.
   *
   * @throws ca.uhn.fhir.rest.server.exceptions.InvalidRequestException when a value is none of this
   *     parameter
   */
  Matches matching(List<Token> anyOf);

  /**
   * The same where only some resources can still be matches, because the rest of the search leaves
   * no others; what is found beyond them does no harm. A parameter that would look at much more
   * than belongs to them overrides this.
   *
   * @param numbers of the search index
   */
  default Matches matchingAmong(Set<Long> numbers, List<Token> anyOf) {
    return matching(anyOf);
  }
}
