package org.sarcomafhir.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/**
 * How a client proves who it is, made when the issuer starts and nowhere stored.
 *
 * @param client who
 * @param secret for HTTP Basic
 * @param keys an RS384 and an ES384 key, with their private parts, for signed assertions
 */
public record Credentials(IssuerClient client, String secret, JWKSet keys) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SECRET_BYTES = 24;
  private static final int RSA_BITS = 2048;

  static Credentials fresh(IssuerClient client) {
    byte[] secret = new byte[SECRET_BYTES];
    RANDOM.nextBytes(secret);
    try {
      ECKey elliptic =
          new ECKeyGenerator(Curve.P_384)
              .algorithm(JWSAlgorithm.ES384)
              .keyUse(KeyUse.SIGNATURE)
              .keyIDFromThumbprint(true)
              .generate();
      return new Credentials(
          client,
          Base64.getUrlEncoder().withoutPadding().encodeToString(secret),
          new JWKSet(List.of(rsa(JWSAlgorithm.RS384), elliptic)));
    } catch (JOSEException e) {
      throw new IllegalStateException("no keys can be made here", e);
    }
  }

  static RSAKey rsa(JWSAlgorithm algorithm) throws JOSEException {
    return new RSAKeyGenerator(RSA_BITS)
        .algorithm(algorithm)
        .keyUse(KeyUse.SIGNATURE)
        .keyIDFromThumbprint(true)
        .generate();
  }
}
