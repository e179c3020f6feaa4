package org.sarcomafhir.generation.course;

import java.util.Map;
import java.util.function.Consumer;
import org.sarcomafhir.generation.plan.Bound;
import org.sarcomafhir.generation.plan.Finding.Mitoses;
import org.sarcomafhir.generation.plan.Finding.Per;
import org.sarcomafhir.generation.plan.NearMiss;
import org.sarcomafhir.generation.plan.ReportStatus;

/** Counts that do not prove ten mitoses per ten fields. */
final class MitosisMisses {

  private static final int MANY = 20;

  private MitosisMisses() {}

  static void into(Map<NearMiss, Consumer<PatientDraft>> planters) {
    planters.put(NearMiss.MITOSES_UP_TO_14, only(Bound.UP_TO, 14, Per.TEN_FIELDS));
    planters.put(NearMiss.MITOSES_12_PER_MM2, only(Bound.EXACTLY, 12, Per.SQUARE_MILLIMETRE));
    planters.put(NearMiss.MITOSES_9, only(Bound.EXACTLY, 9, Per.TEN_FIELDS));
    planters.put(NearMiss.MITOSES_MORE_THAN_9, only(Bound.MORE_THAN, 9, Per.TEN_FIELDS));
    planters.put(NearMiss.MITOSES_MORE_THAN_5, only(Bound.MORE_THAN, 5, Per.TEN_FIELDS));
    planters.put(
        NearMiss.MITOSES_20_PRELIMINARY, patient -> many(patient, ReportStatus.PRELIMINARY));
    planters.put(
        NearMiss.MITOSES_20_IN_ERROR, patient -> many(patient, ReportStatus.ENTERED_IN_ERROR));
  }

  private static Consumer<PatientDraft> only(Bound bound, int count, Per per) {
    return patient -> {
      TumourDraft tumour = patient.tumour();
      clear(tumour);
      tumour.findings.add(new Mitoses(tumour.evidence(), bound, count, per));
    };
  }

  private static void many(PatientDraft patient, ReportStatus status) {
    TumourDraft tumour = patient.tumour();
    clear(tumour);
    tumour.findings.add(new Mitoses(tumour.evidence(status), Bound.EXACTLY, MANY, Per.TEN_FIELDS));
  }

  static void clear(TumourDraft tumour) {
    tumour.findings.removeIf(Mitoses.class::isInstance);
  }

  /** A count that is many. */
  static Mitoses many(TumourDraft tumour) {
    return new Mitoses(tumour.evidence(), Bound.EXACTLY, MANY, Per.TEN_FIELDS);
  }
}
