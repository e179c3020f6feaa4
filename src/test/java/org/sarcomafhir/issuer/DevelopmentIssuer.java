package org.sarcomafhir.issuer;

import static io.restassured.RestAssured.given;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/** The issuer for development on a free port, and what its clients do. */
final class DevelopmentIssuer implements AutoCloseable {

  /** What its tokens are for. */
  static final String AUDIENCE = "http://127.0.0.1:8080/fhir";

  private final Issuer issuer =
      Issuer.start(
          new IssuerSettings(
              InetAddress.getLoopbackAddress(),
              freePort(),
              AUDIENCE,
              Duration.ofMinutes(5),
              IssuerClient.ONE_FOR_EACH_ROLE));

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The claim {@code iss}. */
  String url() {
    return issuer.settings().url();
  }

  /** Where tokens are asked for. */
  String tokenEndpoint() {
    return issuer.settings().tokenEndpoint();
  }

  /** Secret and keys of a client. */
  Credentials of(String client) {
    return issuer.credentials().stream()
        .filter(one -> one.client().name().equals(client))
        .findFirst()
        .orElseThrow();
  }

  /** The claims of an assertion, as SMART Backend Services wants them. */
  JWTClaimsSet.Builder claims(String client) {
    return new JWTClaimsSet.Builder()
        .issuer(client)
        .subject(client)
        .audience(tokenEndpoint())
        .jwtID(UUID.randomUUID().toString())
        .expirationTime(Date.from(Instant.now().plusSeconds(60)));
  }

  /** An assertion signed with the key that a client has for this algorithm. */
  String sign(String client, JWSAlgorithm algorithm, JWTClaimsSet claims) {
    JWK key =
        of(client).keys().getKeys().stream()
            .filter(one -> algorithm.equals(one.getAlgorithm()))
            .findFirst()
            .orElseThrow();
    try {
      SignedJWT assertion =
          new SignedJWT(new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(), claims);
      assertion.sign(
          algorithm.equals(JWSAlgorithm.ES384)
              ? new ECDSASigner(key.toECKey())
              : new RSASSASigner(key.toRSAKey()));
      return assertion.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Asks for a token with an assertion. */
  Response ask(String assertion, String scope) {
    return given()
        .formParam("grant_type", "client_credentials")
        .formParam("scope", scope)
        .formParam(
            "client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
        .formParam("client_assertion", assertion)
        .post(tokenEndpoint());
  }

  @Override
  public void close() {
    issuer.close();
  }
}
