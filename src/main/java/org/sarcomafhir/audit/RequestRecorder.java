package org.sarcomafhir.audit;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.ResponseDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.sarcomafhir.fhir.InterceptorOrder;
import org.sarcomafhir.findings.IssueCode;

/** Notes what the FHIR server makes of a request: what it is, what leaves, why it is refused. */
@Interceptor(order = InterceptorOrder.TAKE_DOWN_REQUEST)
public class RequestRecorder {

  private final Concerned concerned;

  RequestRecorder(Concerned concerned) {
    this.concerned = concerned;
  }

  /** The request is told apart. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED)
  public void beforeRequest(HttpServletRequest web, ServletRequestDetails request) {
    Draft draft = Draft.of(web);
    if (draft == null) {
      return;
    }
    draft.recognised(request);
    IIdType id = request.getId();
    if (id != null && id.isIdPartValid() && Requests.isType(request, id.getResourceType())) {
      draft.add(List.of(), Concerned.name(id));
    }
  }

  /** The answer is complete; nobody takes anything out of it after this. */
  @Hook(value = Pointcut.SERVER_OUTGOING_RESPONSE, order = InterceptorOrder.TAKE_DOWN_ANSWER)
  public void beforeAnswer(HttpServletRequest web, RequestDetails request, ResponseDetails answer) {
    Draft draft = Draft.of(web);
    if (draft == null) {
      return;
    }
    if (answer.getResponseResource() != null) {
      concerned.answer(answer.getResponseResource(), draft);
    }
    if (request.getRestOperationType() == RestOperationTypeEnum.TRANSACTION
        && request.getResource() instanceof Bundle sent) {
      concerned.sent(sent, draft);
    }
  }

  /** It is refused; codes only, because words may repeat what was sent. */
  @Hook(Pointcut.SERVER_HANDLE_EXCEPTION)
  public void beforeRefusal(HttpServletRequest web, BaseServerResponseException refusal) {
    Draft draft = Draft.of(web);
    if (draft != null && refusal.getOperationOutcome() instanceof OperationOutcome outcome) {
      draft.refusedBecause(
          outcome.getIssue().stream()
              .flatMap(issue -> issue.getDetails().getCoding().stream())
              .filter(coding -> IssueCode.SYSTEM.equals(coding.getSystem()))
              .map(coding -> coding.getCode())
              .distinct()
              .limit(10)
              .toList());
    }
  }
}
