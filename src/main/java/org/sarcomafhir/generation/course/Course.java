package org.sarcomafhir.generation.course;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.generation.plan.Draws;
import org.sarcomafhir.generation.plan.Drug;
import org.sarcomafhir.generation.plan.Histology;
import org.sarcomafhir.generation.plan.Moment;
import org.sarcomafhir.generation.plan.NearMiss;
import org.sarcomafhir.generation.plan.Operation;
import org.sarcomafhir.generation.plan.Operation.Removal;
import org.sarcomafhir.generation.plan.PatientPlan;
import org.sarcomafhir.generation.plan.Performed;
import org.sarcomafhir.generation.plan.Question;
import org.sarcomafhir.generation.plan.Site;
import org.sarcomafhir.generation.plan.Spread;

/**
 * Draws a patient from seed and number. Odd numbers have a near miss planted, each kind in its
 * turn; the others run their ordinary course.
 */
public final class Course {

  private static final int PLANS = 1;
  // has no divisor in common with the number of kinds, so that small cohorts too hold kinds of all
  // questions
  private static final int STRIDE = 27;

  private static final List<NearMiss> KINDS = List.of(NearMiss.values());
  private static final List<Performed> PERFORMED =
      List.of(
          Performed.COMPLETED, Performed.STOPPED, Performed.NOT_DONE, Performed.ENTERED_IN_ERROR);

  private Course() {}

  /** The patient with this number, the same one in a cohort of any size. */
  public static PatientPlan patient(long seed, int number) {
    Draws draws = Draws.of(seed, number, PLANS);
    NearMiss kind = planted(number);
    if (kind == null) {
      PatientDraft patient = Diagnoses.any(seed, number, draws);
      ordinary(patient);
      return patient.plan(null, draws.percent(35));
    }
    PatientDraft patient = Diagnoses.leiomyosarcoma(seed, number, draws);
    plant(kind, patient);
    return patient.plan(kind, draws.percent(35));
  }

  private static @Nullable NearMiss planted(int number) {
    return number % 2 == 0 ? null : KINDS.get((int) (number / 2L * STRIDE % KINDS.size()));
  }

  private static void ordinary(PatientDraft patient) {
    TumourDraft tumour = patient.tumour();
    resect(patient.draws, tumour);
    comeBack(patient.draws, tumour);
    Pathology.draw(patient.draws, tumour);
    if (patient.draws.percent(7)) {
      TumourDraft second = patient.second(Histology.GASTROINTESTINAL_STROMAL_TUMOUR, Site.STOMACH);
      resect(patient.draws, second);
      Pathology.draw(patient.draws, second);
    }
    if (tumour.verification.isAsserted()) {
      treat(patient);
    }
  }

  /** What the question does not ask for runs its ordinary course. */
  private static void plant(NearMiss kind, PatientDraft patient) {
    Question question = kind.question();
    TumourDraft tumour = patient.tumour();
    if (question.number() < Question.LARGE_HIGH_GRADE_R0.number()) {
      resect(patient.draws, tumour);
      comeBack(patient.draws, tumour);
    }
    Pathology.draw(patient.draws, tumour);
    Planters.plant(kind, patient);
    boolean treated =
        question != Question.DOXORUBICIN_FIRST && question != Question.LEIOMYOSARCOMA_TREATED;
    if (treated && tumour.verification.isAsserted()) {
      treat(patient);
    }
  }

  private static void resect(Draws draws, TumourDraft tumour) {
    if (!tumour.verification.isAsserted() || draws.percent(14)) {
      return;
    }
    boolean piecemeal = tumour.site == Site.UTERUS && draws.percent(30);
    Removal removal =
        piecemeal
            ? Removal.PIECEMEAL
            : draws.pick(
                List.of(Removal.EN_BLOC, Removal.WIDE, Removal.MARGINAL, Removal.NOT_STATED));
    if (draws.percent(4)) {
      tumour.planOperation(tumour.found().plusDays(draws.between(5, 10)));
    }
    tumour.operate(tumour.found().plusDays(draws.between(14, 70)), removal);
  }

  private static void comeBack(Draws draws, TumourDraft tumour) {
    if (!tumour.verification.isAsserted() || tumour.histology == Histology.LEIOMYOMA) {
      return;
    }
    if (draws.percent(6)) {
      tumour.spread(Spread.Kind.METASTASIS, Site.LUNG, Moment.on(tumour.found()));
    }
    Operation resection = tumour.resection();
    if (resection != null) {
      comeBack(draws, tumour, resection);
    }
  }

  private static void comeBack(Draws draws, TumourDraft tumour, Operation resection) {
    boolean opened = resection.removal() == Removal.PIECEMEAL;
    if (draws.percent(opened ? 60 : 6)) {
      Spread.Kind kind = draws.pick(List.of(Spread.Kind.values()));
      tumour.spread(kind, Site.PERITONEUM, later(draws, resection));
    }
    if (draws.percent(15)) {
      tumour.spread(Spread.Kind.LOCAL_RECURRENCE, tumour.site, later(draws, resection));
    }
    for (Site site : List.of(Site.LUNG, Site.LIVER, Site.BONE)) {
      if (draws.percent(site == Site.LUNG ? 25 : 8)) {
        tumour.spread(Spread.Kind.METASTASIS, site, later(draws, resection));
      }
    }
  }

  private static Moment later(Draws draws, Operation resection) {
    Moment exact = Moment.on(resection.date().plusDays(draws.between(90, 1000)));
    return draws.percent(85) ? exact : Moment.inMonthOf(exact.day());
  }

  private static void treat(PatientDraft patient) {
    Draws draws = patient.draws;
    Histology histology = patient.tumour().histology;
    if (histology == Histology.LEIOMYOMA || !draws.percent(60)) {
      return;
    }
    List<Integer> named = draws.percent(80) ? List.of(1) : List.of();
    boolean stromal = histology == Histology.GASTROINTESTINAL_STROMAL_TUMOUR;
    List<Drug> first =
        stromal
            ? List.of(Drug.IMATINIB)
            : Regimens.FIRST.get(draws.weighted(25, 20, 15, 10, 25, 5));
    patient.treat(draws.percent(88) ? 1 : 0, first, performed(draws), named);
    if (draws.percent(40)) {
      List<Drug> second = stromal ? List.of(Drug.PAZOPANIB) : draws.pick(Regimens.SECOND);
      patient.treat(2, second, performed(draws), named);
    }
  }

  private static Performed performed(Draws draws) {
    return PERFORMED.get(draws.weighted(84, 10, 4, 2));
  }
}
