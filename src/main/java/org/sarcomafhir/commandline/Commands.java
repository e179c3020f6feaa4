package org.sarcomafhir.commandline;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.sarcomafhir.commandline.backup.BackupCommand;
import org.sarcomafhir.commandline.backup.RestoreCommand;
import org.sarcomafhir.commandline.doctor.DoctorCommand;
import org.sarcomafhir.commandline.generate.GenerateCommand;
import org.sarcomafhir.commandline.input.Console;
import org.sarcomafhir.commandline.input.ExitCodes;
import org.sarcomafhir.commandline.issuer.IssuerCommand;
import org.sarcomafhir.commandline.upload.UploadCommand;
import org.sarcomafhir.commandline.validate.ValidateCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** What the jar does besides serving. Without a command it is the server. */
public final class Commands {

  private static final Set<String> HELP = Set.of("-h", "--help", "-V", "--version");

  @Command(
      name = "java -jar sarcoma-fhir-server.jar",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      usageHelpAutoWidth = true,
      synopsisSubcommandLabel = "[COMMAND]",
      description = {
        "",
        "Without a command the server starts; its options are keys of its configuration, such as --server.port=8081 --demo (docs/configuration.md). 'COMMAND --help' says more about each command.",
        ""
      })
  private static final class Root implements Runnable {

    @Override
    public void run() {
      throw new IllegalStateException("without a command the server starts");
    }
  }

  private Commands() {}

  /** Whether the arguments are a command, and no options of the server. */
  public static boolean handles(String... arguments) {
    return arguments.length > 0 && (!arguments[0].startsWith("-") || HELP.contains(arguments[0]));
  }

  /**
   * Carries a command out and returns the exit code of the process.
   *
   * @param application the server, for commands that need its inside
   */
  public static int run(Class<?> application, String... arguments) {
    // before anything logs: a report on standard output must not be mixed with log lines
    System.setProperty("logback.configurationFile", "org/sarcomafhir/commandline/logback.xml");
    Console console = Console.ofProcess();
    CommandLine line = line(console, application);
    if (ShortRun.serves(line, List.of(arguments))) {
      return ShortRun.run(List.of(arguments)).orElseGet(() -> line.execute(arguments));
    }
    return line.execute(arguments);
  }

  static int run(Console console, Class<?> application, String... arguments) {
    return line(console, application).execute(arguments);
  }

  private static CommandLine line(Console console, Class<?> application) {
    CommandLine line =
        new CommandLine(new Root())
            .addSubcommand(new ValidateCommand(console))
            .addSubcommand(new UploadCommand(console))
            .addSubcommand(new DoctorCommand(console))
            .addSubcommand(new BackupCommand(console, Version.ofThis()))
            .addSubcommand(new RestoreCommand(console, application))
            .addSubcommand(new IssuerCommand(console))
            .addSubcommand(new GenerateCommand(console))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    line.setParameterExceptionHandler(Commands::wrongUsage);
    line.setExecutionExceptionHandler(
        (fault, failed, parsed) -> {
          failed.getErr().println("It failed: " + fault);
          return ExitCodes.USAGE;
        });
    return line;
  }

  private static int wrongUsage(ParameterException fault, String[] arguments) {
    CommandLine line = fault.getCommandLine();
    line.getErr().println(fault.getMessage());
    line.getErr()
        .printf("'%s --help' says how it is used%n", line.getCommandSpec().qualifiedName());
    return ExitCodes.USAGE;
  }
}
