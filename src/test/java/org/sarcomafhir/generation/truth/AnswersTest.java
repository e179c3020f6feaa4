package org.sarcomafhir.generation.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomafhir.generation.truth.Sketch.OPERATION;
import static org.sarcomafhir.generation.truth.Sketch.as;
import static org.sarcomafhir.generation.truth.Sketch.grade;
import static org.sarcomafhir.generation.truth.Sketch.margin;
import static org.sarcomafhir.generation.truth.Sketch.mitoses;
import static org.sarcomafhir.generation.truth.Sketch.morcellated;
import static org.sarcomafhir.generation.truth.Sketch.second;
import static org.sarcomafhir.generation.truth.Sketch.size;
import static org.sarcomafhir.generation.truth.Sketch.spread;
import static org.sarcomafhir.generation.truth.Sketch.stain;
import static org.sarcomafhir.generation.truth.Sketch.tumour;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcomafhir.generation.plan.Bound;
import org.sarcomafhir.generation.plan.Drug;
import org.sarcomafhir.generation.plan.Finding.Call;
import org.sarcomafhir.generation.plan.Finding.Grading;
import org.sarcomafhir.generation.plan.Finding.Residual;
import org.sarcomafhir.generation.plan.Finding.Share;
import org.sarcomafhir.generation.plan.Histology;
import org.sarcomafhir.generation.plan.Marker;
import org.sarcomafhir.generation.plan.Moment;
import org.sarcomafhir.generation.plan.NearMiss;
import org.sarcomafhir.generation.plan.Operation.Removal;
import org.sarcomafhir.generation.plan.Performed;
import org.sarcomafhir.generation.plan.Question;
import org.sarcomafhir.generation.plan.ReportStatus;
import org.sarcomafhir.generation.plan.Site;
import org.sarcomafhir.generation.plan.Spread;
import org.sarcomafhir.generation.plan.TumourPlan;
import org.sarcomafhir.generation.plan.Verification;

class AnswersTest {

  private static final Moment DAY_AFTER = Moment.on(OPERATION.plusDays(1));
  private static final Moment MONTH_AFTER = Moment.inMonthOf(OPERATION.plusMonths(1));

  @ParameterizedTest
  @EnumSource
  void leavesOutEveryNearMiss(NearMiss kind) {
    Sketch sketch = Objects.requireNonNull(NearMissSketches.all().get(kind), "not sketched");

    assertThat(Answers.include(kind.question(), sketch.plan())).isFalse();
  }

  static Stream<Arguments> answers() {
    return Stream.of(diagnoses(), stains(), therapies(), operations()).flatMap(all -> all);
  }

  private static Arguments to(Question question, TumourPlan... tumours) {
    return Arguments.of(question, Sketch.of(tumours));
  }

  private static Stream<Arguments> diagnoses() {
    Histology smooth = Histology.LEIOMYOSARCOMA;
    TumourPlan refuted = as(smooth, Verification.REFUTED, tumour());
    return Stream.of(
        to(Question.LEIOMYOSARCOMA, tumour()),
        to(Question.LEIOMYOSARCOMA, as(smooth, Verification.UNSTATED, tumour())),
        to(
            Question.LEIOMYOSARCOMA,
            as(Histology.MYXOID_LEIOMYOSARCOMA, Verification.CONFIRMED, tumour())),
        to(Question.LEIOMYOSARCOMA, refuted, second(tumour())),
        to(Question.TEN_MITOSES, tumour(mitoses(Bound.EXACTLY, 10))),
        to(Question.TEN_MITOSES, tumour(mitoses(Bound.AT_LEAST, 10))),
        to(Question.TEN_MITOSES, tumour(mitoses(Bound.MORE_THAN, 10))),
        to(
            Question.TEN_MITOSES,
            as(smooth, Verification.REFUTED, tumour(mitoses(Bound.EXACTLY, 10)))));
  }

  private static Stream<Arguments> stains() {
    Stream<Arguments> shares =
        Stream.of(
                Share.of(Bound.EXACTLY, 10),
                Share.of(Bound.MORE_THAN, 10),
                new Share(Bound.EXACTLY, 10, 20))
            .map(share -> stain(Marker.ER, Call.POSITIVE, ReportStatus.AMENDED, share))
            .map(er -> to(Question.TEN_PERCENT_ER, tumour(er)));
    return Stream.concat(
        shares,
        Stream.of(
            to(
                Question.DESMIN_AND_H_CALDESMON,
                tumour(
                    stain(Marker.DESMIN, Call.POSITIVE, ReportStatus.CORRECTED, null),
                    stain(Marker.H_CALDESMON, Call.POSITIVE))),
            to(
                Question.SMA_WITHOUT_CD117,
                tumour(stain(Marker.SMA, Call.POSITIVE), stain(Marker.CD117, Call.NEGATIVE)))));
  }

  private static Stream<Arguments> therapies() {
    TumourPlan treated = tumour(mitoses(Bound.EXACTLY, 10), stain(Marker.DESMIN, Call.POSITIVE));
    return Stream.of(Performed.COMPLETED, Performed.STOPPED)
        .flatMap(
            performed ->
                Stream.of(
                    Arguments.of(
                        Question.DOXORUBICIN_FIRST,
                        Sketch.of(tumour()).treated(1, Drug.DOXORUBICIN, performed)),
                    Arguments.of(
                        Question.LEIOMYOSARCOMA_TREATED,
                        Sketch.of(treated).treated(1, Drug.DOXORUBICIN, performed)),
                    Arguments.of(
                        Question.LEIOMYOSARCOMA_TREATED,
                        Sketch.of(tumour(), second(treated))
                            .treated(1, Drug.DOXORUBICIN, performed, 2))));
  }

  private static Stream<Arguments> operations() {
    List<Spread> lung = spread(Spread.Kind.METASTASIS, Site.LUNG, DAY_AFTER);
    List<Spread> month = spread(Spread.Kind.METASTASIS, Site.LUNG, MONTH_AFTER);
    List<Spread> local = spread(Spread.Kind.LOCAL_RECURRENCE, Site.PERITONEUM, DAY_AFTER);
    return Stream.of(
        to(
            Question.LARGE_HIGH_GRADE_R0,
            tumour(
                size(Bound.EXACTLY, 51), grade(Grading.FNCLCC, 3), margin(2, Residual.R0, true))),
        to(
            Question.LARGE_HIGH_GRADE_R0,
            tumour(
                size(Bound.MORE_THAN, 50), grade(Grading.FNCLCC, 3), margin(2, Residual.R0, true))),
        to(Question.LUNG_AFTER_RESECTION, tumour(Removal.WIDE, lung)),
        to(Question.LUNG_AFTER_RESECTION, tumour(Removal.WIDE, month)),
        to(
            Question.PERITONEUM_AFTER_MORCELLATION,
            tumour(Removal.PIECEMEAL, local, morcellated(ReportStatus.FINAL, true))));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void includesEveryAnswer(Question question, Sketch sketch) {
    assertThat(Answers.include(question, sketch.plan())).isTrue();
  }

  @Test
  void hasAnAnswerToEveryQuestion() {
    assertThat(answers().map(arguments -> arguments.get()[0]))
        .contains((Object[]) Question.values());
  }
}
