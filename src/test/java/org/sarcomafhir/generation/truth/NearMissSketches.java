package org.sarcomafhir.generation.truth;

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

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.generation.plan.Bound;
import org.sarcomafhir.generation.plan.Drug;
import org.sarcomafhir.generation.plan.Finding;
import org.sarcomafhir.generation.plan.Finding.Call;
import org.sarcomafhir.generation.plan.Finding.Grading;
import org.sarcomafhir.generation.plan.Finding.Margin;
import org.sarcomafhir.generation.plan.Finding.Mitoses;
import org.sarcomafhir.generation.plan.Finding.Per;
import org.sarcomafhir.generation.plan.Finding.Residual;
import org.sarcomafhir.generation.plan.Finding.Share;
import org.sarcomafhir.generation.plan.Finding.Stain;
import org.sarcomafhir.generation.plan.Histology;
import org.sarcomafhir.generation.plan.Marker;
import org.sarcomafhir.generation.plan.Moment;
import org.sarcomafhir.generation.plan.NearMiss;
import org.sarcomafhir.generation.plan.Operation.Removal;
import org.sarcomafhir.generation.plan.Performed;
import org.sarcomafhir.generation.plan.ReportStatus;
import org.sarcomafhir.generation.plan.Site;
import org.sarcomafhir.generation.plan.Spread;
import org.sarcomafhir.generation.plan.TumourPlan;
import org.sarcomafhir.generation.plan.Verification;

/** Each near miss written by hand, in the fewest facts that show it. */
final class NearMissSketches {

  private static final Moment LATER = Moment.on(OPERATION.plusDays(200));
  private static final Stain DESMIN = stain(Marker.DESMIN, Call.POSITIVE);
  private static final Stain CALDESMON = stain(Marker.H_CALDESMON, Call.POSITIVE);
  private static final Stain SMA = stain(Marker.SMA, Call.POSITIVE);
  private static final Mitoses MANY = mitoses(Bound.EXACTLY, 20);
  private static final Margin FREE = margin(2, Residual.R0, true);

  private final Map<NearMiss, Sketch> all = new EnumMap<>(NearMiss.class);

  static Map<NearMiss, Sketch> all() {
    NearMissSketches sketches = new NearMissSketches();
    sketches.diagnoses();
    sketches.mitosesAndReceptors();
    sketches.stains();
    sketches.therapies();
    sketches.together();
    sketches.resections();
    sketches.lungs();
    sketches.peritoneum();
    return sketches.all;
  }

  private void put(NearMiss kind, TumourPlan... tumours) {
    all.put(kind, Sketch.of(tumours));
  }

  private void diagnoses() {
    Histology smooth = Histology.LEIOMYOSARCOMA;
    put(NearMiss.LEIOMYOSARCOMA_REFUTED, as(smooth, Verification.REFUTED, tumour()));
    put(NearMiss.LEIOMYOSARCOMA_PROVISIONAL, as(smooth, Verification.PROVISIONAL, tumour()));
    put(NearMiss.LEIOMYOSARCOMA_IN_ERROR, as(smooth, Verification.ENTERED_IN_ERROR, tumour()));
    put(NearMiss.UNCERTAIN_POTENTIAL, uncertain(tumour()));
    put(NearMiss.LEIOMYOMA_ONLY, as(Histology.LEIOMYOMA, Verification.CONFIRMED, tumour()));
  }

  private static TumourPlan uncertain(TumourPlan same) {
    return as(Histology.UNCERTAIN_SMOOTH_MUSCLE_TUMOUR, Verification.CONFIRMED, same);
  }

  private void mitosesAndReceptors() {
    put(NearMiss.MITOSES_UP_TO_14, tumour(mitoses(Bound.UP_TO, 14)));
    put(
        NearMiss.MITOSES_12_PER_MM2,
        tumour(
            new Mitoses(Sketch.in(ReportStatus.FINAL), Bound.EXACTLY, 12, Per.SQUARE_MILLIMETRE)));
    put(NearMiss.MITOSES_9, tumour(mitoses(Bound.EXACTLY, 9)));
    put(NearMiss.MITOSES_MORE_THAN_9, tumour(mitoses(Bound.MORE_THAN, 9)));
    put(NearMiss.MITOSES_MORE_THAN_5, tumour(mitoses(Bound.MORE_THAN, 5)));
    put(NearMiss.MITOSES_20_PRELIMINARY, twenty(ReportStatus.PRELIMINARY));
    put(NearMiss.MITOSES_20_IN_ERROR, twenty(ReportStatus.ENTERED_IN_ERROR));
    put(NearMiss.ER_WITHOUT_SHARE, receptor(ReportStatus.FINAL, null));
    put(NearMiss.ER_LESS_THAN_10, receptor(ReportStatus.FINAL, Share.of(Bound.LESS_THAN, 10)));
    put(NearMiss.ER_5_TO_15, receptor(ReportStatus.FINAL, new Share(Bound.EXACTLY, 5, 15)));
    put(NearMiss.ER_UP_TO_30, receptor(ReportStatus.FINAL, Share.of(Bound.UP_TO, 30)));
    put(
        NearMiss.ER_60_PRELIMINARY,
        receptor(ReportStatus.PRELIMINARY, Share.of(Bound.EXACTLY, 60)));
    put(
        NearMiss.PR_INSTEAD_OF_ER,
        tumour(
            stain(Marker.ER, Call.POSITIVE, ReportStatus.FINAL, Share.of(Bound.EXACTLY, 5)),
            stain(Marker.PR, Call.POSITIVE, ReportStatus.FINAL, Share.of(Bound.EXACTLY, 80))));
  }

