package org.sarcomafhir.security;

import ca.uhn.fhir.rest.server.exceptions.AuthenticationException;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import org.sarcomafhir.security.ReleaseDecision.Withheld;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Turns what the gate withholds into an answer, with the challenge of RFC 6750, section 3. */
public final class Refusals {

  private static final String BEARER = "Bearer realm=\"fhir\"";

  private Refusals() {}

  /**
   * Goes on when it is released.
   *
   * @throws BaseServerResponseException when it is not, with what the caller has to know
   */
  public static void require(ReleaseDecision decision) {
    if (decision instanceof Withheld withheld) {
      throw answer(withheld);
    }
  }

  private static BaseServerResponseException answer(Withheld withheld) {
    return switch (withheld.why()) {
      case UNKNOWN_CALLER -> challenge(new AuthenticationException(withheld.reason()), "");
      case INVALID_TOKEN ->
          challenge(
              new AuthenticationException(withheld.reason()),
              ", error=\"invalid_token\", error_description=\"" + withheld.reason() + "\"");
      case UNVERIFIABLE_TOKEN -> {
        BaseServerResponseException answer =
            new UnclassifiedServerFailureException(
                HttpStatus.SERVICE_UNAVAILABLE.value(), withheld.reason());
        answer.addResponseHeader(HttpHeaders.RETRY_AFTER, "10");
        yield answer;
      }
      case NOTHING_THERE -> new ResourceNotFoundException(withheld.reason());
      case FORBIDDEN -> {
        ForbiddenOperationException answer = new ForbiddenOperationException(withheld.reason());
        yield withheld.missing().isEmpty()
            ? answer
            : challenge(
                answer,
                ", error=\"insufficient_scope\", scope=\""
                    + String.join(" ", TokenReleaseGate.scopes(withheld.missing()))
                    + "\"");
      }
    };
  }

  private static BaseServerResponseException challenge(
      BaseServerResponseException answer, String error) {
    answer.addResponseHeader(HttpHeaders.WWW_AUTHENTICATE, BEARER + error);
    return answer;
  }
}
