package org.sarcomafhir.commandline.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sarcomafhir.backup.BackupCheck;
import org.sarcomafhir.backup.BackupException;
import org.sarcomafhir.backup.BackupFolder;
import org.sarcomafhir.backup.Manifest;
import org.sarcomafhir.backup.Restoration;
import org.sarcomafhir.commandline.input.Console;
import org.sarcomafhir.commandline.input.ExitCodes;
import org.sarcomafhir.commandline.input.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** {@code restore}. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    customSynopsis =
        "java -jar sarcoma-fhir-server.jar restore [--check] [--quiet] DIR [--KEY=VALUE]...",
    header = "Puts a backup into an empty database.",
    description = {
      "",
      "Give the same options as to the server that shall use the database; it may be of another kind than the one that the backup was taken from. The whole backup is checked first. Then versions, times, history, deletions and tags are stored as they were, and the search rows are made with the search parameters of this release.",
      "",
      "A restore that was broken off leaves a mark in the database, on which the server refuses to start; run it again, and it begins anew.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything is restored; with --check, the backup is whole",
      "1:the backup is damaged, or none that this release reads; the database was not touched",
      "2:it could not be carried out; standard error says why"
    },
    footer = {
      "",
      "Examples:",
      "  restore --check /backups/2026-08-01",
      "  restore /backups/2026-08-01 --fhir.data-folder=/srv/fhir"
    })
public final class RestoreCommand implements Callable<Integer> {

  private final Console console;
  private final Class<?> application;

  @Parameters(paramLabel = "DIR", description = "A folder that 'backup' has written.")
  private Path folder = Path.of("");

  @Option(names = "--check", description = "Only check the backup; no database is opened.")
  private boolean check;

  @Option(names = "--quiet", description = "No progress.")
  private boolean quiet;

  private @Spec CommandSpec spec = CommandSpec.create();
  @Unmatched private List<String> options = new ArrayList<>();

  /**
   * A command on these streams.
   *
   * @param application the server
   */
  public RestoreCommand(Console console, Class<?> application) {
    this.console = console;
    this.application = application;
  }

  @Override
  public Integer call() {
    ServerOptions.of(spec, options);
    return Troubles.told(console, this::restore);
  }

  private int restore() throws SQLException, IOException {
    try (Progress progress = new Progress(console, !quiet, ShownSteps.FULL)) {
      ShownSteps steps = new ShownSteps(progress);
      BackupFolder backup;
      try {
        backup = BackupFolder.open(folder);
        new BackupCheck(backup, steps).requireWhole();
      } catch (BackupException e) {
        return Troubles.told(console, e, ExitCodes.FOUND);
      }
      if (!check) {
        new Restoration(application, options, steps).restore(backup);
      }
      report(backup.manifest());
      return ExitCodes.GOOD;
    }
  }

  private void report(Manifest manifest) {
    console
        .out()
        .printf(
            "%d versions of %d resources (%d deleted), taken %s from %s: %s%n",
            manifest.versions(),
            manifest.resources(),
            manifest.deleted(),
            manifest.taken(),
            manifest.database(),
            check ? "the backup is whole" : "restored");
    console.out().flush();
  }
}
