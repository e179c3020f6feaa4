package org.sarcomafhir.commandline.validate;

import java.util.HashSet;
import java.util.Set;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;

/** What all verdicts come to. */
final class Totals {

  private final Set<String> files = new HashSet<>();
  private long resources;
  private long errors;
  private long warnings;
  private long information;

  void add(Verdict verdict) {
    files.add(verdict.document().file());
    resources += verdict.resources();
    errors += verdict.count(IssueSeverity.ERROR);
    warnings += verdict.count(IssueSeverity.WARNING);
    information += verdict.count(IssueSeverity.INFORMATION);
  }

  long files() {
    return files.size();
  }

  long resources() {
    return resources;
  }

  long errors() {
    return errors;
  }

  long warnings() {
    return warnings;
  }

  long information() {
    return information;
  }

  @Override
  public String toString() {
    return "%s, %s: %s, %s, %d information"
        .formatted(
            count(files(), "file"),
            count(resources, "resource"),
            count(errors, "error"),
            count(warnings, "warning"),
            information);
  }

  private static String count(long number, String word) {
    return number + " " + word + (number == 1 ? "" : "s");
  }
}
