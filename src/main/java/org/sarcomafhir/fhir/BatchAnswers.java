package org.sarcomafhir.fhir;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.ResponseDetails;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleEntryResponseComponent;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.sarcomafhir.fhir.outage.OutageAnswers;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.findings.FindingReport;
import org.sarcomafhir.findings.IssueCode;

/**
 * Puts the failures of single batch entries into words: HAPI writes them into the answer itself, so
 * that they do not pass {@link ErrorAnswers}.
 */
@Interceptor(order = InterceptorOrder.EXPLAIN_ERRORS)
public class BatchAnswers {

  private static final Pattern UNREADABLE = Pattern.compile("Invalid [\\w/ ]+ format");

  /** Looks through the entries of an answer. */
  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public void beforeAnswer(ResponseDetails answer) {
    if (answer.getResponseResource() instanceof Bundle bundle) {
      for (BundleEntryComponent entry : bundle.getEntry()) {
        if (entry.getResponse().getOutcome() instanceof OperationOutcome outcome) {
          clean(entry.getResponse(), outcome);
        }
      }
    }
  }

  private static void clean(BundleEntryResponseComponent response, OperationOutcome outcome) {
    String words = String.valueOf(outcome.getIssueFirstRep().getDiagnostics());
    if (status(response) >= 500 && UNREADABLE.matcher(words).find()) {
      // HAPI answers 400 to it when the search is not in a batch
      response.setStatus("400 Bad Request");
    }
    if (status(response) >= 500) {
      if (!hasCode(outcome)) {
        response.setOutcome(FindingReport.of(failed(words)));
      }
      return;
    }
    int status = status(response);
    if (status >= 400) {
      ErrorAnswers.addCodes(outcome, status, null);
    }
  }

  private static boolean hasCode(OperationOutcome outcome) {
    return outcome.getIssueFirstRep().getDetails().getCoding().stream()
        .anyMatch(coding -> IssueCode.SYSTEM.equals(coding.getSystem()));
  }

  private static Finding failed(String words) {
    Finding outage = OutageAnswers.recognised(words);
    if (outage != null) {
      return outage;
    }
    return KnownFaults.saysTimeout(words)
        ? KnownFaults.tooSlow()
        : Finding.error(
                IssueCode.SERVER_FAILED,
                "The server failed unexpectedly on this entry; nothing of it was stored")
            .build();
  }

  private static int status(BundleEntryResponseComponent response) {
    String digits = String.valueOf(response.getStatus()).replaceFirst("\\D.*", "");
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }
}
