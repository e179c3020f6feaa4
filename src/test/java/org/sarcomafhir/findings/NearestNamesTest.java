package org.sarcomafhir.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Proposals for misspelt names. */
class NearestNamesTest {

  private static final List<String> NAMES =
      List.of("gender", "given", "family", "mitotic-count-max", "mitotic-count-min", "code");

  @ParameterizedTest
  @CsvSource({
    "gendr, gender",
    "Gender, gender",
    "cod, code",
    "mitotic-cout-min, mitotic-count-min",
    "mitotic-count, mitotic-count-max|mitotic-count-min",
    "mitotic-count-, mitotic-count-max|mitotic-count-min"
  })
  void areThoseAFewSlipsAway(String wrong, String expected) {
    assertThat(NearestNames.to(wrong, NAMES)).startsWith(expected.split("\\|", -1)[0]);
    assertThat(NearestNames.to(wrong, NAMES)).contains(expected.split("\\|", -1));
  }

  @Test
  void areNoneWhereNothingIsNear() {
    assertThat(NearestNames.to("shoesize", NAMES)).isEmpty();
    assertThat(NearestNames.to("xx", NAMES)).isEmpty();
  }
}
