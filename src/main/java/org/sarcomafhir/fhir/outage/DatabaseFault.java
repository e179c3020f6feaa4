package org.sarcomafhir.fhir.outage;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.lang3.exception.ExceptionUtils;

/**
 * What is wrong with the database, told from the failures that JDBC reports: by SQLSTATE (ISO/IEC
 * 9075, and PostgreSQL's documentation, appendix A), by H2's error codes, and by the words of the
 * connection pool.
 */
public enum DatabaseFault {
  /** Every connection of the pool was in use for as long as a request waits for one. */
  BUSY,
  /** The database cannot be reached, or went away in the middle. */
  AWAY,
  /** The database cannot write what it is told, because its disk is full or broken. */
  FULL;

  /**
   * Administrator's shutdown, crash of another backend, starting up, too many connections; and of
   * H2: closed, connection broken, object closed, closed by a shutdown, an error in its file.
   */
  private static final Set<String> AWAY_STATES =
      Set.of(
          "57P01", "57P02", "57P03", "53300", "90098", "90067", "90007", "90121", "90028", "90031");

  /** Class 08, connection exception. */
  private static final String CONNECTION_CLASS = "08";

  /** Disk full, input or output error. */
  private static final Set<String> FULL_STATES = Set.of("53100", "58030");

  /** The operating system, and PostgreSQL where it gives no better SQLSTATE. */
  private static final Pattern FULL_WORDS =
      Pattern.compile(
          "No space left on device|File too large|Disk quota exceeded|not enough space on the disk"
              + "|could not (?:extend|write to) file");

  /** The pool says so when it has let go of a connection that proved broken. */
  private static final Set<String> CLOSED_WORDS =
      Set.of("Connection is closed", "This connection has been closed.");

  private static final String STORE_OF_H2 = "org.h2.mvstore.";

  /** What is wrong, empty when the failure has another reason. */
  public static Optional<DatabaseFault> of(Throwable failure) {
    List<Throwable> causes = ExceptionUtils.getThrowableList(failure);
    if (causes.stream().anyMatch(DatabaseFault::isFull)) {
      return Optional.of(FULL);
    }
    if (causes.stream().anyMatch(DatabaseFault::isAway)) {
      return Optional.of(AWAY);
    }
    return causes.stream().anyMatch(SQLTransientConnectionException.class::isInstance)
        ? Optional.of(BUSY)
        : Optional.empty();
  }

  private static boolean isFull(Throwable cause) {
    boolean fromDatabase =
        cause instanceof SQLException || cause instanceof IOException || isFromStore(cause);
    return (cause instanceof SQLException sql && FULL_STATES.contains(state(sql)))
        || (fromDatabase
            && cause.getMessage() != null
            && FULL_WORDS.matcher(cause.getMessage()).find());
  }

  private static boolean isAway(Throwable cause) {
    return isFromStore(cause)
        || (cause instanceof SQLException sql
            && (state(sql).startsWith(CONNECTION_CLASS)
                || AWAY_STATES.contains(state(sql))
                || CLOSED_WORDS.contains(String.valueOf(sql.getMessage()))));
  }

  private static boolean isFromStore(Throwable cause) {
    return cause.getClass().getName().startsWith(STORE_OF_H2);
  }

  private static String state(SQLException failure) {
    return String.valueOf(failure.getSQLState());
  }
}
