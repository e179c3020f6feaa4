package org.sarcomafhir.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.bench.machine.Meter;
import org.sarcomafhir.bench.machine.Proc;
import org.sarcomafhir.bench.report.Amount;
import org.sarcomafhir.bench.report.Measurement;
import org.sarcomafhir.bench.report.Results;
import org.sarcomafhir.bench.server.Database;
import org.sarcomafhir.bench.server.Kind;
import org.sarcomafhir.bench.server.Launch;
import org.sarcomafhir.bench.server.RunningServer;
import org.sarcomafhir.bench.server.Space;
import org.sarcomafhir.bench.step.Figures;
import org.sarcomafhir.bench.step.Ingest;
import org.sarcomafhir.bench.step.Questions;
import org.sarcomafhir.bench.step.Stage;
import org.sarcomafhir.bench.step.Validation;
import org.sarcomafhir.bench.workload.Submission;
import org.sarcomafhir.bench.workload.Workload;

/** One server on one empty database, from its start to its end. */
final class Course {

  private static final int[] CLIENTS = {1, 2, 4};
  private static final int FILLING_CLIENTS = 4;
  private static final int FILLING_BUNDLES = 50;
  private static final String READY = "Patient?_summary=count";
  private static final double MEBIBYTE = 1024.0 * 1024;
  private static final int NUMBERS_OF_A_SIZE = 2000;

  private final Settings settings;
  private final Workload workload;
  private final Results results;
  private final PrintWriter out;
  private final Subject subject;
  private Map<String, String> samples = Map.of();
  private long empty;
  private int bundles;
  private long resources;

  /** Who is measured. */
  record Subject(Kind kind, Path jar, Database database, Space space, int round) {}

  Course(Settings settings, Workload workload, Results results, PrintWriter out, Subject subject) {
    this.settings = settings;
    this.workload = workload;
    this.results = results;
    this.out = out;
    this.subject = subject;
  }

  void run(Launch launch) throws IOException, InterruptedException, SQLException {
    Database database = subject.database();
    try (RunningServer server =
        RunningServer.start(launch, subject.kind(), subject.jar(), subject.space())) {
      Stage stage = new Stage(server, database.pid());
      Meter meter = stage.meter();
      server.await(READY);
      add(0, new Figures("start until ready", "start", 1, meter.usage(), null, List.of()));
      amount("MiB resident after the start", Proc.residentMebibytes(server.pid()));
      empty = database.bytes(subject.space());
      add(0, new Validation(stage, workload).first());
      Ingest ingest = new Ingest(stage);
      add(0, ingest.post("ingest, the first after the start", next(settings.warmUp), 1));
      for (int size : settings.sizes) {
        fill(ingest, size);
        measure(stage, size);
      }
      amount("MiB resident at the end", Proc.residentMebibytes(server.pid()));
    }
    long full = database.bytes(subject.space());
    amount("MiB on disk after the start", empty / MEBIBYTE);
    amount("MiB on disk at the end", full / MEBIBYTE);
    amount("resources sent", resources);
  }

  /** What was answered to each class of questions. */
  Map<String, String> samples() {
    return samples;
  }

  private void fill(Ingest ingest, int size) throws InterruptedException {
    while (resources < size) {
      List<Submission> some = new ArrayList<>();
      while (some.size() < FILLING_BUNDLES && resources < size) {
        some.addAll(next(1));
      }
      ingest.post("filling", some, FILLING_CLIENTS);
    }
  }

  private void measure(Stage stage, int size) throws InterruptedException {
    Ingest ingest = new Ingest(stage);
    for (int clients : CLIENTS) {
      String step = "ingest, %d client%s".formatted(clients, clients == 1 ? "" : "s");
      add(size, ingest.post(step, next(settings.load), clients));
    }
    int first = settings.sizes.indexOf(size) * NUMBERS_OF_A_SIZE;
    Questions questions = new Questions(stage, workload, bundles, first);
    questions.ask(settings.queries).forEach(figures -> add(size, figures));
    samples = questions.samples();
    new Validation(stage, workload)
        .measure(0, settings.validations, Math.max(1, settings.validations / 5))
        .forEach(figures -> add(size, figures));
  }

  private List<Submission> next(int count) {
    List<Submission> next = workload.bundles(bundles, count);
    bundles += count;
    resources += next.stream().mapToLong(Submission::resources).sum();
    return next;
  }

  private void add(int size, Figures figures) {
    String server = subject.kind().label();
    results.add(new Measurement(subject.database().name(), server, subject.round(), size, figures));
    out.printf(
        "%s, %s, round %d, %d stored: %s, %.2f s%n",
        subject.database().name(),
        server,
        subject.round(),
        size,
        figures.step(),
        figures.usage().wallSeconds());
    out.flush();
  }

  private void amount(String name, @Nullable Number value) {
    if (value != null) {
      results.add(
          new Amount(
              subject.database().name(),
              subject.kind().label(),
              subject.round(),
              name,
              value.doubleValue()));
    }
  }
}
