package org.sarcomafhir.generation.truth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.generation.plan.Bound;
import org.sarcomafhir.generation.plan.Drug;
import org.sarcomafhir.generation.plan.Finding;
import org.sarcomafhir.generation.plan.Finding.Call;
import org.sarcomafhir.generation.plan.Finding.Evidence;
import org.sarcomafhir.generation.plan.Finding.Grade;
import org.sarcomafhir.generation.plan.Finding.Grading;
import org.sarcomafhir.generation.plan.Finding.Margin;
import org.sarcomafhir.generation.plan.Finding.Mitoses;
import org.sarcomafhir.generation.plan.Finding.Morcellation;
import org.sarcomafhir.generation.plan.Finding.Per;
import org.sarcomafhir.generation.plan.Finding.Residual;
import org.sarcomafhir.generation.plan.Finding.Share;
import org.sarcomafhir.generation.plan.Finding.Size;
import org.sarcomafhir.generation.plan.Finding.Stain;
import org.sarcomafhir.generation.plan.Histology;
import org.sarcomafhir.generation.plan.Marker;
import org.sarcomafhir.generation.plan.Moment;
import org.sarcomafhir.generation.plan.Operation;
import org.sarcomafhir.generation.plan.Operation.Removal;
import org.sarcomafhir.generation.plan.PatientPlan;
import org.sarcomafhir.generation.plan.Performed;
import org.sarcomafhir.generation.plan.ReportStatus;
import org.sarcomafhir.generation.plan.Sex;
import org.sarcomafhir.generation.plan.Site;
import org.sarcomafhir.generation.plan.Specimen;
import org.sarcomafhir.generation.plan.Spread;
import org.sarcomafhir.generation.plan.Therapy;
import org.sarcomafhir.generation.plan.TumourPlan;
import org.sarcomafhir.generation.plan.Verification;

/** A plan written by hand, without what draws plans: found on day 0, operated on on day 30. */
final class Sketch {

  static final LocalDate DAY = LocalDate.of(2020, 3, 1);
  static final LocalDate OPERATION = DAY.plusDays(30);
  private static final int BIOPSY = 1;
  private static final int RESECTION = 2;

  final List<TumourPlan> tumours = new ArrayList<>();
  private final List<Therapy> therapies = new ArrayList<>();

  static Sketch of(TumourPlan... tumours) {
    Sketch sketch = new Sketch();
    sketch.tumours.addAll(List.of(tumours));
    return sketch;
  }

  Sketch treated(int line, Drug drug, Performed performed, Integer... named) {
    therapies.add(new Therapy(1, line, List.of(drug), OPERATION, 2, performed, List.of(named)));
    return this;
  }

  PatientPlan plan() {
    return new PatientPlan(
        1, 1, Sex.FEMALE, DAY.minusYears(50), null, DAY.plusYears(5), tumours, therapies, null);
  }

  /** A leiomyosarcoma of the uterus that was taken out; or, with no removal, was not. */
  static TumourPlan tumour(@Nullable Removal removal, List<Spread> spreads, Finding... findings) {
    Performed performed = removal == null ? Performed.NOT_DONE : Performed.COMPLETED;
    Removal how = removal == null ? Removal.NOT_STATED : removal;
    return new TumourPlan(
        1,
        Histology.LEIOMYOSARCOMA,
        true,
        Site.UTERUS,
        DAY,
        Verification.CONFIRMED,
        List.of(
            new Specimen(BIOPSY, 0, DAY),
            new Specimen(RESECTION, 1, OPERATION),
            new Specimen(3, 2, OPERATION.plusYears(1))),
        List.of(
            new Operation(1, 0, OPERATION, performed, how),
            new Operation(2, 1, OPERATION.plusYears(1), Performed.COMPLETED, how)),
        List.of(findings),
        spreads);
  }

  static TumourPlan tumour(Finding... findings) {
    return tumour(Removal.EN_BLOC, List.of(), findings);
  }

  /** The same with another diagnosis. */
  static TumourPlan as(Histology histology, Verification verification, TumourPlan same) {
    return new TumourPlan(
        same.number(),
        histology,
        true,
        same.site(),
        same.found(),
        verification,
        same.specimens(),
        same.operations(),
        same.findings(),
        same.spreads());
  }

  /** The same as the second tumour of the patient. */
  static TumourPlan second(TumourPlan same) {
    return new TumourPlan(
        2,
        same.histology(),
        true,
        same.site(),
        same.found(),
        same.verification(),
        same.specimens(),
        same.operations(),
        same.findings(),
        same.spreads());
  }

  static Evidence in(ReportStatus status) {
    return new Evidence(RESECTION, status);
  }

  static Stain stain(Marker marker, Call call) {
    return stain(marker, call, ReportStatus.FINAL, null);
  }

  static Stain stain(Marker marker, Call call, ReportStatus status, @Nullable Share share) {
    return new Stain(in(status), marker, call, share);
  }

  static Mitoses mitoses(Bound bound, int count) {
    return new Mitoses(in(ReportStatus.FINAL), bound, count, Per.TEN_FIELDS);
  }

  static Size size(Bound bound, int millimetres) {
    return new Size(in(ReportStatus.FINAL), bound, millimetres, true);
  }

  static Grade grade(Grading system, int grade) {
    return new Grade(in(ReportStatus.FINAL), system, grade);
  }

  static Margin margin(int specimen, Residual residual, boolean ofOperation) {
    return new Margin(new Evidence(specimen, ReportStatus.FINAL), residual, ofOperation);
  }

  static Morcellation morcellated(ReportStatus status, boolean present) {
    return new Morcellation(in(status), present);
  }

  static List<Spread> spread(Spread.Kind kind, Site site, @Nullable Moment found) {
    return List.of(new Spread(1, kind, site, found, Verification.CONFIRMED));
  }
}
