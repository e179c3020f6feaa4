package org.sarcomafhir.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

/** Which assertions are believed once their signature is. */
class AssertionRulesTest {

  private Instant now = Instant.parse("2026-01-01T12:00:00Z");
  private AssertionRules rules;

  @BeforeEach
  void make() {
    Clock clock =
        new Clock() {
          @Override
          public ZoneOffset getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(java.time.ZoneId zone) {
            return this;
          }

          @Override
          public Instant instant() {
            return now;
          }
        };
    rules =
        new AssertionRules(
            new IssuerSettings(
                InetAddress.getLoopbackAddress(),
                9000,
                "http://127.0.0.1:8080/fhir",
                Duration.ofMinutes(5),
                IssuerClient.ONE_FOR_EACH_ROLE),
            clock);
  }

  private boolean believes(Consumer<Jwt.Builder> other) {
    Jwt.Builder claims =
        Jwt.withTokenValue("x")
            .header("alg", "ES384")
            .issuer("clinician")
            .subject("clinician")
            .audience(java.util.List.of("http://127.0.0.1:9000/oauth2/token"))
            .jti("1")
            .expiresAt(now.plusSeconds(60));
    other.accept(claims);
    return !rules.of("clinician").validate(claims.build()).hasErrors();
  }

  @Test
  void believesEachOnce() {
    assertThat(believes(claims -> {})).isTrue();
    assertThat(believes(claims -> {})).isFalse();
    assertThat(believes(claims -> claims.jti("2"))).isTrue();
  }

  @Test
  void remembersAnIdAsLongAsItsAssertionCouldBeUsed() {
    Instant end = now.plusSeconds(60);
    assertThat(believes(claims -> claims.expiresAt(end))).isTrue();
    now = end.plusSeconds(30);
    assertThat(believes(claims -> claims.expiresAt(end))).isFalse();
    now = end.plusSeconds(31);
    assertThat(believes(claims -> claims.expiresAt(end))).as("expired").isFalse();
    assertThat(believes(claims -> {})).as("the id is free again").isTrue();
  }

  @Test
  void believesNoneWithoutAnId() {
    assertThat(believes(claims -> claims.claims(all -> all.remove("jti")))).isFalse();
  }

  @Test
  void believesNoneOfOrForOthers() {
    assertThat(believes(claims -> claims.issuer("auditor"))).isFalse();
    assertThat(believes(claims -> claims.subject("auditor"))).isFalse();
    assertThat(believes(claims -> claims.audience(java.util.List.of("http://127.0.0.1:9000"))))
        .isFalse();
    assertThat(believes(claims -> claims.claims(all -> all.remove("aud")))).isFalse();
  }

  @Test
  void believesNoneThatLivesTooLongOrNotNow() {
    assertThat(believes(claims -> claims.expiresAt(now.plusSeconds(331)))).isFalse();
    assertThat(believes(claims -> claims.expiresAt(now.minusSeconds(31)))).isFalse();
    assertThat(believes(claims -> claims.notBefore(now.plusSeconds(31)))).isFalse();
    assertThat(believes(claims -> claims.claims(all -> all.remove("exp")))).isFalse();
    assertThat(believes(claims -> claims.expiresAt(now.plusSeconds(330)))).isTrue();
  }
}
