package org.sarcomafhir.bench.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * One PostgreSQL for the run, durable, with its standard settings; each server has its own
 * database.
 */
public final class Postgresql implements Database {

  private static final String USER = "postgres";

  private final EmbeddedPostgres server;
  private final Path folder;
  private final long pid;

  /** Starts it. */
  public Postgresql(Path folder) throws IOException {
    this.folder = folder;
    Path data = folder.resolve("postgresql");
    server =
        EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setPGStartupWait(Duration.ofMinutes(1))
            .setServerConfig("max_connections", "100")
            // the embedded one is started without both
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .start();
    try (var lines = Files.lines(data.resolve("postmaster.pid"))) {
      pid = Long.parseLong(lines.findFirst().orElseThrow().trim());
    }
  }

  @Override
  public String name() {
    return "postgresql";
  }

  @Override
  public Space space(String name) throws IOException, SQLException {
    requireDurable();
    execute("CREATE DATABASE \"" + name + "\"");
    return at(name);
  }

  private Space at(String name) throws IOException {
    return new Space(
        Files.createDirectories(folder.resolve("postgresql-" + name)),
        "jdbc:postgresql://127.0.0.1:%d/%s".formatted(server.getPort(), name),
        USER,
        USER);
  }

  private void requireDurable() throws SQLException {
    for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
      if (!"on".equals(query("SHOW " + setting))) {
        throw new IllegalStateException("PostgreSQL runs without " + setting);
      }
    }
  }

  @Override
  public long bytes(Space space) throws SQLException {
    return Long.parseLong(query("SELECT pg_database_size('" + nameOf(space) + "')"));
  }

  @Override
  public Space copy(Space space, String name) throws IOException, SQLException {
    execute("CREATE DATABASE \"%s\" TEMPLATE \"%s\"".formatted(name, nameOf(space)));
    return at(name);
  }

  @Override
  public void settle(Space space) throws SQLException {
    try (Connection connection = space.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("VACUUM ANALYZE");
      statement.execute("CHECKPOINT");
    }
  }

  private static String nameOf(Space space) {
    return space.url().substring(space.url().lastIndexOf('/') + 1);
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String query(String sql) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getString(1);
    }
  }

  @Override
  public Long pid() {
    return pid;
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
