package org.sarcomafhir.issuer;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;

/** Which tokens clients get, and what stands in them. */
final class Tokens {

  private final IssuerSettings settings;
  private final Map<String, IssuerClient> clients;

  Tokens(IssuerSettings settings) {
    this.settings = settings;
    clients =
        settings.clients().stream()
            .collect(Collectors.toMap(IssuerClient::name, Function.identity()));
  }

  private IssuerClient client(String name) {
    IssuerClient known = clients.get(name);
    if (known == null) {
      throw new IllegalStateException("no client " + name);
    }
    return known;
  }

  /** A client gets what it asks for when that is part of what it may have, and nothing unasked. */
  void judge(OAuth2ClientCredentialsAuthenticationContext context) {
    OAuth2ClientCredentialsAuthenticationToken request = context.getAuthentication();
    IssuerClient client = client(context.getRegisteredClient().getClientId());
    if (request.getScopes().isEmpty() || !request.getScopes().stream().allMatch(client::mayAsk)) {
      throw new OAuth2AuthenticationException(
          new OAuth2Error(
              OAuth2ErrorCodes.INVALID_SCOPE,
              "scope has to be one or more of %s, or parts of them"
                  .formatted(String.join(" ", client.scopes())),
              null));
    }
  }

  /** The claims that the server reads (RFC 9068): audience, role, scopes as one text. */
  void complete(JwtEncodingContext context) {
    String name = context.getRegisteredClient().getClientId();
    context.getJwsHeader().algorithm(SignatureAlgorithm.RS384);
    context
        .getClaims()
        .audience(List.of(settings.audience()))
        .claim("client_id", name)
        .claim("roles", List.of(client(name).role()))
        .claim("scope", String.join(" ", context.getAuthorizedScopes()));
  }
}
