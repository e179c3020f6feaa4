package org.sarcomafhir.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.function.Supplier;

/**
 * A client of Bulk Data Access that goes only by what the server has told it.
 *
 * @param requests each a new one, with the rights of the caller
 */
public record BulkClient(Supplier<RequestSpecification> requests) {

  private static final int MOST_POLLS = 60;

  /** A client of the test server. */
  public static BulkClient ofTestServer() {
    return new BulkClient(TestServer::fhir);
  }

  /** Asks for an export, and returns whatever comes. */
  public Response ask(String path) {
    return requests.get().header("Prefer", "respond-async").get(Urls.encoded(path));
  }

  /** Starts an export, and returns where to ask for it. */
  public String start(String path) {
    return started(ask(path));
  }

  /** Where to ask for an export that was accepted. */
  public static String started(Response answer) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(202);
    assertThat(answer.header("Content-Location")).startsWith("http");
    return answer.header("Content-Location");
  }

  /** Asks until the export is no more in progress, and returns the last answer. */
  public Response wait(String status) {
    for (int poll = 0; poll < MOST_POLLS; poll++) {
      Response answer = get(status);
      if (answer.statusCode() != 202) {
        return answer;
      }
      assertThat(answer.header("X-Progress")).isNotBlank().hasSizeLessThan(100);
      assertThat(answer.header("Retry-After")).matches("\\d+");
    }
    throw new AssertionError("No end of " + status);
  }

  /** GET of a URL that the server has given. */
  public Response get(String url) {
    return requests.get().accept("application/json").get(url);
  }

  /** Exports, and returns the manifest. */
  public JsonPath export(String path) {
    Response answer = wait(start(path));
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return answer.jsonPath();
  }

  /** All lines of one type, from as many files as there are. */
  public List<String> lines(JsonPath manifest, String list, String type) {
    return manifest
        .<String>getList("%s.findAll { it.type == '%s' }.url".formatted(list, type))
        .stream()
        .flatMap(url -> file(url).lines())
        .toList();
  }

  /** The ids of all resources of a type in the files. */
  public List<String> ids(JsonPath manifest, String type) {
    return lines(manifest, "output", type).stream()
        .map(line -> JsonPath.from(line).getString("id"))
        .toList();
  }

  /** A file as it is. */
  public String file(String url) {
    Response answer = requests.get().accept("application/fhir+ndjson").get(url);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    assertThat(answer.contentType()).isEqualTo("application/fhir+ndjson");
    return answer.asString();
  }
}
