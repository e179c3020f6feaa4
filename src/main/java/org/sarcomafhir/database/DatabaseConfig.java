package org.sarcomafhir.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.sarcomafhir.database.h2.FileUpkeep;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Reaches the database: H2 in a file below the data folder, or what Spring Boot's ordinary keys
 * {@code spring.datasource.*} name. {@code spring.datasource.hikari.*} sets the pool.
 *
 * <p>PostgreSQL works with its default isolation, READ COMMITTED, which is what HAPI is made for;
 * its driver sends the rows of a batch in one statement.
 */
@Configuration
class DatabaseConfig {

  /** How connections of this server are called in PostgreSQL. */
  static final String PROGRAM = "sarcoma-fhir-server";

  private static final int POOL_SIZE = 20;

  /** How long PostgreSQL may say nothing; longer than any statement of a request may take. */
  private static final String SILENCE_SECONDS = "600";

  @Bean
  Database database(DataSourceProperties properties, DataProperties data) {
    return Database.of(properties.getUrl(), data);
  }

  @Bean
  @ConfigurationProperties("spring.datasource.hikari")
  HikariDataSource dataSource(
      Database database,
      DataSourceProperties properties,
      DataProperties data,
      ObjectProvider<Restoring> restoring)
      throws IOException {
    HikariDataSource dataSource = new HikariDataSource();
    dataSource.setPoolName("fhir");
    dataSource.setMaximumPoolSize(POOL_SIZE);
    dataSource.setJdbcUrl(database.url());
    if (database.kind() == DatabaseKind.H2) {
      Files.createDirectories(data.folder());
      dataSource.setExceptionOverrideClassName(BrokenConnections.class.getName());
      dataSource.setUsername("sa");
      dataSource.setPassword("");
    } else {
      dataSource.setUsername(properties.getUsername());
      dataSource.setPassword(properties.getPassword());
      dataSource.addDataSourceProperty("reWriteBatchedInserts", "true");
      dataSource.addDataSourceProperty(
          "ApplicationName", program(restoring.getIfAvailable() != null));
      dataSource.addDataSourceProperty("tcpKeepAlive", "true");
      // a network that swallows everything must not keep a connection for hours
      dataSource.addDataSourceProperty("socketTimeout", SILENCE_SECONDS);
    }
    return dataSource;
  }

  /** PostgreSQL keeps its files itself. */
  @Bean
  FileUpkeep fileUpkeep(Database database, DataSource dataSource) {
    FileUpkeep upkeep = new FileUpkeep(dataSource);
    if (database.kind() == DatabaseKind.H2) {
      upkeep.start();
    }
    return upkeep;
  }

  /** Of a command with a number, so that it can tell its connections from those of others. */
  static String program(boolean command) {
    return command ? PROGRAM + " command " + ProcessHandle.current().pid() : PROGRAM;
  }

  @Bean
  Schema schema(Database database, DataSource dataSource, ObjectProvider<Restoring> restoring)
      throws SQLException {
    Schema schema = new Schema(dataSource, database.kind());
    if (restoring.getIfAvailable() == null) {
      schema.requireWhole();
    }
    schema.migrate();
    return schema;
  }
}
