package org.sarcomafhir.limits;

import org.jspecify.annotations.Nullable;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.findings.IssueCode;

/**
 * What there is to say by the status alone, for requests that do not get as far as the FHIR server.
 */
final class Outcomes {

  private Outcomes() {}

  static Finding finding(int status) {
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
