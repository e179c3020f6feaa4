package org.sarcomafhir.generation.plan;

import org.jspecify.annotations.Nullable;

/**
 * A metastasis or a recurrence of a tumour.
 *
 * @param number within the tumour, from 1
 * @param kind what came back, and how
 * @param site where
 * @param found when, absent where nobody says
 * @param verification how certain it is
 */
public record Spread(
    int number, Kind kind, Site site, @Nullable Moment found, Verification verification) {

  /** What comes back. */
  public enum Kind {
    METASTASIS,
    LOCAL_RECURRENCE,
    REGIONAL_RECURRENCE
  }
}
