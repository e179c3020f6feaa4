package org.sarcomafhir.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackReleaseGateTest {

  private final ReleaseGate gate = new LoopbackReleaseGate();

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.9.9.9", "::1", "0:0:0:0:0:0:0:1"})
  void releasesToThisMachine(String address) {
    assertThat(gate.decide(new Caller(address, "127.0.0.1", "x"), List.of()))
        .isInstanceOf(ReleaseDecision.Released.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"192.0.2.1", "10.0.0.1", "2001:db8::1", "0.0.0.0", "not an address"})
  void withholdsFromEverybodyElse(String address) {
    assertThat(gate.decide(new Caller(address, "127.0.0.1", "x"), List.of()))
        .isInstanceOf(ReleaseDecision.Withheld.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "LOCALHOST"})
  void answersUnderItsLocalNames(String host) {
    assertThat(gate.decide(new Caller("127.0.0.1", host, "x"), List.of()))
        .isInstanceOf(ReleaseDecision.Released.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example", "192.0.2.1", "", "cafe"})
  void withholdsUnderAnyOtherName(String host) {
    assertThat(gate.decide(new Caller("127.0.0.1", host, "x"), List.of()))
        .isInstanceOf(ReleaseDecision.Withheld.class);
  }
}
