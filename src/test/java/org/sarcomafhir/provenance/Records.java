package org.sarcomafhir.provenance;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.sarcomafhir.support.TestServer;

/** Asks for what was recorded. */
final class Records {

  private Records() {}

  /** What an entry of a transaction has become, with its version. */
  static String location(Response answer, int entry) {
    return answer
        .then()
        .statusCode(200)
        .extract()
        .path("entry[%d].response.location".formatted(entry));
  }

  /** The resource, whatever its version. */
  static String withoutVersion(String location) {
    return location.replaceFirst("/_history/.*", "");
  }

  /** The records that a query finds, the oldest first. */
  static JsonPath recorded(String query) {
    return TestServer.get("/Provenance?_sort=_lastUpdated&" + query)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  /** How a record names a body. */
  static String digest(String body) throws Exception {
    byte[] sha256 =
        MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
    return "urn:ietf:rfc:3986|nih:sha-256;" + HexFormat.of().formatHex(sha256);
  }
}