  private static TumourPlan twenty(ReportStatus status) {
    return tumour(new Mitoses(Sketch.in(status), Bound.EXACTLY, 20, Per.TEN_FIELDS));
  }

  private static TumourPlan receptor(ReportStatus status, @Nullable Share share) {
    return tumour(stain(Marker.ER, Call.POSITIVE, status, share));
  }

  private void stains() {
    put(NearMiss.DESMIN_IN_ERROR, tumour(desmin(ReportStatus.ENTERED_IN_ERROR), CALDESMON));
    put(NearMiss.DESMIN_PRELIMINARY, tumour(desmin(ReportStatus.PRELIMINARY), CALDESMON));
    put(NearMiss.DESMIN_OF_SECOND_TUMOUR, tumour(CALDESMON), second(tumour(DESMIN)));
    put(NearMiss.H_CALDESMON_NEGATIVE, tumour(DESMIN, stain(Marker.H_CALDESMON, Call.NEGATIVE)));
    put(NearMiss.H_CALDESMON_EQUIVOCAL, tumour(DESMIN, stain(Marker.H_CALDESMON, Call.EQUIVOCAL)));
    put(NearMiss.CD117_POSITIVE, tumour(SMA, stain(Marker.CD117, Call.POSITIVE)));
    put(NearMiss.CD117_NOT_PERFORMED, tumour(SMA, stain(Marker.CD117, Call.NOT_PERFORMED)));
    put(NearMiss.CD117_EQUIVOCAL, tumour(SMA, stain(Marker.CD117, Call.EQUIVOCAL)));
    put(
        NearMiss.CD117_CANCELLED,
        tumour(SMA, stain(Marker.CD117, Call.NEGATIVE, ReportStatus.CANCELLED, null)));
    put(
        NearMiss.CD117_OF_SECOND_TUMOUR,
        tumour(SMA),
        second(tumour(stain(Marker.CD117, Call.NEGATIVE))));
  }

  private static Stain desmin(ReportStatus status) {
    return stain(Marker.DESMIN, Call.POSITIVE, status, null);
  }

  private void therapies() {
    treated(NearMiss.DOXORUBICIN_SECOND_LINE, 2, Drug.DOXORUBICIN, Performed.COMPLETED);
    treated(NearMiss.DOXORUBICIN_NOT_DONE, 1, Drug.DOXORUBICIN, Performed.NOT_DONE);
    treated(NearMiss.DOXORUBICIN_IN_ERROR, 1, Drug.DOXORUBICIN, Performed.ENTERED_IN_ERROR);
    treated(NearMiss.DOXORUBICIN_WITHOUT_LINE, 0, Drug.DOXORUBICIN, Performed.COMPLETED);
    treated(NearMiss.EPIRUBICIN_FIRST_LINE, 1, Drug.EPIRUBICIN, Performed.COMPLETED);
    treated(NearMiss.LIPOSOMAL_FIRST_LINE, 1, Drug.LIPOSOMAL_DOXORUBICIN, Performed.COMPLETED);
  }

  private void treated(NearMiss kind, int line, Drug drug, Performed performed) {
    all.put(kind, Sketch.of(tumour()).treated(line, drug, performed, 1));
  }

  private void together() {
    all.put(NearMiss.TREATED_NO_LEIOMYOSARCOMA, first(uncertain(tumour(MANY, DESMIN))));
    Stain negative = stain(Marker.DESMIN, Call.NEGATIVE);
    all.put(NearMiss.TREATED_DESMIN_NEGATIVE, first(tumour(MANY, negative)));
    all.put(
        NearMiss.TREATED_DESMIN_OF_SECOND_TUMOUR,
        first(tumour(MANY, negative), second(tumour(DESMIN))));
    all.put(NearMiss.TREATED_MITOSES_OF_SECOND_TUMOUR, first(tumour(DESMIN), second(tumour(MANY))));
    all.put(
        NearMiss.TREATED_SECOND_LINE,
        Sketch.of(tumour(MANY, DESMIN)).treated(2, Drug.DOXORUBICIN, Performed.COMPLETED, 1));
    all.put(
        NearMiss.TREATED_FOR_SECOND_TUMOUR,
        Sketch.of(tumour(MANY, DESMIN), second(tumour()))
            .treated(1, Drug.DOXORUBICIN, Performed.COMPLETED, 2));
  }

