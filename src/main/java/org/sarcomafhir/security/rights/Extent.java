package org.sarcomafhir.security.rights;

/** To how much of a resource type a right extends. */
public enum Extent {
  /** What the caller has sent itself. */
  OWN,
  /** How many there are, not which, and not where they are few. */
  COUNTS,
  /** All of it. */
  ALL
}
