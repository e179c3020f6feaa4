package org.sarcomafhir.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcomafhir.support.TestFiles;
import org.sarcomafhir.support.TestServer;

/**
 * The research questions over a cohort whose truth is written down: every answer exactly, and none
 * of the near misses. The cohort is posted with its own identifier prefix kept, so that other
 * tests' patients can be told apart.
 */
class QuestionsIT {

  private static final JsonNode EXPECTED = expected();

  @BeforeAll
  static void postTheTraps() {
    TestServer.post("", TestFiles.resource("questions/traps.json"))
        .then()
        .statusCode(200)
        .body("entry.response.status", everyItem(startsWith("20")));
  }

  static Stream<String> questions() {
    return StreamSupport.stream(EXPECTED.path("questions").spliterator(), false)
        .map(question -> question.path("title").asText());
  }

  @ParameterizedTest
  @MethodSource("questions")
  void findsThemAllAndNobodyElse(String title) {
    JsonNode question = question(title);

    JsonPath answer = ask(question).jsonPath();

    List<String> truth = new ArrayList<>();
    question.path("patients").forEach(patient -> truth.add(patient.asText()));
    assertThat(truth).isNotEmpty();
    assertThat(patients(answer)).containsExactlyElementsOf(new TreeSet<>(truth));
  }

  private static Response ask(JsonNode question) {
    StringBuilder query = new StringBuilder("/" + question.path("path").asText() + "?");
    for (JsonNode parameter : question.path("parameters")) {
      query
          .append(parameter.path(0).asText())
          .append('=')
          .append(parameter.path(1).asText())
          .append('&');
    }
    Response answer = TestServer.get(query.toString());
    answer.then().statusCode(200);
    return answer;
  }

  /** Patients of the traps and of the published case, by identifier value. */
  private static SortedSet<String> patients(JsonPath answer) {
    List<Map<String, Object>> resources = answer.getList("entry.resource");
    String system = EXPECTED.path("patientIdentifierSystem").asText();
    SortedSet<String> found = new TreeSet<>();
    for (Map<String, Object> resource : resources) {
      if ("Patient".equals(resource.get("resourceType"))) {
        JsonPath patient = new JsonPath(new ObjectMapper().valueToTree(resource).toString());
        found.add(
            patient.getString("identifier.find { it.system == '%s' }.value".formatted(system)));
      }
    }
    found.removeIf(value -> !value.startsWith("trap-") && !value.startsWith("uterine-lms-"));
    return found;
  }

  private static JsonNode question(String title) {
    return StreamSupport.stream(EXPECTED.path("questions").spliterator(), false)
        .filter(question -> title.equals(question.path("title").asText()))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode expected() {
    try {
      return new ObjectMapper().readTree(TestFiles.resource("questions/expected.json"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