  private static Sketch first(TumourPlan... tumours) {
    return Sketch.of(tumours).treated(1, Drug.DOXORUBICIN, Performed.COMPLETED);
  }

  private void resections() {
    put(NearMiss.SIZE_50_MM, measured(Bound.EXACTLY, 50));
    put(NearMiss.SIZE_45_MM, measured(Bound.EXACTLY, 45));
    put(NearMiss.SIZE_AT_LEAST_50_MM, measured(Bound.AT_LEAST, 50));
    Finding large = size(Bound.EXACTLY, 90);
    Finding high = grade(Grading.FNCLCC, 3);
    put(NearMiss.GRADE_2, tumour(large, grade(Grading.FNCLCC, 2), FREE));
    put(NearMiss.HIGH_GRADE_WITHOUT_SYSTEM, tumour(large, grade(Grading.NOT_STATED, 3), FREE));
    put(NearMiss.R0_OF_BIOPSY, tumour(large, high, margin(1, Residual.R0, false)));
    Margin touched = margin(2, Residual.R1, true);
    put(NearMiss.R0_OF_ONE_SPECIMEN, tumour(large, high, margin(2, Residual.R0, false), touched));
    Margin wrong = new Margin(Sketch.in(ReportStatus.ENTERED_IN_ERROR), Residual.R0, true);
    put(NearMiss.R0_IN_ERROR, tumour(large, high, wrong));
    put(
        NearMiss.R0_OF_METASTASIS,
        tumour(
            Removal.EN_BLOC,
            spread(Spread.Kind.METASTASIS, Site.LIVER, LATER),
            large,
            high,
            touched,
            margin(3, Residual.R0, true)));
    put(NearMiss.R0_OF_SECOND_TUMOUR, tumour(large, high, touched), second(tumour(FREE)));
  }

  private static TumourPlan measured(Bound bound, int millimetres) {
    return tumour(size(bound, millimetres), grade(Grading.FNCLCC, 3), FREE);
  }

  private void lungs() {
    put(NearMiss.LUNG_BEFORE_RESECTION, lung(Moment.on(OPERATION.minusDays(1))));
    put(NearMiss.LUNG_REFUTED, tumour(Removal.EN_BLOC, refuted(Site.LUNG)));
    put(NearMiss.LUNG_PRIMARY, tumour());
    put(NearMiss.LUNG_IN_MONTH_OF_RESECTION, lung(Moment.inMonthOf(OPERATION)));
    put(NearMiss.LUNG_WITHOUT_DATE, lung(null));
    List<Spread> lung = spread(Spread.Kind.METASTASIS, Site.LUNG, LATER);
    put(NearMiss.LUNG_WITHOUT_RESECTION, tumour(null, lung));
    put(NearMiss.LUNG_OF_SECOND_TUMOUR, tumour(), second(tumour(null, lung)));
  }

  private static TumourPlan lung(@Nullable Moment found) {
    return tumour(Removal.EN_BLOC, spread(Spread.Kind.METASTASIS, Site.LUNG, found));
  }

  private static List<Spread> refuted(Site site) {
    return List.of(new Spread(1, Spread.Kind.METASTASIS, site, LATER, Verification.REFUTED));
  }

  private void peritoneum() {
    Finding cut = morcellated(ReportStatus.FINAL, true);
    Finding whole = morcellated(ReportStatus.FINAL, false);
    List<Spread> back = spread(Spread.Kind.REGIONAL_RECURRENCE, Site.PERITONEUM, LATER);
    List<Spread> early = spread(Spread.Kind.METASTASIS, Site.PERITONEUM, Moment.on(Sketch.DAY));
    List<Spread> liver = spread(Spread.Kind.METASTASIS, Site.LIVER, LATER);
    put(NearMiss.MORCELLATED_WITHOUT_RETURN, tumour(cut));
    put(NearMiss.MORCELLATED_THEN_LIVER, tumour(Removal.PIECEMEAL, liver, cut));
    put(NearMiss.PERITONEUM_AT_DIAGNOSIS, tumour(Removal.PIECEMEAL, early, cut));
    put(NearMiss.PERITONEUM_REFUTED, tumour(Removal.PIECEMEAL, refuted(Site.PERITONEUM), cut));
    put(NearMiss.EN_BLOC_THEN_PERITONEUM, tumour(Removal.EN_BLOC, back, whole));
    put(NearMiss.PIECEMEAL_THEN_PERITONEUM, tumour(Removal.PIECEMEAL, back, whole));
    Finding wrong = morcellated(ReportStatus.ENTERED_IN_ERROR, true);
    put(NearMiss.MORCELLATION_IN_ERROR, tumour(Removal.NOT_STATED, back, wrong));
  }
}
