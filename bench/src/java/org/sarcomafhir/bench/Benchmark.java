package org.sarcomafhir.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.bench.report.Results;
import org.sarcomafhir.bench.server.Database;
import org.sarcomafhir.bench.server.H2;
import org.sarcomafhir.bench.server.Kind;
import org.sarcomafhir.bench.server.Launch;
import org.sarcomafhir.bench.server.Postgresql;
import org.sarcomafhir.bench.server.StockJar;
import org.sarcomafhir.bench.workload.Cohort;
import org.sarcomafhir.bench.workload.Folder;
import org.sarcomafhir.bench.workload.Workload;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Measures this server and a stock-like one with the same steps, one up at a time. */
@Command(name = "bench/run")
public final class Benchmark implements Callable<Integer> {

  private static final int WRONG = 1;
  private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss");

  @Mixin private final Settings settings = new Settings();
  @Spec private @Nullable CommandSpec spec;

  private Benchmark() {}

  /** Runs it; ends with 1 when a server answered wrongly. */
  public static void main(String[] arguments) {
    System.exit(
        new CommandLine(new Benchmark())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .execute(arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException, SQLException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    Path folder = fresh();
    Path data = Files.createDirectories(folder.resolve("data"));
    Results results = new Results(folder, Environment.describe(settings));
    Workload workload = settings.bundles == null ? new Cohort() : new Folder(settings.bundles);
    Comparison comparison = new Comparison(settings, workload, results, out, setup(folder, data));
    try {
      for (String name : settings.databases) {
        try (Database database = database(name, data)) {
          comparison.on(database);
        }
      }
      if (!settings.withoutFloors) {
        comparison.floors();
      }
    } finally {
      FileSystemUtils.deleteRecursively(data);
    }
    return report(results, folder, out);
  }

  private static int report(Results results, Path folder, PrintWriter out) {
    out.println(results.table());
    List<String> wrong = results.disagreements();
    wrong.forEach(out::println);
    out.println("Results and logs: " + folder);
    return wrong.isEmpty() ? 0 : WRONG;
  }

  private Path fresh() throws IOException {
    String time = LocalDateTime.now(ZoneId.systemDefault()).format(NAME);
    return Files.createDirectories(settings.out.toAbsolutePath().resolve(time));
  }

  private Comparison.Setup setup(Path folder, Path data) throws IOException {
    Map<Kind, Path> jars = new EnumMap<>(Kind.class);
    jars.put(Kind.OURS, settings.jar);
    if (settings.servers.contains(Kind.STOCK)) {
      Path target = data.resolve("stock.jar");
      jars.put(Kind.STOCK, StockJar.build(settings.jar, settings.classes, target));
    }
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Launch launch = new Launch(java, settings.heap, settings.jvm, folder.resolve("logs"));
    return new Comparison.Setup(jars, launch, data);
  }

  private static Database database(String name, Path folder) throws IOException {
    return switch (name) {
      case "h2" -> new H2(folder);
      case "postgresql" -> new Postgresql(folder);
      default -> throw new IllegalArgumentException("There is no database " + name);
    };
  }
}
