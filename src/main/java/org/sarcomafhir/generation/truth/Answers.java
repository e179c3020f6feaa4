package org.sarcomafhir.generation.truth;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sarcomafhir.generation.plan.Drug;
import org.sarcomafhir.generation.plan.Finding.Call;
import org.sarcomafhir.generation.plan.Marker;
import org.sarcomafhir.generation.plan.PatientPlan;
import org.sarcomafhir.generation.plan.Question;
import org.sarcomafhir.generation.plan.Therapy;
import org.sarcomafhir.generation.plan.TumourPlan;

/** Answers the questions from plans; each answer means what {@link Question#meaning()} says. */
public final class Answers {

  private static final Map<Question, Predicate<PatientPlan>> PREDICATES =
      new EnumMap<>(Question.class);

  static {
    ofTumour(Question.LEIOMYOSARCOMA, Tumours::isLeiomyosarcoma);
    ofTumour(Question.TEN_MITOSES, Tumours::hasTenMitoses);
    ofTumour(
        Question.DESMIN_AND_H_CALDESMON,
        tumour ->
            Tumours.stains(tumour, Marker.DESMIN, Call.POSITIVE)
                && Tumours.stains(tumour, Marker.H_CALDESMON, Call.POSITIVE));
    ofTumour(
        Question.SMA_WITHOUT_CD117,
        tumour ->
            Tumours.stains(tumour, Marker.SMA, Call.POSITIVE)
                && Tumours.stains(tumour, Marker.CD117, Call.NEGATIVE));
    ofTumour(Question.TEN_PERCENT_ER, Tumours::hasTenPercentEstrogenReceptor);
    PREDICATES.put(
        Question.DOXORUBICIN_FIRST, patient -> doxorubicinFirst(patient).findAny().isPresent());
    PREDICATES.put(Question.LEIOMYOSARCOMA_TREATED, Answers::isTreatedLeiomyosarcoma);
    ofTumour(Question.LARGE_HIGH_GRADE_R0, Tumours::isLargeHighGradeAndFree);
    ofTumour(Question.LUNG_AFTER_RESECTION, Tumours::reachesLungAfterResection);
    ofTumour(Question.PERITONEUM_AFTER_MORCELLATION, Tumours::reachesPeritoneumAfterMorcellation);
  }

  private Answers() {}

  private static void ofTumour(Question question, Predicate<TumourPlan> predicate) {
    PREDICATES.put(question, patient -> patient.tumours().stream().anyMatch(predicate));
  }

  /** Whether the patient is an answer. */
  public static boolean include(Question question, PatientPlan patient) {
    return Objects.requireNonNull(PREDICATES.get(question)).test(patient);
  }

  private static Stream<Therapy> doxorubicinFirst(PatientPlan patient) {
    return patient.therapies().stream()
        .filter(therapy -> therapy.performed().isCarriedOut())
        .filter(therapy -> therapy.line() == 1 && therapy.drugs().contains(Drug.DOXORUBICIN));
  }

  private static boolean isTreatedLeiomyosarcoma(PatientPlan patient) {
    return patient.tumours().stream()
        .filter(Tumours::isLeiomyosarcoma)
        .filter(Tumours::hasTenMitoses)
        .filter(tumour -> Tumours.stains(tumour, Marker.DESMIN, Call.POSITIVE))
        .anyMatch(
            tumour ->
                doxorubicinFirst(patient)
                    .map(Therapy::tumours)
                    .anyMatch(named -> named.isEmpty() || named.contains(tumour.number())));
  }
}
