package org.sarcomafhir.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcomafhir.support.TestServer;

/** Every fact that the documentation says is stored can be asked back as it says. */
class CaseRowsIT {

  private static final Map<String, Integer> FACTS =
      Map.of("Uterine leiomyosarcoma", 66, "Mesenteric leiomyosarcoma", 107);

  static Stream<CaseTable.Line> carried() {
    return CaseTable.lines().stream().filter(CaseTable.Line::isCarried);
  }

  @ParameterizedTest
  @MethodSource("carried")
  void answersTheDocumentedRequest(CaseTable.Line line) {
    JsonPath answer =
        TestServer.get("/" + line.request()).then().statusCode(200).extract().jsonPath();

    assertThat(answer.getInt("total")).as(line.fact()).isPositive();
    assertThat(line.checks()).isNotEmpty();
    for (CaseTable.Check check : line.checks()) {
      Object value = answer.get(check.inAnswer());
      assertThat(String.valueOf(value))
          .as("%s: %s", line.fact(), check.path())
          .isEqualTo(check.value());
    }
  }

  @Test
  void leavesNoFactOut() {
    FACTS.forEach(
        (name, facts) ->
            assertThat(CaseTable.lines().stream().filter(line -> line.caseName().equals(name)))
                .extracting(CaseTable.Line::row)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, facts).boxed().toList()));
    assertThat(CaseTable.lines().stream().filter(line -> !line.isCarried())).isEmpty();
  }
}
