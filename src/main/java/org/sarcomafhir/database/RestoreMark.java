package org.sarcomafhir.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A table that is there from before the first change that a restore makes until after the last. It
 * stands in the database itself, so that it is where the half restored data are, also when they are
 * copied or served by another process.
 */
public final class RestoreMark {

  private static final String TABLE = "SARCOMAFHIR_RESTORE";

  private RestoreMark() {}

  /** Whether a restore has been begun and not finished. */
  public static boolean isIn(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                """
                SELECT COUNT(*) FROM INFORMATION_SCHEMA.TABLES
                WHERE UPPER(TABLE_NAME) = '%s' AND TABLE_SCHEMA = CURRENT_SCHEMA
                """
                    .formatted(TABLE))) {
      return found.next() && found.getInt(1) > 0;
    }
  }

  /** Says that what is in the database is not whole. */
  public static void set(Connection connection) throws SQLException {
    execute(connection, "CREATE TABLE IF NOT EXISTS %s (BEGUN TIMESTAMP)".formatted(TABLE));
  }

  /** Says that it is whole. */
  public static void remove(Connection connection) throws SQLException {
    execute(connection, "DROP TABLE " + TABLE);
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
