package org.sarcomafhir.bench.workload;

import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/** Bundles in a fixed order; the same number is always the same Bundle. */
public interface Workload {

  /**
   * One Bundle.
   *
   * @throws IllegalArgumentException when there are not so many
   */
  Submission bundle(int number);

  /** Identifier of the patient in a Bundle, as {@code system|value}. */
  String patient(int number);

  /** Some Bundles in a row. */
  default List<Submission> bundles(int from, int count) {
    return IntStream.range(from, from + count).mapToObj(this::bundle).toList();
  }

  /** All Bundles from one on, made when they are asked for. */
  default Iterator<Submission> from(int first) {
    return IntStream.iterate(first, number -> number + 1).mapToObj(this::bundle).iterator();
  }
}
