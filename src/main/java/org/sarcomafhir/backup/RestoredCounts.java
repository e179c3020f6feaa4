package org.sarcomafhir.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sarcomafhir.backup.Manifest.Counts;
import org.sarcomafhir.backup.Manifest.Part;

/** Compares what is in the tables with what the manifest says. */
final class RestoredCounts {

  private static final String COUNTS =
      """
      SELECT v.RES_TYPE, COUNT(*), COUNT(DISTINCT v.RES_ID),
        COUNT(CASE WHEN v.RES_DELETED_AT IS NOT NULL AND v.PID = n.PID THEN 1 END)
      FROM HFJ_RES_VER v
        JOIN (SELECT RES_ID, MAX(RES_VER) AS RES_VER FROM HFJ_RES_VER WHERE PID <= ? GROUP BY RES_ID) m
          ON m.RES_ID = v.RES_ID
        JOIN HFJ_RES_VER n ON n.RES_ID = m.RES_ID AND n.RES_VER = m.RES_VER
        JOIN HFJ_RESOURCE r ON r.RES_ID = v.RES_ID
      WHERE v.PID <= ? GROUP BY v.RES_TYPE
      """;

  private RestoredCounts() {}

  /**
   * Throws when they differ.
   *
   * @param lastRow the highest row of a version that was restored; the server adds others when it
   *     brings its own definitions up to date
   */
  static void require(Connection connection, Manifest manifest, long lastRow) throws SQLException {
    Map<String, Counts> found = new TreeMap<>();
    try (PreparedStatement statement = connection.prepareStatement(COUNTS)) {
      statement.setLong(1, lastRow);
      statement.setLong(2, lastRow);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          found.put(row.getString(1), new Counts(row.getLong(2), row.getLong(3), row.getLong(4)));
        }
      }
    }
    Map<String, Counts> expected =
        manifest.parts().stream()
            .collect(Collectors.toMap(Part::type, Part::counts, (one, other) -> one, TreeMap::new));
    if (!found.equals(expected)) {
      throw new BackupException(
          "The database does not hold what the backup holds: %s instead of %s"
              .formatted(found, expected),
          "Restore again, and report this if it stays so");
    }
  }
}
