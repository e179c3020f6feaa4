package org.sarcomafhir.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.backup.StoredVersion.Current;
import org.sarcomafhir.backup.StoredVersion.Labels;
import org.sarcomafhir.backup.StoredVersion.Name;
import org.sarcomafhir.backup.StoredVersion.Rows;
import org.sarcomafhir.backup.StoredVersion.Times;

/**
 * Reads the versions out of HAPI's tables, some resources at a time, so that memory does not depend
 * on how many there are.
 */
final class VersionRows {

  /** Takes a version. */
  interface VersionSink {
    void add(StoredVersion version) throws IOException;
  }

  private static final int RESOURCES_AT_A_TIME = 200;
  private static final int VERSIONS_AT_A_TIME = 100;
  private static final String NEXT =
      "SELECT RES_ID FROM HFJ_RESOURCE WHERE RES_ID > ? ORDER BY RES_ID FETCH FIRST %d ROWS ONLY"
          .formatted(RESOURCES_AT_A_TIME);
  private static final String VERSIONS =
      """
      SELECT r.RES_ID, r.RES_TYPE, r.FHIR_ID, r.HASH_SHA256, r.RES_VER AS CURRENT_VER,
        v.PID, v.RES_VER, v.RES_UPDATED, v.RES_PUBLISHED, v.RES_DELETED_AT, v.RES_ENCODING,
        v.RES_TEXT_VC, v.SOURCE_URI, v.REQUEST_ID
      FROM HFJ_RESOURCE r LEFT JOIN HFJ_RES_VER v ON v.RES_ID = r.RES_ID
      WHERE r.RES_ID BETWEEN ? AND ?
      ORDER BY r.RES_ID, v.RES_VER DESC
      """;
  private static final String TAGS =
      """
      SELECT t.%s, d.TAG_ID, d.TAG_TYPE, d.TAG_SYSTEM, d.TAG_CODE, d.TAG_DISPLAY, d.TAG_VERSION,
        d.TAG_USER_SELECTED
      FROM %s t JOIN HFJ_TAG_DEF d ON d.TAG_ID = t.TAG_ID
      WHERE t.RES_ID BETWEEN ? AND ? ORDER BY t.PID
      """;
  private static final String VERSION_TAGS = TAGS.formatted("RES_VER_PID", "HFJ_HISTORY_TAG");
  private static final String RESOURCE_TAGS = TAGS.formatted("RES_ID", "HFJ_RES_TAG");

  private final Connection connection;

  VersionRows(Connection connection) {
    this.connection = connection;
  }

  /** How many there are. */
  long count() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM HFJ_RES_VER")) {
      count.next();
      return count.getLong(1);
    }
  }

  /** Hands on all versions: the newest of a resource, then its older ones. */
  void forEach(VersionSink sink) throws SQLException, IOException {
    List<Long> range = next(Long.MIN_VALUE);
    while (!range.isEmpty()) {
      long last = range.get(range.size() - 1);
      versions(range.get(0), last, sink);
      range = next(last);
    }
  }

  private List<Long> next(long after) throws SQLException {
    List<Long> rows = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(NEXT)) {
      statement.setLong(1, after);
      try (ResultSet found = statement.executeQuery()) {
        while (found.next()) {
          rows.add(found.getLong(1));
        }
      }
    }
    return rows;
  }

  private void versions(long first, long last, VersionSink sink) throws SQLException, IOException {
    Map<Long, List<Tag>> ofVersions = tags(VERSION_TAGS, first, last);
    Map<Long, List<Tag>> ofResources = tags(RESOURCE_TAGS, first, last);
    try (PreparedStatement statement = connection.prepareStatement(VERSIONS)) {
      statement.setFetchSize(VERSIONS_AT_A_TIME);
      statement.setLong(1, first);
      statement.setLong(2, last);
      try (ResultSet row = statement.executeQuery()) {
        long before = Long.MIN_VALUE;
        while (row.next()) {
          boolean newest = row.getLong("RES_ID") != before;
          before = row.getLong("RES_ID");
          requireWhole(row, newest);
          sink.add(
              version(
                  row,
                  ofVersions.getOrDefault(row.getLong("PID"), List.of()),
                  newest
                      ? new Current(
                          ofResources.getOrDefault(before, List.of()), row.getString("HASH_SHA256"))
                      : null));
        }
      }
    }
  }

  /** What is not as this server stores it would be lost, so it is not passed over. */
  private static void requireWhole(ResultSet row, boolean newest) throws SQLException {
    String encoding = row.getString("RES_ENCODING");
    boolean deletion = row.getObject("RES_DELETED_AT") != null;
    boolean kept = deletion || ("JSON".equals(encoding) && row.getString("RES_TEXT_VC") != null);
    if ((newest && row.getLong("RES_VER") != row.getLong("CURRENT_VER")) || !kept) {
      throw new BackupException(
          "%s/%s is not stored as this server stores resources (version %d of %d, encoding %s)"
              .formatted(
                  row.getString("RES_TYPE"),
                  row.getString("FHIR_ID"),
                  row.getLong("RES_VER"),
                  row.getLong("CURRENT_VER"),
                  encoding),
          "Use the jar of the release that works on this database");
    }
  }

  private static StoredVersion version(ResultSet row, List<Tag> tags, @Nullable Current current)
      throws SQLException {
    Instant deleted = instant(row, "RES_DELETED_AT");
    return new StoredVersion(
        new Name(row.getString("RES_TYPE"), row.getString("FHIR_ID"), row.getLong("RES_VER")),
        new Times(
            Objects.requireNonNull(instant(row, "RES_UPDATED")),
            Objects.requireNonNull(instant(row, "RES_PUBLISHED")),
            deleted),
        new Rows(row.getLong("RES_ID"), row.getLong("PID")),
        new Labels(tags, row.getString("SOURCE_URI"), row.getString("REQUEST_ID")),
        current,
        deleted == null ? row.getString("RES_TEXT_VC") : null);
  }

  /** HAPI writes times without a zone, in that of the machine. */
  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    LocalDateTime time = row.getObject(column, LocalDateTime.class);
    return time == null ? null : time.atZone(ZoneId.systemDefault()).toInstant();
  }

  private Map<Long, List<Tag>> tags(String sql, long first, long last) throws SQLException {
    Map<Long, List<Tag>> tags = new HashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, first);
      statement.setLong(2, last);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          tags.computeIfAbsent(row.getLong(1), owner -> new ArrayList<>()).add(tag(row));
        }
      }
    }
    return tags;
  }

  private static Tag tag(ResultSet row) throws SQLException {
    boolean selected = row.getBoolean("TAG_USER_SELECTED");
    return new Tag(
        row.getLong("TAG_ID"),
        Tag.Kind.of(row.getInt("TAG_TYPE")),
        row.getString("TAG_SYSTEM"),
        row.getString("TAG_CODE"),
        row.getString("TAG_DISPLAY"),
        new Tag.Use(
            row.getString("TAG_VERSION"),
            row.getObject("TAG_USER_SELECTED") == null ? null : selected));
  }
}
