package org.sarcomafhir.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * A PostgreSQL of its own that can be killed, with the settings of a real one: the one of the other
 * tests forgets what it has acknowledged, for speed.
 */
public final class DurablePostgresql implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Path folder;
  private EmbeddedPostgres server;

  private DurablePostgresql(Path folder, EmbeddedPostgres server) {
    this.folder = folder;
    this.server = server;
  }

  /** Starts it on an empty folder and a free port. */
  public static DurablePostgresql start(Path folder) throws IOException {
    return new DurablePostgresql(folder, builder(folder).start());
  }

  private static EmbeddedPostgres.Builder builder(Path folder) {
    return EmbeddedPostgres.builder()
        .setDataDirectory(folder)
        .setCleanDataDirectory(false)
        .setPGStartupWait(PATIENCE)
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("full_page_writes", "on");
  }

  /** Where it listens. */
  public int port() {
    return server.getPort();
  }

  /** A connection beside those of the server that is tested. */
  public Connection connect() throws SQLException {
    return server.getPostgresDatabase().getConnection();
  }

  /** The options of a server that reaches it, or something before it, at this port. */
  public List<String> options(Path dataFolder, int port) {
    return List.of(
        "--fhir.data-folder=" + dataFolder,
        "--spring.datasource.url=jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port),
        "--spring.datasource.username=" + TestDatabase.USER,
        "--spring.datasource.password=" + TestDatabase.USER);
  }

  /** SIGKILL to all its processes. */
  public void kill() throws IOException {
    List<ProcessHandle> processes = processes();
    processes.forEach(ProcessHandle::destroyForcibly);
    processes.forEach(process -> process.onExit().join());
  }

  /** The processes, the one that starts all others first. */
  public List<ProcessHandle> processes() throws IOException {
    long postmaster = Long.parseLong(Files.readAllLines(folder.resolve("postmaster.pid")).get(0));
    return ProcessHandle.of(postmaster).stream()
        .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
        .toList();
  }

  /** Starts it again where it was killed. */
  public void restart() throws IOException {
    int port = server.getPort();
    server.close();
    server = builder(folder).setPort(port).start();
  }

  /** Lets one statement do its work on a connection of its own. */
  public void execute(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
