package org.sarcomafhir.generation.plan;

/** What a report says of a number. */
public enum Bound {
  EXACTLY,
  MORE_THAN,
  AT_LEAST,
  UP_TO,
  LESS_THAN
}
