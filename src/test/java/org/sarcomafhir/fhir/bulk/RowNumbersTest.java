package org.sarcomafhir.fhir.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RowNumbersTest {

  private static RowNumbers of(long... rows) {
    return RowNumbers.of(LongStream.of(rows));
  }

  private static List<Long> all(RowNumbers rows) {
    return rows.part(0, rows.size());
  }

  @Test
  void holdsEachRowOnceAndInOrder() {
    assertThat(all(of(5, 1, 5, 3))).containsExactly(1L, 3L, 5L);
  }

  @Test
  void findsWhatIsInBoth() {
    assertThat(all(of(1, 2, 3, 9).and(of(9, 2)))).containsExactly(2L, 9L);
    assertThat(of(1).and(RowNumbers.NONE).isEmpty()).isTrue();
    assertThat(of(1).and(of(2)).isEmpty()).isTrue();
  }

  @Test
  void joinsWhatIsInEither() {
    assertThat(all(of(4, 2).or(of(3, 4)))).containsExactly(2L, 3L, 4L);
    assertThat(all(RowNumbers.NONE.or(of(1)))).containsExactly(1L);
    assertThat(all(of(1).or(RowNumbers.NONE))).containsExactly(1L);
  }

  @Test
  void isReadInParts() {
    RowNumbers rows = of(1, 2, 3, 4, 5);
    assertThat(rows.part(0, 2)).containsExactly(1L, 2L);
    assertThat(rows.part(4, 2)).containsExactly(5L);
  }
}
