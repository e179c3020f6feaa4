package org.sarcomafhir.bench.floor;

import java.sql.Blob;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rows that resources have in one table. */
final class Rows {

  private final String table;
  private final List<String> columns = new ArrayList<>();
  private final Map<Long, List<List<@Nullable Object>>> byResource = new TreeMap<>();

  /**
   * Reads them.
   *
   * @param key the column with the number of the resource
   */
  Rows(Connection connection, String table, String key, long from, long to) throws SQLException {
    this.table = table;
    String sql =
        "SELECT t.*, %s AS row_owner FROM %s t WHERE %s BETWEEN ? AND ?".formatted(key, table, key);
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, from);
      statement.setLong(2, to);
      try (ResultSet rows = statement.executeQuery()) {
        read(rows);
      }
    }
  }

  private void read(ResultSet rows) throws SQLException {
    ResultSetMetaData meta = rows.getMetaData();
    int count = meta.getColumnCount() - 1;
    for (int i = 1; i <= count; i++) {
      columns.add(meta.getColumnName(i));
    }
    while (rows.next()) {
      List<@Nullable Object> row = new ArrayList<>();
      for (int i = 1; i <= count; i++) {
        row.add(plain(rows.getObject(i)));
      }
      byResource.computeIfAbsent(rows.getLong(count + 1), key -> new ArrayList<>()).add(row);
    }
  }

  private static @Nullable Object plain(@Nullable Object value) throws SQLException {
    if (value instanceof Clob text) {
      return text.getSubString(1, (int) text.length());
    }
    return value instanceof Blob bytes ? bytes.getBytes(1, (int) bytes.length()) : value;
  }

  String table() {
    return table;
  }

  /** Writes those of some resources as one batch; how many they were. */
  int insert(Connection connection, List<Long> resources) throws SQLException {
    String marks = String.join(",", Collections.nCopies(columns.size(), "?"));
    String sql =
        "INSERT INTO %s (%s) VALUES (%s)".formatted(table, String.join(",", columns), marks);
    int count = 0;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (long resource : resources) {
        for (List<@Nullable Object> row : byResource.getOrDefault(resource, List.of())) {
          for (int i = 0; i < row.size(); i++) {
            statement.setObject(i + 1, row.get(i));
          }
          statement.addBatch();
          count++;
        }
      }
      if (count > 0) {
        statement.executeBatch();
      }
    }
    return count;
  }
}
