package org.sarcomafhir.fhir;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InternalErrorException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.PreconditionFailedException;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.fhir.outage.OutageAnswers;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.findings.FindingReport;
import org.sarcomafhir.findings.IssueCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one place where an exception becomes an answer: the right status, a fitting issue type, words
 * for the client, and nothing of the server's insides.
 */
@Interceptor(order = InterceptorOrder.EXPLAIN_ERRORS)
public class ErrorAnswers {

  private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);
  private static final Pattern CLASS_NAME =
      Pattern.compile(
          "\\b(?:[a-z][a-z0-9_]*\\.){2,}[A-Z][\\w$]*(?:: )?|\\b[A-Z]\\w*(?:Exception|Error)(?: at|:) ");
  private static final Pattern HAPI_NUMBER = Pattern.compile("HAPI-\\d{4}: ");

  /** Turns whatever was thrown into the exception that HAPI answers with. */
  @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
  public BaseServerResponseException answer(
      Throwable thrown, @Nullable RequestDetails details, HttpServletRequest request) {
    return completed(withStatus(thrown, request), details);
  }

  /** The same for what was thrown behind a request that has been answered. */
  public static BaseServerResponseException answer(Throwable thrown) {
    return completed(withStatus(thrown, null), null);
  }

  private static BaseServerResponseException completed(
      BaseServerResponseException exception, @Nullable RequestDetails details) {
    if (exception.getOperationOutcome() instanceof OperationOutcome outcome) {
      addCodes(outcome, exception.getStatusCode(), details);
    } else if (!OutageAnswers.complete(exception)) {
      IssueCode code = ErrorCodes.of(exception.getStatusCode(), exception.getMessage(), details);
      exception.setOperationOutcome(
          FindingReport.of(Finding.error(code, clean(exception.getMessage())).build()));
    }
    return exception;
  }

  /** Gives each issue that HAPI has written a code of ours and words without its numbers. */
  static void addCodes(OperationOutcome outcome, int status, @Nullable RequestDetails request) {
    for (OperationOutcomeIssueComponent issue : outcome.getIssue()) {
      if (issue.getDetails().getCoding().stream()
          .noneMatch(coding -> IssueCode.SYSTEM.equals(coding.getSystem()))) {
        IssueCode code = ErrorCodes.of(status, issue.getDiagnostics(), request);
        issue.getDetails().getCoding().add(0, new Coding(IssueCode.SYSTEM, code.code(), null));
        issue.setDiagnostics(clean(issue.getDiagnostics()));
      }
    }
  }

  private static BaseServerResponseException withStatus(
      Throwable thrown, @Nullable HttpServletRequest request) {
    BaseServerResponseException reference = KnownFaults.answerToReference(thrown);
    if (reference != null) {
      return reference;
    }
    if (thrown instanceof DataFormatException) {
      return new InvalidRequestException(thrown.getMessage(), thrown);
    }
    if (thrown instanceof ResourceVersionConflictException
        && request != null
        && request.getHeader("If-Match") != null) {
      // FHIR R4, http, "managing resource contention": the client's version is not current
      return new PreconditionFailedException(thrown.getMessage());
    }
    if (thrown instanceof BaseServerResponseException known
        && !(thrown instanceof InternalErrorException)) {
      return known;
    }
    BaseServerResponseException fault = KnownFaults.answer(thrown);
    return fault == null ? unexpected(thrown) : fault;
  }

  private static BaseServerResponseException unexpected(Throwable thrown) {
    String reference = UUID.randomUUID().toString();
    LOG.error("Unexpected failure {}", reference, thrown);
    InternalErrorException answer = new InternalErrorException("Unexpected failure", thrown);
    answer.setOperationOutcome(
        FindingReport.of(
            Finding.error(
                    IssueCode.SERVER_FAILED, "The server failed unexpectedly; nothing was stored")
                .remedy("Ask the operator: the log has the cause under %s".formatted(reference))
                .build()));
    return answer;
  }

  static String clean(@Nullable String message) {
    String text = Objects.requireNonNullElse(message, "The request was refused");
    return CLASS_NAME.matcher(HAPI_NUMBER.matcher(text).replaceAll("")).replaceAll("");
  }
}
