package org.sarcomafhir.leniency;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.ResponseDetails;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryResponseComponent;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.sarcomafhir.bundle.SentBundle;
import org.sarcomafhir.fhir.InterceptorOrder;

/**
 * Answers what was stored although it does not conform with the issues, as warnings: in a Bundle in
 * the outcome of the entry, otherwise in place of the resource, whatever {@code Prefer} says.
 */
@Interceptor(order = InterceptorOrder.MARK)
public class ForgivenAnswers {

  /** Completes the answer. */
  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public void beforeAnswer(RequestDetails request, ResponseDetails answer) {
    Forgiven forgiven = Forgiven.of(request);
    if (forgiven.has(Leniency.ALONE)) {
      answer.setResponseResource(forgiven.report(Leniency.ALONE));
      return;
    }
    SentBundle sent = SentBundle.of(request);
    if (sent == null
        || !(answer.getResponseResource() instanceof Bundle bundle)
        || !sent.isAnsweredBy(bundle)) {
      return;
    }
    for (int place : forgiven.findings().keySet()) {
      add(bundle.getEntry().get(place).getResponse(), forgiven.report(place));
    }
  }

  private static void add(BundleEntryResponseComponent answer, OperationOutcome report) {
    if (String.valueOf(answer.getStatus()).startsWith("2")) {
      if (answer.getOutcome() instanceof OperationOutcome outcome) {
        outcome.getIssue().forEach(report::addIssue);
      }
      answer.setOutcome(report);
    }
  }
}
