package org.sarcomafhir.findings;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.List;

/** Exceptions that refuse a request for one reason, with the code of that reason. */
public final class Refused {

  private Refused() {}

  /** 400: the request cannot be understood as it was written. */
  public static InvalidRequestException badRequest(IssueCode code, String text) {
    return with(Finding.error(code, text).build(), new InvalidRequestException(text));
  }

  /** 400 for several reasons at once. */
  public static InvalidRequestException badRequest(List<Finding> findings) {
    InvalidRequestException refusal = new InvalidRequestException(findings.get(0).sentence());
    refusal.setOperationOutcome(FindingReport.of(findings.toArray(Finding[]::new)));
    return refusal;
  }

  /** 422: the request is understood, and cannot be carried out. */
  public static UnprocessableEntityException unprocessable(IssueCode code, String text) {
    return unprocessable(Finding.error(code, text).build());
  }

  /** 422 for a finding that says where it is. */
  public static UnprocessableEntityException unprocessable(Finding finding) {
    return with(finding, new UnprocessableEntityException(finding.sentence()));
  }

  /** For a reason that has its own status, without a place or value. */
  public static BaseServerResponseException of(IssueCode code, String text, String remedy) {
    return of(Finding.error(code, text).remedy(remedy).build());
  }

  /** For a finding, with the status that its code has; 400 for most. */
  public static BaseServerResponseException of(Finding finding) {
    return with(
        finding,
        new UnclassifiedServerFailureException(status(finding.code()), finding.sentence()));
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

  private static <T extends BaseServerResponseException> T with(Finding finding, T refusal) {
    refusal.setOperationOutcome(FindingReport.of(finding));
    return refusal;
  }
}
