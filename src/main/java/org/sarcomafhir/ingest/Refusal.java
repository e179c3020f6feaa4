package org.sarcomafhir.ingest;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.io.IOException;
import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.findings.FindingReport;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.findings.Refused;
import org.sarcomafhir.preflight.Preflight;
import org.sarcomafhir.validation.SourceDocument;

/** Turns findings into the answer that refuses a write. */
final class Refusal {

  private Refusal() {}

  /** 413: the body is larger than the limit. */
  static BaseServerResponseException tooLarge(long limit) {
    return Refused.of(
        IssueCode.BODY_TOO_LARGE,
        "The request body is larger than %d bytes".formatted(limit),
        "Send several smaller Bundles. The operator may raise ingest.maximum-body");
  }

  /** 408: the body does not come in time. */
  static BaseServerResponseException tooSlow() {
    BaseServerResponseException answer = new UnclassifiedServerFailureException(408, "Too slow");
    answer.setOperationOutcome(
        FindingReport.of(
            Finding.error(IssueCode.REQUEST_INVALID, "The request body takes too long to come in")
                .type(IssueType.TIMEOUT)
                .remedy("Send it again, or smaller. The operator may raise ingest.body-time")
                .build()));
    return answer;
  }

  /** 400: a compressed body does not unfold. */
  static BaseServerResponseException brokenCompression(IOException cause) {
    BaseServerResponseException answer =
        Refused.of(
            IssueCode.COMPRESSED_BODY_BROKEN,
            "Content-Encoding says gzip, and the body is no complete gzip stream",
            "Compress it again, or send it plain");
    answer.initCause(cause);
    return answer;
  }

  /** 422 with all findings on a resource or Bundle; nothing of it was stored. */
  static UnprocessableEntityException of(SourceDocument document, List<Finding> findings) {
    OperationOutcome outcome = Preflight.report(document, findings);
    long errors = findings.stream().filter(Finding::isError).count();
    return new UnprocessableEntityException(
        "The request was refused and nothing was stored: %d error(s)".formatted(errors), outcome);
  }
}
