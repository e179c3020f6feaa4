package org.sarcomafhir.explanation;

/** What a message of the validator says beside its words. */
enum Fact {
  /** Canonical URL of the profile that asks for it. */
  PROFILE,
  /** Element as the profile calls it, for example {@code Observation.category:setting}. */
  ELEMENT,
  /** Name of the child that is concerned, below the location. */
  CHILD,
  /** URL of an extension. */
  EXTENSION,
  /** Canonical URL of a value set. */
  VALUE_SET,
  /** URL of a code system. */
  SYSTEM,
  /** A code. */
  CODE,
  /** The types, or the values, that are allowed. */
  ALLOWED,
  /** The value that the profile fixes. */
  FIXED,
  /** What a reference leads to: the reference, then the path of the entry's resource. */
  TARGET,
  /** The URL of a code system as it has to be written; blank where nobody knows which is meant. */
  WRITTEN,
  /** Key of a rule. */
  RULE,
  /** What the validator adds when it could not work a rule out. */
  FAILURE
}
