package org.sarcomafhir.fhir.writes;

import ca.uhn.fhir.util.SleepUtil;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntSupplier;

/** Our pause before a repetition in place of HAPI's, which grows by a quarter of a second. */
final class RandomPause extends SleepUtil {

  /** At 50 ms it grows to 3.2 s at the most. */
  private static final int DOUBLINGS = 6;

  private final long first;
  private final IntSupplier attempt;

  RandomPause(Duration first, IntSupplier attempt) {
    this.first = first.toMillis();
    this.attempt = attempt;
  }

  @Override
  public void sleepAtLeast(long ignored, boolean alsoIgnored) {
    long longest = first << Math.min(attempt.getAsInt() - 1, DOUBLINGS);
    super.sleepAtLeast(ThreadLocalRandom.current().nextLong(longest + 1), false);
  }
}
