package org.sarcomafhir.reindex;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.fhir.SearchIndex;

/**
 * Goes through the resources of a database in the order of their rows and makes their search rows.
 */
public final class IndexWalk {

  private static final int RESOURCES_AT_A_TIME = 100;

  /** Those that are not deleted. */
  private static final String NEXT =
      """
      SELECT r.RES_ID, r.RES_TYPE FROM HFJ_RESOURCE r
        JOIN HFJ_RES_VER v ON v.RES_ID = r.RES_ID AND v.RES_VER = r.RES_VER
      WHERE r.RES_ID > ? AND r.RES_ID <= ? %s AND v.RES_DELETED_AT IS NULL
      ORDER BY r.RES_ID FETCH FIRST %d ROWS ONLY
      """;

  private static final String OF_TYPE = "AND r.RES_TYPE = ?";

  private final Connection connection;
  private final SearchIndex index;
  private final @Nullable String type;

  /** Through the resources of one type, or without one through all. */
  public IndexWalk(Connection connection, SearchIndex index, @Nullable String type) {
    this.connection = connection;
    this.index = index;
    this.type = type;
  }

  /**
   * Where it has come to.
   *
   * @param last row of the last resource that is done
   * @param before how many were done before this step, since the beginning
   * @param done how many are now
   */
  public record Step(long last, long before, long done) {}

  /** Somebody who is told of each step. */
  public interface Watcher {

    /** A step is done. */
    void at(Step step) throws SQLException;
  }

  /**
   * Walks. What it has done stays when it ends early.
   *
   * @param after the row after which it begins
   * @param last the highest row
   * @param watcher told after each step, which is a hundred resources or less
   * @return what could not be indexed, for people
   */
  public List<String> run(long after, long last, Watcher watcher) throws SQLException {
    List<String> problems = new ArrayList<>();
    long done = 0;
    List<SearchIndex.Row> rows = next(after, last);
    while (!rows.isEmpty()) {
      problems.addAll(index.rebuild(rows));
      long reached = rows.get(rows.size() - 1).number();
      watcher.at(new Step(reached, done, done + rows.size()));
      done += rows.size();
      rows = next(reached, last);
    }
    return problems;
  }

  private List<SearchIndex.Row> next(long after, long last) throws SQLException {
    List<SearchIndex.Row> rows = new ArrayList<>();
    String sql = NEXT.formatted(type == null ? "" : OF_TYPE, RESOURCES_AT_A_TIME);
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, after);
      statement.setLong(2, last);
      if (type != null) {
        statement.setString(3, type);
      }
      try (ResultSet found = statement.executeQuery()) {
        while (found.next()) {
          rows.add(new SearchIndex.Row(found.getString(2), found.getLong(1)));
        }
      }
    }
    return rows;
  }
}
