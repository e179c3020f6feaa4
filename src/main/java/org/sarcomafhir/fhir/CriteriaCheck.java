package org.sarcomafhir.fhir;

/**
 * Looks at what a condition asks for before the store does: of a conditional create, update or
 * deletion, or of a reference that holds a search. A capability publishes a bean of this type.
 */
public interface CriteriaCheck {

  /**
   * Refuses a criterion that must not be looked up.
   *
   * @param parameter name of the search parameter, with modifiers and chain
   * @param value its value, decoded
   * @throws ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException when it must not
   */
  void check(String parameter, String value);
}
