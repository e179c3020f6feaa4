package org.sarcomafhir.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.Age;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeginningTest {

  @ParameterizedTest
  @CsvSource({
    "2020-05-11, 2020-05-10, true",
    "2020-05-10, 2020-05-10, false",
    "2020-05-09, 2020-05-10, false",
    "2020-05, 2020-05-10, false",
    "2020-05-10, 2020-05, false",
    "2020-06, 2020-05-31, true",
    "2020-06-01, 2020-05, true",
    "2021, 2020-11, true",
    "2020, 2020-11, false",
    "2020-12, 2020, false",
    "2020-02-29, 2020-02-28, true",
    "2020-05-10T09:00:00Z, 2020-05-10T08:59:59Z, true",
    "2020-05-10T09:00:00Z, 2020-05-10, false",
    "2020-05-11T00:00:00+02:00, 2020-05-10, true",
    "2020-05-11T01:00:00+02:00, 2020-05-10T23:00:00-05:00, false",
    "2020-05-10T23:00:00-05:00, 2020-05-11T01:00:00+02:00, true",
  })
  void isAfterOnlyWhereItIsCertain(String later, String earlier, boolean certain) {
    assertThat(beginning(later).isCertainlyAfter(beginning(earlier))).isEqualTo(certain);
  }

  @Test
  void readsTheStartOfAPeriod() {
    Period period = new Period().setStartElement(new DateTimeType("2020-01"));
    period.setEndElement(new DateTimeType("2020-06"));

    assertThat(Beginning.of(period)).contains(beginning("2020-01"));
    assertThat(Beginning.of(new Period().setEndElement(new DateTimeType("2020-06")))).isEmpty();
  }

  @Test
  void knowsNothingFromWordsAgesAndAbsentDates() {
    DateTimeType unknown = new DateTimeType();
    unknown.addExtension(
        "http://hl7.org/fhir/StructureDefinition/data-absent-reason", new StringType("unknown"));

    assertThat(Beginning.of(new StringType("after the third cycle"))).isEmpty();
    assertThat(Beginning.of((Age) new Age().setValue(20))).isEmpty();
    assertThat(Beginning.of(unknown)).isEmpty();
  }

  private static Beginning beginning(String date) {
    return Beginning.of(new DateTimeType(date)).orElseThrow();
  }
}
