package org.sarcomafhir.commandline.upload;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.commandline.input.Console;
import org.sarcomafhir.commandline.input.Document;
import org.sarcomafhir.commandline.input.ExitCodes;
import org.sarcomafhir.commandline.input.Inputs;
import org.sarcomafhir.commandline.input.Progress;
import org.sarcomafhir.commandline.input.UnusableInputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code upload}. */
@Command(
    name = "upload",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    header = "Sends resources and Bundles to a server, and reads back what it has stored.",
    description = {
      "",
      "Transactions and batches are posted as they are; other resources are PUT where they have an id, and posted where not. After each write the resources are read back and compared element by element; what was lost, changed or added is listed by JSON pointer. A request is repeated only where that cannot store anything twice.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything was taken and is stored as it was sent",
      "1:something was refused, or is not stored as it was sent",
      "2:the command is wrong, or a file cannot be read"
    },
    footer = {
      "",
      "Examples:",
      "  upload --dry-run exports/",
      "  upload --clients 4 --server http://127.0.0.1:8080/fhir exports/"
    })
public final class UploadCommand implements Callable<Integer> {

  private static final int WAITING_PER_CLIENT = 2;

  private record Sent(Document document, Future<Outcome> outcome) {}

  private final Console console;
  private @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE|DIR|-",
      arity = "1..*",
      description = "As with validate: JSON, XML, NDJSON, folders, standard input.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--server",
      paramLabel = "URL",
      defaultValue = "http://127.0.0.1:8080/fhir",
      description = "Base URL of the server; without it ${DEFAULT-VALUE}.")
  private String server = "";

  @Option(
      names = "--clients",
      paramLabel = "N",
      defaultValue = "2",
      description =
          "How many requests are under way at a time; without it 2. With 1 the documents are sent strictly in their order.")
  private int clients = 2;

  @Option(
      names = "--dry-run",
      description = "Send everything to $$validate instead; nothing is stored.")
  private boolean dryRun;

  @Option(
      names = "--insecure",
      description = "Send over plain http to another machine, where patient records can be read.")
  private boolean insecure;

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description =
          "File that holds the access token, if the server wants one; read anew for every request.")
  private @Nullable Path tokenFile;

  @Option(names = "--quiet", description = "No progress.")
  private boolean quiet;

  /** A command on these streams. */
  public UploadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (clients < 1) {
      throw new ParameterException(spec.commandLine(), "--clients is at least 1");
    }
    if (tokenFile != null && !Files.isReadable(tokenFile)) {
      throw new ParameterException(spec.commandLine(), "--token-file: cannot read " + tokenFile);
    }
    Endpoint endpoint;
    try {
      endpoint = Endpoint.of(server, insecure);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
    UploadReport report = new UploadReport(console.out(), dryRun);
    long start = System.nanoTime();
    try {
      send(
          Inputs.of(files, console.in()),
          new Sender(endpoint, new FhirClient(tokenFile), dryRun),
          report);
    } catch (UnusableInputException e) {
      console.err().println(e.getMessage());
      return ExitCodes.USAGE;
    }
    report.finish(System.nanoTime() - start);
    return report.isGood() ? ExitCodes.GOOD : ExitCodes.FOUND;
  }

  private void send(Inputs inputs, Sender sender, UploadReport report)
      throws UnusableInputException {
    ExecutorService workers = Executors.newFixedThreadPool(clients);
    Deque<Sent> waiting = new ArrayDeque<>();
    long[] characters = {0};
    try (Progress progress = new Progress(console, !quiet, inputs.size())) {
      inputs.forEach(
          document -> {
            waiting.add(new Sent(document, workers.submit(() -> sender.send(document))));
            if (waiting.size() >= clients * WAITING_PER_CLIENT) {
              take(waiting.remove(), report);
            }
            characters[0] += document.text().length();
            progress.at(characters[0], report.words());
          });
      while (!waiting.isEmpty()) {
        take(waiting.remove(), report);
        progress.at(characters[0], report.words());
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static void take(Sent sent, UploadReport report) {
    try {
      report.add(sent.document(), sent.outcome().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
