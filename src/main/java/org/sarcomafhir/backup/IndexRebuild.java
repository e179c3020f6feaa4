package org.sarcomafhir.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.sarcomafhir.fhir.SearchIndex;
import org.sarcomafhir.reindex.IndexWalk;

/** Makes the search rows of what was restored. */
final class IndexRebuild {

  private static final String REMEDY = "Restore again, and report this if it stays so";

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
    execute(UNDELETE);
    List<String> problems =
        new IndexWalk(connection, index, null)
            .run(0, last, step -> watcher.at("indexed", step.done(), total));
    if (!problems.isEmpty()) {
      throw new BackupException(
          "%d resources could not be indexed, the first: %s"
              .formatted(problems.size(), problems.get(0)),
          REMEDY);
    }
    execute(DELETE);
    requireAll();
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
            "%d resources could not be indexed".formatted(count.getLong(1)), REMEDY);
      }
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
