package org.sarcomafhir.database;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

/** The database that the configuration names, without the server around it. */
public final class OpenDatabase implements AutoCloseable {

  /** The beans of the database and nothing else, each made when it is asked for. */
  @Configuration
  @EnableConfigurationProperties({DataProperties.class, DataSourceProperties.class})
  @Import(DatabaseConfig.class)
  static class Only {}

  private final ConfigurableApplicationContext context;

  private OpenDatabase(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /**
   * Reads the configuration as the server would, and connects to nothing yet.
   *
   * @param options those of the server
   */
  public static OpenDatabase of(List<String> options) {
    System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
    SpringApplication application = new SpringApplication(Only.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setLazyInitialization(true);
    application.setDefaultProperties(Map.of("spring.datasource.hikari.maximum-pool-size", "2"));
    application.setLogStartupInfo(false);
    application.setRegisterShutdownHook(false);
    application.addInitializers(
        context -> ((GenericApplicationContext) context).registerBean(Restoring.class));
    return new OpenDatabase(application.run(options.toArray(String[]::new)));
  }

  /** Which database it is. */
  public Database database() {
    return context.getBean(Database.class);
  }

  /** Connections to it. */
  public DataSource dataSource() {
    return context.getBean(DataSource.class);
  }

  /**
   * Makes sure that there is a database of this server that this release can read whole; changes
   * nothing in it.
   *
   * @throws UnfitDatabaseException when not
   */
  public void requireReadable() throws SQLException {
    if (database().kind() == DatabaseKind.H2
        && !Files.exists(Database.file(context.getBean(DataProperties.class).folder()))) {
      throw UnfitDatabaseException.absent(database().place());
    }
    try (Connection connection = dataSource().getConnection()) {
      if (!Tables.areIn(connection)) {
        throw UnfitDatabaseException.absent(database().place());
      }
    }
    new Schema(dataSource(), database().kind()).requireKnown();
  }

  /**
   * Makes or upgrades the tables, for whoever fills them.
   *
   * @throws UnfitDatabaseException when somebody else works on the database, or it is of a newer
   *     release
   */
  public void prepare() throws SQLException {
    if (database().kind() == DatabaseKind.POSTGRESQL) {
      requireNobodyElse();
    }
    context.getBean(Schema.class);
  }

  /** H2 is opened by one process only; PostgreSQL knows the programs that are connected. */
  private void requireNobodyElse() throws SQLException {
    try (Connection connection = dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet other =
            statement.executeQuery(
                """
                SELECT application_name, COALESCE(host(client_addr), 'this machine')
                FROM pg_stat_activity
                WHERE datname = current_database()
                  AND application_name LIKE '%s%%' AND application_name <> '%s'
                """
                    .formatted(DatabaseConfig.PROGRAM, DatabaseConfig.program(true)))) {
      if (other.next()) {
        throw UnfitDatabaseException.inUse(other.getString(1) + " from " + other.getString(2));
      }
    }
  }

  /** Takes all rows out of the tables. */
  public void clear() throws SQLException {
    try (Connection connection = dataSource().getConnection()) {
      Tables.clear(connection, database().kind());
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
