package org.sarcomafhir.fhir;

import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.fhir.outage.OutageAnswers;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.findings.FindingReport;
import org.sarcomafhir.findings.IssueCode;

/**
 * Failures inside HAPI that the request has caused, told from those that are the server's own
 * fault: HAPI answers both with 500.
 */
final class KnownFaults {

  /** Where patches are carried out; whatever fails there fails on the patch. */
  private static final String[] PATCHING = {
    "ca.uhn.fhir.jpa.patch.", "com.github.dnault.xmlpatch.", "com.github.fge.jsonpatch."
  };

  /** Where references that are conditions are read. */
  private static final String REFERENCES =
      "ca.uhn.fhir.jpa.searchparam.extractor.BaseSearchParamWithInlineReferencesExtractor";

  /** Where resource types are looked up. */
  private static final String TYPES = "ca.uhn.fhir.context.FhirContext";

  /** Where conditions are held against a resource that is not stored yet. */
  private static final String MATCHER =
      "ca.uhn.fhir.jpa.searchparam.matcher.InMemoryResourceMatcher";

  /** What H2 says, and PostgreSQL with English messages. */
  private static final List<String> TIMED_OUT =
      List.of("session timed out", "canceling statement due to user request");

  /** SQLSTATE of a query that has been stopped. */
  private static final String STOPPED = "57014";

  private static final int MOST_CAUSES = 20;

  private static final Finding NESTED =
      Finding.error(
              IssueCode.NESTED_TOO_DEEPLY,
              "The request is nested too deeply to be read; nothing was stored")
          .remedy("Flatten it")
          .build();

  private static final Finding PATCH =
      Finding.error(IssueCode.PATCH_FAILED, "The patch cannot be carried out; nothing was stored")
          .remedy(
              "Look whether its paths lead to elements that the resource has, and whether each operation has all its parts")
          .build();

  private static final Finding REFERENCE =
      Finding.error(
              IssueCode.REFERENCE_MALFORMED,
              "A reference with a question mark is a condition, and what stands before the question mark is no resource type; nothing was stored")
          .remedy(
              "Write Type/id without a question mark, or Type?parameter=value, for example Patient?identifier=system|value")
          .build();

  private static final Finding CONDITION =
      Finding.error(
              IssueCode.CONDITION_INVALID,
              "The condition asks with :missing for a code, which cannot be held against what is about to be stored; nothing was stored")
          .remedy("Ask for values that the resource has, such as an identifier")
          .build();

  private static final Finding ENCODING =
      Finding.error(IssueCode.REQUEST_INVALID, "The URL is not encoded as a URL")
          .remedy("Encode it; %25 is a percent sign")
          .build();

  private KnownFaults() {}

  /** The answer to the sender; absent when it is the server's fault. */
  static @Nullable BaseServerResponseException answer(Throwable thrown) {
    if (causes(thrown).anyMatch(KnownFaults::isTimeout)) {
      return answer(new UnclassifiedServerFailureException(503, "too slow"), tooSlow());
    }
    Optional<BaseServerResponseException> outage = OutageAnswers.to(thrown);
    if (outage.isPresent()) {
      return outage.get();
    }
    if (causes(thrown).anyMatch(StackOverflowError.class::isInstance)) {
      return answer(new UnprocessableEntityException("nested too deeply"), NESTED);
    }
    if (causes(thrown).anyMatch(KnownFaults::isConditionFault)) {
      return answer(new InvalidRequestException("condition"), CONDITION);
    }
    if (causes(thrown).anyMatch(KnownFaults::isPatchFault)) {
      return answer(new UnprocessableEntityException("patch failed"), PATCH);
    }
    if (thrown instanceof IllegalArgumentException && isFrom(thrown, "java.net.URLDecoder")) {
      return answer(new InvalidRequestException("not encoded"), ENCODING);
    }
    return null;
  }

  /** The answer to a reference that HAPI takes for a fault of the body, or of the server. */
  static @Nullable BaseServerResponseException answerToReference(Throwable thrown) {
    return causes(thrown).anyMatch(KnownFaults::isReferenceFault)
        ? answer(new UnprocessableEntityException("reference"), REFERENCE)
        : null;
  }

  static Finding tooSlow() {
    return Finding.error(
            IssueCode.SEARCH_TOO_SLOW, "The database took longer than it may and was stopped")
        .remedy(
            "Ask for less at once: fewer parameters, sort keys or includes. The operator may raise search.limits.time")
        .build();
  }

  private static Stream<Throwable> causes(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause).limit(MOST_CAUSES);
  }

  /** A search runs in a thread of its own, of whose failure HAPI keeps the words only. */
  private static boolean isTimeout(Throwable cause) {
    return cause instanceof SQLTimeoutException
        || (cause instanceof SQLException sql && STOPPED.equals(sql.getSQLState()))
        || saysTimeout(cause.getMessage());
  }

  static boolean saysTimeout(@Nullable String message) {
    return message != null && TIMED_OUT.stream().anyMatch(message::contains);
  }

  private static boolean isReferenceFault(Throwable cause) {
    boolean unknown =
        cause instanceof DataFormatException || cause instanceof IllegalArgumentException;
    return unknown && isFrom(cause, TYPES) && isFrom(cause, REFERENCES);
  }

  /** It knows no modifier of a code but those that say how to compare. */
  private static boolean isConditionFault(Throwable cause) {
    return cause instanceof NullPointerException && isFrom(cause, MATCHER);
  }

  private static boolean isPatchFault(Throwable cause) {
    return !(cause instanceof Error) && isFrom(cause, PATCHING);
  }

  /** Whether it was thrown by, or below the first few steps of, one of these. */
  private static boolean isFrom(Throwable cause, String... places) {
    return Arrays.stream(cause.getStackTrace())
        .limit(MOST_CAUSES)
        .map(StackTraceElement::getClassName)
        .anyMatch(name -> Arrays.stream(places).anyMatch(name::startsWith));
  }

  private static BaseServerResponseException answer(
      BaseServerResponseException answer, Finding finding) {
    answer.setOperationOutcome(FindingReport.of(finding));
    return answer;
  }
}
