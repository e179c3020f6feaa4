package org.sarcomafhir.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** The numbers that the store has for resource types; it makes them when it starts first. */
final class TypeNumbers {

  private final Connection connection;
  private final Map<String, Integer> numbers = new HashMap<>();
  private int highest;

  TypeNumbers(Connection connection) throws SQLException {
    this.connection = connection;
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT RES_TYPE, RES_TYPE_ID FROM HFJ_RESOURCE_TYPE")) {
      while (row.next()) {
        numbers.put(row.getString(1), row.getInt(2));
        highest = Math.max(highest, row.getInt(2));
      }
    }
  }

  int of(String type) throws SQLException {
    Integer known = numbers.get(type);
    if (known != null) {
      return known;
    }
    highest++;
    try (PreparedStatement statement =
        connection.prepareStatement(
            "INSERT INTO HFJ_RESOURCE_TYPE (RES_TYPE_ID, RES_TYPE) VALUES (?, ?)")) {
      statement.setInt(1, highest);
      statement.setString(2, type);
      statement.executeUpdate();
    }
    numbers.put(type, highest);
    return highest;
  }

  int highest() {
    return highest;
  }
}
