package org.sarcomafhir.fhir.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcomafhir.findings.IssueCode;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

class OutageAnswersTest {

  private static SQLException lost() {
    return new SQLException("An I/O error occurred while sending to the backend.", "08006");
  }

  static Stream<Arguments> failures() {
    return Stream.of(
        arguments(lost(), 503, IssueCode.DATABASE_UNAVAILABLE),
        arguments(
            new CannotCreateTransactionException(
                "none", new SQLTransientConnectionException("timed out after 1000ms")),
            503,
            IssueCode.BUSY),
        arguments(
            new CannotCreateTransactionException(
                "none", new SQLTransientConnectionException("timed out", "08001", lost())),
            503,
            IssueCode.DATABASE_UNAVAILABLE),
        arguments(
            new SQLException("the database system is starting up", "57P03"),
            503,
            IssueCode.DATABASE_UNAVAILABLE),
        arguments(
            new SQLException("Database is already closed", "90098"),
            503,
            IssueCode.DATABASE_UNAVAILABLE),
        arguments(
            new SQLException("could not extend file: No space left on device", "53100"),
            507,
            IssueCode.STORAGE_FULL),
        arguments(
            new SQLException("general", "50000", new IOException("No space left on device")),
            507,
            IssueCode.STORAGE_FULL));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void tellWhetherToSendAgain(Exception failure, int status, IssueCode code) {
    BaseServerResponseException answer =
        OutageAnswers.to(new RuntimeException(failure)).orElseThrow();

    assertThat(answer.getStatusCode()).isEqualTo(status);
    assertThat(code(answer)).isEqualTo(code.code());
    assertThat(answer.getResponseHeaders()).containsKey("Retry-After");
  }

  @Test
  void tellThatACommitMayHaveSucceeded() {
    BaseServerResponseException answer =
        OutageAnswers.toCommit(new TransactionSystemException("commit", lost())).orElseThrow();

    assertThat(answer.getStatusCode()).as("no status that programs repeat").isEqualTo(500);
    assertThat(code(answer)).isEqualTo(IssueCode.OUTCOME_UNKNOWN.code());
    assertThat(answer.getResponseHeaders()).doesNotContainKey("Retry-After");
  }

  /** Collisions, broken constraints and what has nothing to do with the database. */
  static Stream<Exception> otherFailures() {
    return Stream.of(
        new SQLException("could not serialize access", "40001"),
        new SQLException("duplicate key", "23505"),
        new SQLException("canceling statement due to user request", "57014"),
        new IOException("No such file"),
        new IllegalStateException("Connection is closed"));
  }

  @ParameterizedTest
  @MethodSource("otherFailures")
  void leaveOtherFailuresAlone(Exception failure) {
    assertThat(OutageAnswers.to(new RuntimeException(failure))).isEmpty();
    assertThat(OutageAnswers.toCommit(failure)).isEmpty();
  }

  private static String code(BaseServerResponseException answer) {
    return ((OperationOutcome) answer.getOperationOutcome())
        .getIssueFirstRep()
        .getDetails()
        .getCodingFirstRep()
        .getCode();
  }
}
