package org.sarcomafhir.generation.course;

import java.util.Map;
import java.util.function.Consumer;
import org.sarcomafhir.generation.plan.Bound;
import org.sarcomafhir.generation.plan.Finding.Evidence;
import org.sarcomafhir.generation.plan.Finding.Grade;
import org.sarcomafhir.generation.plan.Finding.Grading;
import org.sarcomafhir.generation.plan.Finding.Margin;
import org.sarcomafhir.generation.plan.Finding.Residual;
import org.sarcomafhir.generation.plan.Finding.Size;
import org.sarcomafhir.generation.plan.Histology;
import org.sarcomafhir.generation.plan.Moment;
import org.sarcomafhir.generation.plan.NearMiss;
import org.sarcomafhir.generation.plan.Operation.Removal;
import org.sarcomafhir.generation.plan.ReportStatus;
import org.sarcomafhir.generation.plan.Site;
import org.sarcomafhir.generation.plan.Spread;

/** Large, of high grade, free of tumour: two of the three. */
final class ResectionMisses {

  private static final int LARGE = 90;
  private static final int HIGH = 3;

  private ResectionMisses() {}

  static void into(Map<NearMiss, Consumer<PatientDraft>> planters) {
    planters.put(NearMiss.SIZE_50_MM, sized(Bound.EXACTLY, 50, true));
    planters.put(NearMiss.SIZE_45_MM, sized(Bound.EXACTLY, 45, false));
    planters.put(NearMiss.SIZE_AT_LEAST_50_MM, sized(Bound.AT_LEAST, 50, true));
    planters.put(NearMiss.GRADE_2, graded(Grading.FNCLCC, 2));
    planters.put(NearMiss.HIGH_GRADE_WITHOUT_SYSTEM, graded(Grading.NOT_STATED, HIGH));
    notFree(planters);
  }

  private static void notFree(Map<NearMiss, Consumer<PatientDraft>> planters) {
    planters.put(
        NearMiss.R0_OF_BIOPSY,
        patient -> {
          TumourDraft tumour = largeAndHigh(patient);
          margin(tumour, TumourDraft.BIOPSY, Residual.R0, false);
        });
    planters.put(
        NearMiss.R0_OF_ONE_SPECIMEN,
        patient -> {
          TumourDraft tumour = largeAndHigh(patient);
          margin(tumour, tumour.specimen(), Residual.R0, false);
          margin(tumour, tumour.specimen(), Residual.R1, true);
        });
    planters.put(
        NearMiss.R0_IN_ERROR,
        patient -> {
          TumourDraft tumour = largeAndHigh(patient);
          Evidence evidence = tumour.evidence(ReportStatus.ENTERED_IN_ERROR);
          tumour.findings.add(new Margin(evidence, Residual.R0, true));
        });
    planters.put(NearMiss.R0_OF_METASTASIS, ResectionMisses::metastasis);
    planters.put(NearMiss.R0_OF_SECOND_TUMOUR, ResectionMisses::secondTumour);
  }

  private static void secondTumour(PatientDraft patient) {
    TumourDraft tumour = largeAndHigh(patient);
    margin(tumour, tumour.specimen(), Residual.R1, true);
    TumourDraft second = patient.second(Histology.GASTROINTESTINAL_STROMAL_TUMOUR, Site.STOMACH);
    int specimen = second.operate(second.found().plusDays(20), Removal.EN_BLOC);
    margin(second, specimen, Residual.R0, true);
  }

  private static Consumer<PatientDraft> sized(Bound bound, int millimetres, boolean inCentimetres) {
    return patient -> {
      TumourDraft tumour = operated(patient);
      tumour.findings.add(new Size(tumour.evidence(), bound, millimetres, inCentimetres));
      tumour.findings.add(new Grade(tumour.evidence(), Grading.FNCLCC, HIGH));
      margin(tumour, tumour.specimen(), Residual.R0, true);
    };
  }

  private static Consumer<PatientDraft> graded(Grading system, int grade) {
    return patient -> {
      TumourDraft tumour = operated(patient);
      tumour.findings.add(new Size(tumour.evidence(), Bound.EXACTLY, LARGE, true));
      tumour.findings.add(new Grade(tumour.evidence(), system, grade));
      margin(tumour, tumour.specimen(), Residual.R0, true);
    };
  }

  private static void metastasis(PatientDraft patient) {
    TumourDraft tumour = largeAndHigh(patient);
    margin(tumour, tumour.specimen(), Residual.R1, true);
    Moment later = Moment.on(tumour.found().plusDays(patient.draws.between(200, 900)));
    int liver = tumour.spread(Spread.Kind.METASTASIS, Site.LIVER, later);
    int specimen = tumour.operate(liver, later.day().plusDays(30), Removal.EN_BLOC);
    margin(tumour, specimen, Residual.R0, true);
  }

  private static TumourDraft largeAndHigh(PatientDraft patient) {
    TumourDraft tumour = operated(patient);
    tumour.findings.add(new Size(tumour.evidence(), Bound.EXACTLY, LARGE, true));
    tumour.findings.add(new Grade(tumour.evidence(), Grading.FNCLCC, HIGH));
    return tumour;
  }

  private static TumourDraft operated(PatientDraft patient) {
    TumourDraft tumour = patient.tumour();
    tumour.findings.removeIf(Grade.class::isInstance);
    tumour.operate(tumour.found().plusDays(patient.draws.between(14, 70)), Removal.EN_BLOC);
    return tumour;
  }

  private static void margin(
      TumourDraft tumour, int specimen, Residual residual, boolean ofOperation) {
    Evidence evidence = new Evidence(specimen, ReportStatus.FINAL);
    tumour.findings.add(new Margin(evidence, residual, ofOperation));
  }
}
