package org.sarcomafhir.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which scopes are part of which. */
class ScopeCoverTest {

  @ParameterizedTest
  @CsvSource({
    "system/*.cruds, system/Patient.rs, true",
    "system/*.rs, system/*.r, true",
    "system/Patient.rs, system/Patient.rs, true",
    "system/*.rs, system/Patient.c, false",
    "system/*.rs, user/Patient.rs, false",
    "system/Patient.rs, system/*.rs, false",
    "system/Patient.rs, system/Observation.rs, false",
    "system/*.rs, system/*., false",
    "system/*.cruds, system/*.sr, false",
    "system/*.cruds, system/Patient.rs?_id=1, false",
    "launch, launch, true",
    "launch, online, false"
  })
  void covers(String own, String wanted, boolean part) {
    assertThat(ScopeCover.covers(own, wanted)).isEqualTo(part);
  }
}
