package org.sarcomafhir.fhir.writes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WriteLocksTest {

  private final WriteLocks locks = new WriteLocks(Duration.ofMillis(200));

  private WriteLocks.Held lock(String... names) {
    return locks.lock(new TreeSet<>(List.of(names)));
  }

  @Test
  void letsOthersInWhoMeanOtherThings() throws Exception {
    WriteLocks.Held held = lock("a", "b");
    CompletableFuture.runAsync(() -> lock("c").release()).get(1, TimeUnit.SECONDS);
    held.release();

    assertThat(locks.size()).isZero();
  }

  @Test
  void turnsAwayWhoHasWaitedTooLong() throws Exception {
    WriteLocks.Held held = lock("b");
    CompletableFuture<Void> other = CompletableFuture.runAsync(() -> lock("a", "b"));

    assertThatThrownBy(() -> other.get(5, TimeUnit.SECONDS))
        .cause()
        .isInstanceOfSatisfying(
            BaseServerResponseException.class,
            refusal -> {
              assertThat(refusal.getStatusCode()).isEqualTo(503);
              assertThat(refusal.getResponseHeaders()).containsKey("Retry-After");
            });
    CompletableFuture.runAsync(() -> lock("a").release()).get(1, TimeUnit.SECONDS);
    held.release();
    assertThat(locks.size()).isZero();
  }

  @Test
  void keepsNothingOfNames() {
    for (int name = 0; name < 1000; name++) {
      lock("n" + name).release();
    }

    assertThat(locks.size()).isZero();
  }
}
