package org.sarcomafhir.support;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** An issuer of access tokens, with a key of its own. */
public final class TokenIssuer {

  /** The name in the claim {@code iss}. */
  public static final String ISSUER = "https://issuer.example/realm";

  /** The name in the claim {@code aud}. */
  public static final String AUDIENCE = "https://fhir.example/fhir";

  private final RSAKey key;

  /** An issuer with a fresh key. */
  public TokenIssuer() {
    try {
      key = new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The public key, as a file that a server can read. */
  public Path keys() {
    try {
      Path file = Files.createTempFile("sarcoma-fhir-keys", ".json");
      return Files.writeString(file, new JWKSet(key.toPublicJWK()).toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A token that is valid for five minutes. */
  public String token(String role, String scope) {
    return token(role, scope, claims -> {});
  }

  /** The same with other claims. */
  public String token(String role, String scope, Consumer<JWTClaimsSet.Builder> other) {
    return sign(JWSAlgorithm.RS384, claims(role, scope, other));
  }

  /** The claims of a token that is valid for five minutes, or of one with other claims. */
  public static JWTClaimsSet claims(
      String role, String scope, Consumer<JWTClaimsSet.Builder> other) {
    Instant now = Instant.now();
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(ISSUER)
            .audience(AUDIENCE)
            .subject("subject")
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))))
            .claim("client_id", "test client")
            .claim("roles", List.of(role))
            .claim("scope", scope);
    other.accept(claims);
    return claims.build();
  }

  /** Signs claims with the key of this issuer. */
  public String sign(JWSAlgorithm algorithm, JWTClaimsSet claims) {
    try {
      SignedJWT token =
          new SignedJWT(new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(), claims);
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
