package org.sarcomafhir.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sarcomafhir.database.OpenDatabase;

/** Takes a backup of a database as it is at one moment. */
public final class Backup {

  private static final int BETWEEN_REPORTS = 100;

  private final OpenDatabase database;
  private final Watcher watcher;

  /** A backup of this database. */
  public Backup(OpenDatabase database, Watcher watcher) {
    this.database = database;
    this.watcher = watcher;
  }

  /**
   * Writes it.
   *
   * @param folder a new or an empty one
   * @param server version of this server, to be written down
   */
  public Manifest write(Path folder, String server) throws SQLException, IOException {
    database.requireReadable();
    try (Connection connection = database.dataSource().getConnection();
        BackupWriter writer = BackupWriter.into(folder)) {
      connection.setAutoCommit(false);
      connection.setReadOnly(true);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      VersionRows rows = new VersionRows(connection);
      long total = rows.count();
      long[] written = {0};
      rows.forEach(
          version -> {
            writer.add(version);
            if (++written[0] % BETWEEN_REPORTS == 0) {
              watcher.at("written", written[0], total);
            }
          });
      connection.rollback();
      if (written[0] != total) {
        throw new BackupException(
            "Of %d versions only %d belong to a resource".formatted(total, written[0]),
            "Use the jar of the release that works on this database");
      }
      return writer.finish(server, database.database().kind().title());
    }
  }
}
