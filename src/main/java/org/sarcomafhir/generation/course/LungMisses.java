package org.sarcomafhir.generation.course;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.generation.plan.Histology;
import org.sarcomafhir.generation.plan.Moment;
import org.sarcomafhir.generation.plan.NearMiss;
import org.sarcomafhir.generation.plan.Operation.Removal;
import org.sarcomafhir.generation.plan.Site;
import org.sarcomafhir.generation.plan.Spread;
import org.sarcomafhir.generation.plan.Verification;

/** No lung metastasis that was certainly found after the resection of its primary. */
final class LungMisses {

  private LungMisses() {}

  static void into(Map<NearMiss, Consumer<PatientDraft>> planters) {
    planters.put(
        NearMiss.LUNG_BEFORE_RESECTION,
        patient -> lung(patient.tumour(), Moment.on(operation(patient).minusDays(3))));
    planters.put(
        NearMiss.LUNG_REFUTED,
        patient -> {
          Moment later = Moment.on(operation(patient).plusDays(200));
          patient.tumour().spread(Spread.Kind.METASTASIS, Site.LUNG, later, Verification.REFUTED);
        });
    planters.put(
        NearMiss.LUNG_PRIMARY,
        patient -> {
          patient.tumour().site = Site.LUNG;
          operation(patient);
        });
    undated(planters);
  }

  private static void undated(Map<NearMiss, Consumer<PatientDraft>> planters) {
    planters.put(
        NearMiss.LUNG_IN_MONTH_OF_RESECTION,
        patient -> lung(patient.tumour(), Moment.inMonthOf(operation(patient))));
    planters.put(
        NearMiss.LUNG_WITHOUT_DATE,
        patient -> {
          operation(patient);
          lung(patient.tumour(), null);
        });
    notResected(planters);
  }

  private static void notResected(Map<NearMiss, Consumer<PatientDraft>> planters) {
    planters.put(
        NearMiss.LUNG_WITHOUT_RESECTION,
        patient -> {
          TumourDraft tumour = patient.tumour();
          tumour.planOperation(tumour.found().plusDays(20));
          lung(tumour, Moment.on(tumour.found().plusDays(300)));
        });
    planters.put(
        NearMiss.LUNG_OF_SECOND_TUMOUR,
        patient -> {
          operation(patient);
          TumourDraft second =
              patient.second(Histology.DEDIFFERENTIATED_LIPOSARCOMA, Site.RETROPERITONEUM);
          lung(second, Moment.on(second.found().plusDays(150)));
        });
  }

  private static LocalDate operation(PatientDraft patient) {
    TumourDraft tumour = patient.tumour();
    // a month on, so that the whole month of the operation is after the diagnosis
    LocalDate date = tumour.found().plusDays(patient.draws.between(35, 70));
    tumour.operate(date, Removal.EN_BLOC);
    return date;
  }

  private static void lung(TumourDraft tumour, @Nullable Moment when) {
    tumour.spread(Spread.Kind.METASTASIS, Site.LUNG, when);
  }
}
