package org.sarcomafhir.fhir.writes;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.hibernate.NonUniqueObjectException;
import org.hibernate.StaleStateException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Which failures of a database transaction are collisions with another one. */
final class Conflicts {

  /**
   * Somebody else was there at the same moment, as SQLSTATE: serialization failure, deadlock,
   * unique key, lock not available, and H2's lock timeout and concurrent update.
   */
  private static final Set<String> COLLISIONS =
      Set.of("40001", "40P01", "23505", "55P03", "HYT00", "90131");

  /** HAPI says so when the version that was named is not the current one. */
  private static final Pattern OTHER_VERSION = Pattern.compile("HAPI-0(961|974|989): ");

  private static final String WORDS =
      "Another request wrote the same resources at the same moment, again after every repetition."
          + " Nothing of this request was stored; it is safe to send it again.";

  private Conflicts() {}

  /** Whether the conflict is with what is stored, so that to try again cannot help. */
  static boolean isForGood(Throwable failure) {
    return failure instanceof ResourceVersionConflictException conflict
        && (conflict.getOperationOutcome() != null
            || (conflict.getMessage() != null
                && OTHER_VERSION.matcher(conflict.getMessage()).find()));
  }

  /** The failure, as HAPI knows it if it is a collision that HAPI does not know. */
  static RuntimeException recognisable(RuntimeException failure) {
    boolean isKnown = failure instanceof BaseServerResponseException;
    return !isKnown && isCollision(failure)
        ? new ResourceVersionConflictException(WORDS, failure, null)
        : failure;
  }

  /**
   * {@link NonUniqueObjectException}: two rows of one transaction have the same number, because H2
   * has forgotten, with a write that failed, that it had given the number away.
   */
  private static boolean isCollision(Throwable failure) {
    List<Throwable> causes = ExceptionUtils.getThrowableList(failure);
    return causes.stream()
        .anyMatch(
            cause ->
                cause instanceof ConcurrencyFailureException
                    || cause instanceof OptimisticLockException
                    || cause instanceof PessimisticLockException
                    || cause instanceof StaleStateException
                    || cause instanceof NonUniqueObjectException
                    || (cause instanceof SQLException sql
                        && sql.getSQLState() != null
                        && COLLISIONS.contains(sql.getSQLState())));
  }

  /** What the sender is told when a failure has survived all repetitions. */
  static RuntimeException explained(RuntimeException failure) {
    if (failure instanceof CannotCreateTransactionException) {
      return WriteLocks.overloaded(
          "The server is busy with other requests. Nothing was stored; send the same request again.");
    }
    boolean isCollision =
        failure instanceof ResourceVersionConflictException
            && !isForGood(failure)
            && !(failure.getCause() != null && isForGood(failure.getCause()));
    return isCollision ? new ResourceVersionConflictException(WORDS, failure, null) : failure;
  }
}
