package org.sarcomafhir.bench.step;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.sarcomafhir.bench.machine.Latency;
import org.sarcomafhir.bench.machine.Meter;
import org.sarcomafhir.bench.workload.Submission;

/** Posts transactions, which the server validates and stores. */
public final class Ingest {

  private final Stage stage;

  /** Into one server. */
  public Ingest(Stage stage) {
    this.stage = stage;
  }

  /**
   * Posts some Bundles, with so many clients at a time.
   *
   * @throws IllegalStateException when one is not answered with 200
   */
  public Figures post(String step, List<Submission> bundles, int clients)
      throws InterruptedException {
    Queue<Submission> open = new ConcurrentLinkedQueue<>(bundles);
    List<Long> nanos = Collections.synchronizedList(new ArrayList<>());
    ExecutorService workers = Executors.newFixedThreadPool(clients);
    try {
      Meter meter = stage.meter();
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < clients; i++) {
        running.add(workers.submit(() -> drain(open, nanos)));
      }
      for (Future<?> worker : running) {
        worker.get();
      }
      return new Figures(
          step,
          "resource",
          bundles.stream().mapToLong(Submission::resources).sum(),
          meter.usage(),
          Latency.of(nanos),
          List.of());
    } catch (ExecutionException e) {
      throw new IllegalStateException(step + " failed", e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  private void drain(Queue<Submission> open, List<Long> nanos) {
    for (Submission next = open.poll(); next != null; next = open.poll()) {
      nanos.add(stage.client().post("", next.body()).required("POST of " + next.name()).nanos());
    }
  }
}
