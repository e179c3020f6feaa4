package org.sarcomafhir.generation.plan;

/** How certain a diagnosis is. */
public enum Verification {
  CONFIRMED,
  /** Nothing is said, which counts as asserted. */
  UNSTATED,
  PROVISIONAL,
  REFUTED,
  ENTERED_IN_ERROR;

  /** Whether the diagnosis stands. */
  public boolean isAsserted() {
    return this == CONFIRMED || this == UNSTATED;
  }
}
