package org.sarcomafhir.cohort;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Type;

/**
 * When something began, as exact as it was written: 2020-05 began between the first and the last
 * moment of May 2020. Two times with their time zones are compared as instants, everything else as
 * it was written: a day has no zone.
 *
 * @param earliest the first moment it can have begun, as written
 * @param latest the last moment it can have begun, as written
 * @param instant the moment itself, where a time with a zone is given
 */
record Beginning(LocalDateTime earliest, LocalDateTime latest, Optional<Instant> instant) {

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
    if (instant.isPresent() && other.instant.isPresent()) {
      return instant.get().isAfter(other.instant.get());
    }
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
      return Optional.of(span(first, after.minusDays(1)));
    }
    LocalDate day = LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDay());
    if (precision == TemporalPrecisionEnum.DAY) {
      return Optional.of(span(day, day));
    }
    OffsetDateTime moment = OffsetDateTime.parse(date.getValueAsString());
    return Optional.of(
        new Beginning(
            moment.toLocalDateTime(), moment.toLocalDateTime(), Optional.of(moment.toInstant())));
  }

  private static Beginning span(LocalDate first, LocalDate last) {
    return new Beginning(first.atStartOfDay(), last.atTime(LocalTime.MAX), Optional.empty());
  }
}
