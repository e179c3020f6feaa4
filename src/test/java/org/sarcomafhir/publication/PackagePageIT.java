package org.sarcomafhir.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.sarcomafhir.support.TestServer;

/** The package can be fetched from the server, by callers on its own machine. */
class PackagePageIT {

  private static final String PATH = "/profiles/package.tgz";

  @Test
  void givesTheArchive() {
    Response answer = TestServer.plain().get(PATH);

    answer
        .then()
        .statusCode(200)
        .contentType("application/gzip")
        .header("Content-Disposition", containsString("org.sarcomafhir.profiles-0.1.0.tgz"));
    assertThat(answer.asByteArray()).isEqualTo(BuiltPackage.bytes());
  }

  @Test
  void saysWhenNothingHasChanged() {
    String tag = TestServer.plain().get(PATH).getHeader("ETag");

    TestServer.plain().header("If-None-Match", tag).get(PATH).then().statusCode(304);
  }

  @Test
  void passesTheReleaseGate() {
    TestServer.plain()
        .header("Host", "package.example")
        .get(PATH)
        .then()
        .statusCode(403)
        .body(containsString("127.0.0.1 and localhost only"));
  }
}
