package org.sarcomafhir.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcomafhir.support.ClientAssertion;
import org.sarcomafhir.support.Keycloak;
import org.sarcomafhir.support.ServerProcess;

/**
 * The set-up of {@code docs/security.md} with a real Keycloak: {@code mvn -Pkeycloak verify}. What
 * is said there for the console is done here by the calls that the console makes.
 */
class KeycloakIT {

  private static final String AUDIENCE = "https://fhir.centre.example/fhir";

  private static Keycloak keycloak;
  private static ServerProcess server;
  private static ECKey key;

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    String home = System.getProperty("keycloak.home", "");
    assumeFalse(home.isEmpty(), "Skipped: a real Keycloak is tried with mvn -Pkeycloak verify");
    key =
        new ECKeyGenerator(Curve.P_384)
            .algorithm(JWSAlgorithm.ES384)
            .keyUse(KeyUse.SIGNATURE)
            .keyIDFromThumbprint(true)
            .generate();
    keycloak = new Keycloak(Path.of(home), folder.resolve("keycloak.log"));
    setUp();
    server =
        ServerProcess.start(
                folder.resolve("data"),
                "--security.access=oauth2",
                "--security.oauth2.issuer=" + keycloak.realm("centre"),
                "--security.oauth2.audience=" + AUDIENCE,
                "--security.oauth2.roles-claim=realm_access.roles",
                "--security.oauth2.roles.sarcoma-administrator=administrator",
                "--security.oauth2.roles.sarcoma-clinician=clinician")
            .awaitReady();
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
    if (keycloak != null) {
      keycloak.close();
    }
  }

  private static void setUp() {
    keycloak.make("/", Map.of("realm", "centre", "enabled", true));
    for (String scope : List.of("system/*.cruds", "system/Patient.rs")) {
      keycloak.make(
          "/centre/client-scopes",
          Map.of(
              "name",
              scope,
              "protocol",
              "openid-connect",
              "attributes",
              Map.of("include.in.token.scope", "true")));
    }
    keycloak.make("/centre/roles", Map.of("name", "sarcoma-administrator"));
    keycloak.make("/centre/roles", Map.of("name", "sarcoma-clinician"));
    client("pathology", "sarcoma-administrator", "client-jwt");
    client("ward", "sarcoma-clinician", "client-secret");
  }

  private static void client(String name, String role, String authenticator) {
    String id = keycloak.make("/centre/clients", settings(name, authenticator));
    keycloak.make(
        "/centre/clients/" + id + "/protocol-mappers/models",
        Map.of(
            "name",
            "this server",
            "protocol",
            "openid-connect",
            "protocolMapper",
            "oidc-audience-mapper",
            "config",
            Map.of("included.custom.audience", AUDIENCE, "access.token.claim", "true")));
    List<Map<String, String>> scopes = keycloak.get("/centre/client-scopes").path("");
    scopes.stream()
        .filter(scope -> String.valueOf(scope.get("name")).startsWith("system/"))
        .forEach(
            scope ->
                keycloak.tie(
                    "/centre/clients/" + id + "/optional-client-scopes/" + scope.get("id")));
    String account = keycloak.get("/centre/clients/" + id + "/service-account-user").path("id");
    keycloak.give(
        "/centre/users/" + account + "/role-mappings/realm",
        List.of(keycloak.get("/centre/roles/" + role).as(Map.class)));
  }

  private static Map<String, Object> settings(String name, String authenticator) {
    boolean signs = "client-jwt".equals(authenticator);
    return Map.of(
        "clientId",
        name,
        "protocol",
        "openid-connect",
        "publicClient",
        false,
        "serviceAccountsEnabled",
        true,
        "standardFlowEnabled",
        false,
        "clientAuthenticatorType",
        authenticator,
        "secret",
        signs ? "" : "ward-secret",
        "attributes",
        signs
            ? Map.of(
                "use.jwks.string",
                "true",
                "jwks.string",
                new JWKSet(key.toPublicJWK()).toString(),
                "token.endpoint.auth.signing.alg",
                "ES384")
            : Map.of());
  }

  private static String endpoint() {
    return given()
        .get(server.root() + "/fhir/.well-known/smart-configuration")
        .then()
        .statusCode(200)
        .extract()
        .path("token_endpoint");
  }

  private static String assertion() {
    return ClientAssertion.sign(key, ClientAssertion.claims("pathology", endpoint()).build());
  }

  private static Response byAssertion(String assertion, String scope) {
    return ClientAssertion.ask(endpoint(), assertion, scope);
  }

  private static String bySecret(String... scope) {
    return given()
        .auth()
        .preemptive()
        .basic("ward", "ward-secret")
        .formParam("grant_type", "client_credentials")
        // Keycloak refuses an empty one
        .formParams(scope.length == 0 ? Map.of() : Map.of("scope", String.join(" ", scope)))
        .post(endpoint())
        .then()
        .statusCode(200)
        .extract()
        .path("access_token");
  }

  private static int get(String token, String path) {
    return given()
        .header("Authorization", "Bearer " + token)
        .get(server.root() + "/fhir" + path)
        .statusCode();
  }

  @Test
  void letsAClientInThatSignsAnAssertion() {
    String assertion = assertion();
    Response answer = byAssertion(assertion, "system/*.cruds");
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    String token = answer.path("access_token");
    given()
        .header("Authorization", "Bearer " + token)
        .contentType("application/fhir+json")
        .body("{\"resourceType\": \"Basic\", \"code\": {\"text\": \"try\"}}")
        .post(server.root() + "/fhir/Basic")
        .then()
        .statusCode(201);
    assertThat(get(token, "/Patient")).isEqualTo(200);
    assertThat(byAssertion(assertion, "system/*.cruds").statusCode())
        .as("a replayed assertion")
        .isIn(400, 401);
  }

  @Test
  void letsAClientDoWhatScopeAndRoleAllow() {
    String token = bySecret("system/Patient.rs");
    assertThat(get(token, "/Patient")).isEqualTo(200);
    assertThat(get(token, "/Condition")).as("another type").isEqualTo(403);
    assertThat(get(bySecret("system/*.cruds"), "/AuditEvent"))
        .as("the role of a clinician does not allow it")
        .isEqualTo(403);
    assertThat(get(bySecret(), "/Patient")).as("without a scope").isEqualTo(403);
  }
}
