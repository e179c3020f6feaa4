package org.sarcomafhir.bench;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.bench.server.Kind;
import picocli.CommandLine.Option;

/** What to measure, and how much of it. */
class Settings {

  @Option(names = "--help", usageHelp = true, description = "Show this")
  boolean help;

  @Option(
      names = "--databases",
      split = ",",
      defaultValue = "h2,postgresql",
      description = "h2, postgresql (default: both)")
  List<String> databases = List.of();

  @Option(
      names = "--servers",
      split = ",",
      defaultValue = "ours,stock",
      description = "ours, stock (default: both)")
  List<Kind> servers = List.of();

  @Option(
      names = "--sizes",
      split = ",",
      defaultValue = "0,10000,100000",
      description = "Stored resources at which to measure (default: ${DEFAULT-VALUE})")
  List<Integer> sizes = List.of();

  @Option(
      names = "--rounds",
      defaultValue = "1",
      description = "How often each server is measured, in turns (default: ${DEFAULT-VALUE})")
  int rounds;

  @Option(
      names = "--load",
      defaultValue = "20",
      description = "Bundles for each number of clients (default: ${DEFAULT-VALUE})")
  int load;

  @Option(
      names = "--warm-up",
      defaultValue = "60",
      description = "Bundles posted before the first measurement (default: ${DEFAULT-VALUE})")
  int warmUp;

  @Option(
      names = "--queries",
      defaultValue = "20",
      description = "Requests of each class of questions (default: ${DEFAULT-VALUE})")
  int queries;

  @Option(
      names = "--validations",
      defaultValue = "100",
      description =
          "Observations for $$validate; a fifth as many Bundles (default: ${DEFAULT-VALUE})")
  int validations;

  @Option(
      names = "--bundles",
      description = "Folder of transaction Bundles instead of invented ones")
  @Nullable Path bundles;

  @Option(
      names = "--heap",
      defaultValue = "2g",
      description = "Maximum heap of each server (default: ${DEFAULT-VALUE})")
  String heap = "";

  @Option(names = "--jvm", split = " ", description = "Further options of each server's JVM")
  List<String> jvm = List.of();

  @Option(names = "--no-floors", description = "Without the floors")
  boolean withoutFloors;

  /** Our server; the script says where it is. */
  @Option(names = "--jar", required = true, hidden = true)
  Path jar = Path.of("");

  /** Folder of the compiled benchmark; the script says where it is. */
  @Option(names = "--classes", required = true, hidden = true)
  Path classes = Path.of("");

  @Option(
      names = "--out",
      defaultValue = "${sys:bench.runs:-target/bench/runs}",
      description = "Folder for results, logs and databases (default: ${DEFAULT-VALUE})")
  Path out = Path.of("");
}
