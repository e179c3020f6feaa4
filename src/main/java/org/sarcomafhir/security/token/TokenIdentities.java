package org.sarcomafhir.security.token;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.security.rights.Rights;
import org.sarcomafhir.security.rights.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

/**
 * Who sent a request, by the token in its header {@code Authorization} (RFC 6750, section 2.1). A
 * token in the URL or in a form is not looked at: it would stand in logs.
 */
public final class TokenIdentities {

  private static final Logger LOG = LoggerFactory.getLogger(TokenIdentities.class);
  private static final List<String> SENDERS = List.of("client_id", "azp", "sub");

  private final DefaultBearerTokenResolver resolver = new DefaultBearerTokenResolver();
  private final TokenProperties properties;
  private final JwtDecoder decoder;

  /**
   * Identities by these tokens.
   *
   * @throws IllegalArgumentException when the properties cannot be used; the message names the key
   */
  public TokenIdentities(TokenProperties properties) {
    this.properties = properties;
    require("issuer", properties.issuer());
    require("audience", properties.audience());
    decoder = TokenDecoders.of(properties);
  }

  private static void require(String key, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(
          "security.access=oauth2 needs security.oauth2." + key + ", which is not set");
    }
  }

  /** Who the token of a request belongs to, or why that is not known. */
  public Identity of(HttpServletRequest request) {
    try {
      String token = resolver.resolve(request);
      return token == null ? new Identity.Anonymous() : known(decoder.decode(token));
    } catch (OAuth2AuthenticationException e) {
      return new Identity.Rejected("The Authorization header is no bearer token");
    } catch (BadJwtException e) {
      LOG.debug("Token refused", e);
      return new Identity.Rejected(
          "The access token is not valid here: it is expired, altered, or made by or for somebody else");
    } catch (JwtException | JwtDecoderInitializationException e) {
      LOG.error("The keys of {} cannot be read", properties.issuer(), e);
      return new Identity.Unverifiable();
    }
  }

  private Identity known(Jwt token) {
    String subject = token.getSubject();
    return new Identity.Known(
        sender(token), Rights.of(scopes(token), roles(token)), subject == null ? "" : subject);
  }

  private String sender(Jwt token) {
    return SENDERS.stream()
        .map(claim -> "client_id".equals(claim) ? properties.senderClaim() : claim)
        .map(token::getClaimAsString)
        .filter(name -> name != null && !name.isBlank())
        .findFirst()
        .orElse("");
  }

  /** A text with blanks between them (RFC 8693), or a list. */
  private static Collection<String> scopes(Jwt token) {
    return texts(token.getClaim("scope")).stream()
        .flatMap(text -> Arrays.stream(text.split(" ", -1)))
        .toList();
  }

  private Set<Role> roles(Jwt token) {
    Object value = token.getClaims();
    for (String step : properties.rolesClaim().split("\\.", -1)) {
      value = value instanceof Map<?, ?> map ? map.get(step) : null;
    }
    return texts(value).stream()
        .filter(properties.roles()::containsKey)
        .map(properties.roles()::get)
        .collect(Collectors.toSet());
  }

  private static List<String> texts(@Nullable Object value) {
    if (value instanceof Collection<?> many) {
      return many.stream().map(String::valueOf).toList();
    }
    return value == null ? List.of() : List.of(value.toString());
  }
}
