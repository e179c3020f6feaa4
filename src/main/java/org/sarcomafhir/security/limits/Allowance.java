package org.sarcomafhir.security.limits;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * So many in a minute, used up by each and filled again all the time (a token bucket that holds a
 * minute's worth). Safe for concurrent use.
 */
final class Allowance {

  private static final double MINUTE = TimeUnit.MINUTES.toNanos(1);
  private static final double SECOND = TimeUnit.SECONDS.toNanos(1);

  private final int perMinute;
  private final LongSupplier nanos;
  private double left;
  private long filled;

  /**
   * A full one.
   *
   * @param perMinute how many; 0 is no limit
   * @param nanos the clock, as {@link System#nanoTime()}
   */
  Allowance(int perMinute, LongSupplier nanos) {
    this.perMinute = perMinute;
    this.nanos = nanos;
    left = perMinute;
    filled = nanos.getAsLong();
  }

  /** Takes one; false when there is none. */
  synchronized boolean take() {
    if (isEmpty()) {
      return false;
    }
    left -= 1;
    return true;
  }

  /** Whether there is none. */
  synchronized boolean isEmpty() {
    if (perMinute == 0) {
      return false;
    }
    long now = nanos.getAsLong();
    left = Math.min(perMinute, left + (now - filled) * perMinute / MINUTE);
    filled = now;
    return left < 1;
  }

  /** Seconds until there is one again, at least one. */
  synchronized int seconds() {
    return isEmpty() ? (int) Math.max(1, Math.ceil((1 - left) * MINUTE / perMinute / SECOND)) : 1;
  }
}
