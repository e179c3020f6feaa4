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

  /** The resource type that is searched. */
  String resourceType();

  /** The parameter's code. */
  String code();

  /** The other types whose content decides; asking for it tells something about them. */
  Set<String> comparedTypes();

  /**
   * The resources that meet one of the values, by logical id without type. Asked anew for every
   * search; called while the search is prepared, in the thread of the request.
   */
  Set<String> matching(List<Token> anyOf);
}
