package org.sarcomafhir.bench.machine;

import org.jspecify.annotations.Nullable;

/** Reads clock and CPU before and after a piece of work. */
public final class Meter {

  private static final double NANOS = 1e9;

  private final @Nullable Long server;
  private final @Nullable Long database;
  private final Reading start;

  private record Reading(
      long clock,
      @Nullable Double server,
      @Nullable Double database,
      @Nullable Double client,
      @Nullable Double machine) {}

  /** Starts to measure these processes, and the benchmark itself. */
  public Meter(@Nullable Long server, @Nullable Long database) {
    this.server = server;
    this.database = database;
    start = read();
  }

  private Reading read() {
    return new Reading(
        System.nanoTime(),
        Proc.cpu(server),
        Proc.cpu(database),
        OwnCpu.seconds(),
        Proc.machineBusy());
  }

  /** What it took since the start; may be called again. */
  public Usage usage() {
    Reading end = read();
    Double serverCpu = difference(start.server, end.server);
    Double databaseCpu = difference(start.database, end.database);
    Double clientCpu = difference(start.client, end.client);
    Double machine = difference(start.machine, end.machine);
    double own = orZero(serverCpu) + orZero(databaseCpu) + orZero(clientCpu);
    return new Usage(
        (end.clock - start.clock) / NANOS,
        serverCpu,
        databaseCpu,
        clientCpu,
        machine == null || machine == 0 ? null : Double.valueOf(Math.min(1, own / machine)));
  }

  private static @Nullable Double difference(@Nullable Double from, @Nullable Double to) {
    return from == null || to == null ? null : Double.valueOf(to - from);
  }

  private static double orZero(@Nullable Double value) {
    return value == null ? 0 : value;
  }
}
