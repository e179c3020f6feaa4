package org.sarcomafhir.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
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
    JsonNode answer = json(TestServer.get(path).then().statusCode(200).extract().asString());
    assertThat(answer.findValuesAsText("relation")).doesNotContain("next");
    return StreamSupport.stream(answer.path("entry").spliterator(), false)
        .map(entry -> entry.path("resource").path("identifier"))
        .flatMap(Cohort::values)
        .filter(value -> value.startsWith(prefix))
        .toList();
  }

  /** An AdverseEvent has one identifier, other resources have a list. */
  private static Stream<String> values(JsonNode identifier) {
    return identifier.isObject()
        ? Stream.of(identifier.path("value").asText())
        : StreamSupport.stream(identifier.spliterator(), false)
            .map(one -> one.path("value").asText());
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
