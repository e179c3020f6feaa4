package org.sarcomafhir.database;

import ca.uhn.fhir.jpa.migrate.HapiMigrator;
import ca.uhn.fhir.jpa.migrate.MigrationTaskList;
import ca.uhn.fhir.jpa.migrate.SchemaMigrator;
import ca.uhn.fhir.jpa.migrate.dao.HapiMigrationDao;
import ca.uhn.fhir.jpa.migrate.tasks.HapiFhirJpaMigrationTasks;
import ca.uhn.fhir.util.VersionEnum;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationVersion;

/**
 * Creates and upgrades the tables with HAPI's own versioned migration, from the first start on: a
 * schema made by Hibernate could not be upgraded later.
 */
public class Schema {

  private static final String TABLE = SchemaMigrator.HAPI_FHIR_MIGRATION_TABLENAME;

  private final DataSource dataSource;
  private final DatabaseKind kind;
  private final MigrationTaskList tasks =
      new HapiFhirJpaMigrationTasks(Set.of()).getAllTasks(VersionEnum.values());

  Schema(DataSource dataSource, DatabaseKind kind) {
    this.dataSource = dataSource;
    this.kind = kind;
  }

  /**
   * Throws when this release cannot know what the tables hold: they were changed by a newer one, or
   * a restore has filled them in part only.
   */
  void requireKnown() throws SQLException {
    requireNotNewer();
    requireWhole();
  }

  /** Throws when a restore has filled the tables in part only. */
  void requireWhole() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      if (RestoreMark.isIn(connection)) {
        throw UnfitDatabaseException.halfRestored();
      }
    }
  }

  /** Which database the tables are in. */
  public DatabaseKind kind() {
    return kind;
  }

  /**
   * Applies every migration that the database has not seen; does nothing when there is none.
   *
   * @throws SQLException when the database cannot be opened. Tried first, because the migrator
   *     would hide the cause
   * @throws UnfitDatabaseException when a newer server has been at work on it, or it was not made
   *     for UTF-8
   */
  void migrate() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      requireUtf8(connection);
    }
    HapiMigrator migrator = new HapiMigrator(TABLE, dataSource, kind.driver());
    migrator.createMigrationTableIfRequired();
    requireNotNewer();
    migrator.addTasks(tasks);
    migrator.migrate();
    if (kind == DatabaseKind.POSTGRESQL) {
      try (Connection connection = dataSource.getConnection()) {
        LinkStatistics.limit(connection);
      }
    }
  }

  private void requireUtf8(Connection connection) throws SQLException {
    if (kind != DatabaseKind.POSTGRESQL) {
      return;
    }
    try (Statement statement = connection.createStatement();
        ResultSet encoding = statement.executeQuery("SHOW server_encoding")) {
      if (encoding.next() && !"UTF8".equals(encoding.getString(1))) {
        throw UnfitDatabaseException.encoding(encoding.getString(1));
      }
    }
  }

  /** An older server would store without what the newer tables ask for, or fail in the middle. */
  private void requireNotNewer() {
    Set<MigrationVersion> known =
        StreamSupport.stream(tasks.spliterator(), false)
            .map(task -> MigrationVersion.fromVersion(task.getMigrationVersion()))
            .collect(Collectors.toSet());
    TreeSet<MigrationVersion> unknown =
        new TreeSet<>(
            new HapiMigrationDao(dataSource, kind.driver(), TABLE)
                .fetchSuccessfulMigrationVersions());
    unknown.removeAll(known);
    if (!unknown.isEmpty()) {
      throw UnfitDatabaseException.newer(unknown.last().getVersion());
    }
  }
}
