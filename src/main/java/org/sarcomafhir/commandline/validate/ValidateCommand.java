package org.sarcomafhir.commandline.validate;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.commandline.input.Console;
import org.sarcomafhir.commandline.input.ExitCodes;
import org.sarcomafhir.commandline.input.Inputs;
import org.sarcomafhir.commandline.input.UnusableInputException;
import org.sarcomafhir.validation.UnknownProfileException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code validate}. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    header = "Says what is wrong with resources and Bundles, without a server.",
    description = {
      "",
      "The verdict is that of $$validate of the server: base R4, the profiles that a resource claims, the sarcoma profile that its code selects, bundled terminology, and in Bundles the rules across resources. Nothing is looked up on the network.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no errors (with --fail-on warning: and no warnings)",
      "1:errors were found; a document that cannot be parsed is one",
      "2:the command is wrong, or a file cannot be read"
    },
    footer = {
      "",
      "Examples:",
      "  validate patient.json",
      "  validate --fail-on warning --format junit --output report.xml exports/",
      "  zcat export.ndjson.gz | validate -"
    })
public final class ValidateCommand implements Callable<Integer> {

  private final Console console;
  private @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE|DIR|-",
      arity = "1..*",
      description =
          "JSON, XML, NDJSON (one resource a line); a folder with all *.json, *.xml and *.ndjson below it; - is standard input, whose format is seen by its content.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--profile",
      paramLabel = "URL",
      description = "A profile that every resource shall meet besides; may be repeated.")
  private List<String> profiles = new ArrayList<>();

  @Option(
      names = "--packages",
      paramLabel = "DIR",
      description =
          "Packages of the site (*.tgz), as the server's key packages.folder names them. Takes some ten seconds longer.")
  private @Nullable Path packages;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}; the default is text.")
  private Reports format = Reports.TEXT;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where the report goes; without it to standard output.")
  private @Nullable Path output;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "error",
      description = "${COMPLETION-CANDIDATES}: what is bad enough for exit code 1.")
  private FailOn failOn = FailOn.ERROR;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many documents are judged at a time; without it one per processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--verbose", description = "Show information too; it is only counted otherwise.")
  private boolean verbose;

  @Option(names = "--quiet", description = "Show errors only, no summary, no progress.")
  private boolean quiet;

  /** The bad ends of a run. */
  enum FailOn {
    ERROR,
    WARNING;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A command on these streams. */
  public ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (threads < 1) {
      throw new ParameterException(spec.commandLine(), "--threads is at least 1");
    }
    if (packages != null && !Files.isDirectory(packages)) {
      throw new ParameterException(
          spec.commandLine(), "--packages: %s is no folder".formatted(packages));
    }
    try {
      Inputs inputs = Inputs.of(files, console.in());
      Judge judge = Judge.load(packages, profiles);
      if (!quiet) {
        judge.packages().forEach(console.err()::println);
      }
      try (Writer out = writer()) {
        Report report = format.begin(out, failing(), shown(), !quiet);
        Totals totals = Judging.run(inputs, judge, report, threads, console, quiet);
        boolean failed = totals.errors() > 0 || (failOn == FailOn.WARNING && totals.warnings() > 0);
        return failed ? ExitCodes.FOUND : ExitCodes.GOOD;
      }
    } catch (UnusableInputException | UnknownProfileException e) {
      console.err().println(e.getMessage());
      return ExitCodes.USAGE;
    }
  }

  private IssueSeverity failing() {
    return failOn == FailOn.ERROR ? IssueSeverity.ERROR : IssueSeverity.WARNING;
  }

  private IssueSeverity shown() {
    if (quiet) {
      return failing();
    }
    return verbose ? IssueSeverity.INFORMATION : IssueSeverity.WARNING;
  }

  private Writer writer() throws IOException {
    return output == null
        ? new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8))
        : Files.newBufferedWriter(output);
  }

  /** How many bytes are to be read, -1 when that is not known. */
  public long size() {
    try {
      Inputs inputs = Inputs.of(files, console.in());
      return inputs.readsStandardInput() ? -1 : inputs.size();
    } catch (UnusableInputException e) {
      return 0;
    }
  }
}
