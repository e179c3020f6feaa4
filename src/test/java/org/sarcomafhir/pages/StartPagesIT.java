package org.sarcomafhir.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.support.TestServer;
import org.springframework.web.util.HtmlUtils;

/** The start page and its doors: what they say is true on this server. */
class StartPagesIT {

  private static final Pattern SAMPLE =
      Pattern.compile("<pre class=\"sample\"[^>]*><code>(.*?)</code></pre>", Pattern.DOTALL);
  private static final Pattern ASKED = Pattern.compile("href=\"(/fhir/[^\"]*)\">Ask it here");
  private static final Pattern ANCHOR = Pattern.compile(" id=\"([^\"]*)\"");

  @ParameterizedTest
  @ValueSource(strings = {"/", "/send", "/ask", "/errors"})
  void runsNothingThatComesFromElsewhere(String path) {
    TestServer.plain()
        .get(path)
        .then()
        .statusCode(200)
        .contentType("text/html")
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .header("Content-Security-Policy", not(containsString("unsafe")))
        .body(not(containsString("onclick")));
    assertThat(ServedPages.at(path)).doesNotContainPattern("(src|href)=\"(https?:)?//");
    assertThat(ServedPages.at(path)).doesNotContainPattern("<script(?![^>]*src=)|<style|style=\"");
  }

  @Test
  void leadsThroughThreeDoors() {
    assertThat(ServedPages.at("/"))
        .contains("href=\"/send\"", "href=\"/ask\"", "id=\"check\"")
        .contains("nothing is stored");
  }

  @Test
  void explainsEveryCode() {
    String page = ServedPages.at("/errors");
    Set<String> anchors =
        ANCHOR.matcher(page).results().map(found -> found.group(1)).collect(Collectors.toSet());

    assertThat(anchors)
        .containsAll(Arrays.stream(IssueCode.values()).map(IssueCode::code).toList());
  }

  static List<String> samples() {
    return List.of("/send", "/ask").stream()
        .flatMap(path -> SAMPLE.matcher(ServedPages.at(path)).results())
        .map(found -> HtmlUtils.htmlUnescape(found.group(1)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void showsRequestsThatWork(String command) throws IOException {
    assumeTrue(
        Files.isExecutable(Path.of("/usr/bin/curl")) || Files.isExecutable(Path.of("/bin/curl")),
        "Skipped: the samples are curl lines, and there is no curl here");
    assertThat(command).contains(TestServer.base());

    Process process = new ProcessBuilder("bash", "-c", command).redirectErrorStream(true).start();
    String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(answer)
        .containsAnyOf("\"type\":\"transaction-response\"", "uterine-lms-p")
        .doesNotContain("\"severity\":\"error\"");
  }

  @Test
  void asksTheSameByLink() {
    List<String> links =
        ASKED.matcher(ServedPages.at("/ask")).results().map(found -> found.group(1)).toList();

    assertThat(links).hasSizeGreaterThanOrEqualTo(3);
    links.forEach(
        link ->
            TestServer.plain()
                .urlEncodingEnabled(false)
                .get(HtmlUtils.htmlUnescape(link))
                .then()
                .statusCode(200)
                .body(containsString("uterine-lms-p")));
  }
}
