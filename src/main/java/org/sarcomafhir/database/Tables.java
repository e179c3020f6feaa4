package org.sarcomafhir.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The tables that the server keeps its data in, by their names. */
final class Tables {

  /** What holds no data, only numbers for words. */
  private static final Set<String> KEPT = Set.of("HFJ_RESOURCE_TYPE", "HFJ_SPIDX_IDENTITY");

  /** SQLSTATE of PostgreSQL and of H2, which has another one for a database without any table. */
  private static final Set<String> UNKNOWN_TABLE = Set.of("42P01", "42S02", "42S04");

  private Tables() {}

  /** Whether there are any; a role that may not read them is told so by the exception. */
  static boolean areIn(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeQuery("SELECT RES_ID FROM HFJ_RESOURCE WHERE RES_ID < 0").close();
      return true;
    } catch (SQLException e) {
      if (UNKNOWN_TABLE.contains(String.valueOf(e.getSQLState()))) {
        return false;
      }
      throw e;
    }
  }

  /** Those of HAPI and what depends on them: a schema of PostgreSQL may hold tables of others. */
  private static List<String> names(Connection connection) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet tables =
            statement.executeQuery(
                """
                SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES
                WHERE TABLE_SCHEMA = CURRENT_SCHEMA AND TABLE_TYPE = 'BASE TABLE'
                  AND (REGEXP_REPLACE(UPPER(TABLE_NAME), '_.*', '') IN ('HFJ', 'TRM', 'MPI', 'NPM', 'BT2')
                    OR UPPER(TABLE_NAME) = 'SARCOMAFHIR_MATCHES')
                ORDER BY TABLE_NAME
                """)) {
      while (tables.next()) {
        names.add(tables.getString(1));
      }
    }
    return names;
  }

  /** Takes all rows out. */
  static void clear(Connection connection, DatabaseKind kind) throws SQLException {
    List<String> names = new ArrayList<>(names(connection));
    names.removeIf(name -> KEPT.contains(name.toUpperCase(Locale.ROOT)));
    try (Statement statement = connection.createStatement()) {
      if (kind == DatabaseKind.POSTGRESQL) {
        statement.execute("TRUNCATE TABLE " + String.join(", ", names));
        return;
      }
      statement.execute("SET REFERENTIAL_INTEGRITY FALSE");
      for (String name : names) {
        statement.execute("TRUNCATE TABLE " + name);
      }
      statement.execute("SET REFERENTIAL_INTEGRITY TRUE");
    }
  }
}
