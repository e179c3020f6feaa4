package org.sarcomafhir.leniency;

/** What becomes of a resource that does not conform to its profiles. */
public enum Strictness {
  /** It is refused. */
  STRICT,
  /** It is stored as it was sent and tagged, if nothing of it would be lost. */
  LENIENT
}
