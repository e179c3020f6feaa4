package org.sarcomafhir.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcomafhir.support.TestFiles;
import org.sarcomafhir.support.TestServer;

/**
 * The research questions over a cohort whose truth is written down: every answer exactly, and none
 * of the near misses. What is in the cohort is known by the beginning of its identifiers, so that
 * other tests' resources can be told apart.
 */
class QuestionsIT {

  private static final String SYSTEMS = "https://sarcomafhir.org/fhir/NamingSystem/example-";
  private static final List<String> COHORT =
      List.of("trap-", "uterine-lms-", "mesenteric-lms-", "family-");

  @BeforeAll
  static void postTheTraps() {
    for (String bundle : List.of("traps", "treatment-traps")) {
      TestServer.post("", TestFiles.resource("questions/" + bundle + ".json"))
          .then()
          .statusCode(200)
          .body("entry.response.status", everyItem(startsWith("20")));
    }
  }

  static Stream<Question> questions() {
    return Question.all();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void findsThemAllAndNothingElse(Question question) throws IOException {
    String answer =
        TestServer.get(question.request()).then().statusCode(200).extract().body().asString();

    assertThat(JsonPath.from(answer).getList("link.relation")).doesNotContain("next");
    Map<String, List<String>> found = byType(new ObjectMapper().readTree(answer));
    assertThat(question.answer()).isNotEmpty();
    assertThat(found.keySet()).isEqualTo(question.answer().keySet());
    question
        .answer()
        .forEach((type, truth) -> assertSame(found.getOrDefault(type, List.of()), truth));
  }

  private static void assertSame(List<String> found, List<SortedSet<String>> truth) {
    assertThat(found).doesNotHaveDuplicates();
    assertThat(cutLike(truth, found)).isEqualTo(truth);
  }

  /** Groups as long as those of the truth; the last takes what is left over. */
  private static List<SortedSet<String>> cutLike(
      List<SortedSet<String>> truth, List<String> found) {
    List<SortedSet<String>> groups = new ArrayList<>();
    int start = 0;
    for (int group = 0; group < truth.size(); group++) {
      boolean last = group == truth.size() - 1;
      int end = last ? found.size() : Math.min(start + truth.get(group).size(), found.size());
      groups.add(new TreeSet<>(found.subList(start, end)));
      start = end;
    }
    return groups;
  }

  /** Identifier values of the cohort's resources, in the order of the answer. */
  private static Map<String, List<String>> byType(JsonNode answer) {
    Map<String, List<String>> found = new TreeMap<>();
    for (JsonNode entry : answer.path("entry")) {
      JsonNode resource = entry.path("resource");
      for (JsonNode identifier : resource.path("identifier")) {
        String value = identifier.path("value").asText();
        if (identifier.path("system").asText().startsWith(SYSTEMS)
            && COHORT.stream().anyMatch(value::startsWith)) {
          String type = resource.path("resourceType").asText();
          found.computeIfAbsent(type, key -> new ArrayList<>()).add(value);
        }
      }
    }
    return found;
  }
}
