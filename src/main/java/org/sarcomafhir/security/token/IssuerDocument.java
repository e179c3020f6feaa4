package org.sarcomafhir.security.token;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
    Map<String, Object> document = known;
    if (document == null) {
      document = ask();
      known = document;
    }
    return document == null ? Optional.empty() : Optional.of(endpoints(document));
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

  private @Nullable Map<String, Object> ask() {
    try {
      return new RestTemplateBuilder()
          .connectTimeout(PATIENCE)
          .readTimeout(PATIENCE)
          .build()
          .exchange(
              properties.issuer().replaceFirst("/$", "") + "/.well-known/openid-configuration",
              HttpMethod.GET,
              null,
              DOCUMENT)
          .getBody();
    } catch (RestClientException e) {
      LOG.error("The issuer {} does not describe itself", properties.issuer(), e);
      return null;
    }
  }
}
