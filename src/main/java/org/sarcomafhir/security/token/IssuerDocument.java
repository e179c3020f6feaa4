package org.sarcomafhir.security.token;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.web.client.RestClientException;

/**
 * What the issuer says of itself (OpenID Connect Discovery 1.0), asked for when it is wanted and
 * kept once it was had.
 */
public final class IssuerDocument {

  private static final Logger LOG = LoggerFactory.getLogger(IssuerDocument.class);
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final ParameterizedTypeReference<Map<String, Object>> DOCUMENT =
      new ParameterizedTypeReference<>() {};

  private final TokenProperties properties;
  private volatile @Nullable Map<String, Object> known;

  /** The document of the configured issuer. */
  public IssuerDocument(TokenProperties properties) {
    this.properties = properties;
  }

  /**
   * The endpoints of the issuer by their standard names, {@code token_endpoint} at least.
   *
   * @return empty when the issuer does not answer and the configuration does not say it
   */
  public Optional<Map<String, String>> endpoints() {
    if (!properties.tokenEndpoint().isEmpty()) {
      return Optional.of(Map.of("token_endpoint", properties.tokenEndpoint()));
    }
    return document().map(IssuerDocument::endpoints);
  }

  /** Where its keys are; empty when it does not answer, or is somebody else by its own words. */
  Optional<String> keys() {
    return document()
        .filter(document -> properties.issuer().equals(document.get("issuer")))
        .map(document -> document.get("jwks_uri"))
        .map(String::valueOf);
  }

  private Optional<Map<String, Object>> document() {
    if (known == null) {
      known = places().map(this::ask).flatMap(Optional::stream).findFirst().orElse(null);
    }
    return Optional.ofNullable(known);
  }

  /** OpenID Connect Discovery 1.0, section 4, and RFC 8414, section 3. */
  private Stream<String> places() {
    URI issuer = URI.create(properties.issuer());
    String path = issuer.getPath() == null ? "" : issuer.getPath().replaceFirst("/$", "");
    return Stream.of(
        properties.issuer().replaceFirst("/$", "") + "/.well-known/openid-configuration",
        issuer.resolve("/.well-known/oauth-authorization-server" + path).toString());
  }

  private static Map<String, String> endpoints(Map<String, Object> document) {
    Map<String, String> endpoints = new TreeMap<>();
    document.forEach(
        (name, value) -> {
          if ("jwks_uri".equals(name) || name.endsWith("_endpoint")) {
            endpoints.put(name, String.valueOf(value));
          }
        });
    return endpoints;
  }

  private Optional<Map<String, Object>> ask(String place) {
    try {
      return Optional.ofNullable(
          new RestTemplateBuilder()
              .connectTimeout(PATIENCE)
              .readTimeout(PATIENCE)
              .build()
              .exchange(place, HttpMethod.GET, null, DOCUMENT)
              .getBody());
    } catch (RestClientException e) {
      LOG.error("The issuer does not describe itself at {}", place, e);
      return Optional.empty();
    }
  }
}
