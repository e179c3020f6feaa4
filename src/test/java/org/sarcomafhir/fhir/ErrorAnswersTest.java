package org.sarcomafhir.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.sql.SQLTimeoutException;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcomafhir.findings.IssueCode;
import org.springframework.mock.web.MockHttpServletRequest;

/** Answers that no request can be made to draw at will. */
class ErrorAnswersTest {

  private static BaseServerResponseException answer(Throwable thrown) {
    return new ErrorAnswers().answer(thrown, null, new MockHttpServletRequest());
  }

  private static OperationOutcomeIssueComponent issue(BaseServerResponseException answer) {
    return ((OperationOutcome) answer.getOperationOutcome()).getIssueFirstRep();
  }

  static Stream<Arguments> failures() {
    return Stream.of(
        arguments(
            new ResourceVersionConflictException("collided"), 409, IssueCode.VERSION_CONFLICT),
        arguments(new UnclassifiedServerFailureException(503, "later"), 503, IssueCode.BUSY),
        arguments(new UnprocessableEntityException("no"), 422, IssueCode.REFUSED),
        arguments(new IllegalStateException("secret"), 500, IssueCode.SERVER_FAILED),
        arguments(
            new IllegalStateException(new SQLTimeoutException("secret")),
            503,
            IssueCode.SEARCH_TOO_SLOW));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void haveACodeAndKeepTheInsidesBack(Throwable failure, int status, IssueCode code) {
    BaseServerResponseException answer = answer(failure);

    assertThat(answer.getStatusCode()).isEqualTo(status);
    assertThat(issue(answer).getDetails().getCodingFirstRep().getCode()).isEqualTo(code.code());
    assertThat(issue(answer).getDiagnostics()).isNotBlank().doesNotContain("secret");
  }

  @Test
  void keepsWhatSomebodyHasSaidAlready() {
    UnprocessableEntityException said =
        org.sarcomafhir.findings.Refused.unprocessable(IssueCode.SAME_RESOURCE_TWICE, "twice");

    assertThat(issue(answer(said)).getDetails().getCoding()).hasSize(1);
    assertThat(issue(answer(said)).getDiagnostics()).isEqualTo("twice.");
  }

  @Test
  void addsACodeToWhatHapiSays() {
    OperationOutcome outcome = new OperationOutcome();
    outcome.addIssue().setDiagnostics("HAPI-0550: ca.uhn.fhir.Thing: it is referred to");
    ResourceVersionConflictException conflict =
        new ResourceVersionConflictException("no", null, outcome);

    OperationOutcomeIssueComponent issue = issue(answer(conflict));
    assertThat(issue.getDetails().getCodingFirstRep().getSystem()).isEqualTo(IssueCode.SYSTEM);
    assertThat(issue.getDiagnostics()).isEqualTo("it is referred to");
  }
}
