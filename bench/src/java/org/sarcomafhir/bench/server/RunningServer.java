package org.sarcomafhir.bench.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server as a process of its own. Ends with this process, whatever happens. */
public final class RunningServer implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Duration FAREWELL = Duration.ofSeconds(60);

  private final Process process;
  private final FhirClient client;
  private final Path log;
  private final Thread atExit;

  private RunningServer(Process process, FhirClient client, Path log) {
    this.process = process;
    this.client = client;
    this.log = log;
    atExit = new Thread(process::destroyForcibly);
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /** Starts a FHIR server; returns at once. */
  public static RunningServer start(Launch launch, Kind kind, Path jar, Space space)
      throws IOException {
    int port = freePort();
    List<String> program =
        new ArrayList<>(List.of("-jar", jar.toString(), "--server.port=" + port));
    program.addAll(kind.options(space));
    String name = kind.label() + "-" + space.folder().getFileName();
    return start(launch, program, name, "http://127.0.0.1:" + port + "/fhir");
  }

  /** Starts any program that answers at a URL. */
  public static RunningServer start(Launch launch, List<String> program, String name, String base)
      throws IOException {
    Path log = Files.createDirectories(launch.logs()).resolve(name + ".log");
    Process process =
        new ProcessBuilder(launch.command(program))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    return new RunningServer(process, new FhirClient(base), log);
  }

  /** A port that is free at this moment. */
  public static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** Waits until a request is answered with 200. */
  public void await(String path) throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!client.answers(path)) {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        throw new IllegalStateException("The server did not become ready, see " + log);
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  /** Speaks to it. */
  public FhirClient client() {
    return client;
  }

  /** Its process. */
  public long pid() {
    return process.pid();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(FAREWELL.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().removeShutdownHook(atExit);
  }
}
