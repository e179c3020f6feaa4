package org.sarcomafhir.issuer;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWTClaimsSet;
import io.restassured.response.Response;
import java.net.InetAddress;
import java.time.Duration;
import org.sarcomafhir.support.ClientAssertion;
import org.sarcomafhir.support.Ports;

/** The issuer for development on a free port, and what its clients do. */
final class DevelopmentIssuer implements AutoCloseable {

  /** What its tokens are for. */
  static final String AUDIENCE = "http://127.0.0.1:8080/fhir";

  private final Issuer issuer =
      Issuer.start(
          new IssuerSettings(
              InetAddress.getLoopbackAddress(),
              Ports.free(),
              AUDIENCE,
              Duration.ofMinutes(5),
              IssuerClient.ONE_FOR_EACH_ROLE));

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

  /** The claims of an assertion. */
  JWTClaimsSet.Builder claims(String client) {
    return ClientAssertion.claims(client, tokenEndpoint());
  }

  /** An assertion signed with the key that a client has for this algorithm. */
  String sign(String client, JWSAlgorithm algorithm, JWTClaimsSet claims) {
    return ClientAssertion.sign(ClientAssertion.keyFor(algorithm, of(client).keys()), claims);
  }

  /** Asks for a token with an assertion. */
  Response ask(String assertion, String scope) {
    return ClientAssertion.ask(tokenEndpoint(), assertion, scope);
  }

  @Override
  public void close() {
    issuer.close();
  }
}
