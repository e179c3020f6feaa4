package org.sarcomafhir.generation.truth;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.generation.plan.Bound;
import org.sarcomafhir.generation.plan.Moment;

/** What a bound or a date that is not exact proves. */
final class Certain {

  private Certain() {}

  /** Whether a report that states this bound proves at least the limit. */
  static boolean atLeast(Bound bound, int number, int limit) {
    return switch (bound) {
      case EXACTLY, AT_LEAST, MORE_THAN -> number >= limit;
      default -> false;
    };
  }

  /** Whether a report that states this bound proves more than the limit. */
  static boolean above(Bound bound, int number, int limit) {
    return switch (bound) {
      case EXACTLY, AT_LEAST -> number > limit;
      case MORE_THAN -> number >= limit;
      default -> false;
    };
  }

  /** Whether it was after that day, whichever day it can have been. */
  static boolean after(@Nullable Moment moment, LocalDate day) {
    return moment != null && moment.earliest().isAfter(day);
  }
}
