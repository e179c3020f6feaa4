package org.sarcomafhir.bench.machine;

import java.util.List;

/** Milliseconds on the clock from request to complete answer. */
public record Latency(double medianMillis, double p95Millis) {

  /** Of some requests. */
  public static Latency of(List<Long> nanos) {
    List<Long> sorted = nanos.stream().sorted().toList();
    return new Latency(at(sorted, 0.5), at(sorted, 0.95));
  }

  private static double at(List<Long> sorted, double share) {
    return sorted.get((int) Math.min(sorted.size() - 1.0, share * sorted.size())) / 1e6;
  }
}
