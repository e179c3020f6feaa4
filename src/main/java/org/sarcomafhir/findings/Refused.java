package org.sarcomafhir.findings;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;

/** Exceptions that refuse a request for one reason, with the code of that reason. */
public final class Refused {

  private Refused() {}

  /** 400: the request cannot be understood as it was written. */
  public static InvalidRequestException badRequest(IssueCode code, String text) {
    return with(Finding.error(code, text).build(), new InvalidRequestException(text));
  }

  /** 422: the request is understood, and cannot be carried out. */
  public static UnprocessableEntityException unprocessable(IssueCode code, String text) {
    return unprocessable(Finding.error(code, text).build());
  }

  /** 422 for a finding that says where it is. */
  public static UnprocessableEntityException unprocessable(Finding finding) {
    return with(finding, new UnprocessableEntityException(finding.sentence()));
  }

  private static <T extends BaseServerResponseException> T with(Finding finding, T refusal) {
    refusal.setOperationOutcome(FindingReport.of(finding));
    return refusal;
  }
}
