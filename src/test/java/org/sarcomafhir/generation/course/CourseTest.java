package org.sarcomafhir.generation.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sarcomafhir.generation.plan.Moment;
import org.sarcomafhir.generation.plan.NearMiss;
import org.sarcomafhir.generation.plan.Operation;
import org.sarcomafhir.generation.plan.PatientPlan;
import org.sarcomafhir.generation.plan.Question;
import org.sarcomafhir.generation.plan.Sex;
import org.sarcomafhir.generation.plan.Site;
import org.sarcomafhir.generation.plan.Specimen;
import org.sarcomafhir.generation.plan.Therapy;
import org.sarcomafhir.generation.plan.TumourPlan;
import org.sarcomafhir.generation.truth.Answers;

class CourseTest {

  private static final List<Long> SEEDS = List.of(0L, 1L, 2L, 3L, 42L);

  private static Stream<PatientPlan> cohort(long seed, int patients) {
    return IntStream.rangeClosed(1, patients).mapToObj(number -> Course.patient(seed, number));
  }

  @Test
  void drawsTheSamePatientAgain() {
    assertThat(cohort(5, 100).toList()).isEqualTo(cohort(5, 100).toList());
    assertThat(Course.patient(5, 8)).isNotEqualTo(Course.patient(6, 8));
  }

  @Test
  void plantsEveryNearMissInTwoHundredPatients() {
    assertThat(cohort(1, 200).filter(patient -> patient.planted() != null))
        .extracting(PatientPlan::planted)
        .contains(NearMiss.values());
  }

  @Test
  void plantsNoAnswer() {
    for (long seed : SEEDS) {
      assertThat(cohort(seed, 1000))
          .noneMatch(
              patient -> {
                NearMiss kind = patient.planted();
                return kind != null && Answers.include(kind.question(), patient);
              });
    }
  }

  @Test
  void answersEveryQuestionInTwoHundredPatients() {
    for (long seed : SEEDS) {
      List<PatientPlan> patients = cohort(seed, 200).toList();
      assertThat(Question.values())
          .allSatisfy(
              question ->
                  assertThat(patients)
                      .as("%s of seed %d", question, seed)
                      .anyMatch(patient -> Answers.include(question, patient))
                      .anyMatch(patient -> !Answers.include(question, patient)));
    }
  }

  @Test
  void knowsAtLeastThreeNearMissesOfEachQuestion() {
    assertThat(Question.values())
        .allSatisfy(question -> assertThat(NearMiss.of(question)).hasSizeGreaterThanOrEqualTo(3));
  }

  @Test
  void keepsDatesWithinTheLife() {
    assertThat(cohort(2, 1000))
        .allSatisfy(
            patient -> {
              assertThat(dates(patient))
                  .allSatisfy(
                      date -> assertThat(date).isBetween(patient.birth(), patient.lastContact()));
              assertThat(patient.death()).isIn(null, patient.lastContact());
            });
  }

  private static Stream<LocalDate> dates(PatientPlan patient) {
    return Stream.concat(
        patient.tumours().stream().flatMap(CourseTest::dates),
        patient.therapies().stream().map(Therapy::end));
  }

  private static Stream<LocalDate> dates(TumourPlan tumour) {
    Stream<LocalDate> found =
        tumour.spreads().stream()
            .flatMap(spread -> Stream.ofNullable(spread.found()))
            .map(Moment::latest);
    return Stream.of(
            Stream.of(tumour.found()),
            tumour.operations().stream().map(Operation::date),
            tumour.specimens().stream().map(Specimen::taken),
            found)
        .flatMap(dates -> dates);
  }

  @Test
  void findsTheTumourBeforeWhatFollows() {
    assertThat(cohort(2, 1000).flatMap(patient -> patient.tumours().stream()))
        .allSatisfy(
            tumour ->
                assertThat(dates(tumour))
                    .allSatisfy(date -> assertThat(date).isAfterOrEqualTo(tumour.found())));
  }

  @Test
  void givesTumoursOfTheUterusToWomenOnly() {
    List<PatientPlan> men = cohort(3, 1000).filter(patient -> patient.sex() == Sex.MALE).toList();

    assertThat(men).isNotEmpty();
    assertThat(men.stream().flatMap(patient -> patient.tumours().stream()))
        .extracting(TumourPlan::site)
        .doesNotContain(Site.UTERUS, Site.ENDOMETRIUM);
  }
}
