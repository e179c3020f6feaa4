package org.sarcomafhir.bench.report;

/**
 * A single figure, such as memory or a floor.
 *
 * @param server ours, stock or floor
 */
public record Amount(String database, String server, int round, String name, double value) {

  /** A line of the table: the same figure of all servers and rounds. */
  public record Line(String database, String name) {}

  /** Its line. */
  public Line line() {
    return new Line(database, name);
  }
}
