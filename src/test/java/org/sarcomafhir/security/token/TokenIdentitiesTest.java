package org.sarcomafhir.security.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sarcomafhir.security.rights.Interaction;
import org.sarcomafhir.security.rights.Role;
import org.sarcomafhir.support.TokenIssuer;
import org.springframework.mock.web.MockHttpServletRequest;

/** Tokens of an issuer that is asked for its keys, and of one that does not answer. */
@SuppressWarnings("NullAway.Init")
class TokenIdentitiesTest {

  private final TokenIssuer issuer = new TokenIssuer();
  private HttpServer web;
  private String url;
  private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();

  @BeforeEach
  void open() throws IOException {
    web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    url = "http://127.0.0.1:" + web.getAddress().getPort();
    answer("/keys", Files.readString(issuer.keys()));
    answer(
        "/.well-known/openid-configuration",
        "{\"issuer\": \"%s\", \"jwks_uri\": \"%s/keys\", \"token_endpoint\": \"%s/token\"}"
            .formatted(url, url, url));
    web.start();
  }

  private void answer(String path, String json) {
    web.createContext(
        path,
        exchange -> {
          asked.computeIfAbsent(path, unknown -> new AtomicInteger()).incrementAndGet();
          byte[] body = json.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
  }

  @AfterEach
  void close() {
    web.stop(0);
  }

  private TokenProperties properties(String jwks, String rolesClaim) {
    return new TokenProperties(
        url,
        TokenIssuer.AUDIENCE,
        jwks,
        "",
        List.of("RS384"),
        Duration.ofSeconds(30),
        rolesClaim,
        Map.of("operator", Role.ADMINISTRATOR),
        "client_id");
  }

  private MockHttpServletRequest request() {
    return request(issuer);
  }

  private MockHttpServletRequest request(TokenIssuer issuer) {
    String token =
        issuer.token(
            "nothing",
            "system/Patient.rs",
            claims ->
                claims
                    .issuer(url)
                    .claim("realm_access", Map.of("roles", List.of("x", "operator"))));
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.addHeader("Authorization", "Bearer " + token);
    return request;
  }

  private static void isTheOperator(Identity identity) {
    assertThat(identity).isInstanceOf(Identity.Known.class);
    Identity.Known known = (Identity.Known) identity;
    assertThat(known.sender()).isEqualTo("test client");
    assertThat(known.rights().roles()).containsExactly(Role.ADMINISTRATOR);
    assertThat(known.rights().may("Patient", Interaction.READ)).isTrue();
    assertThat(known.rights().may("Patient", Interaction.CREATE)).isFalse();
  }

  @Test
  void findsTheKeysThroughTheIssuersDocument() {
    isTheOperator(new TokenIdentities(properties("", "realm_access.roles")).of(request()));
    assertThat(new IssuerDocument(properties("", "roles")).endpoints())
        .hasValue(Map.of("jwks_uri", url + "/keys", "token_endpoint", url + "/token"));
  }

  @Test
  void findsTheKeysUnderTheirOwnAddress() {
    isTheOperator(
        new TokenIdentities(properties(url + "/keys", "realm_access.roles")).of(request()));
  }

  @Test
  void saysThatTheIssuerDoesNotAnswerAndGoesOnWhenItDoes() throws IOException {
    TokenIdentities discovered = new TokenIdentities(properties("", "realm_access.roles"));
    TokenIdentities direct = new TokenIdentities(properties(url + "/keys", "realm_access.roles"));
    int port = web.getAddress().getPort();
    web.stop(0);
    assertThat(discovered.of(request())).isInstanceOf(Identity.Unverifiable.class);
    assertThat(direct.of(request())).isInstanceOf(Identity.Unverifiable.class);
    assertThat(new IssuerDocument(properties("", "roles")).endpoints()).isEmpty();

    web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    answer("/keys", Files.readString(issuer.keys()));
    answer(
        "/.well-known/openid-configuration",
        "{\"issuer\": \"%s\", \"jwks_uri\": \"%s/keys\"}".formatted(url, url));
    web.start();
    isTheOperator(discovered.of(request()));
    isTheOperator(direct.of(request()));
  }

  /** Whoever makes tokens up does not make this server a burden to its issuer. */
  @Test
  void looksSeldomForKeysThatNobodyHas() {
    for (String keys : List.of("", url + "/keys")) {
      asked.clear();
      TokenIdentities identities = new TokenIdentities(properties(keys, "realm_access.roles"));
      isTheOperator(identities.of(request()));
      for (int i = 0; i < 10; i++) {
        assertThat(identities.of(request(new TokenIssuer())))
            .isInstanceOfAny(Identity.Rejected.class, Identity.Unverifiable.class);
      }
      isTheOperator(identities.of(request()));
      assertThat(asked.get("/keys")).hasValueBetween(1, 3);
    }
  }

  /** Keys of one who calls itself otherwise are not taken. */
  @Test
  void takesNoKeysFromAnotherIssuer() {
    web.removeContext("/.well-known/openid-configuration");
    answer(
        "/.well-known/openid-configuration",
        "{\"issuer\": \"%s/other\", \"jwks_uri\": \"%s/keys\"}".formatted(url, url));
    assertThat(new TokenIdentities(properties("", "realm_access.roles")).of(request()))
        .isInstanceOf(Identity.Unverifiable.class);
  }

  /** An issuer that knows OAuth 2 and no OpenID Connect (RFC 8414). */
  @Test
  void findsTheDocumentOfAnIssuerWithoutOpenId() {
    web.removeContext("/.well-known/openid-configuration");
    answer(
        "/.well-known/oauth-authorization-server",
        "{\"issuer\": \"%s\", \"jwks_uri\": \"%s/keys\"}".formatted(url, url));
    isTheOperator(new TokenIdentities(properties("", "realm_access.roles")).of(request()));
  }

  @Test
  void knowsNobodyWithoutAToken() {
    assertThat(new TokenIdentities(properties("", "roles")).of(new MockHttpServletRequest()))
        .isEqualTo(new Identity.Anonymous());
  }

  @Test
  void namesTheKeyThatCannotBeUsed() {
    assertThatThrownBy(() -> new TokenIdentities(properties("no-such-file.json", "roles")))
        .hasMessageContaining("security.oauth2.jwks");
    TokenProperties symmetric =
        new TokenProperties(
            url, "x", "", "", List.of("HS256"), Duration.ZERO, "roles", Map.of(), "client_id");
    assertThatThrownBy(() -> new TokenIdentities(symmetric))
        .hasMessageContaining("security.oauth2.algorithms: HS256");
    TokenProperties nobody =
        new TokenProperties(
            url, "", "", "", List.of("RS256"), Duration.ZERO, "roles", Map.of(), "client_id");
    assertThatThrownBy(() -> new TokenIdentities(nobody))
        .hasMessageContaining("security.oauth2.audience");
  }
}
