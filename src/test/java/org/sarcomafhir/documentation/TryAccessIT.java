package org.sarcomafhir.documentation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcomafhir.support.ClientAssertion;
import org.sarcomafhir.support.Ports;
import org.sarcomafhir.support.ServerProcess;

/**
 * Does what {@code docs/security.md} says under "Try it": issuer and server as processes of their
 * own, then the examples, then SMART Backend Services with the keys that the issuer wrote.
 */
class TryAccessIT {

  private static final String JAR = "java -jar sarcoma-fhir-server.jar ";
  private static final String ISSUER = "http://127.0.0.1:9000";
  private static final List<Example> EXAMPLES = Example.in("docs/security.md");

  private static final int FAILURES = 20;

  @TempDir static Path folder;
  private static Process issuer;
  private static ServerProcess server;
  private static String url;
  private static final List<String> WORDS = new ArrayList<>();

  @BeforeAll
  static void start() throws Exception {
    startIssuer(EXAMPLES.get(0).command());
    String[] options =
        EXAMPLES.get(1).command().substring(JAR.length()).replace(ISSUER, url).split(" ", -1);
    options = Arrays.copyOf(options, options.length + 1);
    options[options.length - 1] = "--security.limits.failures-per-minute=" + FAILURES;
    server = ServerProcess.start(folder.resolve("data"), options).awaitReady();
  }

  private static void startIssuer(String command) throws IOException {
    int port = Ports.free();
    url = "http://127.0.0.1:" + port;
    String real =
        command
                .replace("java", Path.of(System.getProperty("java.home"), "bin", "java").toString())
                .replace("sarcoma-fhir-server.jar", System.getProperty("server.jar", ""))
                .replace("target/keys", folder.resolve("keys").toString())
            + " --port "
            + port;
    issuer = new ProcessBuilder(real.split(" ", -1)).redirectErrorStream(true).start();
    BufferedReader reader = issuer.inputReader(StandardCharsets.UTF_8);
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      WORDS.add(line.replace(url, ISSUER));
      if (line.startsWith("Ends with")) {
        return;
      }
    }
    throw new IllegalStateException("The issuer did not start: " + WORDS);
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
    if (issuer != null) {
      issuer.destroy();
    }
  }

  private static String secret() {
    Matcher found =
        Pattern.compile("client clinician .* secret (\\S+)").matcher(String.join("\n", WORDS));
    assertThat(found.find()).as("%s", WORDS).isTrue();
    return found.group(1);
  }

  @Test
  void tellsWhatTheServerHasToBeTold() {
    assertThat(String.join("\n", WORDS)).contains(EXAMPLES.get(0).output());
    assertThat(WORDS)
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith(JAR)
                    .contains(
                        List.of(EXAMPLES.get(1).command().substring(JAR.length()).split(" ", -1))));
  }

  @Test
  void answersWhoHasAToken() throws Exception {
    ProcessBuilder shell =
        new ProcessBuilder(
            "bash",
            "-c",
            EXAMPLES
                .get(2)
                .command()
                .replace(ISSUER, url)
                .replace("http://127.0.0.1:8080", server.root()));
    shell.environment().put("SECRET", secret());
    Process process = shell.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output).containsSubsequence(EXAMPLES.get(2).output());
  }

  @Test
  void takesPartInBackendServices() throws Exception {
    String endpoint =
        given()
            .get(server.root() + "/fhir/.well-known/smart-configuration")
            .then()
            .statusCode(200)
            .extract()
            .path("token_endpoint");
    assertThat(endpoint).isEqualTo(url + "/oauth2/token");
    String assertion = assertion("administrator", endpoint);
    String token =
        ClientAssertion.ask(endpoint, assertion, "system/Patient.cruds")
            .then()
            .statusCode(200)
            .extract()
            .path("access_token");
    assertThat(search(token, "Patient")).isEqualTo(200);
    assertThat(search(token, "Condition")).isEqualTo(403);
    assertThat(ClientAssertion.ask(endpoint, assertion, "system/Patient.cruds").statusCode())
        .isEqualTo(401);
    String unmapped =
        ClientAssertion.ask(endpoint, assertion("submitter", endpoint), "system/Patient.rs")
            .then()
            .statusCode(200)
            .extract()
            .path("access_token");
    assertThat(search(unmapped, "Patient"))
        .as("a role that the server does not know")
        .isEqualTo(403);
  }

  @Test
  void slowsDownWhoHasNoToken() throws Exception {
    String endpoint = url + "/oauth2/token";
    String token =
        ClientAssertion.ask(endpoint, assertion("administrator", endpoint), "system/Patient.rs")
            .then()
            .extract()
            .path("access_token");
    for (int i = 0; i < FAILURES; i++) {
      given().get(server.root() + "/fhir/Patient");
    }
    given()
        .get(server.root() + "/fhir/Patient")
        .then()
        .statusCode(429)
        .header("Retry-After", notNullValue())
        .body("issue[0].code", equalTo("throttled"));
    assertThat(search(token, "Patient")).isEqualTo(200);
  }

  private static int search(String token, String type) {
    return given()
        .header("Authorization", "Bearer " + token)
        .get(server.root() + "/fhir/" + type)
        .statusCode();
  }

  private static String assertion(String client, String audience) throws Exception {
    JWKSet keys = JWKSet.load(folder.resolve("keys").resolve(client + ".jwks.json").toFile());
    return ClientAssertion.sign(
        ClientAssertion.keyFor(JWSAlgorithm.ES384, keys),
        ClientAssertion.claims(client, audience).build());
  }
}
