package org.sarcomafhir.reindex;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the search rows in a database were made by, in a table of its own in that database: it goes
 * where the rows go.
 */
final class IndexRecord {

  private static final String TABLE = "SARCOMAFHIR_INDEX";
  private static final String CREATE =
      "CREATE TABLE IF NOT EXISTS %s (RES_TYPE VARCHAR(100) PRIMARY KEY, BASIS VARCHAR(64) NOT NULL, DONE_TO BIGINT)"
          .formatted(TABLE);

  /**
   * Of one resource type.
   *
   * @param basis what its rows were made by
   * @param doneTo the last row of a resource that was done; -1 when all were
   */
  record State(String basis, long doneTo) {

    private static final long ALL = -1;

    static State whole(String basis) {
      return new State(basis, ALL);
    }

    boolean isWhole() {
      return doneTo == ALL;
    }
  }

  private final Connection connection;

  /** The record in a database; made where there is none. */
  IndexRecord(Connection connection) throws SQLException {
    this.connection = connection;
    try (Statement statement = connection.createStatement()) {
      statement.execute(CREATE);
    }
  }

  Map<String, State> read() throws SQLException {
    Map<String, State> states = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT RES_TYPE, BASIS, DONE_TO FROM " + TABLE)) {
      while (rows.next()) {
        states.put(rows.getString(1), new State(rows.getString(2), rows.getLong(3)));
      }
    }
    return states;
  }

  /** Replaces what is written of these types. */
  void write(Map<String, State> states) throws SQLException {
    boolean each = connection.getAutoCommit();
    connection.setAutoCommit(false);
    try {
      remove(states.keySet());
      add(states);
      connection.commit();
    } catch (SQLException e) {
      connection.rollback();
      throw e;
    } finally {
      connection.setAutoCommit(each);
    }
  }

  private void remove(Collection<String> types) throws SQLException {
    try (PreparedStatement remove =
        connection.prepareStatement("DELETE FROM %s WHERE RES_TYPE = ?".formatted(TABLE))) {
      for (String type : types) {
        remove.setString(1, type);
        remove.addBatch();
      }
      remove.executeBatch();
    }
  }

  private void add(Map<String, State> states) throws SQLException {
    try (PreparedStatement add =
        connection.prepareStatement(
            "INSERT INTO %s (RES_TYPE, BASIS, DONE_TO) VALUES (?, ?, ?)".formatted(TABLE))) {
      for (Map.Entry<String, State> state : states.entrySet()) {
        add.setString(1, state.getKey());
        add.setString(2, state.getValue().basis());
        add.setLong(3, state.getValue().doneTo());
        add.addBatch();
      }
      add.executeBatch();
    }
  }
}
