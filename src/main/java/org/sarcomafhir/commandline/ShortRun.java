package org.sarcomafhir.commandline;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.sarcomafhir.commandline.input.ExitCodes;
import org.sarcomafhir.commandline.validate.ValidateCommand;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Starts the virtual machine anew, with only its quick compiler and its simplest garbage collector,
 * for runs that end before the thorough ones have paid: it halves the CPU of judging one file. A
 * jar cannot ask for these options itself.
 */
final class ShortRun {

  private static final String MARK = "sarcomafhir.short-run";
  private static final long MOST_BYTES = 2_000_000;

  private ShortRun() {}

  /** Whether the arguments ask for a run that is short enough. */
  static boolean serves(CommandLine line, List<String> arguments) {
    if (Boolean.getBoolean(MARK) || !"validate".equals(arguments.get(0)) || !isJar()) {
      return false;
    }
    try {
      ParseResult parsed = line.parseArgs(arguments.toArray(String[]::new)).subcommand();
      Object command = parsed.commandSpec().userObject();
      long size = command instanceof ValidateCommand validate ? validate.size() : -1;
      return !parsed.isUsageHelpRequested() && size > 0 && size <= MOST_BYTES;
    } catch (ParameterException e) {
      return false; // said by the ordinary way
    }
  }

  private static boolean isJar() {
    String path = System.getProperty("java.class.path");
    return path.endsWith(".jar") && !path.contains(File.pathSeparator);
  }

  /** The exit code; empty when a second virtual machine cannot be started. */
  static OptionalInt run(List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-D" + MARK + "=true",
            "-jar",
            System.getProperty("java.class.path")));
    command.addAll(arguments);
    try {
      return OptionalInt.of(new ProcessBuilder(command).inheritIO().start().waitFor());
    } catch (IOException e) {
      return OptionalInt.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return OptionalInt.of(ExitCodes.USAGE);
    }
  }
}
