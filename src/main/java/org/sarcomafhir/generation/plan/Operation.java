package org.sarcomafhir.generation.plan;

import java.time.LocalDate;

/**
 * A resection.
 *
 * @param number within the tumour, from 1
 * @param spread the number of the metastasis or recurrence that was removed, 0 for the tumour
 *     itself
 * @param date the day
 * @param performed whether it took place
 * @param removal how the tumour came out
 */
public record Operation(
    int number, int spread, LocalDate date, Performed performed, Removal removal) {

  /** How a tumour comes out. */
  public enum Removal {
    EN_BLOC,
    PIECEMEAL,
    WIDE,
    MARGINAL,
    NOT_STATED
  }
}
