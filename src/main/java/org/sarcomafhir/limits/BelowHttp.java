package org.sarcomafhir.limits;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.findings.FindingReport;
import org.sarcomafhir.findings.IssueCode;

/**
 * Answers what Tomcat refuses before anybody of us sees it, such as headers that are too long: the
 * same OperationOutcome as for everything else, in place of Tomcat's page.
 */
public class BelowHttp extends ErrorReportValve {

  private static final FhirContext CONTEXT = FhirContext.forR4Cached();

  @Override
  protected void report(Request request, Response response, Throwable thrown) {
    int status = response.getStatus();
    if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    try {
      byte[] body =
          CONTEXT.newJsonParser().encodeResourceToString(outcome(status)).getBytes(StandardCharsets.UTF_8);
      response.setContentType("application/fhir+json;charset=UTF-8");
      response.setContentLength(body.length);
      response.getOutputStream().write(body);
      response.finishResponse();
    } catch (IOException | IllegalStateException e) {
      getContainer().getLogger().debug("Nobody is left to be answered", e);
    }
  }

  private static OperationOutcome outcome(int status) {
    return FindingReport.of(
        switch (status) {
          case 404 ->
              Finding.error(IssueCode.URL_UNKNOWN, "There is nothing at this URL")
                  .remedy("The FHIR server is under /fhir")
                  .build();
          case 405 -> Finding.error(IssueCode.METHOD_NOT_ALLOWED, "Not with this method").build();
          case 414, 431 -> tooLong();
          case 500, 503 ->
              Finding.error(IssueCode.SERVER_FAILED, "The server failed unexpectedly").build();
          default ->
              Finding.error(
                      IssueCode.REQUEST_INVALID,
                      "The request is no HTTP, or its URL or headers are too long")
                  .remedy(
                      "Encode the URL, name one Content-Length and one Host, and send long searches with POST to _search")
                  .build();
        });
  }

  private static Finding tooLong() {
    return Finding.error(IssueCode.URL_TOO_LONG, "The URL or the headers are too long")
        .remedy("Send a search with POST to _search")
        .build();
  }
}
