package org.sarcomafhir.database;

import ca.uhn.fhir.jpa.migrate.DriverTypeEnum;
import ca.uhn.fhir.jpa.model.dialect.HapiFhirH2Dialect;
import ca.uhn.fhir.jpa.model.dialect.HapiFhirPostgresDialect;
import org.hibernate.dialect.Dialect;

/** The databases that the server is tested with. */
public enum DatabaseKind {
  /** In a file below the data folder, in the process of the server. */
  H2("H2", DriverTypeEnum.H2_EMBEDDED, HapiFhirH2Dialect.class),
  /** A server of its own; tested with release 16. */
  POSTGRESQL("PostgreSQL", DriverTypeEnum.POSTGRES_9_4, HapiFhirPostgresDialect.class);

  private final String title;
  private final DriverTypeEnum driver;
  private final Class<? extends Dialect> dialect;

  DatabaseKind(String title, DriverTypeEnum driver, Class<? extends Dialect> dialect) {
    this.title = title;
    this.driver = driver;
    this.dialect = dialect;
  }

  /** Hibernate's dialect, in the form that HAPI's tables need. */
  public Class<? extends Dialect> dialect() {
    return dialect;
  }

  /** As its makers write it. */
  public String title() {
    return title;
  }

  DriverTypeEnum driver() {
    return driver;
  }
}
