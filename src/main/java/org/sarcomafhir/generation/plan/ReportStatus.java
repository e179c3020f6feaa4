package org.sarcomafhir.generation.plan;

/** The status of what a laboratory reports. */
public enum ReportStatus {
  FINAL,
  AMENDED,
  CORRECTED,
  PRELIMINARY,
  CANCELLED,
  ENTERED_IN_ERROR;

  /** Whether the finding stands. */
  public boolean stands() {
    return this == FINAL || this == AMENDED || this == CORRECTED;
  }
}
