package org.sarcomafhir.fhir;

import ca.uhn.fhir.jpa.migrate.DriverTypeEnum;
import ca.uhn.fhir.jpa.migrate.HapiMigrator;
import ca.uhn.fhir.jpa.migrate.SchemaMigrator;
import ca.uhn.fhir.jpa.migrate.tasks.HapiFhirJpaMigrationTasks;
import ca.uhn.fhir.util.VersionEnum;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Creates and upgrades the tables with HAPI's own versioned migration, from the first start on: a
 * schema made by Hibernate could not be upgraded later.
 */
class Schema {

  private final DataSource dataSource;

  Schema(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * Applies every migration that the database has not seen; does nothing when there is none.
   *
   * @throws SQLException when the database cannot be opened. Tried first, because the migrator
   *     would hide the cause
   */
  void migrate() throws SQLException {
    dataSource.getConnection().close();
    HapiMigrator migrator =
        new HapiMigrator(
            SchemaMigrator.HAPI_FHIR_MIGRATION_TABLENAME, dataSource, DriverTypeEnum.H2_EMBEDDED);
    migrator.createMigrationTableIfRequired();
    migrator.addTasks(new HapiFhirJpaMigrationTasks(Set.of()).getAllTasks(VersionEnum.values()));
    migrator.migrate();
  }
}
