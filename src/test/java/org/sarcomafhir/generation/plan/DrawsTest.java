package org.sarcomafhir.generation.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawsTest {

  @Test
  void drawsTheSameNumbersForever() {
    Draws draws = Draws.of(1, 7, 1);

    assertThat(IntStream.range(0, 8).map(i -> draws.between(1, 1000)))
        .containsExactly(200, 901, 654, 33, 156, 490, 260, 498);
  }

  @Test
  void drawsOtherNumbersForOtherSeedsPatientsAndStreams() {
    assertThat(List.of(first(1, 7, 1), first(2, 7, 1), first(1, 8, 1), first(1, 7, 2)))
        .doesNotHaveDuplicates();
  }

  private static int first(long seed, int patient, int stream) {
    return Draws.of(seed, patient, stream).between(0, 1_000_000);
  }

  @Test
  void keepsToItsBoundsAndWeights() {
    Draws draws = Draws.of(3, 1, 1);
    int[] seen = new int[3];
    for (int i = 0; i < 10_000; i++) {
      assertThat(draws.between(-2, 2)).isBetween(-2, 2);
      seen[draws.weighted(70, 0, 30)]++;
    }

    assertThat(seen[0]).isBetween(6700, 7300);
    assertThat(seen[1]).isZero();
  }
}
