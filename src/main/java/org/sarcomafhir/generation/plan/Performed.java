package org.sarcomafhir.generation.plan;

/** Whether an operation or a therapy took place. */
public enum Performed {
  COMPLETED,
  STOPPED,
  NOT_DONE,
  ENTERED_IN_ERROR;

  /** Whether it was carried out, at least in part. */
  public boolean isCarriedOut() {
    return this == COMPLETED || this == STOPPED;
  }
}
