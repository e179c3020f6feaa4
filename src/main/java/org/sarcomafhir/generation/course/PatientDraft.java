package org.sarcomafhir.generation.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.generation.plan.Draws;
import org.sarcomafhir.generation.plan.Drug;
import org.sarcomafhir.generation.plan.Histology;
import org.sarcomafhir.generation.plan.NearMiss;
import org.sarcomafhir.generation.plan.PatientPlan;
import org.sarcomafhir.generation.plan.Performed;
import org.sarcomafhir.generation.plan.Sex;
import org.sarcomafhir.generation.plan.Site;
import org.sarcomafhir.generation.plan.Therapy;
import org.sarcomafhir.generation.plan.TumourPlan;

/** A patient who is still being drawn. */
final class PatientDraft {

  private static final int YEAR = 365;

  final Draws draws;
  final Sex sex;
  final List<TumourDraft> tumours = new ArrayList<>();
  final List<Therapy> therapies = new ArrayList<>();

  private final long seed;
  private final int number;

  PatientDraft(long seed, int number, Draws draws, Sex sex) {
    this.seed = seed;
    this.number = number;
    this.draws = draws;
    this.sex = sex;
  }

  TumourDraft tumour() {
    return tumours.get(0);
  }

  /** A tumour besides, found some time after the first one. */
  TumourDraft second(Histology histology, Site site) {
    LocalDate found = tumour().found().plusDays(draws.between(100, 900));
    TumourDraft second = new TumourDraft(tumours.size() + 1, histology, site, found);
    tumours.add(second);
    return second;
  }

  /** The next block of therapy, after everything that was before. */
  void treat(int line, List<Drug> drugs, Performed performed, List<Integer> forTumours) {
    therapies.add(
        new Therapy(
            therapies.size() + 1,
            line,
            drugs,
            lastEvent().plusDays(draws.between(20, 60)),
            draws.between(2, 4),
            performed,
            forTumours));
  }

  private LocalDate lastEvent() {
    return Stream.concat(
            tumours.stream().flatMap(TumourDraft::dates), therapies.stream().map(Therapy::end))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  PatientPlan plan(@Nullable NearMiss planted, boolean dies) {
    LocalDate contact = lastEvent().plusDays(draws.between(30, 2 * YEAR));
    LocalDate birth = tumour().found().minusDays(age() * (long) YEAR + draws.between(0, YEAR));
    List<TumourPlan> plans = tumours.stream().map(TumourDraft::plan).toList();
    return new PatientPlan(
        seed, number, sex, birth, dies ? contact : null, contact, plans, therapies, planted);
  }

  private int age() {
    return tumour().histology == Histology.SYNOVIAL_SARCOMA
        ? draws.between(16, 50)
        : draws.between(35, 80);
  }
}
