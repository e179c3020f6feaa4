package org.sarcomafhir.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Objects;
import org.sarcomafhir.support.TestFiles;
import org.sarcomafhir.support.TestServer;

/**
 * Patients that a test posts to ask about, among others on the same server.
 *
 * @param prefix how their identifiers begin, and those of all their resources
 */
record Cohort(String prefix) {

  /** Posts a transaction of the folder {@code questions}. */
  void post(String bundle) {
    TestServer.post("", TestFiles.resource("questions/" + bundle))
        .then()
        .statusCode(200)
        .body("entry.response.status", everyItem(startsWith("20")));
  }

  /**
   * Identifiers of the cohort, each once for each resource found. The test's HTTP client takes a
   * second "://" for the beginning of the URL, and no braces.
   */
  List<String> found(String request) {
    String path =
        request.replace("://", "%3A%2F%2F").replace("{", "%7B").replace("}", "%7D") + "&_count=500";
    JsonPath answer = TestServer.get(path).then().statusCode(200).extract().jsonPath();
    assertThat(answer.getList("link.relation")).doesNotContain("next");
    List<List<String>> values =
        Objects.requireNonNullElse(
            answer.getList("entry.resource.identifier.value"), List.<List<String>>of());
    return values.stream()
        .filter(Objects::nonNull)
        .flatMap(List::stream)
        .filter(value -> value.startsWith(prefix))
        .toList();
  }
}
