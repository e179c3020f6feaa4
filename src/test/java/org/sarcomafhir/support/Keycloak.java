package org.sarcomafhir.support;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** A Keycloak of its own process on loopback, with a database in its memory. */
public final class Keycloak implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 240;

  private final Process process;
  private final String root;
  private final String password = UUID.randomUUID().toString();

  /**
   * Starts one; the call waits until it answers.
   *
   * @param home the unpacked distribution
   */
  public Keycloak(Path home, Path log) throws IOException, InterruptedException {
    int port = Ports.free();
    root = "http://127.0.0.1:" + port;
    // the script of the distribution would leave its child behind
    ProcessBuilder builder =
        new ProcessBuilder(
            "bash",
            "-c",
            "exec bash '%s' start-dev --http-host=127.0.0.1 --http-port=%d --cache=local --db=dev-mem"
                .formatted(home.resolve("bin/kc.sh"), port));
    builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
    builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", password);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("JAVA_OPTS_APPEND", "-Xmx512m");
    process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    awaitReady(log);
  }

  private void awaitReady(Path log) throws IOException, InterruptedException {
    for (int i = 0; i < PATIENCE_SECONDS && process.isAlive(); i++) {
      if (isReady()) {
        return;
      }
      TimeUnit.SECONDS.sleep(1);
    }
    close();
    throw new IllegalStateException("Keycloak did not become ready:\n" + Files.readString(log));
  }

  private boolean isReady() {
    try {
      return given().get(root + "/realms/master").statusCode() == 200;
    } catch (Exception notYet) {
      // REST Assured throws a checked one that it does not declare
      return false;
    }
  }

  /** The claim {@code iss} of a realm. */
  public String realm(String name) {
    return root + "/realms/" + name;
  }

  /** A request to the administration, with a token of its own because they live for a minute. */
  private RequestSpecification admin() {
    String token =
        given()
            .formParam("grant_type", "password")
            .formParam("client_id", "admin-cli")
            .formParam("username", "admin")
            .formParam("password", password)
            .post(realm("master") + "/protocol/openid-connect/token")
            .then()
            .statusCode(200)
            .extract()
            .path("access_token");
    return given()
        .header("Authorization", "Bearer " + token)
        .contentType("application/json")
        .baseUri(root + "/admin/realms");
  }

  /** Makes something, and returns its id. */
  public String make(String path, Map<String, ?> what) {
    String location =
        admin().body(what).post(path).then().statusCode(201).extract().header("Location");
    return location.substring(location.lastIndexOf('/') + 1);
  }

  /** Reads something. */
  public Response get(String path) {
    return admin().get(path);
  }

  /** Gives something to something. */
  public void give(String path, List<?> what) {
    admin().body(what).post(path).then().statusCode(204);
  }

  /** Ties one thing to another. */
  public void tie(String path) {
    admin().body(Map.of()).put(path).then().statusCode(204);
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
