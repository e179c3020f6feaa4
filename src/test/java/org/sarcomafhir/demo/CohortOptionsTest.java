package org.sarcomafhir.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomafhir.fhir.StartRefusedException;
import org.springframework.boot.DefaultApplicationArguments;

class CohortOptionsTest {

  @Test
  void areNoneUnlessAskedFor() {
    assertThat(CohortOptions.of(new DefaultApplicationArguments("--demo"))).isEmpty();
  }

  @Test
  void haveASeedOfTheirOwn() {
    assertThat(CohortOptions.of(new DefaultApplicationArguments("--demo-cohort=100000")))
        .contains(new CohortOptions(100_000, 1));
    assertThat(
            CohortOptions.of(
                new DefaultApplicationArguments("--demo-cohort=1", "--demo-cohort-seed=0")))
        .contains(new CohortOptions(1, 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "=", "=0", "=-1", "=100001", "=many", "=1.5", "=99999999999999999999"})
  void refuseWhatIsNoNumberOfPatients(String value) {
    DefaultApplicationArguments arguments =
        new DefaultApplicationArguments("--demo-cohort" + value);

    assertThatThrownBy(() -> CohortOptions.of(arguments))
        .isInstanceOf(StartRefusedException.class)
        .hasMessageContaining("--demo-cohort=")
        .hasMessageContaining("from 1 to 100000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "x", "9999999999999999999"})
  void refuseWhatIsNoSeed(String value) {
    DefaultApplicationArguments arguments =
        new DefaultApplicationArguments("--demo-cohort=1", "--demo-cohort-seed=" + value);

    assertThatThrownBy(() -> CohortOptions.of(arguments))
        .isInstanceOf(StartRefusedException.class)
        .hasMessageContaining("--demo-cohort-seed=" + value);
  }
}
