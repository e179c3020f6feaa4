package org.sarcomafhir.security.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/**
 * Counts the requests of each caller. Whoever is let in has to leave again. Safe for concurrent
 * use.
 */
public final class CallerLimits {

  /** More callers than these are not told apart for long; a flood of addresses fills no memory. */
  private static final int MOST_CALLERS = 10_000;

  /** Longer than a minute, after which every allowance is full again. */
  private static final Duration REMEMBERED = Duration.ofMinutes(10);

  private final CallerLimitsProperties properties;
  private final LongSupplier nanos;
  private final Cache<String, Use> uses;
  private final Cache<String, Allowance> failures;

  /**
   * Limits of these properties.
   *
   * @param nanos the clock, as {@link System#nanoTime()}
   */
  public CallerLimits(CallerLimitsProperties properties, LongSupplier nanos) {
    this.properties = properties;
    this.nanos = nanos;
    uses = cache();
    failures = cache();
  }

  private static <T> Cache<String, T> cache() {
    return Caffeine.newBuilder()
        .maximumSize(MOST_CALLERS)
        .expireAfterAccess(REMEMBERED)
        .<String, T>build();
  }

  /**
   * Why a request has to wait.
   *
   * @param words for the caller
   * @param key the setting
   * @param seconds how long, at least
   */
  public record Excess(String words, String key, int seconds) {}

  /** What one caller has used. */
  public static final class Use {

    private final Allowance requests;
    private final AtomicInteger underWay = new AtomicInteger();

    private Use(Allowance requests) {
      this.requests = requests;
    }

    /** The request is answered. */
    public void leave() {
      underWay.decrementAndGet();
    }
  }

  /** What this caller has used so far. */
  public Use of(String caller) {
    return uses.get(caller, name -> new Use(new Allowance(properties.requestsPerMinute(), nanos)));
  }

  /** Lets a request in; empty when it may go on, and then it has to {@link Use#leave()}. */
  public Optional<Excess> enter(Use use) {
    int most = properties.requestsAtATime();
    if (use.underWay.incrementAndGet() > most && most > 0) {
      use.leave();
      return Optional.of(
          new Excess(
              "More than %d requests of this client are under way".formatted(most),
              "security.limits.requests-at-a-time",
              1));
    }
    if (!use.requests.take()) {
      use.leave();
      return Optional.of(
          new Excess(
              "This client has sent more than %d requests in a minute"
                  .formatted(properties.requestsPerMinute()),
              "security.limits.requests-per-minute",
              use.requests.seconds()));
    }
    return Optional.empty();
  }

  /** Whether there were so many failures from an address that it has to wait. */
  public Optional<Excess> afterFailures(String address) {
    Allowance left = failures.getIfPresent(address);
    return left == null || !left.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Excess(
                "More than %d requests without a valid access token came from this address in a minute"
                    .formatted(properties.failuresPerMinute()),
                "security.limits.failures-per-minute",
                left.seconds()));
  }

  /** Counts a request from an address that nobody could be made out for. */
  public void fail(String address) {
    failures.get(address, name -> new Allowance(properties.failuresPerMinute(), nanos)).take();
  }
}
