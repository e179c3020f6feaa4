package org.sarcomafhir.security.token;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.proc.ConfigurableJWTProcessor;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** Makes the decoder of tokens from the configuration. The issuer is asked at the first token. */
final class TokenDecoders {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration BETWEEN_LOOK_UPS = Duration.ofSeconds(10);
  private static final int MOST_BYTES = 1024 * 1024;

  private TokenDecoders() {}

  /**
   * A decoder that accepts what the properties describe and nothing else.
   *
   * @throws IllegalArgumentException when the properties cannot be used; the message names the key
   */
  static JwtDecoder of(TokenProperties properties) {
    NimbusJwtDecoderMaker maker = new NimbusJwtDecoderMaker(properties, algorithms(properties));
    String jwks = properties.jwks();
    if (jwks.isEmpty()) {
      return new SupplierJwtDecoder(maker::byDiscovery);
    }
    return jwks.matches("https?://.*") ? maker.byUrl(jwks) : maker.byFile(jwks);
  }

  private static Set<SignatureAlgorithm> algorithms(TokenProperties properties) {
    return properties.algorithms().stream()
        .map(
            name -> {
              SignatureAlgorithm algorithm = SignatureAlgorithm.from(name);
              if (algorithm == null) {
                throw new IllegalArgumentException(
                    "security.oauth2.algorithms: %s is not a signature algorithm with a public key, such as RS384 or ES384"
                        .formatted(name));
              }
              return algorithm;
            })
        .collect(Collectors.toSet());
  }

  private record NimbusJwtDecoderMaker(
      TokenProperties properties, Set<SignatureAlgorithm> algorithms) {

    JwtDecoder byDiscovery() {
      String keys =
          new IssuerDocument(properties)
              .keys()
              .orElseThrow(() -> new JwtException("The issuer does not say where its keys are"));
      return byUrl(keys);
    }

    /** A token can name a key that nobody has; that must not make the server ask each time. */
    JwtDecoder byUrl(String url) {
      try {
        int patience = (int) PATIENCE.toMillis();
        return finished(
            new NimbusJwtDecoder(
                processor(
                    JWKSourceBuilder.<SecurityContext>create(
                            URI.create(url).toURL(),
                            new DefaultResourceRetriever(patience, patience, MOST_BYTES))
                        .refreshAheadCache(false)
                        .rateLimited(BETWEEN_LOOK_UPS.toMillis())
                        .build())));
      } catch (MalformedURLException | IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "security.oauth2.jwks: %s is no URL (%s)".formatted(url, e.getMessage()), e);
      }
    }

    JwtDecoder byFile(String file) {
      try {
        JWKSet keys = JWKSet.load(Path.of(file).toFile());
        return finished(
            new NimbusJwtDecoder(processor(new ImmutableJWKSet<>(keys.toPublicJWKSet()))));
      } catch (IOException | ParseException e) {
        throw new IllegalArgumentException(
            "security.oauth2.jwks: %s is no readable JSON Web Key Set (%s)"
                .formatted(file, e.getMessage()),
            e);
      }
    }

    private ConfigurableJWTProcessor<SecurityContext> processor(JWKSource<SecurityContext> keys) {
      ConfigurableJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
      Set<JWSAlgorithm> accepted =
          algorithms.stream()
              .map(algorithm -> JWSAlgorithm.parse(algorithm.getName()))
              .collect(Collectors.toSet());
      processor.setJWSKeySelector(new JWSVerificationKeySelector<>(accepted, keys));
      // the validators of the decoder judge the claims
      processor.setJWTClaimsSetVerifier((claims, context) -> {});
      return processor;
    }

    private JwtDecoder finished(NimbusJwtDecoder decoder) {
      OAuth2TokenValidator<Jwt> audience =
          new JwtClaimValidator<Collection<String>>(
              JwtClaimNames.AUD, found -> found != null && found.contains(properties.audience()));
      OAuth2TokenValidator<Jwt> expiry =
          new JwtClaimValidator<Object>(JwtClaimNames.EXP, found -> found != null);
      decoder.setJwtValidator(
          new DelegatingOAuth2TokenValidator<>(
              List.of(
                  new JwtTimestampValidator(properties.clockSkew()),
                  expiry,
                  new JwtIssuerValidator(properties.issuer()),
                  audience)));
      return decoder;
    }
  }
}
