package org.sarcomafhir.bench.machine;

import org.jspecify.annotations.Nullable;

/**
 * What a step took. CPU is null where it cannot be read.
 *
 * @param wallSeconds on the clock
 * @param serverCpuSeconds of the measured server
 * @param databaseCpuSeconds of the database, when it is a process of its own
 * @param clientCpuSeconds of the benchmark itself
 * @param share of the machine's busy time that these three were; times on the clock can be compared
 *     only where it is near 1
 */
public record Usage(
    double wallSeconds,
    @Nullable Double serverCpuSeconds,
    @Nullable Double databaseCpuSeconds,
    @Nullable Double clientCpuSeconds,
    @Nullable Double share) {

  /** CPU of server and database together, the figure that servers are compared by. */
  public @Nullable Double cpuSeconds() {
    if (serverCpuSeconds == null) {
      return null;
    }
    return serverCpuSeconds + (databaseCpuSeconds == null ? 0 : databaseCpuSeconds);
  }

  /** CPU of server, database and benchmark, as far as known. */
  public double ownSeconds() {
    Double measured = cpuSeconds();
    return (measured == null ? 0 : measured) + (clientCpuSeconds == null ? 0 : clientCpuSeconds);
  }
}
