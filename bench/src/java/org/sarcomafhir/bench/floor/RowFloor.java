package org.sarcomafhir.bench.floor;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sarcomafhir.bench.machine.Meter;
import org.sarcomafhir.bench.machine.OwnCpu;
import org.sarcomafhir.bench.machine.Usage;
import org.sarcomafhir.bench.server.Database;
import org.sarcomafhir.bench.server.Space;

/**
 * The rows that a server has written, written again by plain JDBC batches into the same, emptied
 * tables with the same indexes, as many resources to a transaction as a Bundle has. Foreign keys
 * are not checked.
 */
final class RowFloor {

  private static final int RESOURCES = 8000;
  private static final int WARM_UP = 4000;
  private static final int TRANSACTION = 55;
  private static final String KEYS =
      """
      SELECT c.table_name, c.column_name FROM information_schema.columns c
      JOIN information_schema.tables t
      ON t.table_name = c.table_name AND t.table_schema = c.table_schema
      WHERE LOWER(c.column_name) IN ('res_id', 'src_resource_id') AND LOWER(c.data_type) = 'bigint'
      AND LOWER(c.table_name) LIKE 'hfj_%' AND t.table_type = 'BASE TABLE'
      AND LOWER(c.table_schema) = 'public'
      ORDER BY CASE LOWER(c.table_name) WHEN 'hfj_resource' THEN 1 WHEN 'hfj_res_ver' THEN 2 ELSE 3 END
      """;
  private static final String STORED =
      """
      SELECT res_id FROM hfj_resource WHERE res_id >
      (SELECT MAX(res_id) FROM hfj_resource WHERE res_type IN ('SearchParameter', 'ValueSet'))
      ORDER BY res_id""";

  private final Database database;
  private final Space source;

  RowFloor(Database database, Space source) {
    this.database = database;
    this.source = source;
  }

  /** Named figures for each resource. */
  Map<String, Double> measure() throws IOException, SQLException {
    Space target = database.copy(source, "floor");
    List<Long> resources;
    List<Rows> tables = new ArrayList<>();
    try (Connection connection = source.connect()) {
      resources = stored(connection);
      Map<String, String> keys = keys(connection);
      for (Map.Entry<String, String> key : keys.entrySet()) {
        tables.add(
            new Rows(
                connection,
                key.getKey(),
                key.getValue(),
                resources.get(0),
                resources.get(resources.size() - 1)));
      }
    }
    try (Connection connection = target.connect()) {
      empty(connection, tables);
      connection.setAutoCommit(false);
      int warmUp = Math.min(WARM_UP, resources.size() / 2);
      insert(connection, tables, resources.subList(0, warmUp));
      return insert(connection, tables, resources.subList(warmUp, resources.size()));
    }
  }

  private static List<Long> stored(Connection connection) throws SQLException {
    List<Long> ids = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(STORED);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next() && ids.size() < RESOURCES) {
        ids.add(rows.getLong(1));
      }
    }
    return ids;
  }

  private static Map<String, String> keys(Connection connection) throws SQLException {
    Map<String, String> keys = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(KEYS)) {
      while (rows.next()) {
        keys.put(rows.getString(1), rows.getString(2));
      }
    }
    return keys;
  }

  private void empty(Connection connection, List<Rows> tables) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      boolean postgresql = database.pid() != null;
      statement.execute(
          postgresql
              ? "SET session_replication_role = replica"
              : "SET REFERENTIAL_INTEGRITY FALSE");
      for (Rows table : tables) {
        statement.execute("TRUNCATE TABLE " + table.table() + (postgresql ? " CASCADE" : ""));
      }
    }
  }

  private Map<String, Double> insert(Connection connection, List<Rows> tables, List<Long> resources)
      throws SQLException {
    Meter meter = new Meter(null, database.pid());
    double cpu = OwnCpu.seconds();
    int rows = 0;
    for (int from = 0; from < resources.size(); from += TRANSACTION) {
      List<Long> some = resources.subList(from, Math.min(from + TRANSACTION, resources.size()));
      for (Rows table : tables) {
        rows += table.insert(connection, some);
      }
      connection.commit();
    }
    Usage usage = meter.usage();
    double all = OwnCpu.seconds() - cpu;
    if (usage.databaseCpuSeconds() != null) {
      all += usage.databaseCpuSeconds();
    }
    double count = resources.size();
    return Map.of(
        "rows per resource", rows / count,
        "same rows by JDBC, CPU ms per resource", 1000 * all / count,
        "same rows by JDBC, resources per s", count / usage.wallSeconds());
  }
}
