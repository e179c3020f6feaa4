package org.sarcomafhir.ingest;

import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.sarcomafhir.bundle.EntryNames;
import org.sarcomafhir.validation.Issue;
import org.sarcomafhir.validation.ValidationReport;

/** Turns findings into the answer that refuses a write. */
final class Refusal {

  private Refusal() {}

  /** 422 with all findings on a resource or Bundle; nothing of it was stored. */
  static UnprocessableEntityException of(List<Issue> issues, EntryNames names) {
    OperationOutcome outcome = ValidationReport.of(issues, names::name);
    long errors = issues.stream().filter(Issue::isError).count();
    return new UnprocessableEntityException(
        "The request was refused and nothing was stored: %d error(s)".formatted(errors), outcome);
  }
}
