package org.sarcomafhir.issuer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.restassured.response.Response;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets a token of the issuer for development, and what stands in it. */
class IssuerIT {

  private static final String SCOPE = "system/Patient.rs";
  private static DevelopmentIssuer issuer;

  @BeforeAll
  static void start() {
    issuer = new DevelopmentIssuer();
  }

  @AfterAll
  static void stop() {
    issuer.close();
  }

  private static void isInvalid(Response answer) {
    answer
        .then()
        .statusCode(401)
        .body("error", equalTo("invalid_client"))
        .body("access_token", nullValue());
  }

  private static String signed(JWTClaimsSet.Builder claims) {
    return issuer.sign("clinician", JWSAlgorithm.ES384, claims.build());
  }

  private static Response bySecret(String client, String secret, String scope) {
    return given()
        .auth()
        .preemptive()
        .basic(client, secret)
        .formParam("grant_type", "client_credentials")
        .formParam("scope", scope)
        .post(issuer.tokenEndpoint());
  }

  @ParameterizedTest
  @ValueSource(strings = {"RS384", "ES384"})
  void givesATokenForASignedAssertion(String algorithm) throws Exception {
    String assertion =
        issuer.sign("clinician", JWSAlgorithm.parse(algorithm), issuer.claims("clinician").build());
    String token =
        issuer
            .ask(assertion, "system/Patient.rs system/Condition.r")
            .then()
            .statusCode(200)
            .header("Cache-Control", "no-store")
            .body("token_type", equalTo("Bearer"))
            .body("expires_in", greaterThan(290))
            .extract()
            .path("access_token");
    JWTClaimsSet claims = SignedJWT.parse(token).getJWTClaimsSet();
    assertThat(claims.getIssuer()).isEqualTo(issuer.url());
    assertThat(claims.getAudience()).containsExactly(DevelopmentIssuer.AUDIENCE);
    assertThat(claims.getStringClaim("client_id")).isEqualTo("clinician");
    assertThat(claims.getStringListClaim("roles")).containsExactly("clinician");
    assertThat(claims.getStringClaim("scope").split(" ", -1))
        .containsExactlyInAnyOrder("system/Patient.rs", "system/Condition.r");
  }

  @Test
  void refusesAnAssertionThatWasUsedBefore() {
    String assertion = signed(issuer.claims("clinician"));
    issuer.ask(assertion, SCOPE).then().statusCode(200);
    isInvalid(issuer.ask(assertion, SCOPE));
    String sameId =
        signed(issuer.claims("clinician").jwtID("7").notBeforeTime(Date.from(Instant.EPOCH)));
    issuer.ask(sameId, SCOPE).then().statusCode(200);
    isInvalid(issuer.ask(signed(issuer.claims("clinician").jwtID("7")), SCOPE));
  }

  @Test
  void refusesAssertionsThatProveNothing() throws Exception {
    JWTClaimsSet.Builder claims = issuer.claims("clinician");
    isInvalid(
        issuer.ask(
            signed(claims.expirationTime(Date.from(Instant.now().minusSeconds(60)))), SCOPE));
    isInvalid(
        issuer.ask(signed(issuer.claims("clinician").audience("http://127.0.0.1:9/x")), SCOPE));
    isInvalid(issuer.ask(signed(issuer.claims("clinician").jwtID(null)), SCOPE));
    isInvalid(issuer.ask(signed(issuer.claims("auditor")), SCOPE));
    isInvalid(issuer.ask(signed(issuer.claims("nobody")), SCOPE));
    isInvalid(issuer.ask(signed(issuer.claims("clinician").subject(null)), SCOPE));
    isInvalid(issuer.ask(new PlainJWT(issuer.claims("clinician").build()).serialize(), SCOPE));
    isInvalid(issuer.ask("abc", SCOPE));
    SignedJWT shared =
        new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), issuer.claims("clinician").build());
    shared.sign(new MACSigner(issuer.of("clinician").secret().getBytes(StandardCharsets.US_ASCII)));
    isInvalid(issuer.ask(shared.serialize(), SCOPE));
  }

  @Test
  void givesATokenForTheSecretAndNoOther() {
    bySecret("auditor", issuer.of("auditor").secret(), "system/AuditEvent.s")
        .then()
        .statusCode(200);
    isInvalid(bySecret("auditor", issuer.of("clinician").secret(), "system/AuditEvent.s"));
  }

  @Test
  void givesNoneToWhoDoesNotSayWhoItIs() {
    isInvalid(
        given()
            .formParam("grant_type", "client_credentials")
            .formParam("scope", SCOPE)
            .post(issuer.tokenEndpoint()));
    isInvalid(
        given()
            .formParam("grant_type", "client_credentials")
            .formParam("client_id", "clinician")
            .formParam("client_secret", issuer.of("clinician").secret())
            .post(issuer.tokenEndpoint()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "system/*.cruds", "system/Patient.rs system/Patient.u", "user/*.rs"})
  void givesNoScopeBeyondThoseOfTheClient(String scope) {
    bySecret("clinician", issuer.of("clinician").secret(), scope)
        .then()
        .statusCode(400)
        .body("error", equalTo("invalid_scope"));
  }

  @Test
  void letsNobodyLogIn() {
    given()
        .auth()
        .preemptive()
        .basic("clinician", issuer.of("clinician").secret())
        .formParam("grant_type", "password")
        .formParam("username", "a")
        .formParam("password", "b")
        .post(issuer.tokenEndpoint())
        .then()
        .statusCode(400);
    for (String path :
        new String[] {
          "/", "/login", "/oauth2/authorize", "/oauth2/introspect", "/connect/register"
        }) {
      given().redirects().follow(false).get(issuer.url() + path).then().statusCode(404);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"openid-configuration", "oauth-authorization-server"})
  void saysWhatItIs(String document) {
    given()
        .get(issuer.url() + "/.well-known/" + document)
        .then()
        .statusCode(200)
        .body("issuer", equalTo(issuer.url()))
        .body("token_endpoint", equalTo(issuer.tokenEndpoint()))
        .body("grant_types_supported", contains("client_credentials"))
        .body(
            "token_endpoint_auth_signing_alg_values_supported",
            containsInAnyOrder("ES384", "RS384"))
        .body("authorization_endpoint", nullValue());
    given()
        .get(issuer.url() + "/oauth2/jwks")
        .then()
        .statusCode(200)
        .body("keys.size()", equalTo(1))
        .body("keys[0].d", nullValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1"})
  void refusesToListenBeyondThisMachine(String address) throws Exception {
    InetAddress beyond = InetAddress.getByName(address);
    assertThatThrownBy(
            () ->
                new IssuerSettings(
                    beyond,
                    9000,
                    DevelopmentIssuer.AUDIENCE,
                    Duration.ofMinutes(5),
                    IssuerClient.ONE_FOR_EACH_ROLE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is no loopback address");
  }
}
