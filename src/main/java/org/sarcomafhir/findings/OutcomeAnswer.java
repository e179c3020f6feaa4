package org.sarcomafhir.findings;

import ca.uhn.fhir.context.FhirContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** An answer of one finding, for those who answer before or beside the FHIR server. */
public final class OutcomeAnswer {

  /** What it is written as, whatever the sender would rather have. */
  public static final String CONTENT_TYPE = "application/fhir+json;charset=UTF-8";

  private static final FhirContext CONTEXT = FhirContext.forR4Cached();

  private OutcomeAnswer() {}

  /** The finding as an OperationOutcome. */
  public static String json(Finding finding) {
    return CONTEXT.newJsonParser().encodeResourceToString(FindingReport.of(finding));
  }

  /** Answers with the finding; headers that were set before stay. */
  public static void write(HttpServletResponse response, int status, Finding finding)
      throws IOException {
    response.setStatus(status);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setContentType(CONTENT_TYPE);
    response.getWriter().write(json(finding));
  }
}
