package org.sarcomafhir.generation.truth;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.sarcomafhir.generation.plan.Finding.Call;
import org.sarcomafhir.generation.plan.Finding.Grade;
import org.sarcomafhir.generation.plan.Finding.Grading;
import org.sarcomafhir.generation.plan.Finding.Margin;
import org.sarcomafhir.generation.plan.Finding.Mitoses;
import org.sarcomafhir.generation.plan.Finding.Morcellation;
import org.sarcomafhir.generation.plan.Finding.Per;
import org.sarcomafhir.generation.plan.Finding.Residual;
import org.sarcomafhir.generation.plan.Finding.Size;
import org.sarcomafhir.generation.plan.Finding.Stain;
import org.sarcomafhir.generation.plan.Marker;
import org.sarcomafhir.generation.plan.Operation;
import org.sarcomafhir.generation.plan.Site;
import org.sarcomafhir.generation.plan.Spread;
import org.sarcomafhir.generation.plan.TumourPlan;

/** What is true of a single tumour. */
final class Tumours {

  private static final int MITOSES = 10;
  private static final int PERCENT = 10;
  private static final int MILLIMETRES = 50;
  private static final int HIGH = 3;

  private Tumours() {}

  static boolean isLeiomyosarcoma(TumourPlan tumour) {
    return tumour.verification().isAsserted() && tumour.histology().isLeiomyosarcoma();
  }

  static boolean hasTenMitoses(TumourPlan tumour) {
    return tumour
        .standing(Mitoses.class)
        .filter(mitoses -> mitoses.per() == Per.TEN_FIELDS)
        .anyMatch(mitoses -> Certain.atLeast(mitoses.bound(), mitoses.count(), MITOSES));
  }

  static boolean stains(TumourPlan tumour, Marker marker, Call call) {
    return tumour
        .standing(Stain.class)
        .anyMatch(stain -> stain.marker() == marker && stain.call() == call);
  }

  static boolean hasTenPercentEstrogenReceptor(TumourPlan tumour) {
    return tumour
        .standing(Stain.class)
        .filter(stain -> stain.marker() == Marker.ER)
        .map(Stain::share)
        .anyMatch(share -> share != null && Certain.atLeast(share.bound(), share.low(), PERCENT));
  }

  static boolean isLargeHighGradeAndFree(TumourPlan tumour) {
    return tumour.verification().isAsserted()
        && tumour
            .standing(Size.class)
            .anyMatch(size -> Certain.above(size.bound(), size.millimetres(), MILLIMETRES))
        && tumour
            .standing(Grade.class)
            .anyMatch(grade -> grade.system() == Grading.FNCLCC && grade.grade() == HIGH)
        && isRemovedCompletely(tumour);
  }

  private static boolean isRemovedCompletely(TumourPlan tumour) {
    return tumour
        .standing(Margin.class)
        .filter(margin -> margin.ofOperation() && margin.residual() == Residual.R0)
        .anyMatch(
            margin ->
                tumour
                    .resections()
                    .anyMatch(
                        resection ->
                            resection.number()
                                == tumour.specimen(margin.evidence().specimen()).operation()));
  }

  static boolean reachesLungAfterResection(TumourPlan tumour) {
    return tumour
        .resections()
        .map(Operation::date)
        .anyMatch(
            day ->
                later(tumour, day)
                    .anyMatch(
                        spread ->
                            spread.kind() == Spread.Kind.METASTASIS && spread.site() == Site.LUNG));
  }

  static boolean reachesPeritoneumAfterMorcellation(TumourPlan tumour) {
    return tumour
        .resections()
        .filter(resection -> isMorcellated(tumour, resection))
        .map(Operation::date)
        .anyMatch(day -> later(tumour, day).anyMatch(spread -> spread.site() == Site.PERITONEUM));
  }

  private static boolean isMorcellated(TumourPlan tumour, Operation resection) {
    return tumour
        .standing(Morcellation.class)
        .filter(Morcellation::present)
        .anyMatch(
            seen -> tumour.specimen(seen.evidence().specimen()).operation() == resection.number());
  }

  /** What stands of metastases and recurrences that were found after this day. */
  private static Stream<Spread> later(TumourPlan tumour, LocalDate day) {
    return tumour.spreads().stream()
        .filter(spread -> tumour.verification().isAsserted() && spread.verification().isAsserted())
        .filter(spread -> Certain.after(spread.found(), day));
  }
}
