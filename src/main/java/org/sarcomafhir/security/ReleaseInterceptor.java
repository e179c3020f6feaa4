package org.sarcomafhir.security;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.ResponseDetails;
import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.sarcomafhir.fhir.InterceptorOrder;

/** Takes every FHIR request and every FHIR answer past the release gate. */
@Interceptor(order = InterceptorOrder.AUTHORISE)
public class ReleaseInterceptor {

  private final ReleaseGate gate;

  ReleaseInterceptor(ReleaseGate gate) {
    this.gate = gate;
  }

  /** A caller who may receive nothing is turned away before anything is read or written. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED)
  public void beforeRequest(HttpServletRequest request) {
    require(gate.decide(Caller.of(request), List.of()));
  }

  /** What an answer carries is shown to the gate as a whole, included resources too. */
  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public void beforeAnswer(HttpServletRequest request, ResponseDetails answer) {
    IBaseResource content = answer.getResponseResource();
    require(gate.decide(Caller.of(request), content == null ? List.of() : List.of(content)));
  }

  private static void require(ReleaseDecision decision) {
    if (decision instanceof ReleaseDecision.Withheld withheld) {
      throw new ForbiddenOperationException(withheld.reason());
    }
  }
}
