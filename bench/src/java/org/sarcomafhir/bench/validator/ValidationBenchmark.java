package org.sarcomafhir.bench.validator;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.sarcomafhir.bench.machine.Cost;
import org.sarcomafhir.validation.CaseFiles;
import org.sarcomafhir.validation.CaseFiles.Document;
import org.sarcomafhir.validation.SourceDocument;
import org.sarcomafhir.validation.Validators;

/**
 * What it costs to judge one resource: by the engine, and by HAPI's own validator with the same
 * definitions.
 *
 * <p>A plain loop, not JMH: a call takes milliseconds, so that a clock read does not matter, and
 * JMH does not report CPU time, which is what is compared here. Rounds of the two alternate, so
 * that other work on the machine slows both.
 */
public final class ValidationBenchmark {

  private static final int WARM_UP_ROUNDS = 40;
  private static final int ROUNDS = 25;

  private final List<Document> resources = CaseFiles.examples();
  private final PrintStream out;

  private ValidationBenchmark(PrintStream out) {
    this.out = out;
  }

  /** Measures and prints; takes no arguments. */
  public static void main(String[] arguments) {
    new ValidationBenchmark(System.out).run();
  }

  private void run() {
    Consumer<Document> engine =
        resource -> Validators.engine().check(SourceDocument.json(resource.text()), List.of());
    Consumer<Document> stock = resource -> Validators.stock().validateWithResult(resource.text());
    for (int i = 0; i < WARM_UP_ROUNDS; i++) {
      resources.forEach(engine);
      resources.forEach(stock);
    }
    List<Cost> engineCosts = new ArrayList<>();
    List<Cost> stockCosts = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      engineCosts.add(Cost.of(() -> resources.forEach(engine)));
      stockCosts.add(Cost.of(() -> resources.forEach(stock)));
    }
    report(engineCosts, stockCosts);
  }

  private void report(List<Cost> engine, List<Cost> stock) {
    int count = resources.size();
    out.printf("%d resources, median of %d rounds, milliseconds per resource%n", count, ROUNDS);
    out.printf("%-8s %12s %14s %8s%n", "", "thread CPU", "process CPU", "wall");
    print("engine", Cost.median(engine), count);
    print("stock", Cost.median(stock), count);
    out.printf(
        "stock / engine, thread CPU: %.1f%n",
        (double) Cost.median(stock).threadCpu() / Cost.median(engine).threadCpu());
  }

  private void print(String name, Cost cost, int count) {
    double nanosPerMilli = 1e6 * count;
    out.printf(
        "%-8s %12.2f %14.2f %8.2f%n",
        name,
        cost.threadCpu() / nanosPerMilli,
        cost.processCpu() / nanosPerMilli,
        cost.wall() / nanosPerMilli);
  }
}
