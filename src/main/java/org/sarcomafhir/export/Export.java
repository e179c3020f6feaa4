package org.sarcomafhir.export;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.sarcomafhir.export.ExportRecord.State;

/** One export, from the order on. */
final class Export {

  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile ExportRecord record;
  private volatile String progress = "waiting";
  private volatile boolean cancelled;
  private volatile boolean stopped;

  Export(ExportRecord record) {
    this.record = record;
    if (record.state() != State.RUNNING) {
      ended.countDown();
    }
  }

  String id() {
    return record.id();
  }

  ExportRecord record() {
    return record;
  }

  boolean isRunning() {
    return record.state() == State.RUNNING;
  }

  /** How far it is, in fewer than a hundred characters. */
  String progress() {
    return progress;
  }

  void progress(String words) {
    progress = words;
  }

  boolean isCancelled() {
    return cancelled;
  }

  /** Whoever started it does not want it any more. */
  void cancel() {
    cancelled = true;
  }

  /** The server ends. */
  void stop() {
    stopped = true;
  }

  /** Whether to go on making files. */
  boolean isToGoOn() {
    return !cancelled && !stopped;
  }

  void end(ExportRecord outcome) {
    record = outcome;
    ended.countDown();
  }

  /** Waits for the end, so that whoever asks for a small export at once finds it done. */
  boolean hasEndedWithin(Duration patience) {
    try {
      return ended.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** When its files are deleted; for ever in the future while it runs. */
  Instant expires(Duration retention) {
    return isRunning() ? Instant.MAX : Instant.parse(record.ended()).plus(retention);
  }
}
