package org.sarcomafhir.cohort;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Type;

/**
 * When something began, as exact as it was written: 2020-05 began between the first and the last
 * moment of May 2020. Dates are compared as written, without their time zone.
 *
 * @param earliest the first moment it can have begun
 * @param latest the last moment it can have begun
 */
record Beginning(LocalDateTime earliest, LocalDateTime latest) {

  /**
   * Of a dateTime or of the start of a Period; absent for words, ages, and dates that are not
   * stated.
   */
  static Optional<Beginning> of(Type performed) {
    if (performed instanceof Period period) {
      return of(period.getStartElement());
    }
    return performed instanceof DateTimeType date ? of(date) : Optional.empty();
  }

  /** True only when it is certain, whatever the missing day or month is. */
  boolean isCertainlyAfter(Beginning other) {
    return earliest.isAfter(other.latest);
  }

  private static Optional<Beginning> of(DateTimeType date) {
    if (!date.hasValue()) {
      return Optional.empty();
    }
    TemporalPrecisionEnum precision = date.getPrecision();
    if (precision == TemporalPrecisionEnum.YEAR || precision == TemporalPrecisionEnum.MONTH) {
      boolean month = precision == TemporalPrecisionEnum.MONTH;
      LocalDate first = LocalDate.of(date.getYear(), month ? date.getMonth() + 1 : 1, 1);
      LocalDate after = month ? first.plusMonths(1) : first.plusYears(1);
      return Optional.of(
          new Beginning(first.atStartOfDay(), after.minusDays(1).atTime(LocalTime.MAX)));
    }
    LocalDate day = LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDay());
    if (precision == TemporalPrecisionEnum.DAY) {
      return Optional.of(new Beginning(day.atStartOfDay(), day.atTime(LocalTime.MAX)));
    }
    LocalDateTime moment = day.atTime(date.getHour(), date.getMinute(), date.getSecond());
    return Optional.of(new Beginning(moment, moment));
  }
}
