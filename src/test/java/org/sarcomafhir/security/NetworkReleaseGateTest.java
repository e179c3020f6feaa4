package org.sarcomafhir.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomafhir.security.token.Identity;

class NetworkReleaseGateTest {

  private final ReleaseGate gate =
      new NetworkReleaseGate(new SecurityProperties(Access.NONE, false, List.of(), List.of()));

  private static Caller caller(String address, String host) {
    return new Caller(address, host, "x", new Identity.Anonymous());
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.9.9.9", "::1", "0:0:0:0:0:0:0:1"})
  void releasesToThisMachine(String address) {
    assertThat(gate.decide(caller(address, "127.0.0.1"), List.of()))
        .isInstanceOf(ReleaseDecision.Released.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"192.0.2.1", "10.0.0.1", "2001:db8::1", "0.0.0.0", "not an address"})
  void withholdsFromEverybodyElse(String address) {
    assertThat(gate.decide(caller(address, "127.0.0.1"), List.of()))
        .isInstanceOf(ReleaseDecision.Withheld.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "LOCALHOST"})
  void answersUnderItsLocalNames(String host) {
    assertThat(gate.decide(caller("127.0.0.1", host), List.of()))
        .isInstanceOf(ReleaseDecision.Released.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example", "192.0.2.1", "", "cafe"})
  void withholdsUnderAnyOtherName(String host) {
    assertThat(gate.decide(caller("127.0.0.1", host), List.of()))
        .isInstanceOf(ReleaseDecision.Withheld.class);
  }

  @Nested
  class WithNetworks {

    private final ReleaseGate open =
        new NetworkReleaseGate(
            new SecurityProperties(
                Access.NONE,
                false,
                List.of("172.28.7.0/24", "2001:db8:1::/48"),
                List.of("fhir.site.example")));

    @ParameterizedTest
    @ValueSource(strings = {"172.28.7.1", "172.28.7.255", "2001:db8:1:2::3", "127.0.0.1"})
    void releasesToThem(String address) {
      assertThat(open.decide(caller(address, "Fhir.Site.Example"), List.of()))
          .isInstanceOf(ReleaseDecision.Released.class);
      assertThat(open.decide(caller(address, "172.28.7.9"), List.of()))
          .isInstanceOf(ReleaseDecision.Released.class);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"172.28.8.1", "172.28.6.255", "172.29.7.1", "2001:db8:2::1", "0.0.0.0", "fhir"})
    void withholdsFromEverybodyElse(String address) {
      assertThat(open.decide(caller(address, "fhir.site.example"), List.of()))
          .isInstanceOf(ReleaseDecision.Withheld.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "fhir.site.example.evil.example", "site.example", ""})
    void withholdsUnderAnyOtherName(String host) {
      assertThat(open.decide(caller("172.28.7.1", host), List.of()))
          .isInstanceOf(ReleaseDecision.Withheld.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0/0",
        "::/0",
        "10.0.0.0/7",
        "172.28.7.0",
        "site.example/24",
        "1.2.3.4/33",
        ""
      })
  void takesNoOtherNetworks(String network) {
    assertThatThrownBy(
            () -> new SecurityProperties(Access.NONE, false, List.of(network), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
