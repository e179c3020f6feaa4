package org.sarcomafhir.database;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;

/**
 * Tells the connection pool which failures of H2 leave a connection useless. The pool knows those
 * of other databases; of H2 it would go on with connections to a database that has closed itself,
 * which it does when it cannot write, and which is opened again only when the last of them is gone.
 */
public final class BrokenConnections implements SQLExceptionOverride {

  /**
   * H2's error codes for: errors in its file, database closed, connection broken, closed by a
   * shutdown.
   */
  private static final Set<Integer> CODES = Set.of(90028, 90031, 90098, 90067, 90121);

  private static final String STORE = "org.h2.mvstore.";

  @java.lang.Override
  public Override adjudicate(SQLException failure) {
    return CODES.contains(failure.getErrorCode()) || isFromStore(failure)
        ? Override.MUST_EVICT
        : Override.CONTINUE_EVICT;
  }

  private static boolean isFromStore(Throwable failure) {
    Throwable cause = failure.getCause();
    return cause != null && cause.getClass().getName().startsWith(STORE);
  }
}
