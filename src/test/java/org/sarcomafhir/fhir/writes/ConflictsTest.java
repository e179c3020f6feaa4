package org.sarcomafhir.fhir.writes;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.hibernate.NonUniqueObjectException;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLState;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.UncategorizedDataAccessException;

class ConflictsTest {

  private static RuntimeException of(String state) {
    return new UncategorizedDataAccessException("x", new SQLException("x", state)) {
      private static final long serialVersionUID = 1L;
    };
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        ErrorCode.DEADLOCK_1,
        ErrorCode.LOCK_TIMEOUT_1,
        ErrorCode.CONCURRENT_UPDATE_1,
        ErrorCode.DUPLICATE_KEY_1
      })
  void knowsTheCollisionsOfH2(int number) {
    assertThat(Conflicts.recognisable(of(ErrorCode.getState(number))))
        .isInstanceOf(ResourceVersionConflictException.class);
  }

  @ParameterizedTest
  @EnumSource(names = {"SERIALIZATION_FAILURE", "DEADLOCK_DETECTED", "UNIQUE_VIOLATION"})
  void knowsTheCollisionsOfPostgresql(PSQLState state) {
    assertThat(Conflicts.recognisable(of(state.getState())))
        .isInstanceOf(ResourceVersionConflictException.class);
  }

  @Test
  void knowsCollisionsThatHapiDoesNotKnow() {
    assertThat(Conflicts.recognisable(new CannotAcquireLockException("x")))
        .isInstanceOf(ResourceVersionConflictException.class);
  }

  @Test
  void knowsNumbersThatWereGivenTwice() {
    RuntimeException twice =
        new DuplicateKeyException("x", new NonUniqueObjectException(1L, "SearchRow"));

    assertThat(Conflicts.recognisable(twice)).isInstanceOf(ResourceVersionConflictException.class);
  }

  @Test
  void leavesOtherFailuresAlone() {
    RuntimeException syntax = of(ErrorCode.getState(ErrorCode.SYNTAX_ERROR_1));
    RuntimeException invalid = new InvalidRequestException("x");

    assertThat(Conflicts.recognisable(syntax)).isSameAs(syntax);
    assertThat(Conflicts.recognisable(invalid)).isSameAs(invalid);
    assertThat(Conflicts.explained(invalid)).isSameAs(invalid);
  }

  @Test
  void repeatsNoConflictWithWhatIsStored() {
    assertThat(
            Conflicts.isForGood(
                new ResourceVersionConflictException("referenced", new OperationOutcome())))
        .isTrue();
    assertThat(Conflicts.isForGood(new ResourceVersionConflictException("HAPI-0989: Trying")))
        .isTrue();
    assertThat(Conflicts.isForGood(new ResourceVersionConflictException("HAPI-0826: failed")))
        .isFalse();
  }

  @Test
  void saysThatNothingWasStored() {
    RuntimeException told =
        Conflicts.explained(new ResourceVersionConflictException("HAPI-0549: HAPI-0826: failed"));

    assertThat(told).hasMessageContaining("Nothing of this request was stored");
    RuntimeException conflict =
        new ResourceVersionConflictException("HAPI-0550: HAPI-0989: Trying");
    assertThat(Conflicts.explained(conflict)).isSameAs(conflict);
  }
}
