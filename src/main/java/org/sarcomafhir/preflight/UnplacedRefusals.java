package org.sarcomafhir.preflight;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.fhir.InterceptorOrder;
import org.sarcomafhir.fhir.RequestBody;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.validation.MalformedDocumentException;
import org.sarcomafhir.validation.SourceDocument;

/**
 * When the store refuses a transaction in words that name no entry, finds out which entry it is and
 * what else is wrong. Nothing of the Bundle was stored by then.
 */
@Interceptor(order = InterceptorOrder.EXPLAIN_ERRORS - 1)
public class UnplacedRefusals {

  private final Preflight preflight;

  UnplacedRefusals(Preflight preflight) {
    this.preflight = preflight;
  }

  /** Gives the refusal an outcome that names entries, where the reviews can tell them. */
  @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
  public void explain(Throwable thrown, @Nullable RequestDetails request) {
    if (request == null
        || request.getRestOperationType() != RestOperationTypeEnum.TRANSACTION
        || !(thrown instanceof BaseServerResponseException refusal)
        || isPlaced(refusal)
        || refusal.getStatusCode() >= 500) {
      return;
    }
    SourceDocument document = document(request);
    if (document == null) {
      return;
    }
    List<Finding> findings = preflight.of(request).withStore(document);
    if (findings.stream().anyMatch(Finding::isError)) {
      refusal.setOperationOutcome(Preflight.report(document, findings));
    }
  }

  private static boolean isPlaced(BaseServerResponseException refusal) {
    return refusal.getOperationOutcome() instanceof OperationOutcome outcome
        && outcome.getIssue().stream().anyMatch(OperationOutcomeIssueComponent::hasExpression);
  }

  private static @Nullable SourceDocument document(RequestDetails request) {
    try {
      String text = RequestBody.text(request);
      return RequestBody.encoding(request) == EncodingEnum.XML
          ? SourceDocument.xml(text)
          : SourceDocument.json(text);
    } catch (MalformedDocumentException e) {
      return null;
    }
  }
}
