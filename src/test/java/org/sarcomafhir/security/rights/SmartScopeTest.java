package org.sarcomafhir.security.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmartScopeTest {

  @ParameterizedTest
  @CsvSource({
    "system/Observation.rs, r s",
    "user/*.cruds, c r u d s",
    "user/Patient.read, r s",
    "system/Patient.write, c u d",
    "system/Patient.*, c r u d s",
    "system/Patient.c, c",
    "system/Patient.ud, u d"
  })
  void readsBothVersions(String text, String letters) {
    SmartScope scope = SmartScope.parse(text).orElseThrow();
    assertThat(Interaction.letters(scope.interactions())).isEqualTo(letters.replace(" ", ""));
    assertThat(scope.isEnforceable()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "openid",
        "launch/patient",
        "system/Patient",
        "system/Patient.",
        "system/Patient.sr",
        "system/Patient.rr",
        "system/Patient.x",
        "system/Patient.readwrite",
        "system/patient.rs",
        "system/.rs",
        "SYSTEM/Patient.rs",
        "other/Patient.rs",
        "system/Patient.rs ",
        "system/Pat*.rs",
        "system/Patient.rs.rs"
      })
  void readsNothingElse(String text) {
    assertThat(SmartScope.parse(text)).isEmpty();
  }

  @Test
  void grantsNothingItCannotEnforce() {
    Rights rights =
        Rights.of(
            List.of("patient/Patient.rs", "system/Patient.rs?name=x"), Set.of(Role.ADMINISTRATOR));
    assertThat(rights.may("Patient", Interaction.READ)).isFalse();
    assertThat(rights.scopes()).isEmpty();
  }

  @Test
  void grantsOneTypeNoOther() {
    Rights rights = Rights.of(List.of("system/Patient.rs"), Set.of(Role.ADMINISTRATOR));
    assertThat(rights.may("Patient", Interaction.SEARCH)).isTrue();
    assertThat(rights.may("Patient", Interaction.CREATE)).isFalse();
    assertThat(rights.may("Observation", Interaction.SEARCH)).isFalse();
    assertThat(rights.may(SmartScope.EVERY_TYPE, Interaction.SEARCH)).isFalse();
  }
}
