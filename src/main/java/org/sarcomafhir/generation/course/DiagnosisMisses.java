package org.sarcomafhir.generation.course;

import java.util.Map;
import java.util.function.Consumer;
import org.sarcomafhir.generation.plan.Histology;
import org.sarcomafhir.generation.plan.NearMiss;
import org.sarcomafhir.generation.plan.Site;
import org.sarcomafhir.generation.plan.Verification;

/** No leiomyosarcoma that stands. */
final class DiagnosisMisses {

  private DiagnosisMisses() {}

  static void into(Map<NearMiss, Consumer<PatientDraft>> planters) {
    planters.put(NearMiss.LEIOMYOSARCOMA_REFUTED, patient -> doubt(patient, Verification.REFUTED));
    planters.put(
        NearMiss.LEIOMYOSARCOMA_PROVISIONAL, patient -> doubt(patient, Verification.PROVISIONAL));
    planters.put(NearMiss.LEIOMYOSARCOMA_IN_ERROR, DiagnosisMisses::err);
    planters.put(
        NearMiss.UNCERTAIN_POTENTIAL,
        patient -> patient.tumour().histology = Histology.UNCERTAIN_SMOOTH_MUSCLE_TUMOUR);
    planters.put(NearMiss.LEIOMYOMA_ONLY, DiagnosisMisses::benign);
  }

  /** Nobody operates on a tumour that does not stand, so it begins anew. */
  private static void doubt(PatientDraft patient, Verification verification) {
    TumourDraft doubtful = again(patient, Histology.LEIOMYOSARCOMA);
    doubtful.verification = verification;
    Pathology.draw(patient.draws, doubtful);
  }

  /** A tumour that was entered for the wrong patient has no findings in this one. */
  private static void err(PatientDraft patient) {
    again(patient, Histology.LEIOMYOSARCOMA).verification = Verification.ENTERED_IN_ERROR;
    TumourDraft second = patient.second(Histology.GASTROINTESTINAL_STROMAL_TUMOUR, Site.STOMACH);
    Pathology.draw(patient.draws, second);
  }

  private static void benign(PatientDraft patient) {
    TumourDraft benign = again(patient, Histology.LEIOMYOMA);
    benign.morphologyGiven = false;
    Pathology.draw(patient.draws, benign);
  }

  private static TumourDraft again(PatientDraft patient, Histology histology) {
    TumourDraft tumour = new TumourDraft(1, histology, Site.UTERUS, patient.tumour().found());
    patient.tumours.set(0, tumour);
    return tumour;
  }
}
