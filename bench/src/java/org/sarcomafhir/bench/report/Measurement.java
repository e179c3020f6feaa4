package org.sarcomafhir.bench.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.sarcomafhir.bench.step.Figures;

/**
 * What was measured, and of whom.
 *
 * @param database h2 or postgresql
 * @param server ours or stock
 * @param round counted from 1
 * @param stored the size of the database that the step was made for
 */
public record Measurement(
    String database, String server, int round, int stored, @JsonUnwrapped Figures figures) {

  /** A line of the table: the same step of all servers and rounds. */
  public record Line(String database, int stored, String step, String unit) {}

  /** Its line. */
  public Line line() {
    return new Line(database, stored, figures.step(), figures.unit());
  }
}
