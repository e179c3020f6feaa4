package org.sarcomafhir.fhir.writes;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Lets writes that mean the same resource in one after the other. Names are locked in their order,
 * so that nobody waits in a circle; a name that nobody uses costs no memory.
 */
final class WriteLocks {

  private static final int SERVICE_UNAVAILABLE = 503;

  private final ConcurrentHashMap<String, Counted> locks = new ConcurrentHashMap<>();
  private final long patience;

  /** Locks for which nobody waits longer than this. */
  WriteLocks(Duration patience) {
    this.patience = patience.toNanos();
  }

  /** What one write holds; released by the thread that has locked it. */
  interface Held {
    void release();
  }

  /**
   * Waits until nobody else writes under any of the names.
   *
   * @throws BaseServerResponseException 503 when that takes too long
   */
  Held lock(SortedSet<String> names) {
    Deque<String> held = new ArrayDeque<>();
    long deadline = System.nanoTime() + patience;
    for (String name : names) {
      if (!lock(name, deadline)) {
        release(held);
        throw busy();
      }
      held.push(name);
    }
    return () -> release(held);
  }

  private boolean lock(String name, long deadline) {
    Counted lock = locks.compute(name, (key, known) -> Counted.used(known));
    boolean locked = false;
    try {
      locked = lock.tryLock(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      if (!locked) {
        forget(name);
      }
    }
    return locked;
  }

  private void release(Deque<String> held) {
    while (!held.isEmpty()) {
      String name = held.pop();
      Counted lock = locks.get(name);
      if (lock != null) {
        lock.unlock();
      }
      forget(name);
    }
  }

  private void forget(String name) {
    locks.computeIfPresent(name, (key, lock) -> lock.isFree() ? null : lock);
  }

  /** How many names are in use. */
  int size() {
    return locks.size();
  }

  private static BaseServerResponseException busy() {
    return overloaded(
        "Others have been writing the same resources for too long. Nothing was stored; send the same request again.");
  }

  /** The refusal for want of time or room: 503, to be sent again. */
  static BaseServerResponseException overloaded(String words) {
    UnclassifiedServerFailureException refusal =
        new UnclassifiedServerFailureException(SERVICE_UNAVAILABLE, words);
    refusal.addResponseHeader("Retry-After", "5");
    return refusal;
  }

  /** A lock that knows how many hold it or wait for it; counted under the map's own lock. */
  private static final class Counted extends ReentrantLock {

    private static final long serialVersionUID = 1L;

    private int users;

    static Counted used(@Nullable Counted known) {
      Counted lock = known == null ? new Counted() : known;
      lock.users++;
      return lock;
    }

    boolean isFree() {
      users--;
      return users == 0;
    }
  }
}
