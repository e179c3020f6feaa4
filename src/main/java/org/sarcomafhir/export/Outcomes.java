package org.sarcomafhir.export;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.UUID;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.sarcomafhir.export.ExportRecord.Failure;
import org.sarcomafhir.fhir.ErrorAnswers;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.findings.FindingReport;
import org.sarcomafhir.findings.IssueCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in OperationOutcomes what became of an export. */
final class Outcomes {

  private static final Logger LOG = LoggerFactory.getLogger(Outcomes.class);
  private static final int FAILED = 500;

  private final FhirContext context;

  Outcomes(FhirContext context) {
    this.context = context;
  }

  /** A line of the error file that says what is to be known. */
  String information(String words) {
    OperationOutcome outcome = new OperationOutcome();
    outcome
        .addIssue()
        .setSeverity(IssueSeverity.INFORMATION)
        .setCode(IssueType.INFORMATIONAL)
        .setDiagnostics(words);
    return text(outcome);
  }

  /** A line of the error file about a resource that is missing in the others. */
  String unreadable(String name, Exception cause) {
    String reference = UUID.randomUUID().toString();
    LOG.error("{} cannot be exported; {}", name, reference, cause);
    return text(
        FindingReport.of(
            Finding.error(
                    IssueCode.SERVER_FAILED,
                    "%s cannot be read, and is in none of the files".formatted(name))
                .remedy("Ask the operator: the log has the cause under " + reference)
                .build()));
  }

  /** The server ended while the export ran. */
  Failure interrupted() {
    return new Failure(
        FAILED,
        text(
            FindingReport.of(
                Finding.error(
                        IssueCode.SERVER_FAILED,
                        "The export was broken off, because the server was stopped or had no room")
                    .remedy("Start the export again")
                    .build())));
  }

  /** What was thrown while the export ran; 503 would say that only the question has failed. */
  Failure failure(String export, Exception thrown) {
    BaseServerResponseException answer = ErrorAnswers.answer(thrown);
    LOG.warn("Export {} has failed: {}", export, answer.getMessage());
    return answer.getOperationOutcome() instanceof OperationOutcome outcome
        ? new Failure(Math.min(answer.getStatusCode(), FAILED), text(outcome))
        : interrupted();
  }

  private String text(OperationOutcome outcome) {
    return context.newJsonParser().encodeResourceToString(outcome);
  }
}
