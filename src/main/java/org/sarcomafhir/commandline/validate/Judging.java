package org.sarcomafhir.commandline.validate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.sarcomafhir.commandline.input.Console;
import org.sarcomafhir.commandline.input.Document;
import org.sarcomafhir.commandline.input.Inputs;
import org.sarcomafhir.commandline.input.Progress;
import org.sarcomafhir.commandline.input.UnusableInputException;

/**
 * Judges documents side by side and reports them in their order. A few documents for each thread
 * are held at a time, however many there are.
 */
final class Judging {

  private static final int WAITING_PER_THREAD = 4;

  private final Judge judge;
  private final Report report;
  private final Progress progress;
  private final Totals totals = new Totals();
  private final Deque<Future<Verdict>> waiting = new ArrayDeque<>();
  private long characters;

  private Judging(Judge judge, Report report, Progress progress) {
    this.judge = judge;
    this.report = report;
    this.progress = progress;
  }

  static Totals run(
      Inputs inputs, Judge judge, Report report, int threads, Console console, boolean quiet)
      throws IOException, UnusableInputException {
    try (Progress progress = new Progress(console, !quiet, inputs.size())) {
      Judging judging = new Judging(judge, report, progress);
      ExecutorService workers = Executors.newFixedThreadPool(threads);
      try {
        inputs.forEach(document -> judging.submit(document, workers, threads));
        while (!judging.waiting.isEmpty()) {
          judging.takeFirst();
        }
      } catch (UncheckedIOException e) {
        throw new IOException(e.getCause());
      } finally {
        workers.shutdownNow();
      }
      report.finish(judging.totals);
      return judging.totals;
    }
  }

  private void submit(Document document, ExecutorService workers, int threads) {
    characters += document.text().length();
    waiting.add(workers.submit(() -> judge.on(document)));
    if (waiting.size() >= threads * WAITING_PER_THREAD) {
      takeFirst();
    }
    progress.at(characters, totals.toString());
  }

  private void takeFirst() {
    try {
      Verdict verdict = waiting.remove().get();
      totals.add(verdict);
      report.add(verdict);
      progress.at(characters, totals.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
