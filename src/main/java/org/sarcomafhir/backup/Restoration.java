package org.sarcomafhir.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.sarcomafhir.database.OpenDatabase;
import org.sarcomafhir.database.RestoreMark;
import org.sarcomafhir.database.Restoring;
import org.sarcomafhir.fhir.SearchIndex;
import org.sarcomafhir.reindex.IndexUpkeep;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Puts a backup into an empty database: rows first, then the server without its web part, which
 * brings its own definitions up to date and makes the search rows. From before the first row until
 * after the last check a mark stands in the database, on which the server refuses to start.
 */
public final class Restoration {

  private final Class<?> application;
  private final List<String> options;
  private final Watcher watcher;

  /**
   * A restoration into the database that the options name.
   *
   * @param application the server
   * @param options those of the server
   */
  public Restoration(Class<?> application, List<String> options, Watcher watcher) {
    this.application = application;
    this.options = List.copyOf(options);
    this.watcher = watcher;
  }

  /**
   * Restores a backup that was checked.
   *
   * @throws BackupException when the database is not empty, or not what it should be in the end
   */
  public void restore(BackupFolder backup) throws SQLException, IOException {
    RowInsertion.Highest highest = insert(backup);
    index(backup.manifest(), highest);
  }

  private RowInsertion.Highest insert(BackupFolder backup) throws SQLException, IOException {
    try (OpenDatabase database = OpenDatabase.of(options)) {
      database.prepare();
      try (Connection connection = database.dataSource().getConnection()) {
        requireEmpty(connection, database.database().place());
        RestoreMark.set(connection);
        database.clear();
        try (RowInsertion rows = new RowInsertion(connection)) {
          return insert(backup, connection, rows);
        }
      }
    }
  }

  private RowInsertion.Highest insert(BackupFolder backup, Connection connection, RowInsertion rows)
      throws SQLException, IOException {
    long[] done = {0};
    long total = backup.manifest().versions();
    for (Manifest.Part part : backup.manifest().parts()) {
      backup.<SQLException>forEach(
          part,
          version -> {
            rows.add(version);
            if (++done[0] % 100 == 0) {
              watcher.at("stored", done[0], total);
            }
          });
    }
    RowInsertion.Highest highest = rows.finish();
    RestoredCounts.require(connection, backup.manifest(), Long.MAX_VALUE);
    return highest;
  }

  /**
   * What was sent to a server carries the number of the request; what the server has put in itself
   * carries none and comes again.
   */
  private static void requireEmpty(Connection connection, String place) throws SQLException {
    if (RestoreMark.isIn(connection)) {
      return; // what is there is of a restore that did not come to its end
    }
    try (Statement statement = connection.createStatement();
        ResultSet count =
            statement.executeQuery(
                "SELECT COUNT(*) FROM HFJ_RES_VER WHERE REQUEST_ID IS NOT NULL")) {
      count.next();
      if (count.getLong(1) > 0) {
        throw new BackupException(
            "The database in %s is not empty: %d versions of resources were sent to it"
                .formatted(place, count.getLong(1)),
            "Restore into an empty database: another --fhir.data-folder, or createdb NAME on PostgreSQL. Nothing was changed");
      }
    }
  }

  private void index(Manifest manifest, RowInsertion.Highest highest) throws SQLException {
    SpringApplication server = new SpringApplication(application);
    server.setWebApplicationType(WebApplicationType.NONE);
    server.setLogStartupInfo(false);
    server.setRegisterShutdownHook(false);
    server.addInitializers(
        context -> ((GenericApplicationContext) context).registerBean(Restoring.class));
    try (ConfigurableApplicationContext context = server.run(options.toArray(String[]::new));
        Connection connection = context.getBean(DataSource.class).getConnection()) {
      new IndexRebuild(connection, context.getBean(SearchIndex.class), watcher)
          .run(highest.resource(), manifest.resources() - manifest.deleted());
      context.getBean(IndexUpkeep.class).recordAll(connection);
      RestoredCounts.require(connection, manifest, highest.version());
      RestoreMark.remove(connection);
    }
  }
}
