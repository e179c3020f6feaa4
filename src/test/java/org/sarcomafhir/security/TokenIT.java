package org.sarcomafhir.security;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcomafhir.support.TokenIssuer;

/** Which tokens are believed. */
class TokenIT {

  private static final String SCOPE = "system/*.cruds";
  private static final TokenIssuer ISSUER = AccessServer.ISSUER;

  private static JWTClaimsSet valid() {
    return TokenIssuer.claims("operator", SCOPE, claims -> {});
  }

  static Stream<Arguments> unbelievable() throws JOSEException {
    return Stream.concat(ofOthers(), forged());
  }

  private static Stream<Arguments> ofOthers() {
    return Stream.of(
        Arguments.of(
            "expired",
            ISSUER.token(
                "operator",
                SCOPE,
                c -> c.expirationTime(Date.from(Instant.now().minusSeconds(60))))),
        Arguments.of(
            "without expiry", ISSUER.token("operator", SCOPE, c -> c.expirationTime(null))),
        Arguments.of(
            "not valid yet",
            ISSUER.token(
                "operator", SCOPE, c -> c.notBeforeTime(Date.from(Instant.now().plusSeconds(90))))),
        Arguments.of(
            "for somebody else",
            ISSUER.token("operator", SCOPE, c -> c.audience("https://other.example/fhir"))),
        Arguments.of(
            "for nobody", ISSUER.token("operator", SCOPE, c -> c.audience(List.<String>of()))),
        Arguments.of(
            "of another issuer",
            ISSUER.token("operator", SCOPE, c -> c.issuer("https://issuer.example/other"))),
        Arguments.of("of another key", new TokenIssuer().token("operator", SCOPE)),
        Arguments.of("no token at all", "abc"));
  }

  private static Stream<Arguments> forged() throws JOSEException {
    String[] parts = ISSUER.token("operator", SCOPE).split("\\.", -1);
    String other = ISSUER.token("physician", SCOPE).split("\\.", -1)[1];
    SignedJWT shared = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), valid());
    shared.sign(new MACSigner("a secret that somebody has guessed, long enough for HS256"));
    return Stream.of(
        Arguments.of("of an algorithm not accepted", ISSUER.sign(JWSAlgorithm.RS512, valid())),
        Arguments.of("unsigned (alg none)", new PlainJWT(valid()).serialize()),
        Arguments.of("signed with a shared secret", shared.serialize()),
        Arguments.of("with other claims than signed", parts[0] + "." + other + "." + parts[2]),
        Arguments.of("without signature", parts[0] + "." + parts[1] + "."),
        Arguments.of(
            "alg none written over it",
            Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8))
                + "."
                + parts[1]
                + "."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void unbelievable(String what, String token) {
    AccessServer.with(token)
        .get("/Patient")
        .then()
        .statusCode(401)
        .header(
            "WWW-Authenticate", containsString("Bearer realm=\"fhir\", error=\"invalid_token\""))
        .body("resourceType", equalTo("OperationOutcome"))
        .body("issue[0].severity", equalTo("error"));
  }

  @Test
  void namesItsReleaseToKnownCallersOnly() {
    AccessServer.anonymous()
        .get("/metadata")
        .then()
        .statusCode(200)
        .body("software.name", notNullValue())
        .body("software.version", nullValue());
    AccessServer.with(ISSUER.token("operator", SCOPE))
        .get("/metadata")
        .then()
        .body("software.version", notNullValue());
  }

  @Test
  void believesAValidOne() {
    AccessServer.as("operator", SCOPE)
        .get("/Patient")
        .then()
        .statusCode(200)
        .body("total", greaterThanOrEqualTo(2));
  }

  @Test
  void asksForOneWhereThereIsNone() {
    AccessServer.anonymous()
        .get("/Patient")
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", equalTo("Bearer realm=\"fhir\""))
        .body("resourceType", equalTo("OperationOutcome"));
  }

  @Test
  void looksAtNoneInTheUrl() {
    AccessServer.anonymous()
        .get("/Patient?access_token=" + ISSUER.token("operator", SCOPE))
        .then()
        .statusCode(not(equalTo(200)));
  }

  @Test
  void tellsStrangersWhatItIsAndNoMore() {
    AccessServer.anonymous()
        .get("/metadata")
        .then()
        .statusCode(200)
        .body("resourceType", equalTo("CapabilityStatement"))
        .body("rest[0].security.service[0].coding[0].code", equalTo("SMART-on-FHIR"));
    AccessServer.anonymous()
        .accept("application/json")
        .get("/.well-known/smart-configuration")
        .then()
        .statusCode(200)
        .body("issuer", equalTo(TokenIssuer.ISSUER))
        .body("token_endpoint", equalTo(TokenIssuer.ISSUER + "/token"))
        .body("capabilities", hasItem("permission-v2"));
  }

  @Test
  void tellsNoReleaseInItsHeadersAndLetsNobodyKeepAnAnswer() {
    AccessServer.as("operator", SCOPE)
        .get("/Patient")
        .then()
        .header("X-Powered-By", nullValue())
        .header("Server", nullValue())
        .header("Access-Control-Allow-Origin", nullValue())
        .header("Cache-Control", containsString("private"))
        .header("X-Frame-Options", equalTo("DENY"))
        .header("Referrer-Policy", equalTo("no-referrer"));
    AccessServer.anonymous()
        .header("Origin", "https://evil.example")
        .header("Access-Control-Request-Method", "GET")
        .options("/Patient")
        .then()
        .header("Access-Control-Allow-Origin", nullValue());
  }
}
