package org.sarcomafhir.commandline.input;

import java.io.PrintStream;

/** A bar on standard error, drawn only for somebody who watches. */
public final class Progress implements AutoCloseable {

  private static final int WIDTH = 30;
  private static final long BETWEEN_NANOS = 100_000_000L;

  private final PrintStream err;
  private final boolean shown;
  private final long total;
  private final long start = System.nanoTime();
  private long lastDrawn;

  /** A bar that is full at {@code total}; 0 when that is not known. */
  public Progress(Console console, boolean wanted, long total) {
    this.err = console.err();
    this.shown = wanted && console.terminal();
    this.total = total;
  }

  /** Draws the state, ten times a second at most. */
  public synchronized void at(long done, String words) {
    long now = System.nanoTime();
    if (!shown || now - lastDrawn < BETWEEN_NANOS) {
      return;
    }
    lastDrawn = now;
    double part = total <= 0 ? 0 : Math.min(1.0, (double) done / total);
    int full = (int) Math.round(part * WIDTH);
    String bar =
        total <= 0
            ? ""
            : "[%s%s] %3d %% "
                .formatted("=".repeat(full), " ".repeat(WIDTH - full), (int) (part * 100));
    err.printf("\r\033[K%s%s, %d s", bar, words, (now - start) / 1_000_000_000L);
    err.flush();
  }

  /** Takes the bar away. */
  @Override
  public synchronized void close() {
    if (shown) {
      err.print("\r\033[K");
      err.flush();
    }
  }
}
