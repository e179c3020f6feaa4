package org.sarcomafhir.fhir.outage;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.findings.FindingReport;
import org.sarcomafhir.findings.IssueCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers to requests that the database has failed: 503 when nothing was stored, 507 (RFC 4918,
 * section 11.5) when there is no room for it, 500 when it may have been stored.
 */
public final class OutageAnswers {

  private static final Logger LOG = LoggerFactory.getLogger(OutageAnswers.class);
  private static final int INTERNAL_ERROR = 500;
  private static final int SERVICE_UNAVAILABLE = 503;
  private static final int INSUFFICIENT_STORAGE = 507;
  private static final String PAUSE = "10";

  private static final Finding BUSY =
      Finding.error(
              IssueCode.BUSY,
              "The server is busy with other requests: no connection to its database became free; nothing was stored")
          .remedy(
              "Send the same request again after a while. The operator may raise spring.datasource.hikari.maximum-pool-size")
          .build();

  private static final Finding AWAY =
      Finding.error(
              IssueCode.DATABASE_UNAVAILABLE,
              "The database cannot be used at the moment; nothing was stored")
          .remedy("Send the same request again after a while; the operator's log has the cause")
          .build();

  private static final Finding FULL =
      Finding.error(
              IssueCode.STORAGE_FULL, "The database has no room to store it; nothing was stored")
          .remedy("Ask the operator to make room, then send the same request again")
          .build();

  private static final Finding UNKNOWN =
      Finding.error(
              IssueCode.OUTCOME_UNKNOWN,
              "The database went away while it was told to keep the changes: they are stored whole or not at all, and nobody knows which")
          .remedy(
              "Look for them before you send them again; a conditional create (ifNoneExist) or an update can simply be repeated")
          .build();

  private OutageAnswers() {}

  /** The answer where nothing can have been stored, empty when the database is not to blame. */
  public static Optional<BaseServerResponseException> to(Throwable failure) {
    return DatabaseFault.of(failure).map(fault -> answer(fault, finding(fault), failure));
  }

  /**
   * The answer where the database had already been told to commit; empty when it is not to blame.
   */
  public static Optional<BaseServerResponseException> toCommit(Throwable failure) {
    return DatabaseFault.of(failure).map(fault -> answer(fault, UNKNOWN, failure));
  }

  /** What was found, of a failure of which only our words are left; null for other words. */
  public static @Nullable Finding recognised(@Nullable String words) {
    return Stream.of(BUSY, AWAY, FULL)
        .filter(finding -> words != null && words.contains(finding.text()))
        .findFirst()
        .orElse(null);
  }

  private static Finding finding(DatabaseFault fault) {
    return switch (fault) {
      case BUSY -> BUSY;
      case AWAY -> AWAY;
      case FULL -> FULL;
    };
  }

  /**
   * Completes an answer of which HAPI has kept our words only.
   *
   * @return whether it was one of these
   */
  public static boolean complete(BaseServerResponseException answer) {
    Finding finding = recognised(answer.getMessage());
    if (finding != null) {
      say(finding, answer);
    }
    return finding != null;
  }

  private static BaseServerResponseException answer(
      DatabaseFault fault, Finding finding, Throwable failure) {
    LOG.warn("{} ({}): {}", finding.text(), fault, ExceptionUtils.getRootCauseMessage(failure));
    LOG.debug("The whole failure", failure);
    // without the cause, of which HAPI would take the words instead of these
    UnclassifiedServerFailureException answer =
        new UnclassifiedServerFailureException(status(finding.code()), finding.text());
    say(finding, answer);
    return answer;
  }

  private static void say(Finding finding, BaseServerResponseException answer) {
    answer.setOperationOutcome(FindingReport.of(finding));
    if (finding.code() != IssueCode.OUTCOME_UNKNOWN) {
      answer.addResponseHeader("Retry-After", PAUSE);
    }
  }

  /** What may have been stored is no 503, which programs repeat by themselves. */
  private static int status(IssueCode code) {
    return switch (code) {
      case OUTCOME_UNKNOWN -> INTERNAL_ERROR;
      case STORAGE_FULL -> INSUFFICIENT_STORAGE;
      default -> SERVICE_UNAVAILABLE;
    };
  }
}
