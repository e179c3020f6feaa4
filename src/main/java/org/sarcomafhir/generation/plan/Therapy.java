package org.sarcomafhir.generation.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * A block of systemic therapy. Every drug of a block that was carried out was given in each cycle.
 *
 * @param block running number, from 1
 * @param line line of therapy, 0 where nobody says
 * @param drugs together one regimen
 * @param start first day
 * @param cycles how many, of three weeks each
 * @param performed whether it took place
 * @param tumours numbers of the tumours that it names, empty where it names none
 */
public record Therapy(
    int block,
    int line,
    List<Drug> drugs,
    LocalDate start,
    int cycles,
    Performed performed,
    List<Integer> tumours) {

  private static final int DAYS_OF_CYCLE = 21;

  /** Keeps copies. */
  public Therapy {
    drugs = List.copyOf(drugs);
    tumours = List.copyOf(tumours);
  }

  /** The first day of a cycle, counted from 1. */
  public LocalDate cycle(int number) {
    return start.plusDays((number - 1L) * DAYS_OF_CYCLE);
  }

  /** The last day. */
  public LocalDate end() {
    return cycle(cycles + 1).minusDays(1);
  }
}
