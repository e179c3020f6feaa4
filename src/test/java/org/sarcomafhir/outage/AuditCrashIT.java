package org.sarcomafhir.outage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcomafhir.support.ServerProcess;
import org.sarcomafhir.support.TokenIssuer;

/** SIGKILL right after the last answer: each request that was answered has its AuditEvent. */
class AuditCrashIT {

  private static final TokenIssuer ISSUER = new TokenIssuer();
  private static final int ROUNDS = 20;

  @TempDir private Path data = Path.of("");

  private ServerProcess start() throws Exception {
    return ServerProcess.start(
            data,
            "--security.access=oauth2",
            "--security.oauth2.issuer=" + TokenIssuer.ISSUER,
            "--security.oauth2.audience=" + TokenIssuer.AUDIENCE,
            "--security.oauth2.jwks=" + ISSUER.keys(),
            "--security.oauth2.token-endpoint=" + TokenIssuer.ISSUER + "/token",
            "--security.oauth2.roles.operator=administrator")
        .awaitReady();
  }

  private static RequestSpecification request(ServerProcess server, String number) {
    return given()
        .baseUri(server.root() + "/fhir")
        .header("Authorization", "Bearer " + ISSUER.token("operator", "system/*.cruds"))
        .header("X-Request-Id", number)
        .contentType("application/fhir+json");
  }

  private static List<String> recorded(ServerProcess server) {
    Response answer = request(server, "asked").get("/AuditEvent?_count=500");
    return answer
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .<List<String>>getList("entry.resource.entity.what.identifier.value")
        .stream()
        .flatMap(List::stream)
        .filter(Objects::nonNull)
        .filter(number -> !"asked".equals(number))
        .toList();
  }

  @Test
  void losesNoRecordOfWhatItAnswered() throws Exception {
    List<String> numbers = new ArrayList<>();
    try (ServerProcess server = start()) {
      for (int round = 0; round < ROUNDS; round++) {
        for (String kind : List.of("write", "read", "refused")) {
          numbers.add(kind + round);
        }
        String id =
            request(server, "write" + round)
                .body("{\"resourceType\": \"Patient\", \"active\": true}")
                .post("/Patient")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        request(server, "read" + round).get("/Patient/" + id).then().statusCode(200);
        request(server, "refused" + round).get("/Patient?nothing=1").then().statusCode(400);
      }
      server.kill();
    }

    try (ServerProcess server = start()) {
      List<String> found = recorded(server);
      for (int wait = 0; wait < 60 && found.size() < numbers.size(); wait++) {
        TimeUnit.MILLISECONDS.sleep(500);
        found = recorded(server);
      }
      assertThat(found).containsExactlyInAnyOrderElementsOf(numbers);
    }
  }
}
