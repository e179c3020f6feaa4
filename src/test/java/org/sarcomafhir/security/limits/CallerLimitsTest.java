package org.sarcomafhir.security.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.sarcomafhir.security.limits.CallerLimits.Excess;
import org.sarcomafhir.security.limits.CallerLimits.Use;

/** How much one caller may have; the clock stands still unless a test moves it. */
class CallerLimitsTest {

  private long now;

  private CallerLimits limits(int perMinute, int atATime, int failures) {
    return new CallerLimits(new CallerLimitsProperties(perMinute, atATime, failures), () -> now);
  }

  private static Optional<Excess> request(CallerLimits limits, String caller) {
    Use use = limits.of(caller);
    Optional<Excess> excess = limits.enter(use);
    if (excess.isEmpty()) {
      use.leave();
    }
    return excess;
  }

  @Test
  void letsAMinutesWorthThroughAtOnceAndThenAsManyAsComeFree() {
    CallerLimits limits = limits(30, 0, 0);
    for (int i = 0; i < 30; i++) {
      assertThat(request(limits, "a")).isEmpty();
    }
    assertThat(request(limits, "a")).hasValueSatisfying(e -> assertThat(e.seconds()).isEqualTo(2));
    now += TimeUnit.MILLISECONDS.toNanos(1999);
    assertThat(request(limits, "a")).isPresent();
    now += TimeUnit.MILLISECONDS.toNanos(2);
    assertThat(request(limits, "a")).isEmpty();
    assertThat(request(limits, "a")).isPresent();
  }

  @Test
  void savesNoMoreThanAMinutesWorth() {
    CallerLimits limits = limits(2, 0, 0);
    assertThat(request(limits, "a")).isEmpty();
    now += TimeUnit.HOURS.toNanos(1);
    assertThat(request(limits, "a")).isEmpty();
    assertThat(request(limits, "a")).isEmpty();
    assertThat(request(limits, "a")).isPresent();
  }

  @Test
  void countsEachCallerForItself() {
    CallerLimits limits = limits(1, 1, 0);
    assertThat(limits.enter(limits.of("a"))).isEmpty();
    assertThat(limits.enter(limits.of("a")))
        .hasValueSatisfying(e -> assertThat(e.key()).endsWith("requests-at-a-time"));
    assertThat(limits.enter(limits.of("b"))).isEmpty();
  }

  @Test
  void countsWhatIsUnderWay() {
    CallerLimits limits = limits(0, 2, 0);
    Use use = limits.of("a");
    assertThat(limits.enter(use)).isEmpty();
    assertThat(limits.enter(use)).isEmpty();
    assertThat(limits.enter(use)).isPresent();
    assertThat(limits.enter(use)).as("who is refused takes no place").isPresent();
    use.leave();
    assertThat(limits.enter(use)).isEmpty();
  }

  @Test
  void takesNoPlaceForWhatComesTooOften() {
    CallerLimits limits = limits(1, 1, 0);
    assertThat(request(limits, "a")).isEmpty();
    for (int i = 0; i < 3; i++) {
      assertThat(request(limits, "a"))
          .hasValueSatisfying(e -> assertThat(e.key()).endsWith("requests-per-minute"));
    }
  }

  @Test
  void makesAnAddressWaitAfterManyFailures() {
    CallerLimits limits = limits(0, 0, 2);
    limits.fail("x");
    assertThat(limits.afterFailures("x")).isEmpty();
    limits.fail("x");
    assertThat(limits.afterFailures("x"))
        .hasValueSatisfying(e -> assertThat(e.seconds()).isEqualTo(30));
    assertThat(limits.afterFailures("y")).isEmpty();
    now += TimeUnit.SECONDS.toNanos(31);
    assertThat(limits.afterFailures("x")).isEmpty();
  }

  @Test
  void hasNoLimitWhereTheSettingIsNothing() {
    CallerLimits limits = limits(0, 0, 0);
    Use use = limits.of("a");
    for (int i = 0; i < 1000; i++) {
      assertThat(limits.enter(use)).isEmpty();
      limits.fail("x");
    }
    assertThat(limits.afterFailures("x")).isEmpty();
  }
}
