package org.sarcomafhir.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sarcomafhir.generation.course.Course;
import org.sarcomafhir.generation.plan.NearMiss;
import org.sarcomafhir.generation.plan.Question;
import org.sarcomafhir.generation.truth.TruthTable;
import org.sarcomafhir.support.ServerProcess;

/**
 * Puts the requests of {@code docs/questions.md} to a server with an invented cohort, and compares
 * the patients of the answers with the truth that is computed from the plans, without FHIR. The
 * system property {@code cohort.patients} sets their number; the totals of the documentation are
 * those of the number that it says itself.
 */
class CohortIT {

  private static final String FILE = "docs/questions.md";
  private static final long SEED = 1;
  private static final int AT_LEAST = 3;
  private static final Pattern DATA = Pattern.compile("--data-urlencode '([^']*)'");
  private static final Pattern TYPE = Pattern.compile("/fhir(/\\w+)");
  private static final Pattern SIZE = Pattern.compile("--demo-cohort=(\\d+)");

  private static final List<Example> EXAMPLES = Example.in(FILE);
  private static final int DOCUMENTED = documented();
  private static final int PATIENTS = Integer.getInteger("cohort.patients", DOCUMENTED);
  private static final TruthTable TRUTH = new TruthTable();
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path data;

  @SuppressWarnings("NullAway.Init")
  private static ServerProcess server;

  private static int documented() {
    Matcher size = SIZE.matcher(EXAMPLES.get(0).command());
    assertThat(size.find()).isTrue();
    return Integer.parseInt(size.group(1));
  }

  @BeforeAll
  static void startWithTheCohort() throws Exception {
    server = ServerProcess.start(data, "--demo-cohort=" + PATIENTS);
    for (int number = 1; number <= PATIENTS; number++) {
      TRUTH.add(Course.patient(SEED, number));
    }
    server.awaitReady();
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  @ParameterizedTest
  @EnumSource
  void isAnsweredWithThePatientsWhoAreTheTruth(Question question) throws Exception {
    JsonNode answer = ask(question, "&_count=2000");

    assertThat(answer.findValues("relation")).extracting(JsonNode::asText).doesNotContain("next");
    assertThat(patients(answer)).isEqualTo(new HashSet<>(TRUTH.answers(question)));
  }

  @ParameterizedTest
  @EnumSource
  void leavesOutEveryNearMiss(Question question) throws Exception {
    List<String> planted =
        Arrays.stream(NearMiss.values())
            .filter(kind -> kind.question() == question)
            .flatMap(kind -> TRUTH.planted(kind).stream())
            .toList();

    assertThat(planted).hasSizeGreaterThanOrEqualTo(AT_LEAST);
    assertThat(patients(ask(question, "&_count=2000"))).doesNotContainAnyElementsOf(planted);
  }

  @ParameterizedTest
  @EnumSource
  void hasTheTotalThatTheDocumentationSays(Question question) throws Exception {
    assumeTrue(PATIENTS == DOCUMENTED, "Skipped: the totals are those of another cohort");

    JsonNode answer = ask(question, "");

    assertThat("\"total\":" + answer.get("total")).isEqualTo(example(question).output().get(0));
  }

  @Test
  void isStoredOnce() throws Exception {
    assertThat(ask("/fhir/Patient?_summary=count").get("total").asInt()).isEqualTo(PATIENTS);
    assertThat(server.log()).contains("Invented cohort of %d patients".formatted(PATIENTS));
  }

  @Test
  void isAskedInOneRequestForEachQuestion() {
    assertThat(EXAMPLES).hasSize(Question.values().length + 1);
    assertThatCode(() -> Stream.of(Question.values()).forEach(CohortIT::query))
        .doesNotThrowAnyException();
  }

  private static Example example(Question question) {
    return EXAMPLES.get(question.number());
  }

  private static String query(Question question) {
    String command = example(question).command();
    Matcher type = TYPE.matcher(command);
    assertThat(type.find()).isTrue();
    List<String> parameters = new ArrayList<>();
    Matcher data = DATA.matcher(command);
    while (data.find()) {
      String[] parts = data.group(1).split("=", 2);
      parameters.add(parts[0] + "=" + URLEncoder.encode(parts[1], StandardCharsets.UTF_8));
    }
    assertThat(parameters).isNotEmpty();
    return "/fhir" + type.group(1) + "?" + String.join("&", parameters);
  }

  private static JsonNode ask(Question question, String more) throws Exception {
    return ask(query(question) + more);
  }

  private static JsonNode ask(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = server.get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  private static Set<String> patients(JsonNode answer) {
    Set<String> patients = new HashSet<>();
    for (JsonNode entry : answer.path("entry")) {
      JsonNode resource = entry.get("resource");
      if ("Patient".equals(resource.path("resourceType").asText())) {
        resource
            .get("identifier")
            .forEach(identifier -> patients.add(identifier.path("value").asText()));
      }
    }
    return patients;
  }
}
