package org.sarcomafhir.limits;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.findings.FindingReport;
import org.sarcomafhir.findings.IssueCode;

/** The answer to a request that is not carried out, whatever it means. */
public final class Refusal {

  private Refusal() {}

  /** Without a place or value. */
  public static BaseServerResponseException of(IssueCode code, String text, String remedy) {
    return of(Finding.error(code, text).remedy(remedy).build());
  }

  /** The answer, to be thrown. */
  public static BaseServerResponseException of(Finding finding) {
    BaseServerResponseException answer =
        new UnclassifiedServerFailureException(status(finding.code()), finding.sentence());
    answer.setOperationOutcome(FindingReport.of(finding));
    return answer;
  }

  private static int status(IssueCode code) {
    return switch (code) {
      case PRECONDITION_FAILED -> 412;
      case BODY_TOO_LARGE, TOO_MANY_ENTRIES -> 413;
      case URL_TOO_LONG -> 414;
      case CONTENT_TYPE_UNKNOWN -> 415;
      case NARRATIVE_INVALID, NESTED_TOO_DEEPLY, TEXT_TOO_LONG, NUMBER_TOO_LARGE, TOO_MANY_VALUES ->
          422;
      default -> 400;
    };
  }
}
