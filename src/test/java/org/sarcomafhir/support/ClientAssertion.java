package org.sarcomafhir.support;

import static io.restassured.RestAssured.given;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/** How a client proves who it is, as SMART Backend Services wants it. */
public final class ClientAssertion {

  private ClientAssertion() {}

  /** The claims of an assertion that is valid for a minute. */
  public static JWTClaimsSet.Builder claims(String client, String tokenEndpoint) {
    return new JWTClaimsSet.Builder()
        .issuer(client)
        .subject(client)
        .audience(tokenEndpoint)
        .jwtID(UUID.randomUUID().toString())
        .expirationTime(Date.from(Instant.now().plusSeconds(60)));
  }

  /** The key that a client has for an algorithm. */
  public static JWK keyFor(JWSAlgorithm algorithm, JWKSet keys) {
    return keys.getKeys().stream()
        .filter(one -> algorithm.equals(one.getAlgorithm()))
        .findFirst()
        .orElseThrow();
  }

  /** An assertion signed by the algorithm of a key. */
  public static String sign(JWK key, JWTClaimsSet claims) {
    try {
      JWSAlgorithm algorithm = JWSAlgorithm.parse(key.getAlgorithm().getName());
      SignedJWT assertion =
          new SignedJWT(new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(), claims);
      assertion.sign(
          key instanceof ECKey curve ? new ECDSASigner(curve) : new RSASSASigner(key.toRSAKey()));
      return assertion.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Asks for a token with an assertion. */
  public static Response ask(String tokenEndpoint, String assertion, String scope) {
    return given()
        .formParam("grant_type", "client_credentials")
        .formParam("scope", scope)
        .formParam(
            "client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
        .formParam("client_assertion", assertion)
        .post(tokenEndpoint);
  }
}
