package org.sarcomafhir.fhir.writes;

import org.hl7.fhir.instance.model.api.IIdType;

/**
 * One resource that a database transaction has changed.
 *
 * @param kind what was done
 * @param before the version that it replaced, by id; of a creation the same as {@code after}
 * @param after the version that it made, by id; of a deletion the one that has no content
 */
public record Write(Kind kind, IIdType before, IIdType after) {

  /** What can be done to a resource. */
  public enum Kind {
    /** It was not there, or had been deleted. */
    CREATE,
    /** It has another content. */
    UPDATE,
    /** It is gone; its history stays. */
    DELETE
  }
}
