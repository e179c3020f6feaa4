package org.sarcomafhir.generation.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A tumour of a patient, with all that is known of it.
 *
 * @param number within the patient, from 1
 * @param histology what it consists of
 * @param morphologyGiven whether the sender states the morphology beside the diagnosis
 * @param site where it began
 * @param found the day of the diagnosis
 * @param verification how certain the diagnosis is
 * @param specimens of the tumour and of what spread from it
 * @param operations on it, and on what spread from it
 * @param findings in the specimens
 * @param spreads metastases and recurrences
 */
public record TumourPlan(
    int number,
    Histology histology,
    boolean morphologyGiven,
    Site site,
    LocalDate found,
    Verification verification,
    List<Specimen> specimens,
    List<Operation> operations,
    List<Finding> findings,
    List<Spread> spreads) {

  /** Keeps copies. */
  public TumourPlan {
    specimens = List.copyOf(specimens);
    operations = List.copyOf(operations);
    findings = List.copyOf(findings);
    spreads = List.copyOf(spreads);
  }

  /** The findings of one kind that stand. */
  public <T extends Finding> Stream<T> standing(Class<T> kind) {
    return findings.stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .filter(finding -> finding.evidence().status().stands());
  }

  /** The specimen with this number. */
  public Specimen specimen(int wanted) {
    return specimens.get(wanted - 1);
  }

  /** The operations on the tumour itself that took place. */
  public Stream<Operation> resections() {
    return operations.stream()
        .filter(operation -> operation.spread() == 0 && operation.performed().isCarriedOut());
  }
}
