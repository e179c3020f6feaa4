package org.sarcomafhir.ingest;

import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.preflight.Preflight;
import org.sarcomafhir.validation.SourceDocument;

/** Turns findings into the answer that refuses a write. */
final class Refusal {

  private Refusal() {}

  /** 422 with all findings on a resource or Bundle; nothing of it was stored. */
  static UnprocessableEntityException of(SourceDocument document, List<Finding> findings) {
    OperationOutcome outcome = Preflight.report(document, findings);
    long errors = findings.stream().filter(Finding::isError).count();
    return new UnprocessableEntityException(
        "The request was refused and nothing was stored: %d error(s)".formatted(errors), outcome);
  }
}
