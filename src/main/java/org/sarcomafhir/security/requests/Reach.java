package org.sarcomafhir.security.requests;

/** How far a request reaches into the resources of a type. */
public enum Reach {
  /** Makes a new one. */
  NEW,
  /** Concerns one that the request names by its id. */
  NAMED,
  /** Concerns those that meet a condition; another condition can be added to it. */
  ASKED,
  /** Shows some beside what was asked for; they are judged one by one when they leave. */
  SHOWN,
  /** Looks at all of them, so that the answer depends on what is not in it. */
  ALL
}
