package org.sarcomafhir.limits;

import ca.uhn.fhir.context.FhirContext;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.findings.FindingReport;
import org.sarcomafhir.findings.IssueCode;

/** Answers by their status alone, for requests that do not get as far as the FHIR server. */
final class Outcomes {

  static final String CONTENT_TYPE = "application/fhir+json;charset=UTF-8";

  private static final FhirContext CONTEXT = FhirContext.forR4Cached();

  private Outcomes() {}

  static String json(int status) {
    return CONTEXT.newJsonParser().encodeResourceToString(FindingReport.of(finding(status)));
  }

  private static Finding finding(int status) {
    return switch (status) {
      case 404 -> finding(IssueCode.URL_UNKNOWN, "There is nothing at this URL", null);
      case 405 -> finding(IssueCode.METHOD_NOT_ALLOWED, "Nothing can be done by this method", null);
      case 408 -> finding(IssueCode.REQUEST_INVALID, "The request takes too long to come in", null);
      case 414, 431 ->
          finding(
              IssueCode.URL_TOO_LONG,
              "The URL or the headers are too long",
              "Send a search with POST to _search");
      default ->
          status >= 500
              ? finding(IssueCode.SERVER_FAILED, "The server failed unexpectedly", null)
              : finding(
                  IssueCode.REQUEST_INVALID,
                  "The request is not correct HTTP, or its URL or headers are too long",
                  "Encode the URL, name one Content-Length and one Host, and send a long search with POST to _search");
    };
  }

  private static Finding finding(IssueCode code, String text, @Nullable String remedy) {
    return Finding.error(code, text).remedy(remedy).build();
  }
}
