package org.sarcomafhir.commandline.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sarcomafhir.backup.Backup;
import org.sarcomafhir.backup.Manifest;
import org.sarcomafhir.commandline.input.Console;
import org.sarcomafhir.commandline.input.ExitCodes;
import org.sarcomafhir.commandline.input.Progress;
import org.sarcomafhir.database.OpenDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** {@code backup}. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    customSynopsis = "java -jar sarcoma-fhir-server.jar backup [--quiet] DIR [--KEY=VALUE]...",
    header = "Writes every version of every resource into a new folder.",
    description = {
      "",
      "Give the same options as to the server: they name its database. H2 is opened by one process only, so the server has to be stopped; PostgreSQL is read as it is at one moment while the server goes on.",
      "",
      "The folder holds a file of compressed NDJSON for each resource type, history, deletions and tags included, and manifest.json with their numbers and checksums. It gets its name when it is whole. It holds what the database holds: keep it as safe.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:the backup is written", "2:it is not; standard error says why"},
    footer = {
      "",
      "Examples:",
      "  backup /backups/2026-08-01 --fhir.data-folder=/srv/fhir",
      "  backup /backups/2026-08-01 --spring.datasource.url=jdbc:postgresql://db:5432/fhir"
    })
public final class BackupCommand implements Callable<Integer> {

  private static final double MEGABYTE = 1_000_000;

  private final Console console;
  private final String version;

  @Parameters(paramLabel = "DIR", description = "The folder to write; a new one, or an empty one.")
  private Path folder = Path.of("");

  @Option(names = "--quiet", description = "No progress.")
  private boolean quiet;

  private @Spec CommandSpec spec = CommandSpec.create();
  @Unmatched private List<String> options = new ArrayList<>();

  /**
   * A command on these streams.
   *
   * @param version of this server
   */
  public BackupCommand(Console console, String version) {
    this.console = console;
    this.version = version;
  }

  @Override
  public Integer call() {
    ServerOptions.of(spec, options);
    return Troubles.told(console, this::write);
  }

  private int write() throws SQLException, IOException {
    try (OpenDatabase database = OpenDatabase.of(options);
        Progress progress = new Progress(console, !quiet, ShownSteps.FULL)) {
      Manifest manifest = new Backup(database, new ShownSteps(progress)).write(folder, version);
      long bytes = manifest.parts().stream().mapToLong(Manifest.Part::bytes).sum();
      console
          .out()
          .printf(
              "%d versions of %d resources (%d deleted), %.1f MB, in %s%n",
              manifest.versions(),
              manifest.resources(),
              manifest.deleted(),
              bytes / MEGABYTE,
              folder);
      console.out().flush();
      return ExitCodes.GOOD;
    }
  }
}
