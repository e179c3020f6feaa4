package org.sarcomafhir.support;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged server as a process of its own, for what cannot be tried inside this one. */
public final class ServerProcess implements AutoCloseable {

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final HttpClient client = HttpClient.newHttpClient();
  private final Process process;
  private final int port;
  private final Path log;

  private ServerProcess(Process process, int port, Path log) {
    this.process = process;
    this.port = port;
    this.log = log;
  }

  /** Starts the server on a free port; the call returns at once. */
  public static ServerProcess start(Path dataFolder, String... arguments) throws IOException {
    return start(TestDatabase.options(dataFolder), arguments);
  }

  /**
   * Starts the server on a free port; the call returns at once.
   *
   * @param database the options that name its database, whatever this run is about
   */
  public static ServerProcess start(List<String> database, String... arguments) throws IOException {
    int port = Ports.free();
    Path log = Files.createTempFile("sarcoma-fhir-process", ".log");
    List<String> command =
        new ArrayList<>(
            List.of(
                JAVA,
                // shorter start; the throughput that this costs is not asked for here
                "-XX:TieredStopAtLevel=1",
                "-jar",
                Unpacked.JAR.toString(),
                "--server.port=" + port));
    command.addAll(database);
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    return new ServerProcess(process, port, log);
  }

  /** The archive taken apart once per run: started as it is, it needs twice the time. */
  private static final class Unpacked {

    static final Path JAR = unpack(Path.of(System.getProperty("server.jar", "")));

    private static Path unpack(Path archive) {
      try {
        Path folder = Files.createTempDirectory("sarcoma-fhir-server");
        List<String> command =
            List.of(
                JAVA,
                "-Djarmode=tools",
                "-jar",
                archive.toString(),
                "extract",
                "--force",
                "--destination",
                folder.toString());
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exit != 0) {
          throw new IllegalStateException("Unpacking " + archive + " ended with " + exit);
        }
        return folder.resolve(archive.getFileName());
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Waits until the server is ready. */
  public ServerProcess awaitReady() throws IOException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!isReady()) {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        throw new IllegalStateException("The server did not become ready:\n" + log());
      }
      TimeUnit.MILLISECONDS.sleep(200);
    }
    return this;
  }

  private boolean isReady() throws InterruptedException {
    try {
      return send(request("/actuator/health/readiness").GET().build()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** Waits for the process to end by itself and returns its exit code. */
  public int awaitExit() throws InterruptedException {
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new IllegalStateException("The server still runs");
    }
    return process.exitValue();
  }

  /** The process. */
  public ProcessHandle handle() {
    return process.toHandle();
  }

  /** Ends the process with SIGKILL, without any chance to tidy up. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Posts FHIR JSON. */
  public HttpResponse<String> post(String path, String body)
      throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", "application/fhir+json")
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  /** Reads from a path. */
  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path).GET().build());
  }

  /** Root URL, without a slash at the end. */
  public String root() {
    return "http://127.0.0.1:" + port;
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(root() + path));
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, BodyHandlers.ofString());
  }

  /** What the process printed so far. */
  public String log() throws IOException {
    return Files.readString(log);
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
