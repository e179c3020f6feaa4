package org.sarcomafhir.generation.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sarcomafhir.generation.plan.Drug;
import org.sarcomafhir.generation.plan.Finding;
import org.sarcomafhir.generation.plan.Finding.Call;
import org.sarcomafhir.generation.plan.Finding.Grade;
import org.sarcomafhir.generation.plan.Finding.Margin;
import org.sarcomafhir.generation.plan.Finding.Mitoses;
import org.sarcomafhir.generation.plan.Finding.Morcellation;
import org.sarcomafhir.generation.plan.Finding.Size;
import org.sarcomafhir.generation.plan.Finding.Stain;
import org.sarcomafhir.generation.plan.Marker;
import org.sarcomafhir.generation.plan.NearMiss;
import org.sarcomafhir.generation.plan.PatientPlan;
import org.sarcomafhir.generation.plan.Question;
import org.sarcomafhir.generation.plan.Site;

/** A near miss is near: it has what a careless search looks for. */
class PlantersTest {

  private static final Map<Question, Predicate<PatientPlan>> CARELESS =
      new EnumMap<>(Question.class);

  static {
    CARELESS.put(
        Question.LEIOMYOSARCOMA,
        patient ->
            patient.tumours().stream()
                .anyMatch(tumour -> tumour.histology().name().matches(".*(MYO|SMOOTH_MUSCLE).*")));
    CARELESS.put(Question.TEN_MITOSES, patient -> has(patient, Mitoses.class, m -> m.count() > 4));
    CARELESS.put(
        Question.DESMIN_AND_H_CALDESMON,
        patient -> positive(patient, Marker.DESMIN) && stained(patient, Marker.H_CALDESMON));
    CARELESS.put(
        Question.SMA_WITHOUT_CD117,
        patient -> positive(patient, Marker.SMA) && stained(patient, Marker.CD117));
    CARELESS.put(Question.TEN_PERCENT_ER, patient -> positive(patient, Marker.ER));
    CARELESS.put(Question.DOXORUBICIN_FIRST, PlantersTest::hasAnthracycline);
    CARELESS.put(
        Question.LEIOMYOSARCOMA_TREATED,
        patient ->
            stained(patient, Marker.DESMIN)
                && has(patient, Mitoses.class, m -> m.count() >= 10)
                && hasAnthracycline(patient));
    CARELESS.put(
        Question.LARGE_HIGH_GRADE_R0,
        patient ->
            has(patient, Size.class, s -> s.millimetres() >= 45)
                && has(patient, Grade.class, g -> g.grade() >= 2)
                && has(patient, Margin.class, m -> m.residual() == Finding.Residual.R0));
    CARELESS.put(Question.LUNG_AFTER_RESECTION, patient -> reaches(patient, Site.LUNG));
    CARELESS.put(
        Question.PERITONEUM_AFTER_MORCELLATION,
        patient ->
            has(patient, Morcellation.class, Morcellation::present)
                || reaches(patient, Site.PERITONEUM));
  }

  private static <T extends Finding> boolean has(
      PatientPlan patient, Class<T> kind, Predicate<T> predicate) {
    return patient.tumours().stream()
        .flatMap(tumour -> tumour.findings().stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .anyMatch(predicate);
  }

  private static boolean stained(PatientPlan patient, Marker marker) {
    return has(patient, Stain.class, stain -> stain.marker() == marker);
  }

  private static boolean positive(PatientPlan patient, Marker marker) {
    return has(
        patient, Stain.class, stain -> stain.marker() == marker && stain.call() == Call.POSITIVE);
  }

  private static boolean hasAnthracycline(PatientPlan patient) {
    return patient.therapies().stream()
        .flatMap(therapy -> therapy.drugs().stream())
        .map(Drug::name)
        .anyMatch(name -> name.endsWith("RUBICIN"));
  }

  private static boolean reaches(PatientPlan patient, Site site) {
    return patient.tumours().stream()
        .anyMatch(
            tumour ->
                tumour.site() == site
                    || tumour.spreads().stream().anyMatch(spread -> spread.site() == site));
  }

  @ParameterizedTest
  @EnumSource
  void deceivesACarelessSearch(NearMiss kind) {
    Stream<PatientPlan> planted =
        IntStream.rangeClosed(1, 500)
            .mapToObj(number -> Course.patient(4, number))
            .filter(patient -> patient.planted() == kind);

    assertThat(planted)
        .isNotEmpty()
        .allMatch(Objects.requireNonNull(CARELESS.get(kind.question())));
  }
}
