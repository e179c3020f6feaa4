package org.sarcomafhir.generation.plan;

import java.time.LocalDate;

/**
 * A date as exact as it is known.
 *
 * @param day the day, or any day of the month
 * @param monthOnly whether only the month is known
 */
public record Moment(LocalDate day, boolean monthOnly) {

  /** A day that is known. */
  public static Moment on(LocalDate day) {
    return new Moment(day, false);
  }

  /** The month of the day, the day itself being unknown. */
  public static Moment inMonthOf(LocalDate day) {
    return new Moment(day, true);
  }

  /** The first day that it can have been. */
  public LocalDate earliest() {
    return monthOnly ? day.withDayOfMonth(1) : day;
  }

  /** The last day that it can have been. */
  public LocalDate latest() {
    return monthOnly ? day.withDayOfMonth(day.lengthOfMonth()) : day;
  }
}
