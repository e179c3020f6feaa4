package org.sarcomafhir.fhir.writes;

import java.time.Instant;
import java.time.InstantSource;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * Knows which writes are under way, and so up to which moment everything is committed. A resource
 * carries the time at which its write began, not that of the commit: whoever reads all that was
 * changed until now, and later all that was changed since, would miss what was under way in
 * between.
 *
 * <p>Knows the writes of this process; on one database there is one server.
 */
@Component
public class PendingWrites {

  private final InstantSource clock;
  private final TreeMap<Long, Integer> begun = new TreeMap<>();

  PendingWrites() {
    this(InstantSource.system());
  }

  PendingWrites(InstantSource clock) {
    this.clock = clock;
  }

  /** A write that is under way. */
  public interface Pending {

    /** It is committed, or is not going to be. */
    void close();
  }

  /** Notes that something may be written from now on, until that is closed. */
  public synchronized Pending begin() {
    Long time = clock.millis();
    begun.merge(time, 1, Integer::sum);
    return () -> end(time);
  }

  private synchronized void end(Long time) {
    begun.computeIfPresent(time, (key, count) -> count == 1 ? null : count - 1);
  }

  /**
   * The last moment up to which nothing can be added any more: whatever carries this time or an
   * earlier one is committed now, and whatever is written from now on carries a later one.
   */
  public synchronized Instant settled() {
    long now = clock.millis();
    long first = begun.isEmpty() ? now : Math.min(now, begun.firstKey());
    return Instant.ofEpochMilli(first - 1);
  }
}
