package org.sarcomafhir.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The database of a test run: H2, or PostgreSQL when the system property {@code test.database} says
 * so. One PostgreSQL is started for the run; each server gets a database of its own in it.
 */
public final class TestDatabase {

  /** Name and password of the role that owns everything. */
  public static final String USER = "postgres";

  private static final String POSTGRESQL = "postgresql";
  private static final Map<String, String> NAMES = new ConcurrentHashMap<>();
  private static final AtomicInteger COUNT = new AtomicInteger();

  private TestDatabase() {}

  /** Whether this run is about PostgreSQL. */
  public static boolean isPostgresql() {
    return POSTGRESQL.equals(System.getProperty("test.database"));
  }

  /** Why there is no PostgreSQL, null when there is one. */
  public static @Nullable String trouble() {
    return Postgresql.TROUBLE;
  }

  /**
   * The options of a server.
   *
   * @param dataFolder an empty one for an empty database; the same one for the same database
   */
  public static List<String> options(Path dataFolder) {
    return isPostgresql() ? onPostgresql(dataFolder) : onH2(dataFolder);
  }

  /** The options of a server on H2, whatever this run is about. */
  public static List<String> onH2(Path dataFolder) {
    return List.of("--fhir.data-folder=" + dataFolder);
  }

  /** The options of a server on PostgreSQL, whatever this run is about. */
  public static List<String> onPostgresql(Path dataFolder) {
    return List.of(
        "--fhir.data-folder=" + dataFolder,
        "--spring.datasource.url=" + postgresql(dataFolder, ""),
        "--spring.datasource.username=" + USER,
        "--spring.datasource.password=" + USER);
  }

  /**
   * The URL of the database that belongs to a folder, empty on H2.
   *
   * @param properties what {@code CREATE DATABASE} is told beside the name
   */
  public static String url(Path dataFolder, String properties) {
    return isPostgresql() ? postgresql(dataFolder, properties) : "";
  }

  private static String postgresql(Path dataFolder, String properties) {
    return NAMES.computeIfAbsent(dataFolder + properties, name -> Postgresql.fresh(properties));
  }

  /** Started when it is first asked for; ends with this process. */
  private static final class Postgresql {

    static @Nullable String TROUBLE;
    private static @Nullable EmbeddedPostgres server;

    static {
      try {
        server = EmbeddedPostgres.builder().setServerConfig("max_connections", "200").start();
      } catch (IOException | RuntimeException e) {
        TROUBLE = "PostgreSQL cannot be started here: " + e;
      }
    }

    static String fresh(String properties) {
      EmbeddedPostgres running = server;
      if (running == null) {
        throw new IllegalStateException(TROUBLE);
      }
      String name = "fhir" + COUNT.incrementAndGet();
      try (Connection connection = running.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("CREATE DATABASE " + name + properties);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(running.getPort(), name);
    }
  }
}
