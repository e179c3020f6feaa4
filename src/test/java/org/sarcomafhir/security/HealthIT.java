package org.sarcomafhir.security;

import static org.hamcrest.Matchers.containsString;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomafhir.support.TestServer;

/** Who is told how the server is, without access control. */
class HealthIT {

  private static final String[] PATHS = {
    "/actuator", "/actuator/health", "/actuator/health/readiness", "/actuator/health/liveness"
  };

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]:8080"})
  void answersUnderItsOwnNames(String host) {
    for (String path : PATHS) {
      TestServer.plain().header("Host", host).get(path).then().statusCode(200);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "localhost.evil.example", "192.0.2.1"})
  void answersUnderNoOther(String host) {
    for (String path : PATHS) {
      TestServer.plain()
          .header("Host", host)
          .get(path)
          .then()
          .statusCode(403)
          .body(containsString("Host header"));
    }
  }
}
