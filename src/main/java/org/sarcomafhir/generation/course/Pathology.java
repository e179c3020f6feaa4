package org.sarcomafhir.generation.course;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.generation.plan.Bound;
import org.sarcomafhir.generation.plan.Draws;
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
import org.sarcomafhir.generation.plan.Operation;
import org.sarcomafhir.generation.plan.Operation.Removal;
import org.sarcomafhir.generation.plan.ReportStatus;
import org.sarcomafhir.generation.plan.Site;

/** What the laboratory finds in an ordinary case. */
final class Pathology {

  private static final List<Residual> RESIDUAL =
      List.of(Residual.R0, Residual.R1, Residual.R2, Residual.RX);

  private static final List<Bound> BOUNDS =
      List.of(Bound.EXACTLY, Bound.MORE_THAN, Bound.AT_LEAST, Bound.UP_TO);
  private static final List<ReportStatus> STATUS =
      List.of(
          ReportStatus.FINAL,
          ReportStatus.AMENDED,
          ReportStatus.CORRECTED,
          ReportStatus.PRELIMINARY,
          ReportStatus.CANCELLED,
          ReportStatus.ENTERED_IN_ERROR);

  private final Draws draws;
  private final TumourDraft tumour;

  private Pathology(Draws draws, TumourDraft tumour) {
    this.draws = draws;
    this.tumour = tumour;
  }

  static void draw(Draws draws, TumourDraft tumour) {
    Pathology pathology = new Pathology(draws, tumour);
    pathology.stains();
    if (tumour.histology != Histology.LEIOMYOMA) {
      pathology.mitoses();
      pathology.grade();
    }
    Operation resection = tumour.resection();
    if (resection != null) {
      pathology.resected(resection);
    }
  }

  private Evidence evidence() {
    int specimen = draws.percent(20) ? TumourDraft.BIOPSY : tumour.specimen();
    return new Evidence(specimen, status());
  }

  private ReportStatus status() {
    return STATUS.get(draws.weighted(87, 4, 3, 3, 1, 2));
  }

  private void stains() {
    for (Panel usual : Panel.of(tumour.histology)) {
      if (draws.percent(80)) {
        Call call =
            draws.percent(95)
                ? draws.percent(usual.positive()) ? Call.POSITIVE : Call.NEGATIVE
                : draws.percent(60) ? Call.EQUIVOCAL : Call.NOT_PERFORMED;
        tumour.findings.add(new Stain(evidence(), usual.marker(), call, share(call)));
      }
    }
  }

  private @Nullable Share share(Call call) {
    if (call == Call.POSITIVE && draws.percent(60)) {
      return switch (draws.weighted(60, 15, 15, 10)) {
        case 0 -> Share.of(Bound.EXACTLY, 5 * draws.between(1, 19));
        case 1 -> Share.of(Bound.MORE_THAN, 10 * draws.between(1, 9));
        case 2 -> new Share(Bound.EXACTLY, 10 * draws.between(1, 4), 10 * draws.between(5, 9));
        default -> Share.of(Bound.LESS_THAN, 10);
      };
    }
    return call == Call.NEGATIVE && draws.percent(20) ? Share.of(Bound.LESS_THAN, 1) : null;
  }

  private void mitoses() {
    if (!draws.percent(85)) {
      return;
    }
    int count = draws.percent(50) ? draws.between(0, 9) : draws.between(10, 45);
    Per per = draws.percent(85) ? Per.TEN_FIELDS : Per.SQUARE_MILLIMETRE;
    Bound bound = BOUNDS.get(draws.weighted(84, 6, 4, 6));
    tumour.findings.add(new Mitoses(evidence(), bound, Math.max(count, 1), per));
  }

  private void grade() {
    boolean graded =
        switch (tumour.histology) {
          case GASTROINTESTINAL_STROMAL_TUMOUR, UNCERTAIN_SMOOTH_MUSCLE_TUMOUR -> false;
          default -> draws.percent(80);
        };
    if (graded) {
      Grading system = draws.percent(85) ? Grading.FNCLCC : Grading.NOT_STATED;
      tumour.findings.add(new Grade(evidence(), system, 1 + draws.weighted(15, 35, 50)));
    }
  }

  /** What can be seen only when the tumour is out. */
  private void resected(Operation resection) {
    int millimetres = draws.between(15, 180);
    Bound bound = draws.percent(92) ? Bound.EXACTLY : Bound.MORE_THAN;
    int specimen = tumour.specimen();
    tumour.findings.add(
        new Size(new Evidence(specimen, status()), bound, millimetres, draws.percent(70)));
    Residual residual = RESIDUAL.get(draws.weighted(62, 25, 6, 7));
    boolean ofOperation = draws.percent(90);
    tumour.findings.add(new Margin(new Evidence(specimen, status()), residual, ofOperation));
    if (tumour.site == Site.UTERUS) {
      boolean morcellated = resection.removal() == Removal.PIECEMEAL && draws.percent(85);
      tumour.findings.add(new Morcellation(new Evidence(specimen, status()), morcellated));
    }
  }
}
