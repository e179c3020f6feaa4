package org.sarcomafhir.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcomafhir.support.TestServer;

/** Runs the {@code curl} examples of the documentation against the test server. */
class DocumentationIT {

  /** Asks another server, see CohortIT. */
  private static final String COHORT = "questions.md";

  private static final String DOCUMENTED = "http://127.0.0.1:8080";

  @BeforeAll
  static void needsCurl() {
    boolean present =
        Stream.of("/usr/bin/curl", "/bin/curl").anyMatch(f -> Files.isExecutable(Path.of(f)));
    assumeTrue(present, "Skipped: the examples are curl lines, and there is no curl here");
  }

  static Stream<Example> examples() throws IOException {
    try (Stream<Path> docs = Files.list(Path.of("docs"))) {
      List<String> files =
          Stream.concat(Stream.of("README.md"), docs.map(Path::toString))
              .filter(file -> file.endsWith(".md"))
              .filter(file -> !file.endsWith(COHORT))
              .sorted()
              .toList();
      return files.stream()
          .flatMap(file -> Example.in(file).stream())
          .filter(example -> example.command().startsWith("curl"))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void printsWhatTheDocumentationSays(Example example) throws Exception {
    String command = inOnePage(example.command()).replace(DOCUMENTED, TestServer.root());

    Process process = new ProcessBuilder("bash", "-c", command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(output).isZero();
    assertThat(example.output()).as("%s says what it prints", example).isNotEmpty();
    // a search without _sort has no order
    assertThat(output).contains(example.output());
  }

  /** The test server holds what other tests have sent, besides the cases that the examples mean. */
  private static String inOnePage(String command) {
    return command.startsWith("curl -s -G ") && !command.contains("_count=")
        ? command.replaceFirst("curl -s -G ", "curl -s -G -d _count=1000 ")
        : command;
  }

  @Test
  void documentsTheEightQuestions() throws IOException {
    assertThat(examples().filter(example -> example.file().endsWith("searching.md")))
        .hasSizeGreaterThanOrEqualTo(8);
    assertThat(examples().filter(example -> example.file().equals("README.md"))).isNotEmpty();
  }
}
