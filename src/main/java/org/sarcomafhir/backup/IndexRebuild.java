package org.sarcomafhir.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.sarcomafhir.fhir.SearchIndex;

/** Makes the search rows of what was restored. */
final class IndexRebuild {

  private static final int RESOURCES_AT_A_TIME = 100;

  /**
   * A record of a deletion refers to what was deleted, and is found by that; HAPI finds no such
   * target while it indexes. So nothing is deleted until that is done. Search parameters stay as
   * they are, for the deleted ones would take part in it.
   */
  private static final String UNDELETE =
      """
      UPDATE HFJ_RESOURCE SET RES_DELETED_AT = NULL
      WHERE RES_DELETED_AT IS NOT NULL AND RES_TYPE <> 'SearchParameter'
      """;

  private static final String DELETE =
      """
      UPDATE HFJ_RESOURCE SET SP_INDEX_STATUS = 0, RES_DELETED_AT =
        (SELECT v.RES_DELETED_AT FROM HFJ_RES_VER v
         WHERE v.RES_ID = HFJ_RESOURCE.RES_ID AND v.RES_VER = HFJ_RESOURCE.RES_VER)
      WHERE EXISTS
        (SELECT v.PID FROM HFJ_RES_VER v
         WHERE v.RES_ID = HFJ_RESOURCE.RES_ID AND v.RES_VER = HFJ_RESOURCE.RES_VER
           AND v.RES_DELETED_AT IS NOT NULL)
      """;

  /**
   * Hibernate counts a row up whenever it writes it, also where only flags of the search rows
   * change and no version is made.
   */
  private static final String NEWEST =
      """
      UPDATE HFJ_RESOURCE SET RES_VER =
        (SELECT MAX(v.RES_VER) FROM HFJ_RES_VER v WHERE v.RES_ID = HFJ_RESOURCE.RES_ID)
      WHERE NOT EXISTS
        (SELECT v.PID FROM HFJ_RES_VER v
         WHERE v.RES_ID = HFJ_RESOURCE.RES_ID AND v.RES_VER = HFJ_RESOURCE.RES_VER)
      """;

  private static final String NEXT =
      """
      SELECT r.RES_ID, r.RES_TYPE FROM HFJ_RESOURCE r
        JOIN HFJ_RES_VER v ON v.RES_ID = r.RES_ID AND v.RES_VER = r.RES_VER
      WHERE r.RES_ID > ? AND r.RES_ID <= ? AND v.RES_DELETED_AT IS NULL
      ORDER BY r.RES_ID FETCH FIRST %d ROWS ONLY
      """
          .formatted(RESOURCES_AT_A_TIME);

  private final Connection connection;
  private final SearchIndex index;
  private final Watcher watcher;

  IndexRebuild(Connection connection, SearchIndex index, Watcher watcher) {
    this.connection = connection;
    this.index = index;
    this.watcher = watcher;
  }

  /**
   * @param last the highest row of a resource that was restored
   * @param total how many are expected
   */
  void run(long last, long total) throws SQLException {
    execute(NEWEST);
    execute(UNDELETE);
    long done = 0;
    List<SearchIndex.Row> rows = next(0, last);
    while (!rows.isEmpty()) {
      index.rebuild(rows);
      done += rows.size();
      watcher.at("indexed", done, total);
      rows = next(rows.get(rows.size() - 1).number(), last);
    }
    execute(NEWEST);
    execute(DELETE);
    requireAll();
  }

  private List<SearchIndex.Row> next(long after, long last) throws SQLException {
    List<SearchIndex.Row> rows = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(NEXT)) {
      statement.setLong(1, after);
      statement.setLong(2, last);
      try (ResultSet found = statement.executeQuery()) {
        while (found.next()) {
          rows.add(new SearchIndex.Row(found.getString(2), found.getLong(1)));
        }
      }
    }
    return rows;
  }

  /** HAPI marks what it has indexed. */
  private void requireAll() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet count =
            statement.executeQuery(
                "SELECT COUNT(*) FROM HFJ_RESOURCE WHERE SP_INDEX_STATUS IS NULL")) {
      count.next();
      if (count.getLong(1) > 0) {
        throw new BackupException(
            "%d resources could not be indexed".formatted(count.getLong(1)),
            "Restore again, and report this if it stays so");
      }
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
