package org.sarcomafhir.issuer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Which assertions of a client are believed once their signature is (SMART Backend Services,
 * "Authentication JWT Claims"): made by and about the client, for this token endpoint, valid for
 * five minutes at the most, and never seen before. Spring Authorization Server has no rule for the
 * last two.
 */
final class AssertionRules {

  private static final Duration LONGEST_LIFE = Duration.ofMinutes(5);
  private static final Duration SKEW = Duration.ofSeconds(30);

  private final IssuerSettings settings;
  private final Clock clock;
  private final Map<String, Instant> seen = new ConcurrentHashMap<>();

  AssertionRules(IssuerSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** The rules for the assertions of one client. */
  OAuth2TokenValidator<Jwt> of(String client) {
    return assertion -> {
      String fault = fault(client, assertion);
      return fault == null
          ? OAuth2TokenValidatorResult.success()
          : OAuth2TokenValidatorResult.failure(
              new OAuth2Error(OAuth2ErrorCodes.INVALID_CLIENT, fault, null));
    };
  }

  private @Nullable String fault(String client, Jwt assertion) {
    if (!client.equals(assertion.getClaimAsString("iss"))
        || !client.equals(assertion.getSubject())) {
      return "iss and sub have to be the client";
    }
    if (assertion.getAudience() == null
        || !assertion.getAudience().contains(settings.tokenEndpoint())) {
      return "aud has to be " + settings.tokenEndpoint();
    }
    Instant now = clock.instant();
    Instant end = assertion.getExpiresAt();
    if (end == null || end.plus(SKEW).isBefore(now)) {
      return "exp is missing or past";
    }
    if (end.isAfter(now.plus(LONGEST_LIFE).plus(SKEW)) || isEarly(assertion, now)) {
      return "exp is more than five minutes away, or nbf is not reached";
    }
    return isFirst(client, assertion.getId(), now, end.plus(SKEW))
        ? null
        : "jti is missing or was used before";
  }

  private static boolean isEarly(Jwt assertion, Instant now) {
    Instant begin = assertion.getNotBefore();
    return begin != null && begin.minus(SKEW).isAfter(now);
  }

  private boolean isFirst(String client, @Nullable String id, Instant now, Instant end) {
    seen.values().removeIf(now::isAfter);
    return id != null && !id.isBlank() && seen.putIfAbsent(client + " " + id, end) == null;
  }
}
