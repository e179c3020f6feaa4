package org.sarcomafhir.generation.course;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.sarcomafhir.generation.plan.Drug;
import org.sarcomafhir.generation.plan.Finding.Call;
import org.sarcomafhir.generation.plan.Histology;
import org.sarcomafhir.generation.plan.Marker;
import org.sarcomafhir.generation.plan.NearMiss;
import org.sarcomafhir.generation.plan.Performed;
import org.sarcomafhir.generation.plan.Site;

/** No doxorubicin in first line, or not together with the rest. */
final class TherapyMisses {

  private static final List<Integer> FIRST_TUMOUR = List.of(1);

  private TherapyMisses() {}

  static void into(Map<NearMiss, Consumer<PatientDraft>> planters) {
    planters.put(NearMiss.DOXORUBICIN_SECOND_LINE, TherapyMisses::secondLine);
    planters.put(
        NearMiss.DOXORUBICIN_NOT_DONE,
        one(1, Regimens.DOXORUBICIN, Performed.NOT_DONE, FIRST_TUMOUR));
    planters.put(
        NearMiss.DOXORUBICIN_IN_ERROR,
        one(1, Regimens.DOXORUBICIN, Performed.ENTERED_IN_ERROR, FIRST_TUMOUR));
    planters.put(
        NearMiss.DOXORUBICIN_WITHOUT_LINE,
        one(0, Regimens.DOXORUBICIN, Performed.COMPLETED, FIRST_TUMOUR));
    planters.put(
        NearMiss.EPIRUBICIN_FIRST_LINE,
        one(1, List.of(Drug.EPIRUBICIN, Drug.IFOSFAMIDE), Performed.COMPLETED, FIRST_TUMOUR));
    planters.put(
        NearMiss.LIPOSOMAL_FIRST_LINE,
        one(1, List.of(Drug.LIPOSOMAL_DOXORUBICIN), Performed.COMPLETED, FIRST_TUMOUR));
    together(planters);
  }

  private static void together(Map<NearMiss, Consumer<PatientDraft>> planters) {
    planters.put(
        NearMiss.TREATED_NO_LEIOMYOSARCOMA,
        patient -> {
          prepare(patient, true, Call.POSITIVE);
          patient.tumour().histology = Histology.UNCERTAIN_SMOOTH_MUSCLE_TUMOUR;
          first(patient, FIRST_TUMOUR);
        });
    planters.put(
        NearMiss.TREATED_DESMIN_NEGATIVE,
        patient -> {
          prepare(patient, true, Call.NEGATIVE);
          first(patient, FIRST_TUMOUR);
        });
    planters.put(
        NearMiss.TREATED_DESMIN_OF_SECOND_TUMOUR,
        patient -> {
          prepare(patient, true, Call.NEGATIVE);
          StainMisses.stain(second(patient), Marker.DESMIN, Call.POSITIVE);
          first(patient, List.of());
        });
    ofTwoTumours(planters);
  }

  private static void ofTwoTumours(Map<NearMiss, Consumer<PatientDraft>> planters) {
    planters.put(
        NearMiss.TREATED_MITOSES_OF_SECOND_TUMOUR,
        patient -> {
          prepare(patient, false, Call.POSITIVE);
          TumourDraft second = second(patient);
          second.findings.add(MitosisMisses.many(second));
          first(patient, List.of());
        });
    planters.put(
        NearMiss.TREATED_SECOND_LINE,
        patient -> {
          prepare(patient, true, Call.POSITIVE);
          secondLine(patient);
        });
    planters.put(
        NearMiss.TREATED_FOR_SECOND_TUMOUR,
        patient -> {
          prepare(patient, true, Call.POSITIVE);
          first(patient, List.of(second(patient).number()));
        });
  }

  private static Consumer<PatientDraft> one(
      int line, List<Drug> drugs, Performed performed, List<Integer> tumours) {
    return patient -> patient.treat(line, drugs, performed, tumours);
  }

  private static void secondLine(PatientDraft patient) {
    List<Drug> other = List.of(Drug.GEMCITABINE, Drug.DOCETAXEL);
    patient.treat(1, other, Performed.COMPLETED, FIRST_TUMOUR);
    patient.treat(2, Regimens.DOXORUBICIN, Performed.COMPLETED, FIRST_TUMOUR);
  }

  private static void first(PatientDraft patient, List<Integer> tumours) {
    patient.treat(1, Regimens.DOXORUBICIN, Performed.COMPLETED, tumours);
  }

  /** The findings of the first tumour that the question asks for. */
  private static void prepare(PatientDraft patient, boolean mitoses, Call desmin) {
    TumourDraft tumour = patient.tumour();
    MitosisMisses.clear(tumour);
    StainMisses.clear(tumour, Marker.DESMIN);
    StainMisses.stain(tumour, Marker.DESMIN, desmin);
    if (mitoses) {
      tumour.findings.add(MitosisMisses.many(tumour));
    }
  }

  private static TumourDraft second(PatientDraft patient) {
    return patient.second(Histology.DEDIFFERENTIATED_LIPOSARCOMA, Site.RETROPERITONEUM);
  }
}
