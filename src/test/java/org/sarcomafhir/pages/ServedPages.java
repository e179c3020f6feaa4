package org.sarcomafhir.pages;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sarcomafhir.support.TestServer;

/** The pages as the test server sends them, each asked for once. */
final class ServedPages {

  private static final Map<String, String> PAGES = new ConcurrentHashMap<>();

  private ServedPages() {}

  static String at(String path) {
    return PAGES.computeIfAbsent(
        path,
        unknown ->
            TestServer.plain()
                .get(path)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .extract()
                .asString());
  }
}
