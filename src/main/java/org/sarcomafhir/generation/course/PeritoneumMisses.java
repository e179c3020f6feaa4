package org.sarcomafhir.generation.course;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.sarcomafhir.generation.plan.Finding.Morcellation;
import org.sarcomafhir.generation.plan.Moment;
import org.sarcomafhir.generation.plan.NearMiss;
import org.sarcomafhir.generation.plan.Operation.Removal;
import org.sarcomafhir.generation.plan.ReportStatus;
import org.sarcomafhir.generation.plan.Site;
import org.sarcomafhir.generation.plan.Spread;
import org.sarcomafhir.generation.plan.Verification;

/** Not morcellated, or nothing in the peritoneum that was found later. */
final class PeritoneumMisses {

  private PeritoneumMisses() {}

  static void into(Map<NearMiss, Consumer<PatientDraft>> planters) {
    planters.put(NearMiss.MORCELLATED_WITHOUT_RETURN, PeritoneumMisses::morcellated);
    planters.put(
        NearMiss.MORCELLATED_THEN_LIVER,
        patient -> {
          LocalDate date = morcellated(patient);
          spread(patient, Spread.Kind.METASTASIS, Site.LIVER, date.plusDays(250));
        });
    planters.put(
        NearMiss.PERITONEUM_AT_DIAGNOSIS,
        patient -> {
          morcellated(patient);
          LocalDate found = patient.tumour().found();
          spread(patient, Spread.Kind.METASTASIS, Site.PERITONEUM, found);
        });
    planters.put(
        NearMiss.PERITONEUM_REFUTED,
        patient -> {
          Moment later = Moment.on(morcellated(patient).plusDays(250));
          patient
              .tumour()
              .spread(Spread.Kind.METASTASIS, Site.PERITONEUM, later, Verification.REFUTED);
        });
    notMorcellated(planters);
  }

  private static void notMorcellated(Map<NearMiss, Consumer<PatientDraft>> planters) {
    planters.put(
        NearMiss.EN_BLOC_THEN_PERITONEUM,
        patient ->
            returned(patient, operated(patient, Removal.EN_BLOC, ReportStatus.FINAL, false)));
    planters.put(
        NearMiss.PIECEMEAL_THEN_PERITONEUM,
        patient ->
            returned(patient, operated(patient, Removal.PIECEMEAL, ReportStatus.FINAL, false)));
    planters.put(
        NearMiss.MORCELLATION_IN_ERROR,
        patient ->
            returned(
                patient,
                operated(patient, Removal.NOT_STATED, ReportStatus.ENTERED_IN_ERROR, true)));
  }

  private static LocalDate morcellated(PatientDraft patient) {
    return operated(patient, Removal.PIECEMEAL, ReportStatus.FINAL, true);
  }

  private static LocalDate operated(
      PatientDraft patient, Removal removal, ReportStatus status, boolean morcellated) {
    TumourDraft tumour = patient.tumour();
    LocalDate date = tumour.found().plusDays(patient.draws.between(14, 70));
    tumour.operate(date, removal);
    tumour.findings.add(new Morcellation(tumour.evidence(status), morcellated));
    return date;
  }

  private static void returned(PatientDraft patient, LocalDate operation) {
    spread(patient, Spread.Kind.REGIONAL_RECURRENCE, Site.PERITONEUM, operation.plusDays(300));
  }

  private static void spread(PatientDraft patient, Spread.Kind kind, Site site, LocalDate day) {
    patient.tumour().spread(kind, site, Moment.on(day));
  }
}
