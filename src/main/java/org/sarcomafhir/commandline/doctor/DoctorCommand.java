package org.sarcomafhir.commandline.doctor;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sarcomafhir.commandline.doctor.Check.State;
import org.sarcomafhir.commandline.input.Console;
import org.sarcomafhir.commandline.input.ExitCodes;
import org.sarcomafhir.conformance.PackageLoader;
import org.sarcomafhir.packages.PackageFolder;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** {@code doctor}. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    customSynopsis = "java -jar sarcoma-fhir-server.jar doctor [--KEY=VALUE]...",
    header = "Says what is on and off, by which key, and what would keep the server from starting.",
    description = {
      "",
      "Reads the configuration that the server would have if it were started with the same options in the same folder, and starts nothing. Each key is shown with its value and with who says so: default, application.yaml, environment, command line.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the server would start",
      "1:something would keep it from starting, or is unsafe"
    },
    footer = {"", "Example:", "  doctor --server.port=8081 --fhir.data-folder=/srv/fhir"})
public final class DoctorCommand implements Callable<Integer> {

  private static final List<Key> OF_SPRING =
      List.of(
          new Key("server.address", ""),
          new Key("server.port", ""),
          new Key("spring.datasource.hikari.connection-timeout", "30000"),
          new Key("spring.datasource.hikari.maximum-pool-size", "20"),
          new Key("spring.datasource.url", ""),
          new Key("spring.datasource.username", ""));
  private static final String USUAL_PACKAGES = "packages";

  private final Console console;

  @Unmatched private List<String> arguments = new ArrayList<>();

  /** A command on these streams. */
  public DoctorCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Check> checks = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    try (Settings settings = Settings.read(arguments.toArray(String[]::new))) {
      settings(settings, checks, keys);
    } catch (RuntimeException e) { // a configuration that Spring cannot read at all
      checks.add(Check.bad("configuration", String.valueOf(e.getMessage())));
    }
    checks.addAll(MachineChecks.runtime(Clock.system(ZoneId.systemDefault())));
    print(checks, keys);
    return checks.stream().anyMatch(check -> check.state() == State.BAD)
        ? ExitCodes.FOUND
        : ExitCodes.GOOD;
  }

  private static void settings(Settings settings, List<Check> checks, List<String> keys) {
    Stream.concat(OF_SPRING.stream(), Key.all().stream())
        .forEach(key -> keys.add(line(settings, key)));
    for (Key.Group group : Key.groups()) {
      settings
          .fault(group.prefix(), group.type())
          .ifPresent(fault -> checks.add(Check.bad("configuration", fault)));
    }
    try {
      checks.addAll(
          MachineChecks.address(
              settings.get("server.address", String.class, "127.0.0.1"),
              settings.get("server.port", Integer.class, 8080),
              List.of(settings.get("security.trusted-networks", String[].class, new String[0])),
              AccessChecks.isOn(settings)));
      checks.addAll(AccessChecks.of(settings));
      checks.add(strictness(settings));
      checks.addAll(DatabaseChecks.of(settings));
      checks.addAll(packages(settings.get("packages.folder", Path.class, Path.of(USUAL_PACKAGES))));
    } catch (BindException e) {
      checks.add(Check.bad("configuration", e.getName() + " has a value that cannot be used"));
    }
  }

  private static Check strictness(Settings settings) {
    String usual = settings.get("ingest.strictness", String.class, "strict");
    Map<String, String> bySender = settings.map("ingest.strictness-by-sender");
    String words =
        bySender.entrySet().stream()
            .map(sender -> ", %s for %s".formatted(sender.getValue(), sender.getKey()))
            .collect(Collectors.joining());
    boolean lenient = (usual + bySender.values()).toLowerCase(Locale.ROOT).contains("lenient");
    String text = usual + words + " (ingest.strictness, ingest.strictness-by-sender)";
    return lenient ? Check.note("intake", text) : Check.ok("intake", text);
  }

  private static List<Check> packages(Path folder) {
    if (!hasArchives(folder)) {
      return List.of(
          Check.off("packages of the site", "none in %s (packages.folder)".formatted(folder)));
    }
    FhirContext context = FhirContext.forR4();
    PackageFolder found = PackageFolder.load(context, new PackageLoader(context).load(), folder);
    return found.states().stream()
        .map(
            line ->
                line.contains(": loaded")
                    ? Check.ok("packages of the site", line)
                    : Check.note("packages of the site", line))
        .toList();
  }

  private static boolean hasArchives(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(".tgz"));
    } catch (IOException e) {
      return false;
    }
  }

  private static String line(Settings settings, Key key) {
    Optional<ConfigurationProperty> found = settings.find(key.name());
    String value =
        found.map(property -> String.valueOf(property.getValue())).orElse(key.standard());
    String origin = found.map(Settings::origin).orElse("default");
    return "  %-32s %-24s %s".formatted(key.name(), value.isEmpty() ? "-" : value, origin);
  }

  private void print(List<Check> checks, List<String> keys) {
    PrintStream out = console.out();
    for (Check check : checks) {
      String state = check.state().name().toLowerCase(Locale.ROOT);
      out.printf("%-5s %-22s %s%n", state, check.name(), check.words());
    }
    out.printf("%nKeys (docs/configuration.md)%n");
    keys.forEach(out::println);
    long bad = checks.stream().filter(check -> check.state() == State.BAD).count();
    out.printf(
        "%n%s%n",
        bad == 0
            ? "The server would start."
            : "%d of these would keep the server from starting, or are unsafe.".formatted(bad));
    out.flush();
  }
}
