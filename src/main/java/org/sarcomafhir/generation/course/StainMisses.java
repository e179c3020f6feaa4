package org.sarcomafhir.generation.course;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.generation.plan.Bound;
import org.sarcomafhir.generation.plan.Finding.Call;
import org.sarcomafhir.generation.plan.Finding.Share;
import org.sarcomafhir.generation.plan.Finding.Stain;
import org.sarcomafhir.generation.plan.Histology;
import org.sarcomafhir.generation.plan.Marker;
import org.sarcomafhir.generation.plan.NearMiss;
import org.sarcomafhir.generation.plan.ReportStatus;
import org.sarcomafhir.generation.plan.Site;

/** Stains that do not stand, or are of two tumours, or are not what was asked. */
final class StainMisses {

  private StainMisses() {}

  static void into(Map<NearMiss, Consumer<PatientDraft>> planters) {
    planters.put(NearMiss.DESMIN_IN_ERROR, desmin(ReportStatus.ENTERED_IN_ERROR, Call.POSITIVE));
    planters.put(NearMiss.DESMIN_PRELIMINARY, desmin(ReportStatus.PRELIMINARY, Call.POSITIVE));
    planters.put(NearMiss.H_CALDESMON_NEGATIVE, desmin(ReportStatus.FINAL, Call.NEGATIVE));
    planters.put(NearMiss.H_CALDESMON_EQUIVOCAL, desmin(ReportStatus.FINAL, Call.EQUIVOCAL));
    planters.put(
        NearMiss.DESMIN_OF_SECOND_TUMOUR,
        patient -> {
          clear(patient.tumour(), Marker.DESMIN, Marker.H_CALDESMON);
          stain(patient.tumour(), Marker.H_CALDESMON, Call.POSITIVE);
          stain(second(patient), Marker.DESMIN, Call.POSITIVE);
        });
    planters.put(NearMiss.CD117_POSITIVE, cd117(ReportStatus.FINAL, Call.POSITIVE));
    planters.put(NearMiss.CD117_NOT_PERFORMED, cd117(ReportStatus.FINAL, Call.NOT_PERFORMED));
    planters.put(NearMiss.CD117_EQUIVOCAL, cd117(ReportStatus.FINAL, Call.EQUIVOCAL));
    planters.put(NearMiss.CD117_CANCELLED, cd117(ReportStatus.CANCELLED, Call.NEGATIVE));
    planters.put(
        NearMiss.CD117_OF_SECOND_TUMOUR,
        patient -> {
          clear(patient.tumour(), Marker.SMA, Marker.CD117);
          stain(patient.tumour(), Marker.SMA, Call.POSITIVE);
          stain(second(patient), Marker.CD117, Call.NEGATIVE);
        });
    receptors(planters);
  }

  private static void receptors(Map<NearMiss, Consumer<PatientDraft>> planters) {
    planters.put(NearMiss.ER_WITHOUT_SHARE, receptor(ReportStatus.FINAL, null));
    planters.put(
        NearMiss.ER_LESS_THAN_10, receptor(ReportStatus.FINAL, Share.of(Bound.LESS_THAN, 10)));
    planters.put(
        NearMiss.ER_5_TO_15, receptor(ReportStatus.FINAL, new Share(Bound.EXACTLY, 5, 15)));
    planters.put(NearMiss.ER_UP_TO_30, receptor(ReportStatus.FINAL, Share.of(Bound.UP_TO, 30)));
    planters.put(
        NearMiss.ER_60_PRELIMINARY,
        receptor(ReportStatus.PRELIMINARY, Share.of(Bound.EXACTLY, 60)));
    planters.put(
        NearMiss.PR_INSTEAD_OF_ER,
        patient -> {
          TumourDraft tumour = patient.tumour();
          clear(tumour, Marker.ER, Marker.PR);
          Share few = Share.of(Bound.EXACTLY, 5);
          Share many = Share.of(Bound.EXACTLY, 80);
          tumour.findings.add(new Stain(tumour.evidence(), Marker.ER, Call.POSITIVE, few));
          tumour.findings.add(new Stain(tumour.evidence(), Marker.PR, Call.POSITIVE, many));
        });
  }

  private static Consumer<PatientDraft> desmin(ReportStatus status, Call caldesmon) {
    return patient -> {
      TumourDraft tumour = patient.tumour();
      clear(tumour, Marker.DESMIN, Marker.H_CALDESMON);
      tumour.findings.add(new Stain(tumour.evidence(status), Marker.DESMIN, Call.POSITIVE, null));
      stain(tumour, Marker.H_CALDESMON, caldesmon);
    };
  }

  private static Consumer<PatientDraft> cd117(ReportStatus status, Call call) {
    return patient -> {
      TumourDraft tumour = patient.tumour();
      clear(tumour, Marker.SMA, Marker.CD117);
      stain(tumour, Marker.SMA, Call.POSITIVE);
      tumour.findings.add(new Stain(tumour.evidence(status), Marker.CD117, call, null));
    };
  }

  private static Consumer<PatientDraft> receptor(ReportStatus status, @Nullable Share share) {
    return patient -> {
      TumourDraft tumour = patient.tumour();
      clear(tumour, Marker.ER);
      tumour.findings.add(new Stain(tumour.evidence(status), Marker.ER, Call.POSITIVE, share));
    };
  }

  static void clear(TumourDraft tumour, Marker... markers) {
    Set<Marker> gone = Set.of(markers);
    tumour.findings.removeIf(
        finding -> finding instanceof Stain stain && gone.contains(stain.marker()));
  }

  static void stain(TumourDraft tumour, Marker marker, Call call) {
    tumour.findings.add(new Stain(tumour.evidence(), marker, call, null));
  }

  private static TumourDraft second(PatientDraft patient) {
    return patient.second(Histology.DEDIFFERENTIATED_LIPOSARCOMA, Site.RETROPERITONEUM);
  }
}
