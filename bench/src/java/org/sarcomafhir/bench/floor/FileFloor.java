package org.sarcomafhir.bench.floor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sarcomafhir.bench.machine.Latency;
import org.sarcomafhir.bench.machine.Meter;
import org.sarcomafhir.bench.machine.Usage;
import org.sarcomafhir.bench.server.Launch;
import org.sarcomafhir.bench.server.RunningServer;

/** The bytes of an answer as a file, over HTTP by the same Tomcat. */
final class FileFloor {

  private static final int WARM_UP = 2000;
  private static final int REQUESTS = 1000;

  private final Launch launch;
  private final Path folder;

  FileFloor(Launch launch, Path folder) {
    this.launch = launch;
    this.folder = folder;
  }

  /**
   * Named figures.
   *
   * @param answers bytes by name
   */
  Map<String, Double> measure(Map<String, String> answers)
      throws IOException, InterruptedException {
    Path files = Files.createDirectories(folder.resolve("files"));
    int port = RunningServer.freePort();
    List<String> program =
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            StaticServer.class.getName(),
            Integer.toString(port),
            files.toString());
    Map<String, Double> figures = new LinkedHashMap<>();
    Files.writeString(files.resolve("ready.json"), "1");
    try (RunningServer server =
        RunningServer.start(launch, program, "files", "http://127.0.0.1:" + port)) {
      server.await("ready.json");
      for (Map.Entry<String, String> answer : answers.entrySet()) {
        Files.writeString(files.resolve("answer" + figures.size() + ".json"), answer.getValue());
        figures.putAll(measure(server, "answer" + figures.size() + ".json", answer));
      }
    }
    return figures;
  }

  private static Map<String, Double> measure(
      RunningServer server, String file, Map.Entry<String, String> answer) {
    get(server, file, WARM_UP);
    Meter meter = new Meter(server.pid(), null);
    Latency latency = Latency.of(get(server, file, REQUESTS));
    Usage usage = meter.usage();
    String name =
        "file as long as the answer to \"%s\" (%.1f kB), "
            .formatted(answer.getKey(), answer.getValue().length() / 1000.0);
    Map<String, Double> figures = new LinkedHashMap<>();
    if (usage.serverCpuSeconds() != null) {
      figures.put(name + "CPU ms", 1000 * usage.serverCpuSeconds() / REQUESTS);
    }
    figures.put(name + "median ms", latency.medianMillis());
    return figures;
  }

  private static List<Long> get(RunningServer server, String file, int times) {
    List<Long> nanos = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      nanos.add(server.client().get(file).required(file).nanos());
    }
    return nanos;
  }
}
