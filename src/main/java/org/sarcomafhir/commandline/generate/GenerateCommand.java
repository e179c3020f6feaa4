package org.sarcomafhir.commandline.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.sarcomafhir.commandline.input.Console;
import org.sarcomafhir.commandline.input.ExitCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code generate}. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    header = "Writes invented patients, and who of them is the right answer to ten questions.",
    description = {
      "",
      "Every patient is one transaction Bundle that upload sends and the server accepts. The same seed gives the same patients on every machine, and patient 7 is the same in a cohort of 10 and of 10000. Nobody of them has lived; how often anything occurs says nothing about the disease.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:written", "2:the command is wrong, or the folder cannot be written"},
    footer = {"", "Example:", "  generate --patients 200 --seed 1 --output cohort"})
public final class GenerateCommand implements Callable<Integer> {

  private static final int MOST = 1_000_000;

  private final Console console;
  private @Spec CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--patients",
      paramLabel = "N",
      required = true,
      description = "How many; from 200 on, every near miss occurs.")
  private int patients;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "Any whole number not below 0; without it ${DEFAULT-VALUE}.")
  private long seed;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      required = true,
      description = "A folder that is empty or not there yet.")
  private Path output = Path.of("");

  /** A command on these streams. */
  public GenerateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (patients < 1 || patients > MOST || seed < 0) {
      throw new ParameterException(
          spec.commandLine(), "--patients is 1 to %d, --seed not below 0".formatted(MOST));
    }
    try {
      if (!isFree()) {
        console
            .err()
            .printf("--output: %s is not empty. Name a folder that is not there yet.%n", output);
        return ExitCodes.USAGE;
      }
      CohortFolder folder = CohortFolder.create(output, seed);
      for (int number = 1; number <= patients; number++) {
        folder.add(number);
      }
      folder.finish();
      describe(folder);
      return ExitCodes.GOOD;
    } catch (IOException e) {
      console.err().printf("--output: %s cannot be written (%s)%n", output, e);
      return ExitCodes.USAGE;
    }
  }

  private boolean isFree() throws IOException {
    if (!Files.exists(output)) {
      return true;
    }
    if (!Files.isDirectory(output)) {
      return false;
    }
    try (Stream<Path> inside = Files.list(output)) {
      return inside.findAny().isEmpty();
    }
  }

  private void describe(CohortFolder folder) {
    console
        .out()
        .printf(
            Locale.ROOT,
            "%d invented patients of seed %d, %d resources: %s%n",
            patients,
            seed,
            folder.resources(),
            folder.patients());
    console.out().printf("who answers which question: %s%n", folder.truth());
    console
        .out()
        .printf("sent by: upload --server http://127.0.0.1:8080/fhir %s%n", folder.patients());
    console.out().flush();
  }
}
