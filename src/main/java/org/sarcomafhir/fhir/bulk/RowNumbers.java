package org.sarcomafhir.fhir.bulk;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Rows of the store, in their order and each once: eight bytes for a resource, so that a whole type
 * fits into memory where its resources do not.
 */
public final class RowNumbers {

  /** No row. */
  public static final RowNumbers NONE = new RowNumbers(new long[0]);

  private final long[] sorted;

  private RowNumbers(long[] sorted) {
    this.sorted = sorted;
  }

  /** These rows, in whatever order and however often they come. */
  public static RowNumbers of(LongStream rows) {
    return new RowNumbers(rows.sorted().distinct().toArray());
  }

  /** How many. */
  public int size() {
    return sorted.length;
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return sorted.length == 0;
  }

  /** Those that are among the others as well. */
  public RowNumbers and(RowNumbers others) {
    RowNumbers few = size() <= others.size() ? this : others;
    RowNumbers many = few == this ? others : this;
    return new RowNumbers(
        Arrays.stream(few.sorted)
            .filter(row -> Arrays.binarySearch(many.sorted, row) >= 0)
            .toArray());
  }

  /** These and the others. */
  public RowNumbers or(RowNumbers others) {
    if (others.isEmpty() || isEmpty()) {
      return isEmpty() ? others : this;
    }
    return of(LongStream.concat(Arrays.stream(sorted), Arrays.stream(others.sorted)));
  }

  /**
   * Some of them.
   *
   * @param from place of the first, counted from 0
   * @param most how many at the most
   */
  public List<Long> part(int from, int most) {
    return Arrays.stream(sorted, from, Math.min(sorted.length, from + most)).boxed().toList();
  }
}
