package org.sarcomafhir.generation.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.generation.plan.Finding;
import org.sarcomafhir.generation.plan.Finding.Evidence;
import org.sarcomafhir.generation.plan.Histology;
import org.sarcomafhir.generation.plan.Moment;
import org.sarcomafhir.generation.plan.Operation;
import org.sarcomafhir.generation.plan.Operation.Removal;
import org.sarcomafhir.generation.plan.Performed;
import org.sarcomafhir.generation.plan.ReportStatus;
import org.sarcomafhir.generation.plan.Site;
import org.sarcomafhir.generation.plan.Specimen;
import org.sarcomafhir.generation.plan.Spread;
import org.sarcomafhir.generation.plan.TumourPlan;
import org.sarcomafhir.generation.plan.Verification;

/** A tumour that is still being drawn. Every tumour begins with a biopsy, its specimen 1. */
final class TumourDraft {

  static final int BIOPSY = 1;

  final List<Finding> findings = new ArrayList<>();
  final List<Spread> spreads = new ArrayList<>();
  Histology histology;
  Site site;
  Verification verification = Verification.CONFIRMED;
  boolean morphologyGiven = true;

  private final int number;
  private final LocalDate found;
  private final List<Specimen> specimens = new ArrayList<>();
  private final List<Operation> operations = new ArrayList<>();

  TumourDraft(int number, Histology histology, Site site, LocalDate found) {
    this.number = number;
    this.histology = histology;
    this.site = site;
    this.found = found;
    specimens.add(new Specimen(BIOPSY, 0, found));
  }

  int number() {
    return number;
  }

  LocalDate found() {
    return found;
  }

  /** An operation on the tumour itself that takes place; the number of its specimen. */
  int operate(LocalDate date, Removal removal) {
    return operate(0, date, removal);
  }

  /** An operation that takes place, on a metastasis or on the tumour (0). */
  int operate(int spread, LocalDate date, Removal removal) {
    int operation = operations.size() + 1;
    operations.add(new Operation(operation, spread, date, Performed.COMPLETED, removal));
    Specimen specimen = new Specimen(specimens.size() + 1, operation, date);
    specimens.add(specimen);
    return specimen.number();
  }

  /** An operation that was planned, and did not take place. */
  void planOperation(LocalDate date) {
    operations.add(
        new Operation(operations.size() + 1, 0, date, Performed.NOT_DONE, Removal.NOT_STATED));
  }

  /** A metastasis or recurrence that stands; its number. */
  int spread(Spread.Kind kind, Site where, @Nullable Moment when) {
    return spread(kind, where, when, Verification.CONFIRMED);
  }

  int spread(Spread.Kind kind, Site where, @Nullable Moment when, Verification how) {
    spreads.add(new Spread(spreads.size() + 1, kind, where, when, how));
    return spreads.size();
  }

  /** The first operation on the tumour itself, absent where there was none. */
  @Nullable Operation resection() {
    return operations.stream()
        .filter(one -> one.spread() == 0 && one.performed().isCarriedOut())
        .findFirst()
        .orElse(null);
  }

  /** The specimen of the first operation on the tumour, or the biopsy. */
  int specimen() {
    Operation resection = resection();
    return specimens.stream()
        .filter(one -> resection != null && one.operation() == resection.number())
        .map(Specimen::number)
        .findFirst()
        .orElse(BIOPSY);
  }

  /** A final finding in that specimen. */
  Evidence evidence() {
    return evidence(ReportStatus.FINAL);
  }

  Evidence evidence(ReportStatus status) {
    return new Evidence(specimen(), status);
  }

  Stream<LocalDate> dates() {
    return Stream.of(
            Stream.of(found),
            operations.stream().map(Operation::date),
            spreads.stream()
                .flatMap(spread -> Stream.ofNullable(spread.found()))
                .map(Moment::latest))
        .flatMap(dates -> dates);
  }

  TumourPlan plan() {
    return new TumourPlan(
        number,
        histology,
        morphologyGiven,
        site,
        found,
        verification,
        specimens,
        operations,
        findings,
        spreads);
  }
}
