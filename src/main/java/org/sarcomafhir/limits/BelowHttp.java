package org.sarcomafhir.limits;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.sarcomafhir.findings.OutcomeAnswer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers what Tomcat refuses before anybody of us sees it, such as headers that are too long: an
 * OperationOutcome as for everything else, in place of Tomcat's page.
 */
public class BelowHttp extends ErrorReportValve {

  private static final Logger LOG = LoggerFactory.getLogger(BelowHttp.class);

  @Override
  protected void report(Request request, Response response, Throwable thrown) {
    int status = response.getStatus();
    if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    byte[] body = OutcomeAnswer.json(Outcomes.finding(status)).getBytes(StandardCharsets.UTF_8);
    try {
      response.setContentType(OutcomeAnswer.CONTENT_TYPE);
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setContentLength(body.length);
      response.getOutputStream().write(body);
      response.finishResponse();
    } catch (IOException | IllegalStateException e) {
      LOG.debug("Nobody is left to be answered", e);
    }
  }
}
