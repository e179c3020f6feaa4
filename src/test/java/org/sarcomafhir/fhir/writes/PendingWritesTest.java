package org.sarcomafhir.fhir.writes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What carries a time up to the settled one is committed; what comes later carries a later one. */
class PendingWritesTest {

  private final AtomicLong now = new AtomicLong(1_000);
  private final PendingWrites writes = new PendingWrites(() -> Instant.ofEpochMilli(now.get()));

  private long settled() {
    return writes.settled().toEpochMilli();
  }

  @Test
  void isBeforeWhatMayBeginNow() {
    assertThat(settled()).isEqualTo(999);
  }

  @Test
  void waitsForTheWriteThatBeganFirst() {
    PendingWrites.Pending first = writes.begin();
    now.set(1_500);
    PendingWrites.Pending second = writes.begin();
    now.set(2_000);
    assertThat(settled()).isEqualTo(999);
    first.close();
    assertThat(settled()).isEqualTo(1_499);
    second.close();
    assertThat(settled()).isEqualTo(1_999);
  }

  @Test
  void tellsApartWhatBeganAtTheSameTime() {
    PendingWrites.Pending one = writes.begin();
    PendingWrites.Pending other = writes.begin();
    one.close();
    now.set(5_000);
    assertThat(settled()).isEqualTo(999);
    other.close();
    assertThat(settled()).isEqualTo(4_999);
  }

  @Test
  void goesNoFurtherWhenTheClockGoesBack() {
    writes.begin();
    now.set(500);
    assertThat(settled()).isEqualTo(499);
  }
}
