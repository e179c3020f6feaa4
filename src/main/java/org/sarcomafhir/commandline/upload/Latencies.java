package org.sarcomafhir.commandline.upload;

import java.util.Arrays;
import java.util.Locale;

/** How long a server took: a sample of bounded size, so that no run is too long for it. */
final class Latencies {

  private static final int MOST = 1_000_000;

  private long[] nanos = new long[1024];
  private int size;

  void add(long value) {
    if (size == MOST) {
      return;
    }
    if (size == nanos.length) {
      nanos = Arrays.copyOf(nanos, Math.min(MOST, size * 2));
    }
    nanos[size++] = value;
  }

  /** Smallest, middle, 95th of a hundred, greatest, in milliseconds. */
  String words() {
    if (size == 0) {
      return "no answers";
    }
    long[] sorted = Arrays.copyOf(nanos, size);
    Arrays.sort(sorted);
    return String.format(
        Locale.ROOT,
        "min %s, median %s, p95 %s, max %s ms",
        millis(sorted[0]),
        millis(sorted[size / 2]),
        millis(sorted[Math.min(size - 1, (int) Math.ceil(size * 0.95) - 1)]),
        millis(sorted[size - 1]));
  }

  private static String millis(long value) {
    return String.format(Locale.ROOT, "%.1f", value / 1e6);
  }
}
