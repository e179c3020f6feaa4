package org.sarcomafhir.fhir;

import java.util.Set;

/**
 * Says under which codes a resource is found besides those it carries. A capability publishes a
 * bean of this type; {@code fhir} asks it for every resource that is put into the search index.
 */
public interface CodeTranslation {

  /** A code of a code system. */
  record Code(String system, String code) {}

  /**
   * The codes that are meant by those of one element.
   *
   * @param resourceType the type that is indexed
   * @param parameter name of the search parameter of type token
   * @param sent all codes that the parameter finds in the resource
   * @return codes to be found by as well; empty where nothing is to be added
   */
  Set<Code> meantBy(String resourceType, String parameter, Set<Code> sent);
}
